/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** Where the map should look: at a box, or at a point from near by. */
export type LookAt = { bbox: Box } | { lon: number; lat: number; zoom: number };

/** A point, and how many metres it may be off. */
export interface Spot {
	point: [lon: number, lat: number];
	accuracyMetres: number;
}

/** A point that may be more than this many metres off is an area, not a pin. */
export const pinMetres = 150;
const nearZoom = 15.5;
/** Degrees that a metre is, at the latitude of Brussels. */
const degrees = { lon: 1 / 70_300, lat: 1 / 111_200 };

/** The smallest box around boxes. Needs at least one. */
export function boxAround(boxes: readonly Box[]): Box {
	return [
		Math.min(...boxes.map(([west]) => west)),
		Math.min(...boxes.map(([, south]) => south)),
		Math.max(...boxes.map(([, , east]) => east)),
		Math.max(...boxes.map(([, , , north]) => north))
	];
}

/** Where to look to see spots as a whole, with the circles of those that are areas; null for none. */
export function lookAtSpots(spots: readonly Spot[]): LookAt | null {
	const [first] = spots;
	if (!first) return null;
	if (spots.length === 1 && first.accuracyMetres <= pinMetres)
		return { lon: first.point[0], lat: first.point[1], zoom: nearZoom };
	return {
		bbox: boxAround(
			spots.map(({ point: [lon, lat], accuracyMetres: metres }): Box => {
				const east = metres * degrees.lon;
				const north = metres * degrees.lat;
				return [lon - east, lat - north, lon + east, lat + north];
			})
		)
	};
}
