import { describe, expect, it } from 'vitest';
import { brokenFiles, brokenText, force } from '../../../tests/fixtures/broken-input.ts';
import { random } from '../../../tests/fixtures/random.ts';
import { filesOf } from '../../../tests/fixtures/small-region-files.ts';
import { smallRegion } from '../../../tests/fixtures/small-region.ts';
import { runGates } from './gates.ts';
import { isObject } from './records.ts';

/** Puts something foreign at a random place in a value of objects and arrays. */
function damage(value: object, next: () => number): void {
	const junk: unknown[] = [null, -1, 1e300, '', 'x', '\u0000', [], {}, [[]], true, { id: 5 }];
	let target = value;
	for (;;) {
		const keys = Object.keys(target);
		const key = keys[Math.floor(next() * keys.length)];
		if (key === undefined) return force(target, 'junk', junk[Math.floor(next() * junk.length)]);
		const inner: unknown = (target as Record<string, unknown>)[key];
		if ((isObject(inner) || Array.isArray(inner)) && next() < 0.85) target = inner;
		else return force(target, key, junk[Math.floor(next() * junk.length)]);
	}
}

describe('the gates together', () => {
	it('pass a region in which everything is right', () => {
		expect(runGates(filesOf(smallRegion()))).toEqual([]);
	});

	it('name all errors of several files at once', () => {
		const files = brokenFiles(({ antennas, sectors, sources }) => {
			force(antennas[0]!.properties, 'status', 'opened');
			force(antennas[1]!.properties, 'fax', '1');
			antennas[1]!.properties.zone = '5399';
			sectors[0]!.properties.population += 1;
			sources[0]!.title = '<i>Map</i>';
		});
		expect(runGates(files).map(({ file, id, field }) => [file, id, field])).toEqual([
			['geodata/antennas.geojson', 'a-lisa', 'status'],
			['geodata/antennas.geojson', 'b-lisa', 'fax'],
			['geodata/sources.json', 'map', 'title'],
			['geodata/antennas.geojson', 'b-lisa', 'zone'],
			['geodata/communes.geojson', '21001', 'population']
		]);
	});

	it('leave out the relations with a file that cannot be read, and say only that', () => {
		for (const { path, text } of filesOf(smallRegion())) {
			const files = filesOf(smallRegion()).map((file) =>
				file.path === path ? { path, text: text.slice(1) } : file
			);
			const found = runGates(files);
			expect(found.map(({ file, field }) => [file, field])).toEqual([[path, null]]);
		}
	});

	it('leave out the relations with a file that is not given', () => {
		for (const file of filesOf(smallRegion())) expect(runGates([file])).toEqual([]);
	});

	it('know a file by the name it is meant to have', () => {
		const [communes] = brokenText('communes.geojson', (text) => text.replace('3.136', '"3"'));
		const handedIn = {
			path: 'new.geojson',
			text: communes!.text,
			name: 'communes.geojson'
		} as const;
		expect(runGates([handedIn])).toMatchObject([
			{ file: 'new.geojson', id: '21001', field: 'area_km2', found: '"3"' }
		]);
	});

	it('never throw, whatever stands where', () => {
		const next = random(4);
		const whole = filesOf(smallRegion());
		let refused = 0;
		for (let round = 0; round < 150; round += 1) {
			const files = whole.map((file) => ({ ...file }));
			const broken = files[Math.floor(next() * files.length)]!;
			const root = JSON.parse(broken.text) as object;
			damage(root, next);
			broken.text = JSON.stringify(root);
			const found = runGates(files).filter(({ expected }) => !/a line|at the end/.test(expected));
			refused += found.length > 0 ? 1 : 0;
		}
		expect(refused).toBeGreaterThan(120);
	}, 60_000);
});
