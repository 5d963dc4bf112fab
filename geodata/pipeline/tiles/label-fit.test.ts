import { describe, expect, it } from 'vitest';
import { fitZoom, fitZooms } from './label-fit.ts';

describe('the zoom from which a name fits on its street', () => {
	it('follows the length of both', () => {
		// (5.9 x 11 + 14) x 49420 / (0.96 x 500) = 8123 = 2^12.99
		expect(fitZoom(11, 500)).toBe(13);
		// Half the street, one zoom later.
		expect(fitZoom(11, 250)).toBe(14);
		expect(fitZoom(40, 250)).toBe(16);
	});

	it('is the zoom of the longer name where one fits, and later where both must', () => {
		const zooms = fitZooms('Otletstraat', 'Rue Otlet', 260);
		expect(zooms).toEqual({ fit_one: fitZoom(11, 260), fit_both: fitZoom(23, 260) });
		expect(zooms.fit_both).toBeGreaterThan(zooms.fit_one);
	});

	it('is the same for one and both where the names are the same', () => {
		expect(fitZooms('Putterie', 'Putterie', 300)).toEqual({
			fit_one: fitZoom(8, 300),
			fit_both: fitZoom(8, 300)
		});
	});

	it('is the same whichever language is the longer', () => {
		expect(fitZooms('Zavel', 'Place du Sablon', 90)).toEqual(
			fitZooms('Place du Sablon', 'Zavel', 90)
		);
	});
});
