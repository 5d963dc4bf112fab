import { costAlongArc, costsToNodes, type Doorway } from '../../network/search.ts';
import type { DoorTable } from '../../network/walk-to-each.ts';
import { arcFactor, unreached, type Walker } from '../../network/walker.ts';

/** Doors on a network in the order of their arcs, with arrays in which answers are put. */
export interface DoorsByArc {
	readonly doors: DoorTable;
	/** the first door of each arc, and one more: the number of doors */
	readonly first: Uint32Array;
	/** doors of the last answer, and the costs to them without the way from door to street */
	readonly found: Uint32Array;
	readonly costs: Int32Array;
	/** the answer in which each arc was looked at last */
	readonly seen: Uint32Array;
	answers: number;
}

/** Indexes doors by arc; a RangeError where they are not in the order of their arcs. */
export function doorsByArc(doors: DoorTable, arcCount: number): DoorsByArc {
	const count = doors.arc.length;
	const first = new Uint32Array(arcCount + 1);
	for (let door = 0; door < count; door++) {
		if (door > 0 && doors.arc[door]! < doors.arc[door - 1]!)
			throw new RangeError(`door ${door} is not in the order of the arcs`);
		first[doors.arc[door]! + 1]!++;
	}
	for (let arc = 0; arc < arcCount; arc++) first[arc + 1]! += first[arc]!;
	return {
		doors,
		first,
		found: new Uint32Array(count),
		costs: new Int32Array(count),
		seen: new Uint32Array(arcCount),
		answers: 0
	};
}

/**
 * Finds the doors near the `count` nodes that a search from `source` has just reached, without a look at
 * any others: into `found`, and into `costs` what the walk costs as far as the street in front of each.
 * The same costs as `walkToEach`, less the last way to the door. Returns how many.
 */
export function doorsNear(
	table: DoorsByArc,
	walker: Walker,
	count: number,
	source: Doorway
): number {
	const { network, reached } = walker;
	const answer = ++table.answers;
	let length = 0;
	const visit = (arc: number): void => {
		if (table.seen[arc] === answer) return;
		table.seen[arc] = answer;
		length = visitArc(table, walker, arc, source, length);
	};
	if (costsToNodes(walker, source) !== null) visit(source.arc);
	for (let place = 0; place < count; place++) {
		const node = reached[place]!;
		const end = network.firstOut[node + 1]!;
		for (let out = network.firstOut[node]!; out < end; out++) visit(network.outArc[out]!);
	}
	return length;
}

function visitArc(
	{ doors, first, found, costs }: DoorsByArc,
	walker: Walker,
	arc: number,
	source: Doorway,
	length: number
): number {
	const { arcFrom, arcTo, arcDecimetres } = walker.network;
	const factor = arcFactor(walker, arc);
	if (factor === 0) return length;
	const [from, to] = [walker.cost[arcFrom[arc]!]!, walker.cost[arcTo[arc]!]!];
	const whole = arcDecimetres[arc]!;
	for (let door = first[arc]!; door < first[arc + 1]!; door++) {
		const along = doors.along[door]!;
		let least = Math.min(from + along * factor, to + (whole - along) * factor);
		if (source.arc === arc) {
			const there = { arc, fraction: along / whole, metresToStreet: 0 };
			least = Math.min(least, costAlongArc(walker, source, there));
		}
		if (least >= unreached) continue;
		found[length] = door;
		costs[length++] = least;
	}
	return length;
}
