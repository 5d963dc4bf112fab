import { describe, expect, it } from 'vitest';
import {
	noScenario,
	type AreaCoverage,
	type ClockAnswer,
	type CoverageAnswer,
	type CoverageAreas,
	type Question,
	type Reached,
	type SitesAnswer
} from '../types.ts';
import { fileName } from './file-name.ts';
import {
	areasCsv,
	areasGeojson,
	clockCsv,
	gapsCsv,
	gapsGeojson,
	sitesCsv,
	sitesGeojson
} from './files.ts';
import { exportCredits, type ExportHead } from './head.ts';
import { areaShapes } from './shapes.ts';

const question: Question = {
	kinds: 'lisa',
	pace: 'adult',
	when: { kind: 'hour', hour: 33 },
	scenario: noScenario
};
const head: ExportHead = {
	language: 'fr',
	question,
	minutes: 15,
	page: 'https://site.example/fr/coverage/?when=h33',
	on: '2026-11-24',
	sources: ['Statbel: 2025', 'OpenStreetMap: 2021-08'],
	licence: 'ODbL 1.0'
};
const reached = (...within: [number, number, number, number]): Reached => ({
	within,
	medianSeconds: 640,
	p90Seconds: null
});
const area = (id: string, residents: number): AreaCoverage => ({
	id,
	residents,
	certain: reached(0, 10, 20, 30),
	possible: reached(5, 15, 25, 35)
});
const named = (id: string, name_fr: string, commune: string | null, zone: string | null) => ({
	id,
	name_nl: `${name_fr} (nl)`,
	name_fr,
	commune,
	zone,
	population: 101,
	lon: 4.3,
	lat: 50.8
});
const areas: CoverageAreas = {
	region: { population: 202, unlocated: 2, withoutAddress: { sectors: 0, residents: 0 } },
	levels: {
		zone: [named('5340', 'Bruxelles-Ouest, "BruWest"', null, '5340')],
		commune: [named('21001', 'Anderlecht', '21001', '5341')],
		quarter: [named('1', 'Cureghem', '21001', '5341')],
		sector: [
			{ ...named('21001A', 'A', '21001', '5341'), ...{ quarter: '1' } },
			{ ...named('21001B', 'B', '21001', '5341'), ...{ quarter: '1' } }
		]
	}
};
const answer: CoverageAnswer = {
	question,
	region: area('region', 200),
	areas: {
		zone: [area('5340', 100)],
		commune: [area('21001', 100)],
		quarter: [area('1', 100)],
		sector: [area('21001A', 50), area('21001B', 0)]
	},
	certain: [],
	possible: [],
	leftOut: [],
	milliseconds: 1
};
const box = (west: number): GeoJSON.Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, 0],
			[west + 1, 0],
			[west + 1, 1],
			[west, 1],
			[west, 0]
		]
	]
});
const sectors = {
	type: 'FeatureCollection' as const,
	features: ['21001A', '21001B'].map((id, i) => ({
		type: 'Feature' as const,
		properties: { id },
		geometry: box(i)
	}))
};

