import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaSquareMetres, ringAreaSquareMetres } from './geodesy.ts';
import { comparePoints, samePoint, toDegrees } from './grid.ts';

/**
 * A closed ring of grid points without points that follow themselves and without spikes (there
 * and straight back), which narrow places leave behind when they are put on the grid.
 * Returns an empty ring where nothing of it is left.
 */
export function cleanRing(ring: readonly Position[]): Position[] {
	const kept: Position[] = [];
	for (const point of ring.slice(0, -1)) {
		kept.push(point);
		while (kept.length > 1) {
			const last = kept[kept.length - 1]!;
			if (samePoint(last, kept[kept.length - 2]!)) kept.pop();
			else if (kept.length > 2 && samePoint(last, kept[kept.length - 3]!)) kept.length -= 2;
			else break;
		}
	}
	// the same where the ring closes
	while (kept.length > 2) {
		const size = kept.length;
		if (samePoint(kept[0]!, kept[size - 1]!)) kept.pop();
		else if (samePoint(kept[1]!, kept[size - 1]!)) kept.shift();
		else if (samePoint(kept[0]!, kept[size - 2]!)) kept.pop();
		else break;
	}
	return kept.length < 3 ? [] : [...kept, kept[0]!];
}

/** The direction in which a closed ring of grid points runs. */
export function runs(ring: readonly Position[]): 'counter-clockwise' | 'clockwise' {
	return ringAreaSquareMetres(ring.map(toDegrees)) > 0 ? 'counter-clockwise' : 'clockwise';
}

/** Area in square metres of polygons of grid points, `[polygon][ring][point]`. */
export function squareMetres(polygons: readonly (readonly Position[][])[]): number {
	return areaSquareMetres(polygons.map((rings) => rings.map((ring) => ring.map(toDegrees))));
}

/** The ring, turned so that it starts at its westernmost point, and run in the direction asked for. */
function orderRing(ring: readonly Position[], counterClockwise: boolean): Position[] {
	const open = ring.slice(0, -1);
	if (ringAreaSquareMetres(ring) > 0 !== counterClockwise) open.reverse();
	let first = 0;
	open.forEach((point, index) => {
		if (comparePoints(point, open[first]!) < 0) first = index;
	});
	return [...open.slice(first), ...open.slice(0, first), open[first]!];
}

/**
 * Polygons of grid points as a GeoJSON geometry in degrees after RFC 7946: outlines
 * counter-clockwise, holes clockwise; each ring from its westernmost point, holes and parts from
 * west to east, so that the same area is always the same text.
 */
export function toGeometry(polygons: readonly Position[][][]): Polygon | MultiPolygon {
	const byFirstPoint = <Rings>(firstPoint: (rings: Rings) => Position) => {
		return (a: Rings, b: Rings): number => comparePoints(firstPoint(a), firstPoint(b));
	};
	const ordered = polygons
		.map(([outline, ...holes]) => [
			orderRing(outline!.map(toDegrees), true),
			...holes
				.map((hole) => orderRing(hole.map(toDegrees), false))
				.sort(byFirstPoint((hole) => hole[0]!))
		])
		.sort(byFirstPoint((rings) => rings[0]![0]!));
	return ordered.length === 1
		? { type: 'Polygon', coordinates: ordered[0]! }
		: { type: 'MultiPolygon', coordinates: ordered };
}

/** The polygons of a geometry as `[polygon][ring][point]`, whichever of the two it is. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
