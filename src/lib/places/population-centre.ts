type Point = readonly [lon: number, lat: number];

/** Where the residents of one piece of land live, as far as its outline says. */
export interface PopulatedArea {
	population: number;
	geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/** Twice the signed area of a ring, and its first moments, measured from its first point. */
function moments(ring: readonly GeoJSON.Position[]): { area: number; lon: number; lat: number } {
	const [originLon = 0, originLat = 0] = ring[0] ?? [];
	let area = 0;
	let lon = 0;
	let lat = 0;
	for (const [at, [endLon = 0, endLat = 0]] of ring.slice(1).entries()) {
		const [startLon = 0, startLat = 0] = ring[at] ?? [];
		const from: Point = [startLon - originLon, startLat - originLat];
		const to: Point = [endLon - originLon, endLat - originLat];
		const cross = from[0] * to[1] - to[0] * from[1];
		area += cross;
		lon += (from[0] + to[0]) * cross;
		lat += (from[1] + to[1]) * cross;
	}
	return { area, lon: lon + 3 * area * originLon, lat: lat + 3 * area * originLat };
}

/**
 * The centre of gravity of an area, holes left out. Degrees are taken as a plane, which is true to a metre
 * for an area as small as a neighbourhood. Throws where the area has no surface.
 */
export function centroid(geometry: PopulatedArea['geometry']): [lon: number, lat: number] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	// Outer rings run one way and holes the other, so that their areas have opposite signs.
	const sum = polygons.flat().map(moments);
	const area = sum.reduce((total, one) => total + one.area, 0);
	if (area === 0) throw new Error('An area without surface has no centre.');
	return [
		sum.reduce((total, { lon }) => total + lon, 0) / (3 * area),
		sum.reduce((total, { lat }) => total + lat, 0) / (3 * area)
	];
}

/** The middle of where people live: the centres of the areas, weighted by residents; null where nobody lives. */
export function populationCentre(
	areas: readonly PopulatedArea[]
): [lon: number, lat: number] | null {
	let people = 0;
	let lon = 0;
	let lat = 0;
	for (const { population, geometry } of areas) {
		if (population <= 0) continue;
		const centre = centroid(geometry);
		people += population;
		lon += population * centre[0];
		lat += population * centre[1];
	}
	return people === 0 ? null : [lon / people, lat / people];
}
