import type { Position } from 'geojson';

/**
 * Whole micro-degrees: points are put on this grid before any topology is built, so that equal
 * points are equal numbers, unions are exact, and the six decimals of the files lose nothing.
 */
const perDegree = 1e6;

export function toGrid([longitude, latitude]: Position): Position {
	return [Math.round(longitude! * perDegree), Math.round(latitude! * perDegree)];
}

export function toDegrees([x, y]: Position): Position {
	return [x! / perDegree, y! / perDegree];
}

/** A grid point as a reader looks it up on a map: "[4.35, 50.84]". */
export function spoken(point: Position): string {
	return `[${toDegrees(point).join(', ')}]`;
}

export function samePoint(a: Position, b: Position): boolean {
	return a[0] === b[0] && a[1] === b[1];
}

/** Order of points from west to east, then from south to north. */
export function comparePoints(a: Position, b: Position): number {
	return a[0]! - b[0]! || a[1]! - b[1]!;
}
