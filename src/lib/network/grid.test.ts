import { describe, expect, it } from 'vitest';
import { metresBetween, scaleAround, toDegrees, toGrid } from './grid.ts';

const grandPlace = [4.352707, 50.846928] as const;

describe('grid', () => {
	it('gives a position of six decimals back to half a unit', () => {
		const [lon, lat] = toDegrees(...toGrid(...grandPlace));
		expect(Math.abs(lon - grandPlace[0])).toBeLessThan(3.2e-6);
		expect(Math.abs(lat - grandPlace[1])).toBeLessThan(2.2e-6);
	});

	it('gives the same whole units for degrees that came from the grid', () => {
		for (let step = 0; step < 500; step++) {
			const point = [34_344_115 + 95 * step, 22_491_136 + 93 * step] as const;
			expect(toGrid(...toDegrees(...point))).toEqual(point);
		}
	});

	it('measures a tenth of a degree of the ellipsoid to half a metre', () => {
		const [x, y] = toGrid(4.35, 50.85);
		const scale = scaleAround(y);
		// Arc lengths on WGS84 at this latitude: 11,124.6 m of meridian, 7,042.6 m of parallel.
		const [, north] = toGrid(4.35, 50.9);
		const [, south] = toGrid(4.35, 50.8);
		expect(metresBetween(scale, x, north, x, south)).toBeCloseTo(11_124.6, -0.5);
		const [west] = toGrid(4.3, 50.85);
		const [east] = toGrid(4.4, 50.85);
		expect(metresBetween(scale, west, y, east, y)).toBeCloseTo(7_042.6, -0.5);
	});
});
