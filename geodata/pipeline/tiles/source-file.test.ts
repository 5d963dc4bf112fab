import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import { openReference } from '../reference.ts';
import { SourceFile } from './source-file.ts';

let folder: string;
let problems: Problem[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tiles-'));
	mkdirSync(join(folder, 'geodata'));
	problems = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function source(content: unknown): SourceFile {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	writeFileSync(join(folder, 'geodata/parks.geojson'), text);
	return new SourceFile(openReference(folder, problems), 'geodata/parks.geojson', problems);
}

const feature = (type: string, coordinates: unknown, properties: unknown = {}): unknown => ({
	type: 'Feature',
	properties,
	geometry: { type, coordinates }
});
const collection = (...features: unknown[]): unknown => ({ type: 'FeatureCollection', features });
const point = [4.35, 50.85];
const ring = [
	[4.35, 50.85],
	[4.36, 50.85],
	[4.36, 50.86],
	[4.35, 50.85]
];

describe('a reference file', () => {
	it('gives its features with their place in the file', () => {
		const file = source(collection(feature('Polygon', [ring], { kind: 'park' })));
		const [park] = file.features('Polygon', 'MultiPolygon');
		expect(park).toMatchObject({ id: 'feature 0', properties: { kind: 'park' } });
		expect(problems).toEqual([]);
	});

	it.each([
		['no JSON', '{"type":', null, 'valid JSON'],
		['NaN', '{"type":"FeatureCollection","features":[NaN]}', null, 'valid JSON'],
		['another type', { type: 'Feature' }, 'type', '"FeatureCollection"'],
		['a list', [], 'type', '"FeatureCollection"'],
		['no features', { type: 'FeatureCollection' }, 'features', 'a list of features'],
		['something that is no feature', collection({ type: 'Point' }), 'type', '"Feature"'],
		['a feature without geometry', collection({ type: 'Feature' }), 'geometry.type', 'Point'],
		['a geometry of another type', collection(feature('Polygon', [ring])), 'geometry.type', 'Point']
	])('refuses %s', (_, content, field, expected) => {
		const file = source(content);
		expect(file.features('Point')).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ file: 'geodata/parks.geojson', field });
		expect(problems[0]?.expected).toContain(expected);
	});

	it.each([
		['a missing number', 'Point', [4.35, null]],
		['text for a number', 'Point', [4.35, '50.85']],
		['latitude before longitude', 'Point', [50.85, 4.35]],
		['no position', 'Point', null],
		['a line of one position', 'LineString', [point]],
		['a line with a hole in it', 'LineString', [point, [4.36]]],
		['no lines', 'MultiLineString', []],
		['a ring of three positions', 'Polygon', [[point, point, point]]],
		['an open ring', 'Polygon', [[...ring.slice(0, 3), [4.37, 50.86]]]],
		['an area without rings', 'MultiPolygon', [[]]]
	])('refuses %s and keeps what is sound', (_, type, coordinates) => {
		const file = source(collection(feature('Point', point), feature(type, coordinates)));
		const kept = file.features('Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon');
		expect(kept).toHaveLength(1);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ id: 'feature 1', field: 'geometry.coordinates' });
	});

	it('says that a file is missing', () => {
		const reference = openReference(folder, problems);
		const file = new SourceFile(reference, 'geodata/water.geojson', problems);
		expect(file.features('Point')).toEqual([]);
		expect(problems).toMatchObject([{ file: 'geodata/water.geojson', found: 'no such file' }]);
	});

	it('names a code that it does not know, with those that it does', () => {
		const file = source(collection(feature('Point', point, { mode: 'ferry' })));
		const [stop] = file.features('Point');
		expect(stop && file.coded(stop, 'mode', { tram: 1, train: 2 })).toBeNull();
		expect(problems).toMatchObject([
			{ id: 'feature 0', field: 'mode', found: '"ferry"', expected: 'one of tram, train' }
		]);
	});

	it('takes empty text for none, and refuses what is neither text nor none', () => {
		const file = source(collection(feature('Point', point, { nl: ' ', fr: null, name: 7 })));
		const [stop] = file.features('Point');
		if (stop === undefined) throw new Error('the feature is sound');
		expect([file.text(stop, 'nl'), file.text(stop, 'fr'), file.text(stop, 'other')]).toEqual([
			null,
			null,
			null
		]);
		expect(problems).toEqual([]);
		expect(file.text(stop, 'name')).toBeNull();
		expect(problems).toMatchObject([{ field: 'name', found: '7' }]);
	});

	it('reads a flag as 1 or nothing', () => {
		const file = source(collection(feature('Point', point, { ramp: 1, toll: 'yes' })));
		const [piece] = file.features('Point');
		if (piece === undefined) throw new Error('the feature is sound');
		expect([file.flag(piece, 'ramp'), file.flag(piece, 'bridge')]).toEqual([true, false]);
		expect(file.flag(piece, 'toll')).toBe(false);
		expect(problems).toMatchObject([{ field: 'toll', found: '"yes"' }]);
	});

	it('counts problems after the first forty', () => {
		source(collection(...Array.from({ length: 100 }, () => feature('Point', [0, 0])))).features(
			'Point'
		);
		expect(problems).toHaveLength(41);
		expect(problems.at(-1)?.found).toBe('60 more problems in this file');
	});
});
