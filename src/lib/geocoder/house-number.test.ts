import { describe, expect, it } from 'vitest';
import { parseHouseNumber, showHouseNumber } from './house-number.ts';

describe('a house number', () => {
	it.each([
		['12', 12, '', null],
		['12A', 12, 'A', null],
		['12 a', 12, 'A', null],
		['12bis', 12, 'BIS', null],
		['12 BIS', 12, 'BIS', null],
		['12-14', 12, '-14', 14],
		['12 - 14', 12, '-14', 14],
		['12--14', 12, '-14', 14],
		['153-55', 153, '-55', 155],
		['14-12', 14, '-12', null],
		['12/3', 12, '/3', null],
		['12A-14B', 12, 'A-14B', 14],
		['1440', 1440, '', null]
	])('"%s" is %i, then "%s"', (text, value, suffix, last) => {
		expect(parseHouseNumber(text)).toEqual({ value, suffix, last });
	});

	it.each(['', '0', 'A', '12345', 'P2', 'solis', '12 rue', '-3', '1.5', '１２x'])(
		'is not "%s"',
		(text) => {
			expect(parseHouseNumber(text)).toBeNull();
		}
	);

	it('is shown as it is written on doors', () => {
		const shown = ['12 a', '12 BIS', '12 - 14'].map((text) =>
			showHouseNumber(parseHouseNumber(text)!)
		);
		expect(shown).toEqual(['12A', '12bis', '12-14']);
	});
});
