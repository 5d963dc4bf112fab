import type { Feature, FeatureCollection, LineString, MultiPoint } from 'geojson';
import { worldPixel } from './projection.ts';
import type { MapRoute } from './types.ts';

/** Between the middles of two dots, in pixels. */
const dotSpacing = 8;

type Position = [lon: number, lat: number];
export type RouteData = FeatureCollection<LineString | MultiPoint>;

/**
 * Dots are laid out anew at every quarter of a zoom: in between they stand at most a tenth closer
 * or wider. (A dash pattern, or a symbol repeated by the map itself, doubles its gaps from one
 * whole zoom to the next.)
 */
export function routeStep(zoom: number): number {
	return Math.round(zoom * 4) / 4;
}

/** West, south, east, north of a route; null where its line has no point. */
export function routeBounds({ line }: MapRoute): [number, number, number, number] | null {
	if (line.length === 0) return null;
	const lons = line.map(([lon]) => lon);
	const lats = line.map(([, lat]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** A route as the map draws it at a zoom: its line, and the dots on it. Empty without a route. */
export function routeFeatures(route: MapRoute | null, zoom: number): RouteData {
	const line = route?.line.map(([lon, lat]): Position => [lon, lat]) ?? [];
	if (line.length < 2) return { type: 'FeatureCollection', features: [] };
	return {
		type: 'FeatureCollection',
		features: [
			part('line', { type: 'LineString', coordinates: line }),
			part('dots', { type: 'MultiPoint', coordinates: dotsAlong(line, zoom) })
		]
	};
}

/**
 * Points along a line of two points or more, first and last included, at equal distances of about
 * eight pixels as measured along the line.
 */
export function dotsAlong(line: readonly Position[], zoom: number): Position[] {
	const pixels = line.map(([lon, lat]) => worldPixel(lon, lat, zoom));
	const ends = [0];
	for (let corner = 1; corner < pixels.length; corner++) {
		const from = pixels[corner - 1]!;
		const to = pixels[corner]!;
		ends.push(ends[corner - 1]! + Math.hypot(to.x - from.x, to.y - from.y));
	}
	const length = ends.at(-1)!;
	const gaps = Math.max(1, Math.round(length / dotSpacing));
	const dots: Position[] = [];
	let piece = 1;
	for (let dot = 0; dot <= gaps; dot++) {
		const along = (length * dot) / gaps;
		while (piece < line.length - 1 && ends[piece]! < along) piece++;
		const begin = ends[piece - 1]!;
		const passed = (along - begin) / (ends[piece]! - begin || 1);
		const [fromLon, fromLat] = line[piece - 1]!;
		const [toLon, toLat] = line[piece]!;
		dots.push([fromLon + (toLon - fromLon) * passed, fromLat + (toLat - fromLat) * passed]);
	}
	return dots;
}

function part<Geometry extends LineString | MultiPoint>(
	name: 'line' | 'dots',
	geometry: Geometry
): Feature<Geometry> {
	return { type: 'Feature', geometry, properties: { part: name } };
}
