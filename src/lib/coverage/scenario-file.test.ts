import { describe, expect, test } from 'vitest';
import { mostBytes, openingHoursText, readScenarioFile, scenarioFile } from './scenario-file.ts';
import { readWeek } from './scenario-link.ts';
import { mostChanges, type CoveragePlace, type Scenario } from './types.ts';

const week = readWeek('0900-1200_1300-1700.0900-1200.....0900-1300')!;
const places: (CoveragePlace & { name: string })[] = [
	{
		id: 'kuregem',
		name: 'LISA Kuregem',
		kind: 'lisa',
		status: 'temporary',
		point: [4.32894, 50.83911],
		accuracyMetres: 30,
		schedule: null,
		appointmentOnly: false
	}
];
const ids = new Set(places.map(({ id }) => id));
const scenario: Scenario = {
	changes: [
		{ kind: 'add', serves: 'lisa', lon: 4.379, lat: 50.855, week: null },
		{ kind: 'add', serves: 'police', lon: 4.36, lat: 50.84, week },
		{ kind: 'move', place: 'kuregem', lon: 4.32725, lat: 50.84079 },
		{ kind: 'hours', place: 'new-1', week },
		{ kind: 'close', place: 'kuregem' },
		{ kind: 'open', place: 'kuregem' }
	]
};

const file = (features: unknown[]): string =>
	JSON.stringify({ type: 'FeatureCollection', features });
const point = (lon: unknown, lat: unknown, properties: unknown = null): unknown => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [lon, lat] },
	properties
});

describe('a scenario as a file', () => {
	test('every change survives the way there and back', () => {
		const text = scenarioFile(scenario, places, { page: 'https://example.org/nl/coverage/' });
		expect(readScenarioFile(text, ids)).toEqual({ scenario, dropped: [] });
	});

	test('is GeoJSON that says in words what each change is', () => {
		const { features, page } = JSON.parse(scenarioFile(scenario, places, { page: 'p' })) as {
			page: string;
			features: GeoJSON.Feature<GeoJSON.Point | null>[];
		};
		expect(page).toBe('p');
		expect(features[1]?.properties).toMatchObject({
			change: 'add',
			id: 'new-2',
			serves: 'police',
			opening_hours: 'Mo 09:00-12:00,13:00-17:00; Tu 09:00-12:00; Su 09:00-13:00'
		});
		expect(features[4]).toMatchObject({
			geometry: { coordinates: [4.32894, 50.83911] },
			properties: { change: 'close', name: 'LISA Kuregem' }
		});
	});

	test('hours without a span are off', () => {
		expect(openingHoursText([[], [], [], [], [], [], []])).toBe('off');
	});

	test('points of any other GeoJSON become antennas', () => {
		const read = readScenarioFile(file([point(4.35, 50.85, { name: 'x' })]), ids);
		expect(read).toEqual({
			scenario: { changes: [{ kind: 'add', serves: 'lisa', lon: 4.35, lat: 50.85, week: null }] },
			dropped: []
		});
	});

	test('each feature that can not be used is named, and the others are taken', () => {
		const read = readScenarioFile(
			file([
				point(4.35, 50.85),
				{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [] }, properties: {} },
				point(2.35, 48.85),
				point('4.35', 50.85),
				point(4.35, 50.85, { change: 'close', place: 'nowhere' }),
				point(4.35, 50.85, { change: 'hours', place: 'kuregem', week: '2500-2600' }),
				point(4.35, 50.85, { change: 'add', week: 'always' }),
				point(4.35, 50.85, { change: 'burn' })
			]),
			ids
		);
		expect(read).toMatchObject({
			dropped: [
				{ number: 2, why: 'not-a-point' },
				{ number: 3, why: 'outside' },
				{ number: 4, why: 'not-a-point' },
				{ number: 5, why: 'unknown-place' },
				{ number: 6, why: 'hours' },
				{ number: 7, why: 'hours' },
				{ number: 8, why: 'unreadable' }
			]
		});
		expect('scenario' in read && read.scenario.changes).toHaveLength(1);
	});

	test('500 places are too many: the first 50 are taken', () => {
		const read = readScenarioFile(file(Array.from({ length: 500 }, () => point(4.35, 50.85))), ids);
		expect('scenario' in read && read.scenario.changes).toHaveLength(mostChanges);
		expect(read.dropped).toHaveLength(450);
		expect(read.dropped.every(({ why }) => why === 'too-many')).toBe(true);
	});

	test.each([
		['not-json', 'Dear sir'],
		['not-geojson', '{"a": 1}'],
		['not-geojson', '[1, 2]'],
		['not-geojson', '{"type":"FeatureCollection","features":[{"type":"Feature"}]}'],
		['nothing', '{"type":"FeatureCollection","features":[]}'],
		['too-large', ' '.repeat(mostBytes + 1)]
	])('a file that is %s says so', (problem, text) => {
		expect(readScenarioFile(text, ids)).toEqual({ problem, dropped: [] });
	});
});
