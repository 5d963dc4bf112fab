import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaSquareMetres } from '../measure.ts';
import {
	halfPixel,
	squarePixel,
	type Tags,
	type TileFeature,
	type TileLayer
} from '../tile-layer.ts';

/** An area with its size, so that each zoom can leave out what would not show. */
export interface SizedArea {
	squareMetres: number;
	feature: TileFeature;
}

/** The polygons of a feature, each with its tags and its size. */
export function sizedAreas(geometry: Polygon | MultiPolygon, tags: Tags): SizedArea[] {
	return polygonsOf(geometry).map((coordinates) => ({
		squareMetres: areaSquareMetres(coordinates),
		feature: { type: 'Feature', properties: tags, geometry: { type: 'Polygon', coordinates } }
	}));
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A layer of areas that begins at `leastZoom` and below zoom 14 leaves out what is under 4 pixels. */
export function areaLayer(name: string, leastZoom: number, areas: readonly SizedArea[]): TileLayer {
	return {
		name,
		buffer: 32,
		tolerance: halfPixel,
		at: (zoom) =>
			zoom < leastZoom
				? []
				: areas
						.filter(({ squareMetres }) => zoom >= 14 || squareMetres >= 4 * squarePixel(zoom))
						.map(({ feature }) => feature)
	};
}
