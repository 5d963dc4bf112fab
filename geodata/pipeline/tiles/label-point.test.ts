import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { labelPoint, largestPolygon } from './label-point.ts';
import { isInside } from './measure.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

describe('the place of a label in an area', () => {
	it('is the middle of a square and of a long box', () => {
		for (const ring of [box(4.3, 50.8, 4.31, 50.81), box(4.3, 50.8, 4.4, 50.81)]) {
			const [lon, lat] = labelPoint([ring]);
			expect(lon).toBeCloseTo(((ring[0]?.[0] ?? 0) + (ring[1]?.[0] ?? 0)) / 2, 6);
			expect(lat).toBeCloseTo(50.805, 6);
		}
	});

	it('lies inside a horseshoe and beside a hole', () => {
		const horseshoe: Position[] = [
			[4.3, 50.8],
			[4.36, 50.8],
			[4.36, 50.84],
			[4.35, 50.84],
			[4.35, 50.81],
			[4.31, 50.81],
			[4.31, 50.84],
			[4.3, 50.84],
			[4.3, 50.8]
		];
		expect(isInside(labelPoint([horseshoe]), [horseshoe])).toBe(true);
		const holed = [box(4.3, 50.8, 4.36, 50.84), box(4.31, 50.81, 4.35, 50.83)];
		expect(isInside(labelPoint(holed), holed)).toBe(true);
	});

	it('is in the largest of several areas', () => {
		const small = [box(4.3, 50.8, 4.301, 50.801)];
		const large = [box(4.4, 50.8, 4.41, 50.81)];
		expect(largestPolygon([small, large])).toBe(large);
		expect(largestPolygon([])).toEqual([]);
	});
});
