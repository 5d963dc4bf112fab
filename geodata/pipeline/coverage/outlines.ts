import type { Feature } from 'geojson';
import { squareMetres, toGeometry } from '../areas/rings.ts';
import { pointsOf, shareBorders } from '../areas/shared-borders.ts';
import { simplifyBorders } from '../areas/simplify-borders.ts';
import type { SourceArea } from '../areas/source-geometry.ts';
import type { SectorProperties } from '../areas/source-sectors.ts';

/** How far the map's lines may run from the sectors' borders: what one sees at zoom 13. */
const toleranceMetres = 15;
/** So that no small sector turns over or vanishes. */
const areaShare = 0.03;

/** Outlines of the sectors for the map, with common borders: features with `properties.id`. */
export function sectorOutlines(sectors: readonly SourceArea<SectorProperties>[]): Feature[] {
	const borders = shareBorders(
		sectors.map(({ properties, polygons }) => ({ id: properties.id, polygons }))
	);
	const limits = [...borders.areas.values()].map((polygons) => ({
		polygons,
		squareMetres: squareMetres(pointsOf(borders.arcs, polygons)),
		share: areaShare
	}));
	const { arcs } = simplifyBorders(
		borders.arcs,
		borders.arcs.map(() => toleranceMetres),
		limits
	);
	return sectors.map(({ properties: { id } }) => ({
		type: 'Feature',
		properties: { id },
		geometry: toGeometry(pointsOf(arcs, borders.areas.get(id)!))
	}));
}
