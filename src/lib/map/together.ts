import type { MapKind } from './types.ts';

/** Places nearer to each other than this stand together. */
export const reachPixels = 30;

/** A place to be grouped, at its projected position. */
export interface Spot {
	id: string;
	kind: MapKind;
	x: number;
	y: number;
	/** higher goes first: it takes the doorstep's left side and its point carries the dot */
	rank: number;
	/** never inside a stack or a badge: a LISA antenna, the selected place */
	visible: boolean;
	/** drawn as an area, so it has no doorstep to share */
	uncertain: boolean;
}

/** One mark of a group: a place, a place with a victim unit as its badge, or a stack of several. */
export interface Stand {
	ids: string[];
	badge: string | null;
}

/** Places at one spot: one stand, or several side by side on a doorstep. */
export interface Group {
	/** the place whose point is the group's point */
	at: string;
	stands: Stand[];
}

const stationKinds: MapKind[] = ['station-main', 'station', 'police-post'];

/**
 * Groups places that lie within 30 pixels of one another: two share a doorstep, a victim unit in
 * a station becomes its badge, three or more become a stack. Places that must stay visible are
 * never in a stack: they share the doorstep with the stack of the others. The highest rank stands
 * on the left and gives the group its point.
 */
export function groupSpots(spots: readonly Spot[], reach = reachPixels): Group[] {
	const byRank = [...spots].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
	const visibleFirst = [
		...byRank.filter((spot) => spot.visible),
		...byRank.filter((spot) => !spot.visible)
	];
	const taken = new Set<Spot>();
	const groups: Group[] = [];
	for (const seed of visibleFirst) {
		if (taken.has(seed)) continue;
		const members = byRank.filter(
			(spot) =>
				spot === seed ||
				(!seed.uncertain && !spot.uncertain && !taken.has(spot) && distance(spot, seed) <= reach)
		);
		for (const member of members) taken.add(member);
		groups.push(settle(members, reach));
	}
	return groups;
}

/** Members come highest rank first. */
function settle(members: Spot[], reach: number): Group {
	const visible = new Set(members.filter((spot) => spot.visible).map((spot) => spot.id));
	const stands = pinBadges(members, reach);
	const isVisible = (stand: Stand) => visible.has(stand.ids[0] as string);
	const others = stands.filter((stand) => !isVisible(stand));
	const room = visible.size > 0 ? 1 : 2;
	const settled = others.length > room ? [...stands.filter(isVisible), stack(others)] : stands;
	return { at: settled[0]?.ids[0] as string, stands: settled };
}

/** One stand for each place, but a victim unit within reach of a station is that station's badge. */
function pinBadges(spots: Spot[], reach: number): Stand[] {
	const badges = new Map<string, string>();
	const pinned = new Set<string>();
	for (const station of spots) {
		if (!stationKinds.includes(station.kind)) continue;
		const unit = spots.find(
			(spot) =>
				spot.kind === 'victim-unit' &&
				!spot.visible &&
				!pinned.has(spot.id) &&
				distance(spot, station) <= reach
		);
		if (!unit) continue;
		pinned.add(unit.id);
		badges.set(station.id, unit.id);
	}
	return spots
		.filter((spot) => !pinned.has(spot.id))
		.map((spot) => ({ ids: [spot.id], badge: badges.get(spot.id) ?? null }));
}

function stack(stands: Stand[]): Stand {
	const ids = stands.flatMap((stand) => (stand.badge ? [...stand.ids, stand.badge] : stand.ids));
	return { ids, badge: null };
}

function distance(a: Spot, b: Spot): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
