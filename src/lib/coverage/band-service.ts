import { type BandSamples, cellUnits, offStreetWeight } from './band-samples.ts';

/** To which cell's point of a street each cell belongs, -1 where none is near; and the way to it. */
export interface Service {
	readonly from: Int32Array;
	/** decimetres from the middle of the cell to the point */
	readonly off: Float32Array;
}

/**
 * Hands the points of streets on from cell to cell, each cell keeping the one that suits it best, in two
 * sweeps there and back (P.-E. Danielsson 1980, Euclidean distance mapping), as far as `farthest`
 * decimetres. Exact but for rare cells where the areas of three points meet.
 */
export function serve(samples: BandSamples, farthest: number): Service {
	const { columns, rows, unit, x, y, cost } = samples;
	const weight = samples.weight.slice();
	const from = new Int32Array(weight.length);
	const off = new Float32Array(weight.length);
	const wayFrom = (point: number, column: number, row: number): number => {
		const east = x[point]! - (column + 0.5) * cellUnits;
		const south = y[point]! - (row + 0.5) * cellUnits;
		return unit * Math.sqrt(east * east + south * south);
	};
	for (let row = 0, cell = 0; row < rows; row++)
		for (let column = 0; column < columns; column++, cell++) {
			from[cell] = weight[cell]! < Infinity ? cell : -1;
			if (from[cell] === cell) off[cell] = wayFrom(cell, column, row);
		}
	const ask = (column: number, row: number, other: number): void => {
		const point = from[other]!;
		const cell = row * columns + column;
		if (point < 0 || point === from[cell]) return;
		const way = wayFrom(point, column, row);
		const here = cost[point]! + offStreetWeight * way;
		if (here >= weight[cell]! || way > farthest) return;
		weight[cell] = here;
		from[cell] = point;
		off[cell] = way;
	};
	for (const step of [1, -1])
		for (let line = 1; line < rows - 1; line++) {
			const row = step > 0 ? line : rows - 1 - line;
			const above = (row - step) * columns;
			for (let place = 1; place < columns - 1; place++) {
				const column = step > 0 ? place : columns - 1 - place;
				ask(column, row, row * columns + column - step);
				ask(column, row, above + column - 1);
				ask(column, row, above + column);
				ask(column, row, above + column + 1);
			}
			for (let place = 1; place < columns - 1; place++) {
				const column = step > 0 ? columns - 1 - place : place;
				ask(column, row, row * columns + column + step);
			}
		}
	return { from, off };
}