/** The rows of a CSV without quoted line breaks, by column. */
function rowsOf(text: string): Record<string, string>[] {
	const [header = '', ...lines] = text.slice(1).trimEnd().split('\r\n');
	const cells = (line: string): string[] =>
		[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
			([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
		);
	const columns = cells(header);
	return lines.map((line) =>
		Object.fromEntries(cells(line).map((value, i) => [columns[i] ?? '', value]))
	);
}

describe('the table of areas as CSV', () => {
	it('begins with the byte order mark and ends each row as RFC 4180 says', () => {
		const { text, type } = areasCsv(answer, null, 'commune', areas, head);
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(type).toBe('text/csv;charset=utf-8');
	});

	it('has residents, shares and walks of both ends of the band, and the region last', () => {
		const [commune, region] = rowsOf(areasCsv(answer, null, 'commune', areas, head).text);
		expect(commune).toMatchObject({
			id: '21001',
			level: 'commune',
			name_fr: 'Anderlecht',
			population: '101',
			residents_located: '100',
			certain_15_min: '20',
			certain_15_min_percent: '20',
			possible_15_min: '25',
			certain_median_seconds: '640',
			certain_p90_seconds: ''
		});
		expect(region).toMatchObject({ id: 'region', population: '202', certain_15_min_percent: '10' });
	});

	it('says in each row what was asked, where to see it and where it comes from', () => {
		const [row] = rowsOf(areasCsv(answer, null, 'commune', areas, head).text);
		expect(row).toMatchObject({
			kinds: 'lisa',
			minutes: '15',
			walk_km_per_hour: '5',
			step_free: 'false',
			when: 'h33',
			changes: '0',
			page: head.page,
			exported: '2026-11-24',
			source: 'Statbel: 2025; OpenStreetMap: 2021-08'
		});
	});

	it('quotes what holds commas and quotation marks', () => {
		const { text } = areasCsv(answer, null, 'zone', areas, head);
		expect(text).toContain('"Bruxelles-Ouest, ""BruWest"""');
	});

	it('has the change of a scenario beside its result', () => {
		const base = { ...answer, areas: { ...answer.areas, commune: [area('21001', 100)] } };
		const better = {
			...answer,
			areas: {
				...answer.areas,
				commune: [{ ...area('21001', 100), certain: reached(0, 10, 27, 30) }]
			}
		};
		const [row] = rowsOf(areasCsv(better, base, 'commune', areas, head).text);
		expect(row).toMatchObject({ certain_15_min: '27', certain_15_min_change: '7' });
		expect(row).toMatchObject({ possible_15_min_change: '0' });
	});

	it('has no percentage of nobody', () => {
		const rows = rowsOf(areasCsv(answer, null, 'sector', areas, head).text);
		expect(rows[1]).toMatchObject({ residents_located: '0', certain_15_min_percent: '' });
	});
});

describe('areas as GeoJSON', () => {
	const shapes = areaShapes(sectors, areas, 'commune');
	const { text, type } = areasGeojson(answer, null, 'commune', areas, head, shapes);
	const collection = JSON.parse(text) as GeoJSON.FeatureCollection & Record<string, unknown>;

	it('has the outline put together from sectors, and none for the whole region', () => {
		expect(type).toBe('application/geo+json');
		const [commune, region] = collection.features;
		expect(commune?.geometry.type).toBe('MultiPolygon');
		expect((commune?.geometry as GeoJSON.MultiPolygon).coordinates[0]![0]).toHaveLength(7);
		expect(region?.geometry).toBeNull();
	});

	it('says once what was asked and where it comes from', () => {
		expect(collection).toMatchObject({
			question: { kinds: 'lisa', minutes: 15, when: { kind: 'hour', hour: 33 } },
			page: head.page,
			exported: '2026-11-24',
			sources: head.sources,
			licence: 'ODbL 1.0'
		});
	});

	it('falls back to the point inside where there is no outline', () => {
		const file = areasGeojson(answer, null, 'zone', areas, head, new Map());
		const { features } = JSON.parse(file.text) as GeoJSON.FeatureCollection;
		expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [4.3, 50.8] });
	});
});

it('ranks gaps as they are given, with the walk to the nearest place', () => {
	const gaps = [
		{
			id: '21001A',
			level: 'sector' as const,
			residents: 50,
			certain: 40,
			possible: 30,
			seconds: 1300
		},
		{
			id: '21001B',
			level: 'sector' as const,
			residents: 20,
			certain: 20,
			possible: 20,
			seconds: null
		}
	];
	const rows = rowsOf(gapsCsv(gaps, areas, head).text);
	expect(rows[0]).toMatchObject({
		rank: '1',
		id: '21001A',
		commune: '21001',
		beyond_certain: '40',
		nearest_seconds: '1300'
	});
	expect(rows[1]).toMatchObject({ rank: '2', nearest_seconds: '' });
	const shapes = areaShapes(sectors, areas, 'sector');
	const geojson = JSON.parse(gapsGeojson(gaps, areas, head, shapes).text) as {
		features: GeoJSON.Feature[];
	};
	expect(geojson.features.map(({ geometry }) => geometry.type)).toEqual([
		'MultiPolygon',
		'MultiPolygon'
	]);
});

