import type { WalkTimes } from '../network/walk-times.ts';
import type { Reach } from './engine.ts';
import { type DoorsByArc, doorsNear } from './siting/doors-near.ts';

/**
 * The doors that walks from one source reach within their limit, without a look at any others: what
 * `walkToEach` finds. A RangeError where there are several sources.
 */
export function reachOf(table: DoorsByArc, { walker, sources, reached, limit }: WalkTimes): Reach {
	const [source] = sources;
	if (source === undefined || sources.length > 1)
		throw new RangeError(`${sources.length} sources where there is to be one`);
	const near = doorsNear(table, walker, reached.length, source);
	const { found, costs } = table;
	const { door: ways } = table.doors;
	let count = 0;
	for (let place = 0; place < near; place++) {
		const door = found[place]!;
		const cost = costs[place]! + ways[door]!;
		if (cost > limit) continue;
		found[count] = door;
		costs[count++] = cost;
	}
	return { doors: found.slice(0, count), costs: costs.slice(0, count) };
}
