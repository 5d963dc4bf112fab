import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toGrid } from './grid.ts';
import { cleanRing, runs, squareMetres, toGeometry } from './rings.ts';

const square: Position[] = [
	[4_350_000, 50_840_000],
	[4_351_000, 50_840_000],
	[4_351_000, 50_841_000],
	[4_350_000, 50_841_000],
	[4_350_000, 50_840_000]
];

describe('cleaning a ring', () => {
	it('leaves a clean ring as it is', () => {
		expect(cleanRing(square)).toEqual(square);
	});

	it('drops points that repeat, also where the ring closes', () => {
		const repeated = square.flatMap((point) => [point, [...point]]);
		expect(cleanRing(repeated)).toEqual(square);
	});

	it('drops spikes, long ones and those at the start', () => {
		const spike: Position[] = [
			[4_351_000, 50_842_000],
			[4_351_000, 50_843_000],
			[4_351_000, 50_842_000],
			[4_351_000, 50_841_000]
		];
		expect(cleanRing([...square.slice(0, 3), ...spike, ...square.slice(3)])).toEqual(square);
		const tip: Position = [4_349_000, 50_839_000];
		expect(cleanRing([tip, ...square, tip])).toEqual(square);
	});

	it('leaves nothing of a ring without an area', () => {
		const line = [square[0]!, square[1]!, square[2]!, square[1]!, square[0]!];
		expect(cleanRing(line)).toEqual([]);
		expect(cleanRing([square[0]!, square[0]!, square[0]!, square[0]!])).toEqual([]);
	});
});

describe('a geometry from rings', () => {
	const hole: Position[] = square.map(([x, y]) => [
		4_350_000 + (x! - 4_350_000) / 4 + 100,
		50_840_000 + (y! - 50_840_000) / 4 + 100
	]);

	it('follows the right-hand rule and starts at the westernmost point, however it is given', () => {
		for (let turn = 0; turn < 4; turn += 1)
			for (const backwards of [false, true]) {
				const open = square.slice(0, -1);
				const turned = [...open.slice(turn), ...open.slice(0, turn), open[turn]!];
				const { coordinates } = toGeometry([[backwards ? turned.toReversed() : turned, hole]]);
				expect(coordinates).toEqual([
					[
						[4.35, 50.84],
						[4.351, 50.84],
						[4.351, 50.841],
						[4.35, 50.841],
						[4.35, 50.84]
					],
					[
						[4.3501, 50.8401],
						[4.3501, 50.84035],
						[4.35035, 50.84035],
						[4.35035, 50.8401],
						[4.3501, 50.8401]
					]
				]);
			}
	});

	it('is a multipolygon of parts from west to east', () => {
		const east = square.map(([x, y]) => [x! + 5000, y!]);
		const { type, coordinates } = toGeometry([[east], [square]]);
		expect(type).toBe('MultiPolygon');
		expect((coordinates as Position[][][]).map(([outline]) => toGrid(outline![0]!))).toEqual([
			square[0],
			east[0]
		]);
	});

	it('knows the direction and the size of a ring', () => {
		expect(runs(square)).toBe('counter-clockwise');
		expect(runs(square.toReversed())).toBe('clockwise');
		expect(squareMetres([[square, hole]])).toBeCloseTo((squareMetres([[square]]) * 15) / 16, 0);
	});
});
