import type { BandSamples } from './band-samples.ts';
import { serve } from './band-service.ts';

/** Decimetres from a street as far as which bands reach: the depth of a block of houses. */
export const offStreet = 1250;
/** Cells as far from a street know it, so that all cells know one that smoothing mixes in at the edge. */
const known = 3600;
/** How often each field is smoothed: what walks cost, and the way off the street. */
const roundsOfCost = 2;
const roundsOfWay = 3;

/** What bands are drawn from, on the grid of the samples. */
export interface BandField {
	readonly columns: number;
	readonly rows: number;
	/** cost to the middle of each cell, smoothed; where no street is near, that of the dearest walk */
	readonly cost: Float32Array;
	/** decimetres from the middle of each cell to its street, smoothed */
	readonly off: Float32Array;
}

/** Walks to whole areas: each cell has the walk to its street and the straight way off it. */
export function bandField(samples: BandSamples, dearest: number): BandField {
	const { columns, rows } = samples;
	const { from, off } = serve(samples, known);
	const cost = new Float32Array(off.length);
	for (let cell = 0; cell < off.length; cell++) {
		const point = from[cell]!;
		cost[cell] = point < 0 ? dearest : Math.min(dearest, samples.cost[point]! + off[cell]!);
		if (point < 0) off[cell] = known;
	}
	return {
		columns,
		rows,
		cost: smoothed(cost, columns, roundsOfCost),
		off: smoothed(off, columns, roundsOfWay)
	};
}

/** Each cell mixed with its eight neighbours, by the binomial weights 1, 2, 1 in both directions. */
function smoothed(field: Float32Array, columns: number, rounds: number): Float32Array {
	const across = new Float32Array(field.length);
	for (let round = 0; round < rounds; round++) {
		across.set(field);
		for (let cell = 1; cell < field.length - 1; cell++)
			across[cell] = (field[cell - 1]! + 2 * field[cell]! + field[cell + 1]!) / 4;
		for (let cell = columns; cell < field.length - columns; cell++)
			field[cell] = (across[cell - columns]! + 2 * across[cell]! + across[cell + columns]!) / 4;
	}
	return field;
}

/**
 * How far inside a band each cell lies, positive inside: nearer than `limit` in cost, and no farther off
 * a street than `widest` decimetres. Both are lengths, so that the edge is as exact on either side.
 */
export function insideBy({ cost, off }: BandField, limit: number, widest: number): Float64Array {
	const inside = new Float64Array(cost.length);
	for (let cell = 0; cell < cost.length; cell++)
		inside[cell] = Math.min(limit - cost[cell]!, widest - off[cell]!);
	return inside;
}
