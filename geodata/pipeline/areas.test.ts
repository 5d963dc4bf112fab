import type { Feature, MultiLineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildAreas, type BuiltAreas } from './areas.ts';
import {
	corners,
	kneeOfSectors,
	kneeOfZones,
	referenceOf,
	sectorCorner,
	townFiles
} from './areas/four-communes-town.ts';
import { ringAreaSquareMetres } from './areas/geodesy.ts';
import type { Problem } from './problems.ts';

const { sw, s, se, w, m, e, nw, n, ne } = corners;

function build(files: Record<string, unknown>): BuiltAreas & { problems: Problem[] } {
	const problems: Problem[] = [];
	return { ...buildAreas(referenceOf(files), problems), problems };
}

function read(built: BuiltAreas, path: string): Feature[] {
	const file = built.files.find((one) => one.path === path);
	const text = new TextDecoder().decode(file?.bytes);
	return (JSON.parse(text) as { features: Feature[] }).features;
}

function outline(features: readonly Feature[], id: string): Position[] {
	const found = features.find(({ properties }) => properties?.id === id);
	return (found?.geometry as Polygon).coordinates[0]!;
}

describe('the areas of the town of four communes', () => {
	const town = build(townFiles());
	const communes = read(town, 'geodata/communes.geojson');
	const zones = read(town, 'geodata/police-zones.geojson');
	const sectors = read(town, 'geodata/sectors.geojson');
	const map = read(town, 'static/map/areas.json');
	const onMap = (role: string): Feature[] =>
		map.filter(({ properties }) => properties?.role === role);

	it('come without a problem, sorted by id', () => {
		expect(town.problems).toEqual([]);
		const ids = (features: readonly Feature[]): unknown[] =>
			features.map(({ properties }) => properties?.id as unknown);
		expect(ids(communes)).toEqual(['21901', '21902', '21903', '21904']);
		expect(ids(zones)).toEqual(['5901', '5902']);
		expect(ids(sectors)).toEqual(['21901A00-', '21902A00-', '21902A01-', '21903A00-', '21904A00-']);
	});

	it('drop points of a commune border within 2 m and keep the others and the corners', () => {
		expect(outline(communes, '21902')).toEqual([sw, s, kneeOfZones, m, w, sectorCorner, sw]);
		expect(outline(communes, '21903')).toEqual([s, se, e, m, kneeOfZones, s]);
		expect(outline(communes, '21904')).toEqual([m, e, ne, n, m]);
	});

	it('drop points between sectors within 5 m and keep the others', () => {
		expect(outline(sectors, '21902A00-')).toEqual([
			sw,
			s,
			kneeOfZones,
			[4.3151, 50.81],
			kneeOfSectors,
			[4.3149, 50.81],
			sectorCorner,
			sw
		]);
	});

	it('give zones the outline of their communes and their exact area', () => {
		expect(outline(zones, '5901')).toEqual([sw, s, kneeOfZones, m, n, nw, w, sectorCorner, sw]);
		expect(outline(zones, '5902')).toEqual([s, se, e, ne, n, m, kneeOfZones, s]);
		const area = (features: readonly Feature[], ...ids: string[]): number =>
			ids.reduce((sum, id) => sum + ringAreaSquareMetres(outline(features, id)), 0);
		expect(area(zones, '5901')).toBeCloseTo(area(communes, '21901', '21902'), 3);
		expect(area(zones, '5902')).toBeCloseTo(area(communes, '21903', '21904'), 3);
		expect(area(communes, '21902')).toBeCloseTo(area(sectors, '21902A00-', '21902A01-'), 3);
	});

	it('say what the register and the glossary say', () => {
		expect(communes[1]?.properties).toEqual({
			id: '21902',
			name_nl: 'Bstad',
			name_fr: 'B-Ville',
			name_en: 'B-Ville / Bstad',
			zone: '5901',
			postcodes: ['1234'],
			population: 205,
			population_year: 2025,
			population_unlocated: 5,
			area_km2: 3.1
		});
		expect(communes[3]?.properties).toMatchObject({
			name_nl: 'Stad D',
			name_fr: 'Ville de D',
			name_en: 'City of D'
		});
		expect(zones[0]?.properties).toEqual({
			id: '5901',
			name_nl: 'politiezone West',
			name_fr: 'zone de police West',
			name_en: 'West zone',
			short_name_nl: 'West',
			short_name_fr: 'West',
			short_name_en: 'West',
			communes: ['21901', '21902'],
			population: 310,
			valid_from: null,
			valid_to: null,
			website: 'https://west.example/'
		});
		expect(zones[1]?.properties?.website).toBeNull();
		expect(sectors[1]?.properties).toEqual({
			id: '21902A00-',
			name_nl: 'B LOWER',
			name_fr: 'B LOWER',
			quarter_nl: 'Wijk Zeven',
			quarter_fr: 'Quartier Sept',
			commune: '21902',
			zone: '5901',
			population: 50
		});
	});

	it('give the map each border once: within a zone, between zones, around all', () => {
		const [within] = onMap('commune-border');
		const [inner, outer] = onMap('zone-border');
		expect((within?.geometry as MultiLineString).coordinates).toEqual([
			[w, m],
			[m, e]
		]);
		expect(inner?.properties?.outer).toBe(false);
		expect((inner?.geometry as MultiLineString).coordinates).toEqual([[s, kneeOfZones, m, n]]);
		expect(outer?.properties?.outer).toBe(true);
		const around = (outer?.geometry as MultiLineString).coordinates;
		expect(around).toHaveLength(1);
		expect(new Set(around[0]!.map(String))).toEqual(
			new Set([sw, s, se, e, ne, n, nw, w].map(String))
		);
	});

	it('give the map areas to hit, a mask with the town cut out, and labels inside', () => {
		expect(onMap('commune').map(({ properties }) => properties)).toEqual(
			communes.map(({ properties }) => ({
				role: 'commune',
				id: properties?.id as unknown,
				zone: properties?.zone as unknown,
				name_nl: properties?.name_nl as unknown,
				name_fr: properties?.name_fr as unknown
			}))
		);
		const [frame, hole] = (onMap('mask')[0]?.geometry as Polygon).coordinates;
		expect(frame).toEqual([
			[3.9, 50.6],
			[4.9, 50.6],
			[4.9, 51.05],
			[3.9, 51.05],
			[3.9, 50.6]
		]);
		expect(ringAreaSquareMetres(hole!)).toBeLessThan(0);
		for (const { geometry, properties } of onMap('commune-label')) {
			const [longitude, latitude] = (geometry as unknown as { coordinates: Position }).coordinates;
			const west = ['21901', '21902'].includes(String(properties?.id));
			const south = ['21902', '21903'].includes(String(properties?.id));
			expect(longitude).toBeCloseTo(west ? 4.31 : 4.33, 2);
			expect(latitude).toBeCloseTo(south ? 50.81 : 50.83, 2);
		}
		expect(onMap('zone-label').map(({ properties }) => properties?.id as unknown)).toEqual([
			'5901',
			'5902'
		]);
	});

	it('are the same bytes on every run and in whatever order the source has them', () => {
		const files = townFiles() as Record<string, { features: unknown[] }>;
		files['geodata/communes.geojson']!.features.reverse();
		files['geodata/sectors.geojson']!.features.reverse();
		expect(build(townFiles()).files).toEqual(town.files);
		expect(build(files).files).toEqual(town.files);
	});
});

