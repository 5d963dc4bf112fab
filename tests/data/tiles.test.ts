import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, it } from 'vitest';
import { leastZoom, mostZoom, tileBounds, tilesOf } from '../../geodata/pipeline/tiles/grid.ts';
import * as style from '../../src/lib/map/style.ts';

const folder = 'static/tiles';
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => statSync(join(folder, path)).isFile())
	.sort();

const read = (path: string): VectorTile =>
	new VectorTile(new PbfReader(gunzipSync(readFileSync(join(folder, path)))));

function features(tile: VectorTile, name: string): VectorTileFeature[] {
	const layer = tile.layers[name];
	return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index)).filter(
		(feature) => feature !== undefined
	);
}

/** The properties that each layer may carry; all else would be sent for nothing. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	land_use: [],
	green: ['kind', 'fade'],
	water: [],
	waterways: ['kind'],
	squares: [],
	buildings: [],
	streets: ['class', 'at'],
	railways: ['kind', 'yard', 'at'],
	names: ['nl', 'fr', 'class', 'fr_first', 'fit_one', 'fit_both'],
	water_names: ['nl', 'fr', 'from', 'fr_first', 'fit_one', 'fit_both'],
	green_names: ['nl', 'fr', 'from'],
	square_names: ['nl', 'fr', 'from'],
	stops: ['nl', 'fr', 'mode'],
	places: ['nl', 'fr', 'kind']
};

describe('the committed tiles', () => {
	it('are all those of the bounds that the style names, and no others', () => {
		expect([...style.tileBounds]).toEqual([...tileBounds]);
		const expected: string[] = [];
		for (let zoom = leastZoom; zoom <= mostZoom; zoom++)
			expected.push(...tilesOf(zoom).map(({ z, x, y }) => `${z}/${x}/${y}.pbf`));
		expect(paths).toEqual(expected.sort());
	});

	it('stay under 8.6 MB together, and 60 kB each up to zoom 12', () => {
		const sizes = paths.map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
		expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(8_600_000);
		const heavy = sizes.filter(
			({ path, bytes }) => Number(path.split('/')[0]) < 13 && bytes > 60_000
		);
		expect(heavy).toEqual([]);
	});

	it('are gzip files without time or system in them', () => {
		for (const path of paths) {
			const head = readFileSync(join(folder, path)).subarray(0, 10);
			expect([...head.subarray(0, 8), head[9]]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 255]);
		}
	});

	it('decode, with the layers and properties that the style knows', () => {
		const found = new Set<string>();
		for (const path of paths) {
			const tile = read(path);
			for (const name of Object.keys(tile.layers)) {
				found.add(name);
				for (const feature of features(tile, name))
					for (const key of Object.keys(feature.properties)) {
						if (!allowed[name]?.includes(key))
							throw new Error(`${path}: layer ${name} has the property ${key}`);
					}
			}
		}
		expect([...found].sort()).toEqual(Object.keys(allowed).sort());
	}, 60_000);

	it('keep their shapes near the tile', () => {
		for (const path of paths.filter((each) => !each.startsWith('14/'))) {
			const tile = read(path);
			for (const name of Object.keys(tile.layers))
				for (const feature of features(tile, name)) {
					const reach = feature.bbox();
					if (Math.min(...reach) < -32 || Math.max(...reach) > 4096 + 32)
						throw new Error(`${path}: layer ${name} reaches out to ${reach.join()}`);
				}
		}
	});
});

describe('the tile around the town hall of Anderlecht (4.329, 50.839)', () => {
	let tile: VectorTile;
	beforeAll(() => (tile = read('14/8389/5496.pbf')));

	it('names the square in both languages', () => {
		const all = [...features(tile, 'square_names'), ...features(tile, 'names')];
		const square = all.map(({ properties }) => properties).filter(({ nl }) => nl === 'Raadsplein');
		expect(square.length).toBeGreaterThan(0);
		for (const { nl, fr } of square) expect([nl, fr]).toEqual(['Raadsplein', 'Place du Conseil']);
	});

	it('gives every street name in two languages or one for both, and the zooms where they fit', () => {
		const names = features(tile, 'names').map(({ properties }) => properties);
		expect(names.length).toBeGreaterThan(50);
		for (const { nl, fr, fit_one, fit_both, class: kind } of names) {
			expect(typeof nl).toBe('string');
			expect(['string', 'undefined']).toContain(typeof fr);
			expect(fr).not.toBe(nl);
			expect(Number(fit_both)).toBeGreaterThanOrEqual(Number(fit_one));
			expect(Number(fit_one)).toBeLessThanOrEqual(18);
			expect(['major', 'tertiary', 'minor', 'path']).toContain(kind);
		}
	});

	it('holds thousands of houses in one feature', () => {
		const [buildings, ...more] = features(tile, 'buildings');
		expect(more).toEqual([]);
		expect(buildings?.loadGeometry().length).toBeGreaterThan(2000);
	});

	it('shows an even share of names in French on an English map', () => {
		const named = features(tile, 'names').filter(({ properties }) => 'fr' in properties);
		const french = named.filter(({ properties }) => properties['fr_first'] === true);
		expect(french.length / named.length).toBeGreaterThan(0.35);
		expect(french.length / named.length).toBeLessThan(0.65);
	});
});
