import { inBrussels, type BrusselsMoment } from '../hours/brussels.ts';
import { statusAt } from '../hours/status-at.ts';
import { doorOf, withoutDoor } from '../places/door.ts';
import type { PlaceSummary } from '../places/summary.ts';
import type { Walk } from './walking.ts';

/** A place with the way to it from the start: a walk, or where streets do not lead, the straight line. */
export interface Reached {
	place: PlaceSummary;
	walk: Walk | null;
	/** straight line from the start in metres; null where the place has no known location */
	straightMetres: number | null;
}

/** Where a place stands in the list at the chosen moment. */
export const standings = ['open', 'unknown', 'closed', 'unlocated'] as const;
export type Standing = (typeof standings)[number];

/** Whether a place is open then; one that receives nobody at all, or by appointment, is no open door. */
export function standingOf({ place }: Pick<Reached, 'place'>, moment: Date): Standing {
	if (!place.point) return 'unlocated';
	const door = doorOf(place, moment);
	if (door?.state === 'open') return 'open';
	return door === null || door.state === 'closed' ? 'closed' : 'unknown';
}

/** Nearest on foot first, then by straight line; what cannot be reached comes last. */
export function nearestFirst(reached: readonly Reached[]): Reached[] {
	const cost = ({ walk, straightMetres }: Reached): [number, number] => [
		walk?.seconds ?? Infinity,
		straightMetres ?? Infinity
	];
	return [...reached].sort((one, other) => {
		const [a, b] = [cost(one), cost(other)];
		if (a[0] !== b[0]) return a[0] - b[0];
		if (a[1] !== b[1]) return a[1] - b[1];
		return one.place.id < other.place.id ? -1 : 1;
	});
}

/** The list in its groups, each from near to far. */
export function groupsAt(
	reached: readonly Reached[],
	moment: Date
): { standing: Standing; members: Reached[] }[] {
	const sorted = nearestFirst(reached);
	return standings
		.map((standing) => ({
			standing,
			members: sorted.filter((one) => standingOf(one, moment) === standing)
		}))
		.filter(({ members }) => members.length > 0);
}

/** Minutes on foot as people say them: begun minutes count, and nobody walks for none. */
export function walkMinutes({ seconds }: Pick<Walk, 'seconds'>): number {
	return Math.max(1, Math.ceil(seconds / 60));
}

/** One arrives with so much to spare before the door closes. */
const spareMinutes = 2;

/** What the sentence at the top says. */
export type Answer =
	/** the nearest place that is open on arrival, and when to leave at the latest */
	| {
			kind: 'open';
			reached: Reached;
			closes: BrusselsMoment | null;
			leaveBy: BrusselsMoment | null;
	  }
	/** none is: the next to open, and when */
	| { kind: 'later'; reached: Reached; opens: BrusselsMoment; daysAhead: number }
	/** nothing is known to open */
	| { kind: 'none' };

/** Farther than this on foot a place that opens sooner is no better than a near one that opens later. */
const nearMinutes = 45;

/**
 * The answer for a reader who sets out at `moment`. Only what is certain counts: a place whose hours are
 * not known is neither open nor closed, and `unknownNearer` offers it apart.
 */
export function answerAt(reached: readonly Reached[], moment: Date): Answer {
	const walkable = nearestFirst(reached).filter(({ walk }) => walk !== null);
	for (const one of walkable) {
		const open = openOnArrival(one, moment);
		if (open) return { kind: 'open', reached: one, ...open };
	}
	const opening = walkable.flatMap((one) => {
		const { place, walk } = one;
		if (!walk || withoutDoor(place) || place.appointmentOnly) return [];
		const opens = statusAt(place.schedule, moment).opensNext;
		return opens ? [{ reached: one, opens, near: walkMinutes(walk) <= nearMinutes }] : [];
	});
	const near = opening.filter((one) => one.near);
	// The list goes from near to far, so that the first of equal openings is the nearest.
	const [first] = (near.length > 0 ? near : opening.slice(0, 1)).sort(
		(one, other) => one.opens.at.getTime() - other.opens.at.getTime()
	);
	if (!first) return { kind: 'none' };
	const { opens } = first;
	return { kind: 'later', reached: first.reached, opens, daysAhead: opens.daysAhead };
}

function openOnArrival(
	{ place, walk }: Reached,
	moment: Date
): { closes: BrusselsMoment | null; leaveBy: BrusselsMoment | null } | null {
	if (!walk || doorOf(place, moment)?.state !== 'open') return null;
	const { until } = statusAt(place.schedule, moment);
	if (!until) return { closes: null, leaveBy: null };
	const leaveBy = new Date(until.at.getTime() - (walkMinutes(walk) + spareMinutes) * 60_000);
	if (leaveBy < moment) return null;
	return { closes: until, leaveBy: inBrussels(leaveBy) };
}

/** Places with unknown hours that are nearer than the answer, the nearest first, three at most. */
export function unknownNearer(
	reached: readonly Reached[],
	answer: Answer,
	moment: Date
): Reached[] {
	const limit = answer.kind === 'none' ? Infinity : (answer.reached.walk?.seconds ?? Infinity);
	return nearestFirst(reached)
		.filter(
			(one) =>
				one.walk !== null && one.walk.seconds < limit && standingOf(one, moment) === 'unknown'
		)
		.slice(0, 3);
}
