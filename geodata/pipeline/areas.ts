import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { CommuneProperties, PoliceZoneProperties } from '../../src/lib/places/types.ts';
import { spoken } from './areas/grid.ts';
import { mapAreas } from './areas/map-areas.ts';
import { squareMetres, toGeometry } from './areas/rings.ts';
import {
	dissolve,
	pointsOf,
	shareBorders,
	sidesOf,
	type ArcPolygons,
	type SharedBorders
} from './areas/shared-borders.ts';
import { simplifyBorders, type SimplifiedBorders } from './areas/simplify-borders.ts';
import { readSourceAreas, type SourceAreas } from './areas/source-areas.ts';
import { sectorsFile } from './areas/source-sectors.ts';
import { checkTiling, sourceGapMetres } from './areas/tiling.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { geojsonFile, type OutputFile } from './write.ts';

export type CommuneFeature = Feature<Polygon | MultiPolygon, CommuneProperties>;
export type PoliceZoneFeature = Feature<Polygon | MultiPolygon, PoliceZoneProperties>;

/** The files of the step, and the areas for the steps after it; all empty after a problem. */
export interface BuiltAreas {
	files: OutputFile[];
	communes: CommuneFeature[];
	policeZones: PoliceZoneFeature[];
}

/** No point of a commune's source lies farther than 2 m from its border, however the sources differ. */
const borderToleranceMetres = 2 - sourceGapMetres;
/** The same with 5 m inside a commune; a hundredth is kept for the curve of the earth along a line. */
const sectorToleranceMetres = 4.99;
/** Every area keeps its size to 0.05 %. */
const areaShare = 0.0005;

/** What sectors make up, as arcs of their borders, in the order of `SourceAreas`. */
interface Unions {
	communes: ArcPolygons[];
	policeZones: ArcPolygons[];
}

function unite(borders: SharedBorders, { communes, sectors, policeZones }: SourceAreas): Unions {
	const union = (ids: readonly string[]): ArcPolygons => {
		const own = sectors.filter(({ properties }) => ids.includes(properties.commune));
		return dissolve(
			borders,
			own.map(({ properties }) => properties.id)
		);
	};
	return {
		communes: communes.map(({ properties }) => union([properties.id])),
		policeZones: policeZones.map((zone) => union(zone.communes))
	};
}

function simplifyTogether(
	borders: SharedBorders,
	{ communes, sectors, policeZones }: SourceAreas,
	unions: Unions
): SimplifiedBorders {
	const communeOf = new Map(sectors.map(({ properties }) => [properties.id, properties.commune]));
	const tolerances = sidesOf(borders).map(([one, other]) =>
		other !== undefined && communeOf.get(one!) === communeOf.get(other)
			? sectorToleranceMetres
			: borderToleranceMetres
	);
	const sizes = {
		sectors: sectors.map(({ polygons }) => squareMetres(polygons)),
		communes: communes.map(({ polygons }) => squareMetres(polygons)),
		policeZones: policeZones.map(({ id }) => {
			const own = communes.filter(({ properties }) => properties.zone === id);
			return own.reduce((sum, { polygons }) => sum + squareMetres(polygons), 0);
		})
	};
	const limits = (areas: Iterable<ArcPolygons>, expected: readonly number[]) =>
		[...areas].map((polygons, index) => {
			return { polygons, squareMetres: expected[index]!, share: areaShare };
		});
	return simplifyBorders(borders.arcs, tolerances, [
		...limits(borders.areas.values(), sizes.sectors),
		...limits(unions.communes, sizes.communes),
		...limits(unions.policeZones, sizes.policeZones)
	]);
}

/**
 * Builds the areas: communes, police zones and statistical sectors out of one set of shared lines,
 * and what the map draws of them. The lines are those of the sectors, since each commune is
 * exactly the union of its sectors and each zone of its communes. Nothing is thrown: what is wrong
 * with the input is added to `problems`.
 */
export function buildAreas(reference: ReferenceFolder, problems: Problem[]): BuiltAreas {
	const nothing: BuiltAreas = { files: [], communes: [], policeZones: [] };
	const source = readSourceAreas(reference, problems);
	if (source === undefined) return nothing;

	const borders = shareBorders(
		source.sectors.map(({ properties, polygons }) => ({ id: properties.id, polygons }))
	);
	const unions = unite(borders, source);
	const outlines = source.communes.map(({ properties }, index) => {
		return { id: properties.id, polygons: pointsOf(borders.arcs, unions.communes[index]!) };
	});
	const before = problems.length;
	checkTiling(borders, source.communes, outlines, problems);
	if (problems.length > before) return nothing;

	const { arcs, crossing } = simplifyTogether(borders, source, unions);
	const sides = crossing.length > 0 ? sidesOf(borders) : [];
	for (const arc of crossing)
		problems.push({
			file: sectorsFile,
			id: sides[arc]!.join(', '),
			field: 'geometry',
			found: `a border that crosses another near ${spoken(borders.arcs[arc]![0]!)}`,
			expected: 'borders that meet only at their ends'
		});
	if (crossing.length > 0) return nothing;

	const feature = <Properties>(properties: Properties, polygons: ArcPolygons) => {
		const geometry = toGeometry(pointsOf(arcs, polygons));
		return { type: 'Feature' as const, properties, geometry };
	};
	const communes = source.communes.map(({ properties }, index) =>
		feature(properties, unions.communes[index]!)
	);
	const policeZones = source.policeZones.map((zone, index) =>
		feature(zone, unions.policeZones[index]!)
	);
	const sectors = source.sectors.map(({ properties }) =>
		feature(properties, borders.areas.get(properties.id)!)
	);
	const onMap = mapAreas(
		outlines,
		source.communes.map(({ properties }) => properties),
		source.policeZones
	);
	return {
		communes,
		policeZones,
		files: [
			geojsonFile('geodata/communes.geojson', communes),
			geojsonFile('geodata/police-zones.geojson', policeZones),
			geojsonFile('geodata/sectors.geojson', sectors),
			geojsonFile('static/map/areas.json', onMap)
		]
	};
}
