import type { Position } from 'geojson';

export interface Tile {
	z: number;
	x: number;
	y: number;
}

/**
 * West, south, east, north of what the tiles cover: the region and 300 m around it, as far as the
 * street network goes. The source of the map style names the same bounds, so that the browser never
 * asks for a tile that isn't there.
 */
export const tileBounds = [4.2392, 50.7607, 4.4868, 50.9169] as const;

/** One tile of zoom 9 stands for the smallest screens; beyond 14 the browser enlarges. */
export const leastZoom = 9;
export const mostZoom = 14;

/** All tiles that touch the bounds, by zoom, then column, then row. */
export function tilesOf(zoom: number): Tile[] {
	const [west, south, east, north] = tileBounds;
	const [left, top] = toGrid([west, north], zoom);
	const [right, bottom] = toGrid([east, south], zoom);
	const tiles: Tile[] = [];
	for (let x = Math.floor(left); x <= Math.floor(right); x++)
		for (let y = Math.floor(top); y <= Math.floor(bottom); y++) tiles.push({ z: zoom, x, y });
	return tiles;
}

/** A position in units of tiles from the north-west corner of the world (Web Mercator). */
export function toGrid([lon = NaN, lat = NaN]: Position, zoom: number): [number, number] {
	const sine = Math.sin((lat * Math.PI) / 180);
	const x = lon / 360 + 0.5;
	const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	return [x * 2 ** zoom, y * 2 ** zoom];
}
