import type { Network } from '../../network/graph.ts';
import type { Doorway } from '../../network/search.ts';
import { type WalkTimes, walkTimes } from '../../network/walk-times.ts';
import { walkToEach } from '../../network/walk-to-each.ts';
import { makeWalker, unreached, type Walker, type WalkProfile } from '../../network/walker.ts';
import type { Population } from '../population.ts';
import { doorsByArc, type DoorsByArc } from './doors-near.ts';

/** The walk to the places that stand already, which sites are to shorten. */
export interface StandingWalk {
	/** whose costs are all `unreached` between two searches; nobody else's */
	readonly walker: Walker;
	readonly population: Population;
	readonly homes: DoorsByArc;
	/** the walk from the nearest of the places that stand already; `cost` is its own */
	readonly times: WalkTimes;
	/** cost from there to each door of the population */
	readonly toHome: Int32Array;
}

/** Walks from the places that stand to every node and every home. */
export function standingWalk(
	network: Network,
	population: Population,
	profile: WalkProfile,
	fixed: readonly Doorway[]
): StandingWalk {
	const walker = makeWalker(network, profile);
	const walked = walkTimes(walker, fixed);
	const times = { ...walked, cost: walked.cost.slice() };
	const toHome = new Int32Array(population.residents.length);
	walkToEach(times, population.doors, toHome);
	walker.cost.fill(unreached);
	const homes = doorsByArc(population.doors, network.arcCount);
	return { walker, population, homes, times, toHome };
}
