import { booleanClockwise, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { circleRing } from './area-circle.ts';

describe('the circle of an uncertain place', () => {
	it('has its true radius on the ground in every direction', () => {
		for (const [lon, lat, radius] of [
			[4.3321, 50.8468, 400],
			[4.3622, 50.861, 600],
			[4.2939, 50.8417, 151],
			[0, 0, 5000]
		] as const) {
			for (const corner of circleRing(lon, lat, radius)) {
				expect(distance([lon, lat], corner, { units: 'meters' })).toBeCloseTo(radius, 3);
			}
		}
	});

	it('is closed and turns counter-clockwise, as RFC 7946 asks', () => {
		const ring = circleRing(4.3321, 50.8468, 400);
		expect(ring.at(-1)).toEqual(ring[0]);
		expect(booleanClockwise(ring)).toBe(false);
	});
});
