import type { Position } from 'geojson';

/** Metres in a degree of latitude, and of longitude at the latitude of Brussels (50.84). */
const metresNorth = 111_200;
const metresEast = 70_340;

/** Metres between two positions of the region, on a flat map of it (0.3 % at its edges). */
export function metresBetween(a: Position, b: Position): number {
	return Math.hypot((lon(a) - lon(b)) * metresEast, (lat(a) - lat(b)) * metresNorth);
}

/** Length of a line in metres. */
export function lengthMetres(line: readonly Position[]): number {
	let metres = 0;
	for (let index = 1; index < line.length; index++)
		metres += metresBetween(line[index - 1] as Position, line[index] as Position);
	return metres;
}

/** Area of a polygon in square metres, its holes taken off. */
export function areaSquareMetres(polygon: readonly (readonly Position[])[]): number {
	const [outer = [], ...holes] = polygon;
	return ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
}

/** Area within one closed ring in square metres, whichever way it turns. */
export function ringArea(ring: readonly Position[]): number {
	const origin = ring[0];
	if (origin === undefined) return 0;
	let twice = 0;
	for (let index = 1; index < ring.length; index++) {
		const [a, b] = [ring[index - 1] as Position, ring[index] as Position];
		twice +=
			(lon(a) - lon(origin)) * (lat(b) - lat(origin)) -
			(lon(b) - lon(origin)) * (lat(a) - lat(origin));
	}
	return (Math.abs(twice) / 2) * metresEast * metresNorth;
}

/** How far a line turns from segment a-b to segment b-c, in degrees: 0 straight on, 180 back. */
export function turnDegrees(a: Position, b: Position, c: Position): number {
	const into = Math.atan2((lat(b) - lat(a)) * metresNorth, (lon(b) - lon(a)) * metresEast);
	const out = Math.atan2((lat(c) - lat(b)) * metresNorth, (lon(c) - lon(b)) * metresEast);
	const turn = Math.abs(into - out) % (2 * Math.PI);
	return ((turn > Math.PI ? 2 * Math.PI - turn : turn) * 180) / Math.PI;
}

/** The middle of each segment of a line. */
export function segmentMiddles(line: readonly Position[]): Position[] {
	return line.slice(1).map((position, index) => {
		const before = line[index] ?? position;
		return [(lon(position) + lon(before)) / 2, (lat(position) + lat(before)) / 2];
	});
}

/** Whether a position lies within a polygon (even-odd rule, holes left out). */
export function isInside(position: Position, polygon: readonly (readonly Position[])[]): boolean {
	let inside = false;
	for (const ring of polygon) {
		for (let index = 1; index < ring.length; index++) {
			const [a, b] = [ring[index - 1] as Position, ring[index] as Position];
			if (lat(a) > lat(position) === lat(b) > lat(position)) continue;
			const crossing = lon(a) + ((lat(position) - lat(a)) / (lat(b) - lat(a))) * (lon(b) - lon(a));
			if (lon(position) < crossing) inside = !inside;
		}
	}
	return inside;
}

function lon(position: Position): number {
	return position[0] ?? NaN;
}

function lat(position: Position): number {
	return position[1] ?? NaN;
}
