import { type GeoJSONVTFeature, geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Geometry, Position } from 'geojson';
import { gzip, type OutputFile } from '../write.ts';
import { leastZoom, mostZoom, tilesOf, toGrid } from './grid.ts';
import { mergeAlike } from './merge.ts';
import type { TileFeature, TileLayer } from './tile-layer.ts';

const extent = 4096;

/**
 * Cuts the layers into tiles and packs them, every tile of the bounds, also an empty one.
 *
 * The files hold gzip bytes and are unpacked by the map's own protocol, not by the web server: so they
 * work from any plain static host that sets no header, and take half the room in the repository and in
 * what a reader keeps for use without a network.
 */
export function encodeTiles(layers: readonly TileLayer[], folder: string): OutputFile[] {
	const files: OutputFile[] = [];
	for (let zoom = leastZoom; zoom <= mostZoom; zoom++) {
		const cut = layers.map((layer) => cutLayer(layer, zoom));
		for (const { z, x, y } of tilesOf(zoom)) {
			const contents: Record<string, { features: GeoJSONVTFeature[] }> = {};
			layers.forEach((layer, index) => {
				const features = mergeAlike(cut[index]?.get(`${x}/${y}`) ?? [], zoom);
				if (features.length > 0) contents[layer.name] = { features };
			});
			const bytes = fromGeojsonVt(contents as Parameters<typeof fromGeojsonVt>[0], {
				version: 2,
				extent
			});
			files.push({ path: `${folder}/${z}/${x}/${y}.pbf`, bytes: gzip(bytes) });
		}
	}
	return files;
}

/** The features of a layer in each tile of a zoom, in whole units of the tile. */
function cutLayer(layer: TileLayer, zoom: number): Map<string, GeoJSONVTFeature[]> {
	const margin = layer.buffer / extent;
	const wanted = new Map(tilesOf(zoom).map(({ x, y }) => [`${x}/${y}`, [] as TileFeature[]]));
	for (const feature of layer.at(zoom)) {
		const [left, top, right, bottom] = gridBox(feature.geometry, zoom);
		for (let x = Math.floor(left - margin); x <= Math.floor(right + margin); x++)
			for (let y = Math.floor(top - margin); y <= Math.floor(bottom + margin); y++)
				wanted.get(`${x}/${y}`)?.push(feature);
	}
	const cut = new Map<string, GeoJSONVTFeature[]>();
	for (const [place, features] of wanted) {
		if (features.length === 0) continue;
		const [x = NaN, y = NaN] = place.split('/').map(Number);
		const tile = geoJSONToTile({ type: 'FeatureCollection', features }, zoom, x, y, {
			// geojson-vt leaves lines as they are at its own last zoom, so that has to lie beyond ours.
			maxZoom: zoom + 1,
			tolerance: layer.tolerance(zoom),
			buffer: layer.buffer,
			extent,
			clip: true
		});
		cut.set(place, tile.features);
	}
	return cut;
}

/** Left, top, right and bottom of a geometry in units of tiles. */
function gridBox(geometry: Geometry, zoom: number): [number, number, number, number] {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	const include = (position: Position): void => {
		const [lon = NaN, lat = NaN] = position;
		west = Math.min(west, lon);
		east = Math.max(east, lon);
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	};
	switch (geometry.type) {
		case 'Point':
			include(geometry.coordinates);
			break;
		case 'LineString':
			geometry.coordinates.forEach(include);
			break;
		case 'Polygon':
			geometry.coordinates[0]?.forEach(include);
			break;
		case 'MultiLineString':
			geometry.coordinates.flat().forEach(include);
			break;
		case 'MultiPolygon':
			geometry.coordinates.flat(2).forEach(include);
			break;
		case 'MultiPoint':
		case 'GeometryCollection':
			throw new RangeError(`No layer holds a ${geometry.type}`);
	}
	const [left, top] = toGrid([west, north], zoom);
	const [right, bottom] = toGrid([east, south], zoom);
	return [left, top, right, bottom];
}
