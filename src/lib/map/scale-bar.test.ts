import { describe, expect, it } from 'vitest';
import { metresPerPixel } from './projection.ts';
import { scaleBar } from './scale-bar.ts';

describe('the scale bar', () => {
	it('counts 80 metres to a minute', () => {
		expect(scaleBar(2.4)).toEqual({ minutes: 5, metres: 400, pixels: 400 / 2.4 });
	});

	it('is the longest round walk that fits', () => {
		expect(scaleBar(400 / 184).minutes).toBe(5);
		expect(scaleBar(400 / 184 - 0.001).minutes).toBe(2);
	});

	it('is one minute long where not even that fits', () => {
		expect(scaleBar(0.1)).toEqual({ minutes: 1, metres: 80, pixels: 800 });
	});

	it('fits on a phone at every zoom of the map, in minutes or in whole hours', () => {
		for (let zoom = 9.6; zoom <= 17; zoom += 0.1) {
			const bar = scaleBar(metresPerPixel(50.85, zoom));
			expect(bar.pixels).toBeLessThan(220);
			expect(bar.pixels).toBeGreaterThan(60);
			expect(bar.minutes < 60 || bar.minutes % 60 === 0).toBe(true);
		}
	});
});
