import { standingOf } from '$lib/coverage/standing';
import type { Language } from '$lib/i18n/languages';
import { places, schedules } from '$lib/server/geodata';
import type { CoverageSetting } from './setting';

/** What sources announce of the places, as changes of a scenario: nothing of it is our own idea. */
export function announcedChanges(lang: Language): CoverageSetting['announced'] {
	return [...places.values()].flatMap(({ geometry, properties }) => {
		const { id, kind, status, moves_to: move } = properties;
		const offers: CoverageSetting['announced'][number][] = [];
		const isDesk = kind === 'lisa' || kind.startsWith('station') || kind === 'police-post';
		if (isDesk && geometry && standingOf(status) === 'no' && status !== 'closed')
			offers.push({ change: { kind: 'open', place: id }, address: null });
		if (isDesk && move) {
			const [lon, lat] = [Number(move.lon.toFixed(5)), Number(move.lat.toFixed(5))];
			const change = { kind: 'move', place: id, lon, lat } as const;
			offers.push({ change, address: move[`address_${lang}`] });
		}
		return offers;
	});
}

/** The dates of which every schedule knows holidays and closures. */
export function knownHorizon(): CoverageSetting['horizon'] {
	const horizons = Object.values(schedules).map(({ horizon }) => horizon);
	const latest = (dates: string[]): string =>
		dates.reduce((one, other) => (one > other ? one : other));
	const earliest = (dates: string[]): string =>
		dates.reduce((one, other) => (one < other ? one : other));
	return {
		from: latest(horizons.map(({ from }) => from)),
		to: earliest(horizons.map(({ to }) => to))
	};
}
