import { describe, expect, it } from 'vitest';
import {
	areaSquareMetres,
	isInside,
	lengthMetres,
	metresBetween,
	segmentMiddles,
	turnDegrees
} from './measure.ts';

const hectare = [
	[4.35, 50.84],
	[4.35 + 100 / 70_340, 50.84],
	[4.35 + 100 / 70_340, 50.84 + 100 / 111_200],
	[4.35, 50.84 + 100 / 111_200],
	[4.35, 50.84]
];

describe('measuring on a flat map of the region', () => {
	it('knows the way from the South Station to the Grand-Place', () => {
		expect(metresBetween([4.3364, 50.8357], [4.3525, 50.8467])).toBeCloseTo(1667, -1);
	});

	it('measures lines and areas, holes taken off', () => {
		expect(lengthMetres(hectare)).toBeCloseTo(400, 6);
		expect(areaSquareMetres([hectare])).toBeCloseTo(10_000, 4);
		expect(areaSquareMetres([hectare, [...hectare].reverse()])).toBeCloseTo(0, 4);
	});

	it('measures turns from straight on to back', () => {
		const [a, b] = [
			[4.35, 50.84],
			[4.36, 50.84]
		];
		expect(turnDegrees(a ?? [], b ?? [], [4.37, 50.84])).toBeCloseTo(0, 6);
		expect(turnDegrees(a ?? [], b ?? [], [4.36, 50.85])).toBeCloseTo(90, 6);
		expect(turnDegrees(a ?? [], b ?? [], [4.35, 50.84])).toBeCloseTo(180, 6);
	});

	it('tells inside from outside and from a hole', () => {
		const middle = [4.35 + 50 / 70_340, 50.84 + 50 / 111_200];
		expect(isInside(middle, [hectare])).toBe(true);
		expect(isInside([4.34, 50.84], [hectare])).toBe(false);
		expect(isInside(middle, [hectare, hectare])).toBe(false);
	});

	it('finds the middle of each segment', () => {
		expect(
			segmentMiddles([
				[4, 50],
				[6, 50],
				[6, 52]
			])
		).toEqual([
			[5, 50],
			[6, 51]
		]);
	});
});
