import type { StreetPosition } from './snap.ts';
import { arcFactor, bucketsFor, unreached, type Walker } from './walker.ts';

/** Where a walk begins or ends: a place on a street. The rest of a `StreetPosition` isn't needed. */
export type Doorway = Pick<StreetPosition, 'arc' | 'fraction' | 'metresToStreet'>;

/** Cost from a door to the street in front of it. */
export function doorCost({ metresToStreet }: Doorway): number {
	return Math.round(10 * metresToStreet);
}

/** Cost along the arc from the place on the street to one of its two nodes; null where it can't be walked. */
export function costsToNodes(
	walker: Walker,
	{ arc, fraction }: Doorway
): { from: number; to: number } | null {
	const factor = arcFactor(walker, arc);
	if (factor === 0) return null;
	const whole = walker.network.arcDecimetres[arc]!;
	const from = Math.round(whole * fraction);
	return { from: from * factor, to: (whole - from) * factor };
}

/** Cost from door to door along the arc that both lie on; `unreached` where they don't. */
export function costAlongArc(walker: Walker, one: Doorway, other: Doorway): number {
	if (one.arc !== other.arc) return unreached;
	const [here, there] = [costsToNodes(walker, one), costsToNodes(walker, other)];
	if (here === null || there === null) return unreached;
	return doorCost(one) + Math.abs(here.from - there.from) + doorCost(other);
}

/**
 * Finds the lowest cost from the nearest of several doors to every node within `limit`: Dijkstra's
 * search with Dial's buckets (Dial 1969, CACM 12:11), one bucket for each cost, as many as the dearest
 * step needs and used in turn. A node that becomes cheaper gets another entry, and the old one is
 * passed over when its bucket's turn comes. Stops early at the cost where `target`, if given, can't be
 * reached for less. Fills the walker's arrays, and returns how many nodes were reached.
 */
export function search(
	walker: Walker,
	sources: readonly Doorway[],
	limit: number,
	target: Doorway | null = null
): number {
	const { network, outCost, cost, arrival, source, reached } = walker;
	const { firstOut, outNode, outArc } = network;
	makeRoom(walker, sources);
	const { bucket, entryNode, entryNext } = walker;
	const mask = bucket.length - 1;
	cost.fill(unreached);
	source.fill(-1);
	bucket.fill(-1);
	let entries = 0;
	for (const [origin, door] of sources.entries()) {
		const ends = costsToNodes(walker, door);
		if (ends === null) continue;
		for (let end = 0; end < 2; end++) {
			const node = end === 0 ? network.arcFrom[door.arc]! : network.arcTo[door.arc]!;
			const offered = doorCost(door) + (end === 0 ? ends.from : ends.to);
			if (offered >= cost[node]! || offered > limit) continue;
			cost[node] = offered;
			arrival[node] = -1;
			source[node] = origin;
			entryNode[entries] = node;
			entryNext[entries] = bucket[offered & mask]!;
			bucket[offered & mask] = entries++;
		}
	}
	let waiting = entries;
	let count = 0;
	let enough = limit;
	for (let current = 0; waiting > 0 && current <= enough; current++) {
		const slot = current & mask;
		for (let entry = bucket[slot]!; entry >= 0; entry = bucket[slot]!) {
			bucket[slot] = entryNext[entry]!;
			waiting--;
			const node = entryNode[entry]!;
			if (cost[node] !== current) continue;
			reached[count++] = node;
			const origin = source[node]!;
			const end = firstOut[node + 1]!;
			for (let out = firstOut[node]!; out < end; out++) {
				const other = outNode[out]!;
				const offered = current + outCost[out]!;
				if (offered >= cost[other]! || offered > limit) continue;
				cost[other] = offered;
				arrival[other] = outArc[out]!;
				source[other] = origin;
				entryNode[entries] = other;
				entryNext[entries] = bucket[offered & mask]!;
				bucket[offered & mask] = entries++;
				waiting++;
			}
			if (target !== null) enough = Math.min(enough, costVia(walker, target, node));
		}
	}
	return count;
}

/** Grows the arrays of a search where a door lies farther from its crossings, or more doors are asked, than ever. */
function makeRoom(walker: Walker, sources: readonly Doorway[]): void {
	let { dearest } = walker;
	for (const door of sources) {
		const ends = costsToNodes(walker, door);
		if (ends !== null) dearest = Math.max(dearest, doorCost(door) + Math.max(ends.from, ends.to));
	}
	if (dearest + 1 >= walker.bucket.length) walker.bucket = new Int32Array(bucketsFor(dearest));
	// Each way out of a node is an entry at most once, and so is each end of a source's arc.
	const entries = walker.outCost.length + 2 * sources.length;
	if (entries <= walker.entryNode.length) return;
	walker.entryNode = new Int32Array(entries);
	walker.entryNext = new Int32Array(entries);
}

/** Cost to a door by way of a node that was reached; `unreached` where the node isn't on its arc. */
export function costVia(walker: Walker, door: Doorway, node: number): number {
	const { arcFrom, arcTo } = walker.network;
	const isFirst = arcFrom[door.arc] === node;
	if (!isFirst && arcTo[door.arc] !== node) return unreached;
	const ends = costsToNodes(walker, door);
	if (ends === null) return unreached;
	const last =
		arcFrom[door.arc] === arcTo[door.arc]
			? Math.min(ends.from, ends.to)
			: isFirst
				? ends.from
				: ends.to;
	return walker.cost[node]! + last + doorCost(door);
}
