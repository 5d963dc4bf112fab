import type { Position } from 'geojson';
import { isInside } from '../tiles/measure.ts';
import type { CommuneFeature } from '../areas.ts';

interface Part {
	nis: string;
	rings: Position[][];
	west: number;
	south: number;
	east: number;
	north: number;
}

/** A function that says in which commune a position lies; null outside the region. */
export function communeAt(
	communes: readonly CommuneFeature[]
): (position: Position) => string | null {
	const parts = communes.flatMap(({ geometry, properties }): Part[] => {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return polygons.map((rings) => partOf(properties.id, rings));
	});
	let last: Part | undefined;
	return (position) => {
		if (last !== undefined && holds(last, position)) return last.nis;
		last = parts.find((part) => holds(part, position));
		return last?.nis ?? null;
	};
}

function partOf(nis: string, rings: Position[][]): Part {
	const lons = rings[0]!.map(([lon]) => lon!);
	const lats = rings[0]!.map(([, lat]) => lat!);
	return {
		nis,
		rings,
		west: Math.min(...lons),
		south: Math.min(...lats),
		east: Math.max(...lons),
		north: Math.max(...lats)
	};
}

function holds({ rings, west, south, east, north }: Part, position: Position): boolean {
	const [lon, lat] = position as [number, number];
	if (lon < west || lon > east || lat < south || lat > north) return false;
	return isInside(position, rings);
}
