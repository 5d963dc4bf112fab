import type { Position } from 'geojson';
import { metresPerDegree } from '../areas/geodesy.ts';

/** A corner south-west of the region, from which the plane counts, so that all its points are positive. */
const corner = { lon: 4.2, lat: 50.72 } as const;
const scale = metresPerDegree(50.84);

/** A point in metres east and north of a corner of the region: true to 0.2 % across it. */
export interface PlanePoint {
	x: number;
	y: number;
}

/** A position in metres on a flat map of the region. */
export function toPlane([lon, lat]: Position): PlanePoint {
	return { x: (lon! - corner.lon) * scale.east, y: (lat! - corner.lat) * scale.north };
}

/** The position of a point of the plane. */
export function toPosition({ x, y }: PlanePoint): [lon: number, lat: number] {
	return [corner.lon + x / scale.east, corner.lat + y / scale.north];
}
