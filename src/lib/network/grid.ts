/**
 * Units along a side of the Web Mercator square in which positions are whole numbers: 2^26, which is
 * 4,096 in a tile of zoom 14, the grid that the street figures came on. A unit is 0.38 m in Brussels.
 */
export const gridSide = 2 ** 26;

const degree = Math.PI / 180;
/** WGS84: half the long axis in metres, and the square of the eccentricity. */
const semiMajorMetres = 6_378_137;
const eccentricitySquared = 0.00669437999014;

/** WGS84 longitude and latitude as whole grid units: east of 180° west, south of 85.05° north. */
export function toGrid(lon: number, lat: number): [x: number, y: number] {
	const north = Math.log(Math.tan(lat * degree) + 1 / Math.cos(lat * degree));
	return [
		Math.round(((lon + 180) / 360) * gridSide),
		Math.round(((1 - north / Math.PI) / 2) * gridSide)
	];
}

/** Grid units, whole or not, as WGS84 longitude and latitude with six decimals. */
export function toDegrees(x: number, y: number): [lon: number, lat: number] {
	return [round6((x / gridSide) * 360 - 180), round6(latitudeOf(y) / degree)];
}

function latitudeOf(y: number): number {
	return Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / gridSide)));
}

function round6(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}

/**
 * Metres in a grid unit to the east and to the north, each as a straight line of `y`: within 20 km
 * of `y0` the line is true to 0.001 %. Only sums, products and roots follow from it, so lengths
 * are the same on every machine.
 */
export interface GridScale {
	readonly y0: number;
	readonly east: number;
	readonly eastSlope: number;
	readonly north: number;
	readonly northSlope: number;
}

/** The scale of the grid around `y0`, on the WGS84 ellipsoid. */
export function scaleAround(y0: number): GridScale {
	const reach = 32_768;
	const [above, below] = [metresPerUnit(y0 - reach), metresPerUnit(y0 + reach)];
	return {
		y0,
		east: (above.east + below.east) / 2,
		eastSlope: (below.east - above.east) / (2 * reach),
		north: (above.north + below.north) / 2,
		northSlope: (below.north - above.north) / (2 * reach)
	};
}

function metresPerUnit(y: number): { east: number; north: number } {
	const latitude = latitudeOf(y);
	const squash = 1 - eccentricitySquared * Math.sin(latitude) ** 2;
	const primeVertical = semiMajorMetres / Math.sqrt(squash);
	const meridian = (primeVertical * (1 - eccentricitySquared)) / squash;
	const angle = ((2 * Math.PI) / gridSide) * Math.cos(latitude);
	return { east: primeVertical * angle, north: meridian * angle };
}

/** Metres between two positions of the grid, in a straight line. */
export function metresBetween(
	scale: GridScale,
	x1: number,
	y1: number,
	x2: number,
	y2: number
): number {
	const y = (y1 + y2) / 2 - scale.y0;
	const east = (x2 - x1) * (scale.east + y * scale.eastSlope);
	const north = (y2 - y1) * (scale.north + y * scale.northSlope);
	return Math.sqrt(east * east + north * north);
}
