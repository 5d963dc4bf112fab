import type { InitiativeSummary } from './summary.ts';

/** The code that stands for "no zone of its own: the whole Region". */
export const region = 'region';
/** What runs in more than one zone stands in a group of its own, so that each is listed once. */
export const severalZones = 'several';

/** Initiatives of one zone (its code), of several zones, or of the whole Region. */
export interface ZoneGroup {
	zone: string;
	list: InitiativeSummary[];
}

/** Groups initiatives by zone, each in exactly one: zones by code, then several, then the Region. */
export function byZone(list: readonly InitiativeSummary[]): ZoneGroup[] {
	const groups = new Map<string, InitiativeSummary[]>();
	for (const initiative of list) {
		const [first = region, second] = initiative.zones;
		const zone = second === undefined ? first : severalZones;
		const group = groups.get(zone);
		if (group) group.push(initiative);
		else groups.set(zone, [initiative]);
	}
	const rank = (zone: string): number => [severalZones, region].indexOf(zone);
	return [...groups]
		.map(([zone, members]) => ({ zone, list: members }))
		.sort((one, other) => rank(one.zone) - rank(other.zone) || (one.zone < other.zone ? -1 : 1));
}
