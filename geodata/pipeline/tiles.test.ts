import { VectorTile } from '@mapbox/vector-tile';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PbfReader } from 'pbf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from './problems.ts';
import { openReference } from './reference.ts';
import { buildTiles } from './tiles.ts';
import type { OutputFile } from './write.ts';

let folder: string;
let problems: Problem[];

type Feature = { geometry: unknown; properties: Record<string, unknown>; type: 'Feature' };

/** A position some metres east and north of the town hall of Anderlecht. */
const at = (east: number, north: number): [number, number] => [
	Number((4.329 + east / 70_340).toFixed(6)),
	Number((50.839 + north / 111_200).toFixed(6))
];
const box = (west: number, south: number, size: number): [number, number][] => [
	at(west, south),
	at(west + size, south),
	at(west + size, south + size),
	at(west, south + size),
	at(west, south)
];
const feature = (type: string, coordinates: unknown, properties = {}): Feature => ({
	type: 'Feature',
	properties,
	geometry: { type, coordinates }
});

/** A town of a few streets around one square; every file that the tiles need. */
function town(): Record<string, Feature[]> {
	const street = (line: unknown, properties: Record<string, unknown>): Feature =>
		feature('LineString', line, { nis: '21001', ...properties });
	const otlet = { class: 'minor', nl: 'Otletstraat', fr: 'Rue Otlet' };
	const council = {
		name: 'Place du Conseil - Raadsplein',
		fr: 'Place du Conseil',
		nl: 'Raadsplein'
	};
	return {
		communes: [feature('Polygon', [box(-2000, -2000, 4000)], { nis: '21001' })],
		sectors: [feature('Polygon', [box(-2000, -2000, 1900)], { quartier: 906 })],
		parks: [feature('Polygon', [box(300, 0, 200)], { kind: 'park', name: 'Parc A - Apark' })],
		landuse: [feature('Polygon', [box(600, 0, 300)], { kind: 'industrial' })],
		forest: [feature('Polygon', [box(0, 600, 300)], { kind: 'wood' })],
		water: [feature('Polygon', [box(0, 1000, 150)], { kind: 'pond', nl: 'Vijver', fr: 'Étang' })],
		waterways: [
			feature('LineString', [at(-600, 150), at(600, 160)], {
				kind: 'canal',
				name: 'Canal - Kanaal'
			}),
			feature('LineString', [at(0, 0), at(0, 90)], { kind: 'stream', tunnel: 'culvert' })
		],
		buildings: [feature('Polygon', [box(50, 50, 20)]), feature('Polygon', [box(90, 50, 60)])],
		streets: [
			street([at(-600, 0), at(-300, 0)], otlet),
			street([at(-300, 0), at(0, 10)], otlet),
			street([at(-600, -100), at(600, -100)], { class: 'primary', brunnel: 'bridge' }),
			street([at(-600, -300), at(600, -300)], { class: 'primary', ramp: 1 }),
			street([at(0, 0), at(0, 300)], { class: 'path', brunnel: 'tunnel', subclass: 'footway' }),
			street(box(-40, -40, 80), { class: 'pedestrian', ...council }),
			street([at(-30, -30), at(30, 30)], { class: 'pedestrian', ...council })
		],
		'streets-new': [
			feature('LineString', [at(0, 400), at(300, 400)], { name: 'Rue du Poivre - Peperstraat' })
		],
		railways: [
			feature('LineString', [at(-900, 500), at(900, 500)], { kind: 'rail', bridge: 'yes' })
		],
		'stops-rail': [
			feature('Point', at(0, 500), { mode: 'tram', nl: 'Zuid', fr: 'Midi' }),
			feature('Point', at(40, 500), { mode: 'train', nl: 'Zuid', fr: 'Midi' })
		],
		places: [
			feature('Point', at(200, 200), { class: 'neighbourhood', name: 'Cureghem - Kuregem' }),
			feature('Point', at(3500, 0), { class: 'town', name: 'Halle' })
		]
	};
}

function write(relative: string, content: unknown): void {
	const path = join(folder, relative);
	mkdirSync(dirname(path), { recursive: true });
	const text = JSON.stringify(content);
	writeFileSync(path, relative.endsWith('.gz') ? gzipSync(text) : text);
}

function build(files: Record<string, Feature[]>): OutputFile[] {
	for (const [name, features] of Object.entries(files)) {
		const end = name === 'buildings' ? '.geojson.gz' : '.geojson';
		write(`geodata/${name}${end}`, { type: 'FeatureCollection', features });
	}
	write('report/glossary.json', {
		quarters: [{ code: 906, nl: 'Zoniënwoud', fr: 'Forêt de Soignes' }]
	});
	return buildTiles(openReference(folder, problems), problems).files;
}