/** A source feature as the tests break it. */
interface Loose {
	properties: Record<string, unknown>;
	geometry: { type: string; coordinates: number[][][] };
}

describe('broken input', () => {
	const communesFile = 'geodata/communes.geojson';
	const sectorsFile = 'geodata/sectors.geojson';

	function broken(
		change: (commune: Loose, sector: Loose, files: Record<string, unknown>) => void
	): ReturnType<typeof build> {
		const files = townFiles();
		const features = (file: string): Loose[] => (files[file] as { features: Loose[] }).features;
		// commune 21902 and its sector 21902A00-
		change(features(communesFile)[2]!, features(sectorsFile)[2]!, files);
		return build(files);
	}

	const cases: [what: string, change: Parameters<typeof broken>[0], expected: Partial<Problem>][] =
		[
			[
				'a missing property',
				(commune) => delete commune.properties.name_nl,
				{ file: communesFile, id: '21902', field: 'properties.name_nl', found: 'nothing' }
			],
			[
				'an unknown property',
				(commune) => (commune.properties.mayor = 'x'),
				{ id: '21902', field: 'properties.mayor', expected: 'no such field' }
			],
			[
				'an empty name',
				(commune) => (commune.properties.name_fr = ''),
				{ id: '21902', field: 'properties.name_fr', found: '""' }
			],
			[
				'a name that the glossary does not know',
				(commune) => (commune.properties.name_nl = 'Bdorp'),
				{ id: '21902', field: 'properties.name_nl', found: '"Bdorp / B-Ville"' }
			],
			[
				'a zone that the glossary does not know',
				(commune) => (commune.properties.zp = '5999'),
				{ file: communesFile, id: '21902', field: 'properties.zp', found: '"5999"' }
			],
			[
				'a zone that is no code',
				(commune) => (commune.properties.zp = 5901),
				{ file: communesFile, id: '21902', field: 'properties.zp', found: '5901' }
			],
			[
				'a postcode of elsewhere',
				(commune) => (commune.properties.postcodes = ['1070', '9000']),
				{ id: '21902', field: 'properties.postcodes.1', found: '"9000"' }
			],
			[
				'no postcode',
				(commune) => (commune.properties.postcodes = []),
				{ id: '21902', field: 'properties.postcodes' }
			],
			[
				'a negative population',
				(commune) => (commune.properties.pop_2025 = -1),
				{ id: '21902', field: 'properties.pop_2025', found: '-1' }
			],
			[
				'a population that is not whole',
				(_, sector) => (sector.properties.pop_2025 = 50.5),
				{ file: sectorsFile, id: '21902A00-', field: 'properties.pop_2025', found: '50.5' }
			],
			[
				'a population as a text',
				(_, sector) => (sector.properties.pop_2025 = '50'),
				{ file: sectorsFile, id: '21902A00-', field: 'properties.pop_2025', found: '"50"' }
			],
			[
				'more located residents than residents',
				(commune) => (commune.properties.pop_2025 = 199),
				{ id: '21902', field: 'properties.pop_2025_located', expected: 'at most pop_2025, 199' }
			],
			[
				'sectors that do not sum to their commune',
				(_, sector) => (sector.properties.pop_2025 = 51),
				{
					file: communesFile,
					id: '21902',
					field: 'properties.pop_2025_located',
					found: '200',
					expected: 'the sum of its sectors, 201'
				}
			],
			[
				'an area of nothing',
				(commune) => (commune.properties.area_km2 = 0),
				{ id: '21902', field: 'properties.area_km2', found: '0' }
			],
			[
				'a coordinate that is not a number',
				(commune) => (commune.geometry.coordinates[0]![1] = [Number.NaN, 50.8]),
				{ id: '21902', field: 'geometry.coordinates[0][1]', found: '[NaN,50.8]' }
			],
			[
				'a coordinate that is null',
				(_, sector) => (sector.geometry.coordinates[0]![1] = [4.3, null as unknown as number]),
				{ file: sectorsFile, id: '21902A00-', field: 'geometry.coordinates[0][1]' }
			],
			[
				'swapped latitude and longitude',
				({ geometry }) => geometry.coordinates[0]!.forEach((position) => position.reverse()),
				{
					id: '21902',
					field: 'geometry.coordinates[0][0]',
					found: '[50.8,4.3]',
					expected: '[longitude 4.2 to 4.55, latitude 50.7 to 51]'
				}
			],
			[
				'a ring that is not closed',
				({ geometry }) => geometry.coordinates[0]!.pop(),
				{ id: '21902', field: 'geometry.coordinates[0][7]', expected: '[4.3,50.8], as it began' }
			],
			[
				'a ring of three positions',
				({ geometry }) => geometry.coordinates[0]!.splice(1, 6),
				{ id: '21902', field: 'geometry.coordinates[0]', expected: 'at least 4 positions' }
			],
			[
				'a ring that encloses nothing',
				({ geometry }) => geometry.coordinates.push([sw, s, se, s, sw]),
				{ id: '21902', field: 'geometry.coordinates[1]', expected: 'a ring that encloses an area' }
			],
			[
				'a point for an area',
				({ geometry }) => (geometry.type = 'Point'),
				{ id: '21902', field: 'geometry.type', found: '"Point"' }
			],
			[
				'no geometry',
				(_, sector) => ((sector as { geometry: unknown }).geometry = null),
				{ file: sectorsFile, id: '21902A00-', field: 'geometry.type', found: 'nothing' }
			],
			[
				'a duplicate NIS code',
				(commune) => (commune.properties.nis = '21901'),
				{ file: communesFile, id: '21901', field: 'nis', expected: 'an id used only once' }
			],
			[
				'a duplicate sector',
				(_, sector) => (sector.properties.sector = '21902A01-'),
				{ file: sectorsFile, id: '21902A01-', field: 'sector', expected: 'an id used only once' }
			],
			[
				'a NIS code that is none',
				(commune) => (commune.properties.nis = '2190'),
				{ file: communesFile, id: '2190', field: 'properties.nis' }
			],
			[
				'a sector of an unknown commune',
				(_, sector) => (sector.properties.nis = '21999'),
				{ file: sectorsFile, id: '21902A00-', field: 'properties.nis', found: '"21999"' }
			],
			[
				'a sector in another zone than its commune',
				(_, sector) => (sector.properties.zp = '5902'),
				{ file: sectorsFile, id: '21902A00-', field: 'properties.zp', found: '"5902"' }
			],
			[
				'a sector of an unknown quarter',
				(_, sector) => (sector.properties.quartier = 8),
				{ file: sectorsFile, id: '21902A00-', field: 'properties.quartier', found: '8' }
			],
			[
				'a gap between sectors',
				(_, sector) => {
					sector.geometry.coordinates[0] = sector.geometry.coordinates[0]!.filter(
						([longitude]) => longitude !== kneeOfSectors[0]
					);
				},
				{ file: sectorsFile, id: '21902A00-, 21902A01-', field: 'geometry' }
			],
			[
				'two sectors on one spot',
				(_, sector, files) => {
					const twin = structuredClone(sector);
					twin.properties.sector = '21902A02-';
					twin.properties.pop_2025 = 0;
					(files[sectorsFile] as { features: Loose[] }).features.push(twin);
				},
				{ file: sectorsFile, found: '3 sectors on one line' }
			],
			[
				'a commune that is not the union of its sectors',
				({ geometry }) => (geometry.coordinates[0]![2] = [4.3215, 50.805]),
				{ file: communesFile, id: '21902', field: 'geometry', expected: 'at most 0.15 m' }
			],
			[
				'a file that is no collection',
				(_commune, _sector, files) => (files[communesFile] = []),
				{ file: communesFile, id: null }
			],
			[
				'a collection of nothing',
				(_commune, _sector, files) =>
					(files[sectorsFile] = { type: 'FeatureCollection', features: [] }),
				{ file: sectorsFile, field: 'features', expected: 'at least one feature' }
			],
			[
				'a glossary without zones',
				(_commune, _sector, files) =>
					delete (files['report/glossary.json'] as { zones?: unknown }).zones,
				{ file: 'report/glossary.json', field: 'zones' }
			],
			[
				'a station without a zone field',
				(_commune, _sector, files) => (files['facts/police-stations.json'] = [{ website: {} }]),
				{ file: 'facts/police-stations.json', field: '0.zone' }
			]
		];

	it.each(cases)('names %s, and writes nothing', (_what, change, expected) => {
		const { problems, files, communes, policeZones } = broken(change);
		expect(problems).toContainEqual(expect.objectContaining(expected));
		expect({ files, communes, policeZones }).toEqual({ files: [], communes: [], policeZones: [] });
	});

	it('is named all at once', () => {
		const { problems } = broken((commune, sector, files) => {
			commune.properties.pop_2025 = -1;
			commune.geometry.coordinates[0]![1] = [50.8, 4.32];
			sector.properties.nis = '21999';
			sector.geometry.coordinates[0]!.pop();
			delete (files['report/glossary.json'] as { quarters?: unknown }).quarters;
		});
		expect(problems.map(({ id, field }) => [id, field])).toEqual([
			[null, 'quarters'],
			['21902', 'geometry.coordinates[0][1]'],
			['21902', 'properties.pop_2025'],
			['21902A00-', 'geometry.coordinates[0][10]'],
			['21902A00-', 'properties.nis'],
			['21902A00-', 'properties.sector']
		]);
	});

	it('gives nothing, without a word of its own, where a file could not be read', () => {
		for (const missing of [communesFile, sectorsFile, 'report/glossary.json']) {
			const files = townFiles();
			delete files[missing];
			expect(build(files)).toEqual({ files: [], communes: [], policeZones: [], problems: [] });
		}
	});
});
