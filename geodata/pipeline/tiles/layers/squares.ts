import type { Position } from 'geojson';
import { areaSquareMetres, isInside, segmentMiddles } from '../measure.ts';
import type { OfficialNames } from '../names.ts';
import type { TileLayer } from '../tile-layer.ts';
import { areaLabel } from './labels.ts';
import { largestFirst, pointLayer } from './points.ts';
import type { StreetPiece } from './streets.ts';

/** A pedestrian square: a closed ring of the class pedestrian. */
export interface Square {
	names: OfficialNames | null;
	rings: Position[][];
}

/**
 * Takes the pedestrian pieces that run across a square out of the streets to be drawn: the square shows
 * already where people walk. They still name their street, unless that is the name of the square.
 */
export function splitBySquares(
	pieces: readonly StreetPiece[],
	squares: readonly Square[]
): { across: StreetPiece[]; apart: StreetPiece[] } {
	const outlines = squares.map((square) => ({ ...square, box: boxOf(square.rings[0] ?? []) }));
	const across: StreetPiece[] = [];
	const apart: StreetPiece[] = [];
	for (const piece of pieces) {
		const middles = piece.class === 'pedestrian' ? segmentMiddles(piece.line) : [];
		const under = middles.map((middle) =>
			outlines.find(({ rings, box }) => isInBox(middle, box) && isInside(middle, rings))
		);
		if (under.length === 0 || under.includes(undefined)) apart.push(piece);
		else if (!under.some((square) => square?.names?.nl === piece.names?.nl)) across.push(piece);
	}
	return { across, apart };
}

/** The name of each square once, in its largest part. */
export function squareNameLayer(squares: readonly Square[]): TileLayer {
	const largest = new Map<string, { names: OfficialNames; rings: Position[][] }>();
	for (const { names, rings } of squares) {
		if (names === null) continue;
		const known = largest.get(names.nl);
		if (known === undefined || areaSquareMetres(rings) > areaSquareMetres(known.rings))
			largest.set(names.nl, { names, rings });
	}
	const labels = [...largest.values()].map(({ names, rings }) => ({
		feature: areaLabel(names, rings),
		squareMetres: areaSquareMetres(rings)
	}));
	return pointLayer('square_names', largestFirst(labels));
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(ring: readonly Position[]): Box {
	const lons = ring.map(([lon = NaN]) => lon);
	const lats = ring.map(([, lat = NaN]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function isInBox([lon = NaN, lat = NaN]: Position, [west, south, east, north]: Box): boolean {
	return lon >= west && lon <= east && lat >= south && lat <= north;
}
