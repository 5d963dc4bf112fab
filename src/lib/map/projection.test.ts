import { distance, toMercator } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { metresPerPixel, worldPixel } from './projection.ts';

describe('the projection', () => {
	it('agrees with Web Mercator metres', () => {
		const earth = 2 * Math.PI * 6378137;
		for (const [lon, lat] of [
			[4.35, 50.85],
			[-70, -33],
			[0, 0]
		] as const) {
			const [east, north] = toMercator([lon, lat]) as [number, number];
			const size = 512 * 2 ** 14;
			const { x, y } = worldPixel(lon, lat, 14);
			expect(x).toBeCloseTo((east / earth + 0.5) * size, 2);
			expect(y).toBeCloseTo((0.5 - north / earth) * size, 2);
		}
	});

	it('says how many metres a pixel spans', () => {
		const there = worldPixel(4.36, 50.85, 13);
		const here = worldPixel(4.35, 50.85, 13);
		const metres = distance([4.35, 50.85], [4.36, 50.85], { units: 'meters' });
		expect(metresPerPixel(50.85, 13) * (there.x - here.x)).toBeCloseTo(metres, -1);
	});
});
