import type { Feature, Geometry } from 'geojson';

/** What the style may ask of a feature; nothing else goes into a tile. */
export type Tags = Readonly<Record<string, string | number | boolean>>;

export type TileFeature = Feature<Geometry, Tags>;

/** One layer of the vector tiles. */
export interface TileLayer {
	name: string;
	/** units beyond the tile's edge (4,096 to a tile) up to which shapes are kept */
	buffer: number;
	/** what the layer shows at a zoom, coarser the lower it is */
	at(zoom: number): TileFeature[];
	/** how far a line may be moved to save points at a zoom, in units of 4,096 to a tile */
	tolerance(zoom: number): number;
}

/** Half a pixel below the last zoom; there a third of a metre, since the browser enlarges it. */
export function halfPixel(zoom: number): number {
	return zoom < 14 ? 4 : 1;
}

/** Square metres of one pixel of a 512 pixel tile at the latitude of Brussels. */
export function squarePixel(zoom: number): number {
	return (49_420 / 2 ** zoom) ** 2;
}
