import type { DoorTable } from '../../network/walk-to-each.ts';
import type { Population } from '../population.ts';

/** Homes put together at points of their streets, in the order of the arcs. */
export interface DemandPoints {
	/** `door` is 0: what leads from the street to the homes is the same for every choice */
	readonly doors: DoorTable;
	readonly weight: Uint32Array;
	/** residents times decimetres between their homes and their point, along the street */
	readonly apart: number;
}

/**
 * Puts the homes of at most `pieceDecimetres` of an arc together at the one in whose front half of their
 * residents live (the weighted median, from which they are least far). `counts` says which homes take
 * part; `factor` what a decimetre of an arc costs.
 */
export function demandPoints(
	{ doors, residents }: Population,
	pieceDecimetres: number,
	counts: (home: number) => boolean,
	factor: (arc: number) => number
): DemandPoints {
	const arcs: number[] = [];
	const alongs: number[] = [];
	const weights: number[] = [];
	let apart = 0;
	const byPlace = homesByPlace(doors, counts);
	for (let first = 0, next = 0; first < byPlace.length; first = next) {
		const arc = doors.arc[byPlace[first]!]!;
		const end = doors.along[byPlace[first]!]! + pieceDecimetres;
		let weight = 0;
		for (next = first; next < byPlace.length; next++) {
			const home = byPlace[next]!;
			if (doors.arc[home] !== arc || doors.along[home]! > end) break;
			weight += residents[home]!;
		}
		const group = byPlace.slice(first, next);
		let half = 0;
		const middle = group.find((home) => (half += residents[home]!) * 2 >= weight)!;
		const along = doors.along[middle]!;
		for (const home of group)
			apart += residents[home]! * Math.abs(doors.along[home]! - along) * factor(arc);
		arcs.push(arc);
		alongs.push(along);
		weights.push(weight);
	}
	const doorTable = {
		arc: Uint32Array.from(arcs),
		along: Uint32Array.from(alongs),
		door: new Uint16Array(arcs.length)
	};
	return { doors: doorTable, weight: Uint32Array.from(weights), apart };
}

/** The homes that take part, by arc and then along it. */
function homesByPlace({ arc, along }: DoorTable, counts: (home: number) => boolean): number[] {
	const homes: number[] = [];
	for (let home = 0; home < arc.length; home++) if (counts(home)) homes.push(home);
	return homes.sort((one, other) => arc[one]! - arc[other]! || along[one]! - along[other]!);
}
