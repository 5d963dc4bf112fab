import type { Doorway } from '../../network/search.ts';
import { doorsNear } from './doors-near.ts';
import { forget, searchNearer } from './nearer-search.ts';
import { Partition } from './partition.ts';
import { type SavingsTable, SavingsBuilder } from './savings.ts';
import type { StandingWalk } from './standing-walk.ts';

/** Candidates looked at between two reports of progress: some 10 ms. */
const atOnce = 32;

export interface Covering {
	/** a demand is all residents whom the same candidates reach; saving 1 = newly within the limit */
	readonly table: SavingsTable;
	/** residents whom a place reaches that stands already */
	readonly before: number;
}

/**
 * Finds which homes each candidate newly reaches within a cost, and puts homes together that the same
 * candidates reach: nothing is rounded. Goes through the candidates twice (once to see which homes go
 * together), which saves keeping a list of homes for each. Yields the share that is done.
 */
export function* prepareCovering(
	standing: StandingWalk,
	candidates: readonly Doorway[],
	limit: number
): Generator<number, Covering, void> {
	const { walker, population, homes, times, toHome } = standing;
	const { residents } = population;
	const ceiling = times.cost.map((cost) => Math.min(cost, limit + 1));
	const reach = (candidate: Doorway): number => {
		const count = searchNearer(walker, candidate, ceiling);
		const near = doorsNear(homes, walker, count, candidate);
		forget(walker, count);
		let length = 0;
		for (let place = 0; place < near; place++) {
			const home = homes.found[place]!;
			if (toHome[home]! <= limit) continue;
			if (homes.costs[place]! + homes.doors.door[home]! <= limit) homes.found[length++] = home;
		}
		return length;
	};
	const partition = new Partition(residents.length);
	for (const [index, candidate] of candidates.entries()) {
		if (index % atOnce === 0) yield index / candidates.length / 2;
		partition.split(homes.found, reach(candidate));
	}
	const { classOf, count } = partition.numbered();
	const weight = new Uint32Array(count);
	let before = 0;
	for (let home = 0; home < residents.length; home++) {
		weight[classOf[home]!]! += residents[home]!;
		if (toHome[home]! <= limit) before += residents[home]!;
	}
	const builder = new SavingsBuilder();
	const met = new Int32Array(count).fill(-1);
	for (const [index, candidate] of candidates.entries()) {
		if (index % atOnce === 0) yield 0.5 + index / candidates.length / 2;
		const length = reach(candidate);
		for (let place = 0; place < length; place++) {
			const demand = classOf[homes.found[place]!]!;
			if (met[demand] === index) continue;
			met[demand] = index;
			builder.add(demand, 1);
		}
		builder.nextCandidate();
	}
	return { table: builder.table(weight), before };
}
