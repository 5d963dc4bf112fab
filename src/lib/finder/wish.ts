import type { PlaceSummary } from '../places/summary.ts';

/** What a reader may come for. */
export const wishes = ['nuisance', 'lost-property', 'papers', 'help', 'victim'] as const;
export type Wish = (typeof wishes)[number];

export const isWish = (value: unknown): value is Wish =>
	(wishes as readonly unknown[]).includes(value);

/** Codes of services (vocabulary of the data) that answer a wish. */
const answering: Record<Wish, readonly string[]> = {
	nuisance: [
		'report-nuisance',
		'report-cleanliness',
		'report-vandalism',
		'report-parking',
		'report-drugs',
		'report-vehicles',
		'report-neighbour-disputes'
	],
	'lost-property': ['lost-property'],
	papers: [
		'administrative-help',
		'irisbox',
		'first-registration',
		'address-change',
		'household-certificate',
		'certificates',
		'social-administrative'
	],
	help: [
		'social-administrative',
		'administrative-help',
		'social-housing',
		'conflict-mediation',
		'homeless-support',
		'street-work'
	],
	victim: ['eva-room']
};

/** Whether a source says that a place answers a wish; silence is not a no, but cannot be offered. */
export function answersWish(
	{ services, kind }: Pick<PlaceSummary, 'services' | 'kind'>,
	wish: Wish
): boolean {
	if (wish === 'victim' && kind === 'victim-unit') return true;
	return services.some((code) => answering[wish].includes(code));
}
