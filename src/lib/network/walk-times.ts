import { costAlongArc, costVia, type Doorway, search } from './search.ts';
import { costWithin, secondsOf, unreached, type Walker } from './walker.ts';

/** How long the walk is from the nearest of several doors; holds until the walker's next search. */
export interface WalkTimes {
	readonly walker: Walker;
	readonly sources: readonly Doorway[];
	/** highest cost that was asked for */
	readonly limit: number;
	/** nodes within the limit, the nearest first */
	readonly reached: Uint32Array;
	/** cost to each node in decimetres on the level, `unreached` beyond the limit */
	readonly cost: Int32Array;
	/** which door each node is nearest to: its place in `sources`, or -1 */
	readonly source: Int32Array;
}

export interface WalkOptions {
	/** nothing farther counts; without it the whole network does */
	readonly maxSeconds?: number;
}

/**
 * Walks from several doors at once over the whole network or as far as `maxSeconds`. The walk from a
 * door to its street counts.
 */
export function walkTimes(
	walker: Walker,
	sources: readonly Doorway[],
	{ maxSeconds = Infinity }: WalkOptions = {}
): WalkTimes {
	const limit = costWithin(walker, maxSeconds);
	const count = search(walker, sources, limit);
	const reached = walker.reached.subarray(0, count);
	return { walker, sources, limit, reached, cost: walker.cost, source: walker.source };
}

/** Seconds to a node; Infinity where it wasn't reached. */
export function secondsToNode({ walker, cost }: WalkTimes, node: number): number {
	return cost[node] === unreached ? Infinity : secondsOf(walker, cost[node]!);
}

/** Seconds to every node, Infinity where it wasn't reached: a copy that may be kept or handed over. */
export function secondsToNodes({ walker, cost }: WalkTimes): Float32Array<ArrayBuffer> {
	return Float32Array.from(cost, (each) =>
		each === unreached ? Infinity : secondsOf(walker, each)
	);
}

/** The walk to one door: which source is nearest, and how many seconds from door to door. */
export interface NearestWalk {
	readonly source: number;
	readonly seconds: number;
	/** cost in decimetres on the level */
	readonly cost: number;
}

/** The walk to a door from the nearest source, or null where none is within the limit. */
export function walkTo(times: WalkTimes, door: Doorway): NearestWalk | null {
	const { walker, sources, limit } = times;
	const { arcFrom, arcTo } = walker.network;
	let cost = unreached;
	let nearest = -1;
	for (const node of [arcFrom[door.arc]!, arcTo[door.arc]!]) {
		if (times.cost[node] === unreached) continue;
		const via = costVia(walker, door, node);
		if (via >= cost) continue;
		cost = via;
		nearest = times.source[node]!;
	}
	sources.forEach((source, index) => {
		const along = costAlongArc(walker, source, door);
		if (along >= cost) return;
		cost = along;
		nearest = index;
	});
	return cost > limit || cost >= unreached
		? null
		: { source: nearest, seconds: secondsOf(walker, cost), cost };
}
