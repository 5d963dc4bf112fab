import { describe, expect, it } from 'vitest';
import { frenchFirst, nameTags, officialNames, splitName } from './names.ts';

describe('official names', () => {
	it('stand French first in OpenStreetMap', () => {
		expect(splitName('Rue du Poivre - Peperstraat')).toEqual({
			fr: 'Rue du Poivre',
			nl: 'Peperstraat'
		});
	});

	it('are told apart where Dutch comes first, and written twice', () => {
		expect(splitName('Grote Dreef - Drève Longue / Drève Longue - Grote Dreef')).toEqual({
			nl: 'Grote Dreef',
			fr: 'Drève Longue'
		});
	});

	it('are one where there is one part, or more than two', () => {
		expect(splitName('Het Veroost')).toEqual({ nl: 'Het Veroost', fr: 'Het Veroost' });
		expect(splitName('A - B - C')).toEqual({ nl: 'A - B - C', fr: 'A - B - C' });
	});

	it('keep a hyphen inside a name', () => {
		expect(splitName('Rue Meyers-Hennau - Meyers-Hennaustraat').nl).toBe('Meyers-Hennaustraat');
	});

	it('come from the field of each language before the common name', () => {
		expect(officialNames('A - B', 'Kuregem', 'Cureghem')).toEqual({
			nl: 'Kuregem',
			fr: 'Cureghem'
		});
		expect(officialNames('Parc X - Xpark', null, null)).toEqual({ nl: 'Xpark', fr: 'Parc X' });
		expect(officialNames('Mare aux Canards', null, 'Mare aux Canards')).toEqual({
			nl: 'Mare aux Canards',
			fr: 'Mare aux Canards'
		});
		expect(officialNames(null, null, null)).toBeNull();
	});

	it('go into a tile once where they are the same, in letters that the fonts have', () => {
		expect(nameTags({ nl: 'Heysel', fr: 'Heysel' })).toEqual({ nl: 'Heysel' });
		expect(nameTags({ nl: '37ᵉ Weg', fr: 'Square Albert Ⅰ' })).toEqual({
			nl: '37e Weg',
			fr: 'Square Albert I'
		});
	});
});

describe('the language that stands alone on an English map', () => {
	it('is always the same for a name', () => {
		const shown = (nl: string, fr: string): string => (frenchFirst({ nl, fr }) ? fr : nl);
		expect(shown('Raadsplein', 'Place du Conseil')).toBe(shown('Raadsplein', 'Place du Conseil'));
		expect([
			frenchFirst({ nl: 'Raadsplein', fr: 'Place du Conseil' }),
			frenchFirst({ nl: 'Otletstraat', fr: 'Rue Otlet' }),
			frenchFirst({ nl: 'Grote Markt', fr: 'Grand-Place' })
		]).toMatchInlineSnapshot(`
			[
			  true,
			  true,
			  false,
			]
		`);
	});

	it('is French for about half of all names', () => {
		const french = Array.from({ length: 2000 }, (_, index) =>
			frenchFirst({ nl: `Straat ${index}`, fr: `Rue ${index}` })
		).filter(Boolean).length;
		expect(french).toBeGreaterThan(900);
		expect(french).toBeLessThan(1100);
	});
});
