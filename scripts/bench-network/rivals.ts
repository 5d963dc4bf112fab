import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import FlatQueue from 'flatqueue';
import createGraph, { type Graph } from 'ngraph.graph';
import { costsToNodes, doorCost, type Doorway } from '../../src/lib/network/search.ts';
import type { Walker } from '../../src/lib/network/walker.ts';

/** Dijkstra's search as most would write it: a binary heap, and what it passes twice it ignores. */
export function heapSearch(
	walker: Walker,
	sources: readonly Doorway[],
	limit: number,
	target = -1
): Float64Array {
	const { network, outCost } = walker;
	const costs = new Float64Array(network.nodeCount).fill(Infinity);
	const queue = new FlatQueue<number>();
	const offer = (node: number, cost: number): void => {
		if (cost >= costs[node]! || cost > limit) return;
		costs[node] = cost;
		queue.push(node, cost);
	};
	for (const door of sources) {
		const ends = costsToNodes(walker, door);
		if (ends === null) continue;
		offer(network.arcFrom[door.arc]!, doorCost(door) + ends.from);
		offer(network.arcTo[door.arc]!, doorCost(door) + ends.to);
	}
	while (queue.length > 0) {
		const cost = queue.peekValue()!;
		const node = queue.pop()!;
		if (cost > costs[node]!) continue;
		if (node === target) break;
		for (let out = network.firstOut[node]!; out < network.firstOut[node + 1]!; out++)
			offer(network.outNode[out]!, cost + outCost[out]!);
	}
	return costs;
}

export interface Place {
	x: number;
	y: number;
}

/** The network as ngraph.graph keeps one: of several arcs between two nodes the shortest. */
export function ngraphOf({ network, outCost }: Walker): Graph<Place, number> {
	const graph = createGraph<Place, number>();
	for (let node = 0; node < network.nodeCount; node++) {
		const { east, north } = network.scale;
		graph.addNode(node, { x: network.nodeX[node]! * east, y: network.nodeY[node]! * north });
	}
	for (let node = 0; node < network.nodeCount; node++)
		for (let out = network.firstOut[node]!; out < network.firstOut[node + 1]!; out++) {
			const other = network.outNode[out]!;
			if (other <= node) continue;
			const known = graph.getLink(node, other)?.data ?? Infinity;
			if (outCost[out]! < known) graph.addLink(node, other, outCost[out]);
		}
	return graph;
}

export function ngraphCost(
	graph: Graph<Place, number>,
	path: readonly { id: string | number }[]
): number {
	let cost = 0;
	for (let index = 1; index < path.length; index++)
		cost += linkCost(graph, path[index - 1]!.id, path[index]!.id);
	return path.length === 0 ? Infinity : cost;
}

function linkCost(graph: Graph<Place, number>, from: string | number, to: string | number): number {
	return (graph.getLink(from, to) ?? graph.getLink(to, from))?.data ?? Infinity;
}

/** The arrays as SciPy takes them, with one more node that leads to the doors. */
export function scipySearch(
	walker: Walker,
	sources: readonly Doorway[]
): { times: number[]; costs: Float64Array } | string {
	const { network, outCost } = walker;
	const first = new Map<number, number>();
	const offer = (node: number, cost: number): void => {
		first.set(node, Math.min(cost + 1, first.get(node) ?? Infinity));
	};
	for (const door of sources) {
		const ends = costsToNodes(walker, door)!;
		offer(network.arcFrom[door.arc]!, doorCost(door) + ends.from);
		offer(network.arcTo[door.arc]!, doorCost(door) + ends.to);
	}
	const count = network.nodeCount;
	const total = network.outNode.length + first.size;
	const start = Int32Array.of(...network.firstOut, total);
	const nodes = Int32Array.from([...network.outNode, ...first.keys()]);
	const costs = Float64Array.from([...outCost, ...first.values()]);
	const head = Int32Array.of(count + 1, total);
	const input = Buffer.concat([head, start, nodes, costs].map(({ buffer }) => Buffer.from(buffer)));
	const script = fileURLToPath(new URL('dijkstra.py', import.meta.url));
	const { status, stdout, error } = spawnSync('python3', [script], { input, maxBuffer: 1 << 28 });
	if (error !== undefined || status !== 0) return 'python3 with SciPy is not there';
	const found = new Float64Array(
		stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.length)
	);
	return {
		times: [...found.subarray(0, found.length - count)],
		// The door's node lies at least 1 before its street, so that no way costs nothing.
		costs: found.subarray(found.length - count).map((cost) => cost - 1)
	};
}
