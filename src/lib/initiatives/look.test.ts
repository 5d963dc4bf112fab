import { describe, expect, it } from 'vitest';
import { boxAround, lookAtSpots } from './look.ts';

describe('where the map looks for an initiative', () => {
	it('is near by for one exact point, and nowhere for none', () => {
		expect(lookAtSpots([{ point: [4.36, 50.85], accuracyMetres: 150 }])).toEqual({
			lon: 4.36,
			lat: 50.85,
			zoom: 15.5
		});
		expect(lookAtSpots([])).toBeNull();
	});

	it('is the whole circle of a quarter, as wide as it is high', () => {
		const look = lookAtSpots([{ point: [4.36, 50.85], accuracyMetres: 1000 }]);
		if (!look || !('bbox' in look)) throw new Error('expected a box');
		const [west, south, east, north] = look.bbox;
		expect((north - south) * 111.2).toBeCloseTo(2, 2);
		expect((east - west) * 111.2 * Math.cos((50.85 * Math.PI) / 180)).toBeCloseTo(2, 2);
	});

	it('is a box around all of several spots', () => {
		const look = lookAtSpots([
			{ point: [4.3, 50.8], accuracyMetres: 0 },
			{ point: [4.4, 50.9], accuracyMetres: 0 }
		]);
		expect(look).toEqual({ bbox: [4.3, 50.8, 4.4, 50.9] });
		expect(
			boxAround([
				[1, 2, 3, 4],
				[0, 3, 2, 5]
			])
		).toEqual([0, 2, 3, 5]);
	});
});
