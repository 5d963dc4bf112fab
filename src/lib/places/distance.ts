const earthRadiusMetres = 6_371_008.8;
const radians = Math.PI / 180;

/** Straight-line distance in metres between two WGS84 points (haversine, mean Earth radius). */
export function distanceMetres(
	one: readonly [lon: number, lat: number],
	other: readonly [lon: number, lat: number]
): number {
	const lat = Math.sin(((other[1] - one[1]) * radians) / 2);
	const lon = Math.sin(((other[0] - one[0]) * radians) / 2);
	const a = lat * lat + Math.cos(one[1] * radians) * Math.cos(other[1] * radians) * lon * lon;
	return 2 * earthRadiusMetres * Math.asin(Math.sqrt(a));
}
