import { pointCount, pointX, pointY } from './arc-shape.ts';
import type { Network } from './graph.ts';

/** Units along a side of a cell: about 48 m. */
const cellUnits = 128;

/** Which arcs run through which cell of a square grid, to find those near a point. */
export interface StreetIndex {
	readonly network: Network;
	readonly cellUnits: number;
	/** west and north of the first cell, in cells of the grid */
	readonly west: number;
	readonly north: number;
	readonly columns: number;
	readonly rows: number;
	/** where the arcs of each cell begin in `arcs`, row by row, and one more entry: their number */
	readonly start: Uint32Array;
	readonly arcs: Uint32Array;
}

/** Indexes all arcs of a network by where they run; made once, then any number of points is asked. */
export function indexStreets(network: Network): StreetIndex {
	const { nodeX, nodeY, shapeX, shapeY } = network;
	const [west, east] = spanOfCells(nodeX, shapeX);
	const [north, south] = spanOfCells(nodeY, shapeY);
	const columns = Math.max(0, east - west + 1);
	const rows = Math.max(0, south - north + 1);
	const start = new Uint32Array(columns * rows + 1);
	const last = new Int32Array(columns * rows).fill(-1);
	const eachCell = (visit: (cell: number, arc: number) => void): void => {
		for (let arc = 0; arc < network.arcCount; arc++) {
			let x = cellOf(pointX(network, arc, 0)) - west;
			let y = cellOf(pointY(network, arc, 0)) - north;
			for (let point = 1; point < pointCount(network, arc); point++) {
				const nextX = cellOf(pointX(network, arc, point)) - west;
				const nextY = cellOf(pointY(network, arc, point)) - north;
				for (let row = Math.min(y, nextY); row <= Math.max(y, nextY); row++)
					for (let column = Math.min(x, nextX); column <= Math.max(x, nextX); column++) {
						const cell = row * columns + column;
						if (last[cell] === arc) continue;
						last[cell] = arc;
						visit(cell, arc);
					}
				x = nextX;
				y = nextY;
			}
		}
	};
	eachCell((cell) => start[cell + 1]!++);
	for (let cell = 0; cell < columns * rows; cell++) start[cell + 1]! += start[cell]!;
	const next = start.slice(0, columns * rows);
	const arcs = new Uint32Array(start[columns * rows] ?? 0);
	last.fill(-1);
	eachCell((cell, arc) => (arcs[next[cell]!++] = arc));
	return { network, cellUnits, west, north, columns, rows, start, arcs };
}

function spanOfCells(nodes: Int32Array, bends: Int32Array): [first: number, last: number] {
	let least = Infinity;
	let most = -Infinity;
	for (const values of [nodes, bends])
		for (const value of values) {
			if (value < least) least = value;
			if (value > most) most = value;
		}
	return least > most ? [0, -1] : [cellOf(least), cellOf(most)];
}

function cellOf(units: number): number {
	return Math.floor(units / cellUnits);
}
