import type { GridScale } from './grid.ts';

/**
 * The walking network as its file holds it. An arc is a way between two nodes (crossings and ends)
 * with nothing to choose between them; it is walked both ways. Positions are units of the grid.
 */
export interface NetworkParts {
	readonly scale: GridScale;
	readonly nodeX: Int32Array;
	readonly nodeY: Int32Array;
	/** the lower of the two nodes of each arc; arcs are in order of `arcFrom`, then `arcTo` */
	readonly arcFrom: Uint32Array;
	readonly arcTo: Uint32Array;
	/** length in decimetres, at least 1 */
	readonly arcDecimetres: Uint32Array;
	/** kind, level and whether the name is of the street beside it: see `wayOf` */
	readonly arcWay: Uint8Array;
	/** 0 for no name, else the number of the name in the names file, from 1 */
	readonly arcName: Uint16Array;
	/** 0 outside the region, else the place in `communes`, from 1 */
	readonly arcCommune: Uint8Array;
	/** NIS codes */
	readonly communes: readonly string[];
	/** where the bends of each arc begin in `shapeX` and `shapeY`, and one more entry: their number */
	readonly shapeStart: Uint32Array;
	readonly shapeX: Int32Array;
	readonly shapeY: Int32Array;
	/** CRC-32 of the file's content, by which the names file knows the network that it belongs to */
	readonly checksum: number;
}

/** The walking network made ready to search. */
export interface Network extends NetworkParts {
	readonly nodeCount: number;
	readonly arcCount: number;
	/** where the ways out of each node begin in `outNode` and `outArc`, and one more entry: their number */
	readonly firstOut: Uint32Array;
	readonly outNode: Uint32Array;
	readonly outArc: Uint32Array;
	/** the connected part that each node lies in, from the longest (0, the main part) to the shortest */
	readonly nodePart: Uint32Array;
	/** metres of ways in each connected part */
	readonly partMetres: Float64Array;
}

/** Joins the parts up: the ways out of every node, and the connected parts of the network. */
export function connect(parts: NetworkParts): Network {
	const nodeCount = parts.nodeX.length;
	const arcCount = parts.arcFrom.length;
	const { arcFrom, arcTo } = parts;
	const firstOut = new Uint32Array(nodeCount + 1);
	for (let arc = 0; arc < arcCount; arc++) {
		firstOut[arcFrom[arc]! + 1]!++;
		firstOut[arcTo[arc]! + 1]!++;
	}
	for (let node = 0; node < nodeCount; node++) firstOut[node + 1]! += firstOut[node]!;
	const next = firstOut.slice(0, nodeCount);
	const outNode = new Uint32Array(2 * arcCount);
	const outArc = new Uint32Array(2 * arcCount);
	for (let arc = 0; arc < arcCount; arc++) {
		const [from, to] = [arcFrom[arc]!, arcTo[arc]!];
		const there = next[from]!++;
		outNode[there] = to;
		outArc[there] = arc;
		const back = next[to]!++;
		outNode[back] = from;
		outArc[back] = arc;
	}
	return { ...parts, nodeCount, arcCount, firstOut, outNode, outArc, ...connectedParts(parts) };
}

function connectedParts(parts: NetworkParts): Pick<Network, 'nodePart' | 'partMetres'> {
	const { arcFrom, arcTo, arcDecimetres } = parts;
	const nodeCount = parts.nodeX.length;
	const parent = Uint32Array.from({ length: nodeCount }, (_, node) => node);
	const root = (node: number): number => {
		while (parent[node] !== node) {
			parent[node] = parent[parent[node]!]!;
			node = parent[node]!;
		}
		return node;
	};
	for (let arc = 0; arc < arcFrom.length; arc++) {
		const [one, other] = [root(arcFrom[arc]!), root(arcTo[arc]!)];
		parent[Math.max(one, other)] = Math.min(one, other);
	}
	const metres = new Float64Array(nodeCount);
	for (let arc = 0; arc < arcFrom.length; arc++)
		metres[root(arcFrom[arc]!)]! += arcDecimetres[arc]! / 10;
	const roots: number[] = [];
	for (let node = 0; node < nodeCount; node++) if (parent[node] === node) roots.push(node);
	roots.sort((one, other) => metres[other]! - metres[one]! || one - other);
	const numbers = new Uint32Array(nodeCount);
	roots.forEach((node, number) => (numbers[node] = number));
	const nodePart = new Uint32Array(nodeCount);
	for (let node = 0; node < nodeCount; node++) nodePart[node] = numbers[root(node)]!;
	return { nodePart, partMetres: Float64Array.from(roots, (node) => metres[node]!) };
}
