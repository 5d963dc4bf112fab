import type { AreaLevel, CoverageArea, CoverageAreas } from '../types.ts';
import { dissolve } from './dissolve.ts';

/** A sector as `areas.json` has it, with the quarter that it belongs to. */
type Sector = CoverageArea & { readonly quarter?: string | null };

/** Outlines by the id of an area. */
export type Shapes = ReadonlyMap<string, GeoJSON.MultiPolygon>;

export type SectorShapes = GeoJSON.FeatureCollection<
	GeoJSON.Polygon | GeoJSON.MultiPolygon,
	{ id: string }
>;

/** The id of the area of a level in which a sector lies. */
function areaOf(sector: Sector, level: AreaLevel | 'region'): string | null {
	if (level === 'region') return 'region';
	return level === 'sector' ? sector.id : (sector[level] ?? null);
}

/**
 * Outlines of the areas of a level, put together from the sectors of `static/map/sectors.json`, so
 * that outlines of all levels share their borders.
 */
export function areaShapes(
	sectors: SectorShapes,
	areas: CoverageAreas,
	level: AreaLevel | 'region'
): Shapes {
	const byId = new Map(
		sectors.features.map(({ properties, geometry }) => [properties.id, geometry])
	);
	const parts = new Map<string, (GeoJSON.Polygon | GeoJSON.MultiPolygon)[]>();
	for (const sector of areas.levels.sector as readonly Sector[]) {
		const geometry = byId.get(sector.id);
		const area = areaOf(sector, level);
		if (geometry && area !== null) parts.set(area, [...(parts.get(area) ?? []), geometry]);
	}
	return new Map([...parts].map(([id, geometries]) => [id, dissolve(geometries)]));
}
