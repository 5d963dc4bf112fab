import { distanceToSegment, metresPerDegree, ringAreaSquareMetres } from '../areas/geodesy.ts';

/** The bounding box of the Brussels-Capital Region with a margin of some kilometres, in degrees. */
export const region = { west: 4.2, south: 50.7, east: 4.5, north: 50.95 } as const;

const degree = metresPerDegree((region.south + region.north) / 2);

export type Position = readonly [lon: number, lat: number];
export type Ring = readonly Position[];
export type Polygon = readonly Ring[];

export type AreaGeometry =
	| { type: 'Polygon'; coordinates: Polygon }
	| { type: 'MultiPolygon'; coordinates: readonly Polygon[] };

export function polygonsOf({ type, coordinates }: AreaGeometry): readonly Polygon[] {
	return type === 'Polygon' ? [coordinates] : coordinates;
}

export function inRegion([lon, lat]: Position): boolean {
	return lon >= region.west && lon <= region.east && lat >= region.south && lat <= region.north;
}

/** Area in square metres, holes taken off; rings after the right-hand rule. */
export function areaOf(geometry: AreaGeometry): number {
	return polygonsOf(geometry)
		.flat()
		.reduce((sum, ring) => sum + ringAreaSquareMetres(ring.map(([lon, lat]) => [lon, lat])), 0);
}

function contains(geometry: AreaGeometry, [lon, lat]: Position): boolean {
	let within = false;
	for (const ring of polygonsOf(geometry).flat())
		for (let index = 1; index < ring.length; index += 1) {
			const [lonA, latA] = ring[index - 1]!;
			const [lonB, latB] = ring[index]!;
			if (latA > lat !== latB > lat && lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA))
				within = !within;
		}
	return within;
}

/** A position in metres east and north of the equator; right to one in a thousand in the region. */
export function toMetres([lon, lat]: Position): [east: number, north: number] {
	return [lon * degree.east, lat * degree.north];
}

/** Distance in metres from a position to an area; 0 where it lies within. */
export function distanceToArea(position: Position, geometry: AreaGeometry): number {
	if (contains(geometry, position)) return 0;
	const metres = toMetres(position);
	let nearest = Number.POSITIVE_INFINITY;
	for (const ring of polygonsOf(geometry).flat())
		for (let index = 1; index < ring.length; index += 1)
			nearest = Math.min(
				nearest,
				distanceToSegment(metres, toMetres(ring[index - 1]!), toMetres(ring[index]!))
			);
	return nearest;
}
