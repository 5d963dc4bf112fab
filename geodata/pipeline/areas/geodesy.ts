import type { Position } from 'geojson';

// WGS84
const semiMajorMetres = 6378137;
const eccentricitySquared = 0.00669437999014;
const eccentricity = Math.sqrt(eccentricitySquared);
const radians = Math.PI / 180;

/** Length of one degree in metres, to the east and to the north, at a latitude on WGS84. */
export function metresPerDegree(latitude: number): { east: number; north: number } {
	const sine = Math.sin(latitude * radians);
	const w = Math.sqrt(1 - eccentricitySquared * sine * sine);
	return {
		east: (semiMajorMetres / w) * Math.cos(latitude * radians) * radians,
		north: ((semiMajorMetres * (1 - eccentricitySquared)) / w ** 3) * radians
	};
}

/** Distance in metres from a point to a segment, all three in the same metric plane. */
export function distanceToSegment(
	[px, py]: Position,
	[ax, ay]: Position,
	[bx, by]: Position
): number {
	const dx = bx! - ax!;
	const dy = by! - ay!;
	const lengthSquared = dx * dx + dy * dy;
	const along = lengthSquared === 0 ? 0 : ((px! - ax!) * dx + (py! - ay!) * dy) / lengthSquared;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(px! - ax! - t * dx, py! - ay! - t * dy);
}

/** Northing of a latitude in the cylindrical equal-area projection (Snyder 1987, 10-15 and 3-12). */
function equalAreaNorthing(latitude: number): number {
	const sine = Math.sin(latitude * radians);
	const q =
		(1 - eccentricitySquared) *
		(sine / (1 - eccentricitySquared * sine * sine) +
			Math.log((1 + eccentricity * sine) / (1 - eccentricity * sine)) / (2 * eccentricity));
	return (semiMajorMetres * q) / 2;
}

/**
 * Signed area in square metres on the WGS84 ellipsoid under a closed line of lon/lat degrees;
 * positive where it runs counter-clockwise. An open line is closed by a straight edge.
 */
export function ringAreaSquareMetres(ring: readonly Position[]): number {
	const [originLongitude, originLatitude] = ring[0]!;
	const originNorthing = equalAreaNorthing(originLatitude!);
	let doubled = 0;
	let previousX = 0;
	let previousY = 0;
	for (const [longitude, latitude] of ring) {
		const x = (longitude! - originLongitude!) * radians * semiMajorMetres;
		const y = equalAreaNorthing(latitude!) - originNorthing;
		doubled += previousX * y - x * previousY;
		previousX = x;
		previousY = y;
	}
	return doubled / 2;
}

/** Area in square metres of polygons given as `[polygon][ring]`, the first ring of each its outline. */
export function areaSquareMetres(polygons: readonly (readonly Position[][])[]): number {
	let sum = 0;
	for (const rings of polygons)
		rings.forEach((ring, index) => {
			const area = Math.abs(ringAreaSquareMetres(ring));
			sum += index === 0 ? area : -area;
		});
	return sum;
}
