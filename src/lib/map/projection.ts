const tileSize = 512;
const earthCircumferenceMetres = 40_075_016.686;
const radians = Math.PI / 180;

/** Position in the world's Web Mercator square at a zoom, in pixels (512-pixel tiles, y down). */
export function worldPixel(lon: number, lat: number, zoom: number): { x: number; y: number } {
	const size = tileSize * 2 ** zoom;
	const sin = Math.sin(lat * radians);
	return {
		x: ((lon + 180) / 360) * size,
		y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size
	};
}

/** Metres on the ground that one pixel spans at a latitude and zoom. */
export function metresPerPixel(lat: number, zoom: number): number {
	return (earthCircumferenceMetres * Math.cos(lat * radians)) / (tileSize * 2 ** zoom);
}