it('writes 168 hours for the region, each zone and each commune', () => {
	const row = (id: string) => ({
		id,
		residents: 200,
		certain: Uint32Array.from({ length: 168 }, (_, hour) => hour),
		possible: Uint32Array.from({ length: 168 }, (_, hour) => hour + 10)
	});
	const clock: ClockAnswer = {
		question: { ...question, minutes: 15, weekOf: null },
		region: row('region'),
		zones: [row('5340')],
		communes: [row('21001')],
		milliseconds: 1
	};
	const rows = rowsOf(clockCsv(clock, areas, head).text);
	expect(rows).toHaveLength(3 * 168);
	expect(rows[33]).toMatchObject({
		id: 'region',
		hour_of_week: '33',
		day: 'tu',
		hour: '9',
		certain: '33',
		possible: '43',
		possible_percent: '21.5'
	});
});

it('writes the best sites with what each adds and the bound of the whole answer', () => {
	const sites: SitesAnswer = {
		question: {
			question,
			minutes: 15,
			candidates: 'public',
			objective: 'covering',
			rule: 'none',
			count: 1
		},
		sites: [{ id: 'library-1', lon: 4.31, lat: 50.85, commune: '21001', gain: 1234 }],
		before: 1000,
		after: 2234,
		bound: 2300,
		gap: 0.0287,
		candidateCount: 10,
		milliseconds: 1
	};
	expect(rowsOf(sitesCsv(sites, head).text)[0]).toMatchObject({
		rank: '1',
		id: 'library-1',
		gain: '1234',
		bound: '2300',
		gap: '0.0287'
	});
	expect(JSON.parse(sitesGeojson(sites, head).text)).toMatchObject({
		features: [{ geometry: { type: 'Point', coordinates: [4.31, 50.85] } }]
	});
});

describe('names of files', () => {
	it('say the question and the day, in the language of the reader', () => {
		expect(fileName('areas', head, 'commune')).toBe(
			'couverture-communes-lisa-15min-5kmh-h33-2026-11-24'
		);
		expect(fileName('map', { ...head, language: 'nl' })).toBe(
			'dekking-kaart-lisa-15min-5kmh-h33-2026-11-24'
		);
	});

	it('say a moment without a colon, a pace without stairs and a scenario', () => {
		const scenario = { changes: [{ kind: 'close' as const, place: 'anderlecht-kuregem' }] };
		const asked: Question = {
			kinds: 'both',
			pace: 'step-free',
			when: { kind: 'moment', at: '2026-12-25T10:00' },
			scenario
		};
		expect(fileName('gaps', { ...head, language: 'en', question: asked }, 'sector')).toBe(
			'coverage-far-from-a-place-sectors-both-15min-3-6kmh-step-free-2026-12-25T1000-scenario-2026-11-24'
		);
	});

	it('leave the hour out where it is not asked', () => {
		expect(fileName('clock', head)).toBe('couverture-semaine-en-heures-lisa-15min-5kmh-2026-11-24');
	});
});

it('names the sources with the dates that they have', () => {
	const source = {
		id: 'statbel-2025',
		title: 'Population',
		publisher: 'Statbel',
		url: null,
		licence: 'CC BY',
		attribution: 'Statbel',
		as_of: '2025-01-01',
		retrieved: null,
		checksums: {}
	};
	const { sources, licence } = exportCredits(new Map([[source.id, source]]));
	expect(sources).toEqual(['Statbel: Population (2025-01-01)']);
	expect(licence).toContain('OpenStreetMap');
});
