import type { Door } from './doors.ts';
import type { Grid } from './grid.ts';

/** Doors next to each other whose numbers follow each other, as a row of houses: 12, 14, 16. */
export interface Chain {
	/** in the order of their numbers */
	doors: number[];
	/** how far each is from the one before, in metres, and six more for every step of two */
	gaps: number[];
}

/** The next house is at most so many steps of two on, and so far with six metres for each step. */
const mostSteps = 4;
const mostGap = 60;
const stepMetres = 6;
/** Houses of one number and other letters stand closer. */
const sameNumberMetres = 20;

interface Link {
	door: number;
	gap: number;
}

/**
 * Links each door with the nearest one of the same side whose number is next, where each is the
 * other's first choice. Doors without a neighbour are chains of one. `doorsNear` holds the doors.
 */
export function makeChains(doors: readonly Door[], doorsNear: Grid): Chain[] {
	const next: (Link | undefined)[] = [];
	const previous: (Link | undefined)[] = [];
	doors.forEach((door, at) => {
		doorsNear.near(door.x, door.y, mostGap, (other) => {
			const gap = gapBetween(door, doors[other]!);
			if (other === at || gap === null || !shareStreet(door, doors[other]!)) return;
			if (gap < (next[at]?.gap ?? Infinity)) next[at] = { door: other, gap };
			if (gap < (previous[other]?.gap ?? Infinity)) previous[other] = { door: at, gap };
		});
	});
	const follows = (at: number): Link | undefined => {
		const link = next[at];
		return link !== undefined && previous[link.door]?.door === at ? link : undefined;
	};
	const isHead = doors.map(() => true);
	doors.forEach((_, at) => {
		const link = follows(at);
		if (link !== undefined) isHead[link.door] = false;
	});
	return doors.flatMap((_, head) => {
		if (!isHead[head]) return [];
		const chain: Chain = { doors: [head], gaps: [0] };
		for (let link = follows(head); link !== undefined; link = follows(link.door)) {
			chain.doors.push(link.door);
			chain.gaps.push(link.gap);
		}
		return [chain];
	});
}

/** How far on the other door is, if its number can be the next one. */
function gapBetween(one: Door, other: Door): number | null {
	const steps = (other.value - one.value) / 2;
	if (!Number.isInteger(steps) || steps < 0 || steps > mostSteps) return null;
	const metres = Math.hypot(other.x - one.x, other.y - one.y);
	if (steps === 0 && (other.suffix <= one.suffix || metres > sameNumberMetres)) return null;
	const gap = metres + stepMetres * steps;
	return gap <= mostGap ? gap : null;
}

function shareStreet(one: Door, other: Door): boolean {
	return one.choices.some(({ street }) => other.choices.some((choice) => choice.street === street));
}
