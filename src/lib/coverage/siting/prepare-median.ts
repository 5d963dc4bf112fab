import type { Doorway } from '../../network/search.ts';
import { walkToEach } from '../../network/walk-to-each.ts';
import { arcFactor, costWithin } from '../../network/walker.ts';
import { demandPoints } from './demand-points.ts';
import { doorsByArc, doorsNear } from './doors-near.ts';
import { forget, searchNearer } from './nearer-search.ts';
import { type SavingsTable, SavingsBuilder } from './savings.ts';
import type { StandingWalk } from './standing-walk.ts';

/** A longer walk counts as this long: nobody walks it, and who can't get there at all counts so too. */
export const longestWalkSeconds = 2 * 3600;

/** Homes within so much of a street are one demand, in decimetres. */
const pieceDecimetres = 1000;

/** Candidates looked at between two reports of progress. */
const atOnce = 8;

export interface Median {
	/** a demand is the homes of a piece of street; savings are decimetres off the walk */
	readonly table: SavingsTable;
	/** residents who take part: all but those in whose street the walker can't go */
	readonly residents: number;
	/** residents times decimetres from the demands to the nearest place that stands */
	readonly before: number;
	/** residents times decimetres that a sum over demands is off the one over homes at most */
	readonly apart: number;
}

/**
 * Finds how much each candidate takes off the walk from each piece of street. The walk is counted as far
 * as the street in front of the homes: the rest is the same whatever is chosen. Yields the share
 * that is done.
 */
export function* prepareMedian(
	standing: StandingWalk,
	candidates: readonly Doorway[]
): Generator<number, Median, void> {
	const { walker, population, times } = standing;
	const { network } = walker;
	const cap = longestCost(standing);
	const points = demandPoints(
		population,
		pieceDecimetres,
		(home) => takesPart(standing, home),
		(arc) => arcFactor(walker, arc)
	);
	const table = doorsByArc(points.doors, network.arcCount);
	const base = walkToEach(times, points.doors, new Int32Array(points.weight.length)).map((cost) =>
		Math.min(cost, cap)
	);
	const ceiling = times.cost.map((cost) => Math.min(cost, cap));
	const builder = new SavingsBuilder();
	for (const [index, candidate] of candidates.entries()) {
		if (index % atOnce === 0) yield index / candidates.length;
		const count = searchNearer(walker, candidate, ceiling);
		const near = doorsNear(table, walker, count, candidate);
		forget(walker, count);
		for (let place = 0; place < near; place++) {
			const point = table.found[place]!;
			const less = base[point]! - table.costs[place]!;
			if (less > 0) builder.add(point, less);
		}
		builder.nextCandidate();
	}
	let before = 0;
	let residents = 0;
	for (let point = 0; point < base.length; point++) {
		before += points.weight[point]! * base[point]!;
		residents += points.weight[point]!;
	}
	return { table: builder.table(points.weight), residents, before, apart: points.apart };
}

/** The cost of the longest walk that counts. */
export function longestCost({ walker }: StandingWalk): number {
	return costWithin(walker, longestWalkSeconds);
}

/** Whether the walker can walk in front of a home: whoever can't take stairs never reaches a home on them. */
export function takesPart({ walker, population }: StandingWalk, home: number): boolean {
	return arcFactor(walker, population.doors.arc[home]!) > 0;
}
