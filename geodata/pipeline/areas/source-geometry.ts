import type { Position } from 'geojson';
import { shown, type Problem } from '../problems.ts';
import { samePoint, toGrid } from './grid.ts';
import { cleanRing, runs } from './rings.ts';

/** An area of the source: what its feature will say, and its polygons on the grid. */
export interface SourceArea<Properties> {
	properties: Properties;
	polygons: Position[][][];
}

/** A generous box around the Brussels-Capital Region; with the two numbers swapped, none is in it. */
const bounds = { west: 4.2, east: 4.55, south: 50.7, north: 51 };
const insideBounds = `[longitude ${bounds.west} to ${bounds.east}, latitude ${bounds.south} to ${bounds.north}]`;

function isPosition(value: unknown): value is Position {
	return (
		Array.isArray(value) &&
		value.length === 2 &&
		value.every((number) => typeof number === 'number' && Number.isFinite(number))
	);
}

function isInside([longitude, latitude]: Position): boolean {
	return (
		longitude! >= bounds.west &&
		longitude! <= bounds.east &&
		latitude! >= bounds.south &&
		latitude! <= bounds.north
	);
}

/** A position as it was found; JSON alone would show what is not finite as null. */
function shownPosition(value: unknown): string {
	return Array.isArray(value) ? `[${value.map(shown).join(',')}]` : shown(value);
}

/** The first fault of a ring, as the rest of its field, what was found and what was expected. */
function ringFault(ring: unknown): [at: string, found: string, expected: string] | undefined {
	if (!Array.isArray(ring)) return ['', shown(ring), 'a ring: a list of positions'];
	if (ring.length < 4) return ['', `${ring.length} positions`, 'at least 4 positions'];
	for (const [index, position] of ring.entries()) {
		if (!isPosition(position)) return [`[${index}]`, shownPosition(position), 'two finite numbers'];
		if (!isInside(position)) return [`[${index}]`, shownPosition(position), insideBounds];
	}
	const [first, last] = [ring[0] as Position, ring[ring.length - 1] as Position];
	if (!samePoint(first, last))
		return [`[${ring.length - 1}]`, shown(last), `${shown(first)}, as it began`];
	return undefined;
}

/**
 * The polygons of a source geometry as grid points, cleaned, outlines counter-clockwise and holes
 * clockwise. The first fault of each ring becomes a problem; then the answer is undefined.
 */
export function readPolygons(
	geometry: unknown,
	{ file, id }: { file: string; id: string },
	problems: Problem[]
): Position[][][] | undefined {
	const note = (field: string, found: string, expected: string): undefined => {
		problems.push({ file, id, field, found, expected });
		return undefined;
	};
	const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
	if (type !== 'Polygon' && type !== 'MultiPolygon')
		return note('geometry.type', shown(type), '"Polygon" or "MultiPolygon"');
	const root = 'geometry.coordinates';
	const parts: unknown = type === 'Polygon' ? [coordinates] : coordinates;
	if (!Array.isArray(parts) || parts.length === 0)
		return note(root, shown(parts), 'a list of polygons, not empty');

	let broken = false;
	const polygons = parts.map((rings: unknown, part) => {
		const path = type === 'Polygon' ? root : `${root}[${part}]`;
		if (!Array.isArray(rings) || rings.length === 0) {
			note(path, shown(rings), 'a list of rings, not empty');
			broken = true;
			return [];
		}
		return rings.map((ring: unknown, index) => {
			const fault = ringFault(ring);
			const points = fault ? [] : cleanRing((ring as Position[]).map(toGrid));
			if (fault) note(`${path}[${index}]${fault[0]}`, fault[1], fault[2]);
			else if (points.length === 0)
				note(`${path}[${index}]`, shown(ring), 'a ring that encloses an area');
			if (points.length === 0) {
				broken = true;
				return points;
			}
			return runs(points) === (index === 0 ? 'counter-clockwise' : 'clockwise')
				? points
				: points.reverse();
		});
	});
	return broken ? undefined : polygons;
}
