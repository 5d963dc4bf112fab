import { pointCount, pointX, pointY } from '../network/arc-shape.ts';
import { unreached } from '../network/walker.ts';
import { type ArcCosts, costAlong } from './arc-costs.ts';

/** Units of the network's grid along a side of a cell: about 48 m. */
export const cellUnits = 128;
/** Cells around the streets: more than bands and their smoothing reach. */
const margin = 10;
/**
 * A cell belongs to the point of a street for which the walk there, plus so many times the way off the
 * street, is least: a point of the nearest street as a rule, so that bands don't leap over canals and
 * railways, but not of a dead end that happens to be a few metres closer.
 */
export const offStreetWeight = 8;

/** A square grid over streets, row by row from the north-west, with a point of a street for each cell. */
export interface BandSamples {
	/** west and north of the first cell, in units of the network's grid */
	readonly west: number;
	readonly north: number;
	readonly columns: number;
	readonly rows: number;
	/** decimetres in a unit */
	readonly unit: number;
	/** the point of a street in each cell, in units from `west` and `north`, and the cost of a walk there */
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly cost: Int32Array;
	/** cost and weighted way off the street by which a point was chosen; Infinity where there is none yet */
	readonly weight: Float32Array;
}

/**
 * Brings points every half cell along the streets of the region that walks have reached into a grid;
 * null where there are none. Streets around the region serve only for walking.
 */
export function sampleStreets(costs: ArcCosts): BandSamples | null {
	const { walker, node, sources } = costs;
	const { network } = walker;
	const arcs = reachedArcs(costs);
	if (arcs.length === 0) return null;
	const samples = gridOver(costs, arcs);
	for (const arc of arcs) {
		const [first, last] = [node[network.arcFrom[arc]!]!, node[network.arcTo[arc]!]!];
		const factor = walker.factor[network.arcWay[arc]!]!;
		const whole = network.arcDecimetres[arc]!;
		const holdsSource = sources.has(arc);
		eachPoint(costs, arc, (x, y, share) => {
			const along = share * whole;
			const cost = holdsSource
				? costAlong(costs, arc, along)
				: Math.min(first + along * factor, last + (whole - along) * factor);
			if (cost < unreached) offer(samples, x, y, cost);
		});
	}
	return samples;
}

function reachedArcs({ walker, node, sources }: ArcCosts): number[] {
	const { arcCount, arcFrom, arcTo, arcWay, arcCommune } = walker.network;
	const arcs: number[] = [];
	for (let arc = 0; arc < arcCount; arc++) {
		if (arcCommune[arc] === 0 || walker.factor[arcWay[arc]!] === 0) continue;
		const isReached = node[arcFrom[arc]!]! < unreached || node[arcTo[arc]!]! < unreached;
		if (isReached || sources.has(arc)) arcs.push(arc);
	}
	return arcs;
}

function gridOver({ walker: { network } }: ArcCosts, arcs: readonly number[]): BandSamples {
	let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const arc of arcs)
		for (let point = 0; point < pointCount(network, arc); point++) {
			const [x, y] = [pointX(network, arc, point), pointY(network, arc, point)];
			if (x < west) west = x;
			if (x > east) east = x;
			if (y < north) north = y;
			if (y > south) south = y;
		}
	const cellOf = (units: number): number => Math.floor(units / cellUnits);
	const columns = cellOf(east) - cellOf(west) + 1 + 2 * margin;
	const rows = cellOf(south) - cellOf(north) + 1 + 2 * margin;
	const cells = columns * rows;
	const { scale } = network;
	return {
		west: (cellOf(west) - margin) * cellUnits,
		north: (cellOf(north) - margin) * cellUnits,
		columns,
		rows,
		// One for the whole grid: it changes by 1 in 1,000 between the region's north and south.
		unit: 10 * (scale.east + ((north + south) / 2 - scale.y0) * scale.eastSlope),
		x: new Float32Array(cells),
		y: new Float32Array(cells),
		cost: new Int32Array(cells).fill(unreached),
		weight: new Float32Array(cells).fill(Infinity)
	};
}

/** Points along the drawn line of an arc: its bends, and every half cell; `share` of its length. */
function eachPoint(
	{ walker: { network } }: ArcCosts,
	arc: number,
	visit: (x: number, y: number, share: number) => void
): void {
	const last = pointCount(network, arc) - 1;
	let length = 0;
	for (let pass = 0; pass < 2; pass++) {
		let before = 0;
		let [x, y] = [pointX(network, arc, 0), pointY(network, arc, 0)];
		if (pass === 1) visit(x, y, 0);
		for (let point = 1; point <= last; point++) {
			const east = pointX(network, arc, point) - x;
			const south = pointY(network, arc, point) - y;
			const piece = Math.sqrt(east * east + south * south);
			if (pass === 1) {
				const steps = Math.ceil((2 * piece) / cellUnits);
				for (let step = 1; step <= steps; step++) {
					const part = step / steps;
					visit(x + part * east, y + part * south, (before + part * piece) / length);
				}
			}
			before += piece;
			x += east;
			y += south;
		}
		length = before;
	}
}

function offer(samples: BandSamples, x: number, y: number, cost: number): void {
	const east = x - samples.west;
	const south = y - samples.north;
	const column = Math.floor(east / cellUnits);
	const row = Math.floor(south / cellUnits);
	const cell = row * samples.columns + column;
	const eastOff = east - (column + 0.5) * cellUnits;
	const southOff = south - (row + 0.5) * cellUnits;
	const off = samples.unit * Math.sqrt(eastOff * eastOff + southOff * southOff);
	const weight = cost + offStreetWeight * off;
	if (weight >= samples.weight[cell]!) return;
	samples.weight[cell] = weight;
	samples.x[cell] = east;
	samples.y[cell] = south;
	samples.cost[cell] = cost;
}
