import { describe, expect, it } from 'vitest';
import {
	areaSquareMetres,
	distanceToSegment,
	metresPerDegree,
	ringAreaSquareMetres
} from './geodesy.ts';

describe('the ellipsoid', () => {
	it('has the published surface of WGS84', () => {
		const whole = [
			[-180, -90],
			[180, -90],
			[180, 90],
			[-180, 90],
			[-180, -90]
		];
		expect(ringAreaSquareMetres(whole)).toBeCloseTo(510_065_621_724_088, -3);
	});

	it('has degrees of the published lengths at the equator and at 45 degrees', () => {
		expect(metresPerDegree(0).east).toBeCloseTo(111_319.491, 3);
		expect(metresPerDegree(0).north).toBeCloseTo(110_574.276, 3);
		expect(metresPerDegree(45).east).toBeCloseTo(78_846.8, 1);
		expect(metresPerDegree(45).north).toBeCloseTo(111_131.8, 1);
	});

	it('measures a small square alike by area and by side', () => {
		const { east, north } = metresPerDegree(50.8405);
		const square = [
			[4.35, 50.84],
			[4.351, 50.84],
			[4.351, 50.841],
			[4.35, 50.841],
			[4.35, 50.84]
		];
		expect(ringAreaSquareMetres(square)).toBeCloseTo((east * north) / 1e6, 1);
		expect(ringAreaSquareMetres(square.toReversed())).toBeCloseTo((-east * north) / 1e6, 1);
	});

	it('takes holes off, whichever way they run', () => {
		const ring = (west: number, side: number) => [
			[west, 50.84],
			[west + side, 50.84],
			[west + side, 50.84 + side],
			[west, 50.84 + side],
			[west, 50.84]
		];
		const outline = ring(4.35, 0.002);
		const hole = ring(4.35, 0.001);
		const expected = ringAreaSquareMetres(outline) - ringAreaSquareMetres(hole);
		expect(areaSquareMetres([[outline, hole]])).toBeCloseTo(expected, 6);
		expect(areaSquareMetres([[outline.toReversed(), hole.toReversed()]])).toBeCloseTo(expected, 6);
	});
});

describe('the distance to a segment', () => {
	it('is the perpendicular beside it and the distance to an end beyond it', () => {
		expect(distanceToSegment([5, 3], [0, 0], [10, 0])).toBe(3);
		expect(distanceToSegment([13, 4], [0, 0], [10, 0])).toBe(5);
		expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5);
	});
});
