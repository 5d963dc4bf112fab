import FlatQueue from 'flatqueue';
import type { Position } from 'geojson';
import { areaSquareMetres } from './measure.ts';

/** Degrees of longitude count for less than degrees of latitude (cosine of 50.84 degrees). */
const shrink = 0.6325;

interface Cell {
	x: number;
	y: number;
	half: number;
	/** distance to the edge, positive inside */
	inside: number;
}

/**
 * Where a label has room in a polygon: its middle, or where that lies outside or near an edge the point
 * farthest from any edge, to about `precision` degrees of latitude. After V. Agafonkin, "A new algorithm for finding a visual center of a
 * polygon" (2016).
 */
export function labelPoint(
	polygon: readonly (readonly Position[])[],
	precision = 0.00005
): Position {
	const rings = polygon.map((ring) =>
		ring.map(([lon = NaN, lat = NaN]) => [lon * shrink, lat] as const)
	);
	const outer = rings[0] ?? [];
	const [west, east] = span(outer.map(([x]) => x));
	const [south, north] = span(outer.map(([, y]) => y));
	const size = Math.max(Math.min(east - west, north - south), precision);
	const cellAt = (x: number, y: number, half: number): Cell => ({
		x,
		y,
		half,
		inside: distanceInside(x, y, rings)
	});
	const queue = new FlatQueue<Cell>();
	const push = (cell: Cell): void => queue.push(cell, -(cell.inside + cell.half * Math.SQRT2));
	for (let x = west; x < east; x += size)
		for (let y = south; y < north; y += size) push(cellAt(x + size / 2, y + size / 2, size / 2));
	let best = cellAt((west + east) / 2, (south + north) / 2, 0);
	for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
		if (cell.inside > best.inside) best = cell;
		if (cell.inside + cell.half * Math.SQRT2 - best.inside <= precision) continue;
		const half = cell.half / 2;
		for (const [dx, dy] of [
			[-half, -half],
			[half, -half],
			[-half, half],
			[half, half]
		] as const)
			push(cellAt(cell.x + dx, cell.y + dy, half));
	}
	// Where the middle has nearly as much room, a label looks better there: in a long square, say.
	const middle = cellAt(...centroid(outer), 0);
	const place = middle.inside > 0.7 * best.inside ? middle : best;
	return [place.x / shrink, place.y];
}

/** The centre of gravity of the area within a ring. */
function centroid(ring: Ring): [number, number] {
	const [originX, originY] = ring[0] ?? [NaN, NaN];
	let [twice, x, y] = [0, 0, 0];
	for (let index = 1; index < ring.length; index++) {
		const [a, b] = [ring[index - 1] ?? [NaN, NaN], ring[index] ?? [NaN, NaN]];
		const [ax, ay, bx, by] = [a[0] - originX, a[1] - originY, b[0] - originX, b[1] - originY];
		const cross = ax * by - bx * ay;
		twice += cross;
		x += (ax + bx) * cross;
		y += (ay + by) * cross;
	}
	return [originX + x / (3 * twice), originY + y / (3 * twice)];
}

/** The largest polygon of several, by area. */
export function largestPolygon(polygons: readonly Position[][][]): Position[][] {
	const [first = [], ...others] = polygons;
	return others.reduce(
		(best, polygon) => (areaSquareMetres(polygon) > areaSquareMetres(best) ? polygon : best),
		first
	);
}

type Ring = readonly (readonly [number, number])[];

function span(values: readonly number[]): [number, number] {
	return values.reduce<[number, number]>(
		([least, most], value) => [Math.min(least, value), Math.max(most, value)],
		[Infinity, -Infinity]
	);
}

function distanceInside(x: number, y: number, rings: readonly Ring[]): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings) {
		for (let index = 1; index < ring.length; index++) {
			const [ax, ay] = ring[index - 1] ?? [NaN, NaN];
			const [bx, by] = ring[index] ?? [NaN, NaN];
			if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
			nearest = Math.min(nearest, segmentDistance(x, y, ax, ay, bx, by));
		}
	}
	return inside ? nearest : -nearest;
}

function segmentDistance(
	x: number,
	y: number,
	ax: number,
	ay: number,
	bx: number,
	by: number
): number {
	const [dx, dy] = [bx - ax, by - ay];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
