import type { Position } from 'geojson';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collectionOf, townReference } from '../../tests/fixtures/five-street-town.ts';
import { readGround } from '../../src/lib/coverage/ground.ts';
import { CoverageEngine } from '../../src/lib/coverage/engine.ts';
import { noScenario, type Candidate, type CoverageAreas } from '../../src/lib/coverage/types.ts';
import { decodeNetwork } from '../../src/lib/network/decode.ts';
import { townFiles as townAreas } from './areas/four-communes-town.ts';
import { buildCoverage, type BuiltCoverage } from './coverage.ts';
import { buildNetwork } from './network.ts';
import { formatProblem, type Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';

const point = (coordinates: Position, properties: object): object => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates }
});
const street = (nl: string, ...coordinates: Position[]): object => ({
	type: 'Feature',
	properties: { class: 'minor', subclass: 'residential', name: nl, nl, fr: nl, nis: '21004' },
	geometry: { type: 'LineString', coordinates }
});

/**
 * The town of four communes with three streets that join: one in the north through 21901 and 21904, one in the
 * south through the lower sector of 21902 and 21903, one between them in the east. The upper
 * sector of 21902 has none.
 */
const streets = [
	street('Noordlaan', [4.305, 50.83], [4.335, 50.83]),
	street('Oostlaan', [4.335, 50.83], [4.335, 50.805]),
	street('Zuidlaan', [4.335, 50.805], [4.302, 50.805])
];
const townFiles = {
	...townAreas(),
	'geodata/streets.geojson': collectionOf(streets),
	'geodata/stops-rail.geojson': collectionOf([
		point([4.31, 50.8301], { mode: 'tram', name: 'Noord', fr: 'Nord', nl: 'Noord', n_platforms: 2 })
	]),
	'geodata/stib-stops-gtfs.geojson': collectionOf([
		point([4.33, 50.8051], {
			stop_id: '1',
			stop_name: 'SUD',
			location_type: 0,
			freq_allday: 90
		})
	]),
	'geodata/railways.geojson': collectionOf([]),
	'geodata/public-buildings.geojson': collectionOf([
		point([4.306, 50.8301], { kind: 'townhall', name: 'Hôtel de Ville', 'name:nl': 'Stadhuis' }),
		point([4.33, 50.8052], { kind: 'library', name: 'Bib' }),
		point([4.3301, 50.8052], { kind: 'library', name: 'Bib' }),
		point([4.31, 50.823], { kind: 'school', name: 'Ver' }),
		point([4.37, 50.83], { kind: 'school', name: 'Buiten' })
	])
};
/** Three doors in 21901, one in the lower sector of 21902 (two numbers), one in 21903; two are nowhere. */
const addresses = [
	'number,lon,lat',
	'1,4.306,50.8301',
	'3,4.310,50.8301',
	'5,4.314,50.8301',
	'2,4.310,50.8051',
	'2A,4.310,50.8051',
	'4,4.330,50.8051',
	'9,4.370,50.83',
	'11,4.310,50.824'
];
const texts: Record<string, string> = {
	'geodata/house-numbers.csv.gz': addresses.join('\n') + '\n',
	'geodata/street-index.csv':
		'fr,nl,nis,postcodes,lon,lat,length_m,in_best_register\nAvenue du Sud,Zuidlaan,21903,1000,4.31,50.805,100,1\n'
};

function referenceOf(
	problems: Problem[],
	changed: Readonly<Record<string, unknown>> = {}
): ReferenceFolder {
	return {
		...townReference(problems, { ...townFiles, ...changed }),
		readText: (relative) => texts[relative]
	};
}

const streetsFile = gunzipSync(buildNetwork(referenceOf([]), []).files[0]!.bytes);
const network = decodeNetwork(streetsFile);

function run(changed: Readonly<Record<string, unknown>> = {}): BuiltCoverage & {
	problems: string[];
} {
	const problems: Problem[] = [];
	const built = buildCoverage(referenceOf(problems, changed), problems, network);
	return { ...built, problems: problems.map(formatProblem) };
}

const textOf = ({ files }: BuiltCoverage, path: string): string =>
	new TextDecoder().decode(files.find((file) => file.path === path)!.bytes);