/** The properties of each layer's features in the tile of the town hall. */
function contents(files: readonly OutputFile[], zoom: number): Record<string, unknown[]> {
	const shift = 14 - zoom;
	const file = files.find(
		({ path }) => path === `static/tiles/${zoom}/${8389 >> shift}/${5496 >> shift}.pbf`
	);
	const tile = new VectorTile(new PbfReader(gunzipSync(file?.bytes ?? new Uint8Array())));
	return Object.fromEntries(
		Object.entries(tile.layers).map(([name, layer]) => [
			name,
			Array.from({ length: layer.length }, (_, index) => ({ ...layer.feature(index).properties }))
		])
	);
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tiles-'));
	problems = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the tiles of a small town', () => {
	it('are the same bytes on every run', () => {
		const [first, second] = [build(town()), build(town())];
		expect(problems).toEqual([]);
		expect(first).toHaveLength(240);
		expect(second).toEqual(first);
	});

	it('hold each layer with what the style asks for, and nothing else', () => {
		const tile = contents(build(town()), 14);
		expect(tile['streets']).toEqual([
			{ class: 'minor' },
			{ class: 'ramp' },
			{ class: 'primary', at: 'bridge' }
		]);
		expect(tile['buildings']).toEqual([{}]);
		expect(tile['railways']).toEqual([{ kind: 'rail', at: 'bridge' }]);
		expect(tile['waterways']).toEqual([{ kind: 'canal' }]);
		expect(tile['green']).toEqual([{ kind: 'park' }, { kind: 'forest' }]);
		expect(tile['squares']).toEqual([{}]);
		expect(tile['land_use']).toEqual([{}]);
		expect(tile['places']).toEqual([{ nl: 'Kuregem', fr: 'Cureghem', kind: 'quarter' }]);
	});

	it('join the pieces of a street under one name', () => {
		const names = contents(build(town()), 14)['names'] as Record<string, unknown>[];
		const otlet = names.filter(({ nl }) => nl === 'Otletstraat');
		expect(otlet).toMatchObject([
			{ nl: 'Otletstraat', fr: 'Rue Otlet', class: 'minor', fit_one: 13, fit_both: 14 }
		]);
		expect(names.map(({ nl }) => nl)).toContain('Peperstraat');
	});

	it('name a square once, in its middle, and not along the ways across it', () => {
		const tile = contents(build(town()), 14);
		expect(tile['square_names']).toMatchObject([{ nl: 'Raadsplein', fr: 'Place du Conseil' }]);
		expect(tile['names']).not.toContainEqual(expect.objectContaining({ nl: 'Raadsplein' }));
	});

	it('show a station once, under the mode that goes farthest', () => {
		expect(contents(build(town()), 14)['stops']).toEqual([
			{ nl: 'Zuid', fr: 'Midi', mode: 'train' }
		]);
	});

	it('leave out small buildings and minor streets at low zooms', () => {
		const files = build(town());
		expect(contents(files, 13)['buildings']).toEqual([{}]);
		expect(contents(files, 11)['buildings']).toBeUndefined();
		expect(contents(files, 11)['streets']).toEqual([{ class: 'primary', at: 'bridge' }]);
	});
});

describe('broken input', () => {
	const broken: [string, (files: Record<string, Feature[]>) => void, Partial<Problem>][] = [
		[
			'a class of street that the map does not know',
			(files) =>
				(files['streets'] = [feature('LineString', [at(0, 0), at(9, 9)], { class: 'bus' })]),
			{ file: 'geodata/streets.geojson', id: 'feature 0', field: 'class', found: '"bus"' }
		],
		[
			'a structure that the map does not know',
			(files) =>
				(files['streets'] = [
					feature('LineString', [at(0, 0), at(9, 9)], { class: 'minor', brunnel: 'tree' })
				]),
			{ file: 'geodata/streets.geojson', id: 'feature 0', field: 'brunnel' }
		],
		[
			'a new street without a name',
			(files) => (files['streets-new'] = [feature('LineString', [at(0, 0), at(9, 9)])]),
			{ file: 'geodata/streets-new.geojson', id: 'feature 0', field: 'name' }
		],
		[
			'a kind of park that the map does not know',
			(files) => (files['parks'] = [feature('Polygon', [box(0, 0, 9)], { kind: 'zoo' })]),
			{ file: 'geodata/parks.geojson', id: 'feature 0', field: 'kind', found: '"zoo"' }
		],
		[
			'a kind of water that the map does not know',
			(files) => (files['water'] = [feature('Polygon', [box(0, 0, 9)], { kind: 'lava' })]),
			{ file: 'geodata/water.geojson', field: 'kind' }
		],
		[
			'a railway tunnel that the map does not know',
			(files) =>
				(files['railways'] = [
					feature('LineString', [at(0, 0), at(9, 9)], { kind: 'rail', tunnel: 'flooded' })
				]),
			{ file: 'geodata/railways.geojson', field: 'tunnel', found: '"flooded"' }
		],
		[
			'a building that is no area',
			(files) => (files['buildings'] = [feature('Point', at(0, 0))]),
			{ file: 'geodata/buildings.geojson.gz', id: 'feature 0', field: 'geometry.type' }
		],
		[
			'a stop with latitude first',
			(files) => (files['stops-rail'] = [feature('Point', [50.8, 4.3], { mode: 'tram' })]),
			{ file: 'geodata/stops-rail.geojson', field: 'geometry.coordinates' }
		],
		[
			'sectors without the Sonian Forest',
			(files) => (files['sectors'] = [feature('Polygon', [box(0, 0, 9)], { quartier: 1 })]),
			{ file: 'geodata/sectors.geojson', field: 'quartier' }
		]
	];

	it.each(broken)('makes %s a problem, and no file', (_, damage, expected) => {
		const files = town();
		damage(files);
		expect(build(files)).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject(expected);
	});

	it('names every missing file at once', () => {
		expect(buildTiles(openReference(folder, problems), problems).files).toEqual([]);
		expect(problems.map(({ file }) => file).sort()).toEqual(
			[
				...Object.keys(town()).map((name) =>
					name === 'buildings' ? 'geodata/buildings.geojson.gz' : `geodata/${name}.geojson`
				),
				'report/glossary.json'
			].sort()
		);
	});
});
