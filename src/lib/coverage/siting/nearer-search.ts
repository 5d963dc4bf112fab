import { costsToNodes, doorCost, type Doorway } from '../../network/search.ts';
import { bucketsFor, unreached, type Walker } from '../../network/walker.ts';

/**
 * A search from one door that goes no farther than where `ceiling` (a cost for each node) is as low: those
 * are nodes from which something else is as near, and so it is for all that lies behind them. Dijkstra's
 * search with Dial's buckets, as `search`; puts costs and nodes into the walker's arrays (not `source` and
 * `arrival`), and returns how many nodes were reached. `walker.cost` must be all `unreached` before;
 * `forget` makes it so again.
 */
export function searchNearer(walker: Walker, door: Doorway, ceiling: Int32Array): number {
	const { network, outCost, cost, reached } = walker;
	const ends = costsToNodes(walker, door);
	if (ends === null) return 0;
	const { firstOut, outNode } = network;
	const highest = Math.max(walker.dearest, doorCost(door) + Math.max(ends.from, ends.to));
	if (highest + 1 >= walker.bucket.length) walker.bucket = new Int32Array(bucketsFor(highest));
	if (outCost.length + 2 > walker.entryNode.length) {
		walker.entryNode = new Int32Array(outCost.length + 2);
		walker.entryNext = new Int32Array(outCost.length + 2);
	}
	const { bucket, entryNode, entryNext } = walker;
	bucket.fill(-1);
	const mask = bucket.length - 1;
	let entries = 0;
	let waiting = 0;
	const offer = (node: number, offered: number): void => {
		if (offered >= cost[node]! || offered >= ceiling[node]!) return;
		cost[node] = offered;
		entryNode[entries] = node;
		entryNext[entries] = bucket[offered & mask]!;
		bucket[offered & mask] = entries++;
		waiting++;
	};
	offer(network.arcFrom[door.arc]!, doorCost(door) + ends.from);
	offer(network.arcTo[door.arc]!, doorCost(door) + ends.to);
	let count = 0;
	for (let current = 0; waiting > 0; current++) {
		const slot = current & mask;
		for (let entry = bucket[slot]!; entry >= 0; entry = bucket[slot]!) {
			bucket[slot] = entryNext[entry]!;
			waiting--;
			const node = entryNode[entry]!;
			if (cost[node] !== current) continue;
			reached[count++] = node;
			const end = firstOut[node + 1]!;
			for (let out = firstOut[node]!; out < end; out++)
				offer(outNode[out]!, current + outCost[out]!);
		}
	}
	return count;
}

/** Forgets what a search has reached. */
export function forget({ cost, reached }: Walker, count: number): void {
	for (let place = 0; place < count; place++) cost[reached[place]!] = unreached;
}