describe('what coverage is computed from, of the town of four communes', () => {
	const built = run();
	const areas = JSON.parse(textOf(built, 'static/coverage/areas.json')) as CoverageAreas;
	const candidates = JSON.parse(textOf(built, 'static/coverage/candidates.json')) as Candidate[];
	const population = gunzipSync(built.files[0]!.bytes);
	const ground = readGround({ streets: streetsFile, population, areas }, [
		{
			id: 'tower',
			kind: 'lisa',
			status: 'open',
			point: [4.31, 50.83],
			accuracyMetres: 0,
			schedule: null,
			appointmentOnly: false
		}
	]);

	it('comes without a problem, in four files', () => {
		expect(built.problems).toEqual([]);
		expect(built.files.map(({ path }) => path)).toEqual([
			'static/coverage/population.bin',
			'static/coverage/areas.json',
			'static/coverage/candidates.json',
			'static/map/sectors.json'
		]);
	});

	it('spreads the residents of each sector over its doors, and loses nobody', () => {
		const { residents, sector, total, doors } = ground.population;
		const bySector = areas.levels.sector.map(({ id }, place) => [
			id,
			[...residents].filter((_, door) => sector[door] === place)
		]);
		expect(total).toBe(1000);
		expect(bySector.slice(0, 4)).toEqual([
			['21901A00-', [33, 33, 34]],
			['21902A00-', [50]],
			['21902A01-', [150]],
			['21903A00-', [300]]
		]);
		// 400 people along the 1,056 m of Noordlaan and 1,112 m of Oostlaan that lie in the sector, every 20 m.
		const along = bySector[4]![1] as number[];
		expect(along.reduce((sum, count) => sum + count, 0)).toBe(400);
		expect(Math.abs(along.length - 2168 / 20)).toBeLessThanOrEqual(2);
		expect(Math.max(...along) - Math.min(...along)).toBeLessThanOrEqual(1);
		// The upper sector has no street: its door is on the nearest one, no way off it.
		expect(doors.door[residents.indexOf(150)]).toBe(0);
	});

	it('reports what became of the address points', () => {
		expect(built.homes).toEqual({
			addressPoints: 8,
			outside: 1,
			withoutStreet: 1,
			withoutAddress: [
				{ id: '21902A01-', residents: 150, homes: 'nearest street' },
				{ id: '21904A00-', residents: 400, homes: 'own streets' }
			]
		});
		expect(areas.region).toEqual({
			population: 1020,
			unlocated: 20,
			withoutAddress: { sectors: 2, residents: 550 }
		});
	});

	it('has buildings and stops as candidates, each once, in the region and on a street', () => {
		expect(candidates).toEqual([
			{
				id: 'library-bib',
				kind: 'library',
				name_nl: 'Bib',
				name_fr: 'Bib',
				lon: 4.33,
				lat: 50.8052,
				commune: '21903'
			},
			expect.objectContaining({ id: 'stop-nord', commune: '21901', name_nl: 'Noord' }) as unknown,
			expect.objectContaining({ id: 'stop-sud', commune: '21903', name_nl: null }) as unknown,
			{
				id: 'townhall-hotel-de-ville',
				kind: 'townhall',
				name_nl: 'Stadhuis',
				name_fr: 'Hôtel de Ville',
				lon: 4.306,
				lat: 50.8301,
				commune: '21901'
			}
		]);
		expect(built.candidates).toEqual({ found: 7, outside: 1, withoutStreet: 1, repeated: 1 });
	});

	it('answers questions that anybody can count out', () => {
		const { region, areas: told } = new CoverageEngine(ground).coverage({
			kinds: 'lisa',
			pace: 'adult',
			when: { kind: 'any' },
			scenario: noScenario
		});
		// 281 m along Noordlaan to each neighbour, 11 m off the street: four minutes.
		expect(told.commune[0]?.certain.within).toEqual([100, 100, 100, 100]);
		// 20 minutes are 1,667 m: 705 m on Noordlaan are in 21901, so 962 of its 1,056 m in 21904 remain.
		expect(told.commune[2]?.certain.within).toEqual([0, 0, 0, 0]);
		expect(told.commune[3]!.certain.within[3] / 400).toBeCloseTo(962 / 2168, 1);
		expect(region.residents).toBe(1000);
	});

	it('is written the same, byte for byte, each time', () => {
		expect(run().files).toEqual(built.files);
	});
});

describe('bad input', () => {
	it.each([
		[
			'geodata/public-buildings.geojson',
			collectionOf([point([4.31, 50.83], { kind: 'casino' })]),
			'feature 0 | kind | found "casino"'
		],
		[
			'geodata/stops-rail.geojson',
			collectionOf([point([4.31, 50.83], { mode: 'tram', name: 'A', fr: 'A', nl: '' })]),
			'feature 0 | nl | found nothing'
		]
	])('in %s is named, and nothing is written', (path, content, problem) => {
		const { files: none, homes, candidates, problems } = run({ [path]: content });
		expect([none, homes, candidates]).toEqual([[], null, null]);
		expect(problems[0]).toContain(`${path} | ${problem}`);
	});
});
