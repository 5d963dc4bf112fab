import { describe, expect, it } from 'vitest';
import { placeNumbers, type AssignedPoint } from './place-numbers.ts';
import { streetKey, type Street } from './streets.ts';

const west: Street = {
	fr: 'Rue A',
	nl: 'Astraat',
	aliases: [],
	nis: '21901',
	postcodes: ['1901'],
	lon: 4.31,
	lat: 50.81,
	isRegistered: true
};

function door(value: number, more: Partial<AssignedPoint> = {}): AssignedPoint {
	const where = { nis: '21901', lon: 4.31 + value / 10000, lat: 50.81 };
	return { value, suffix: '', key: 'rue a', ...where, ...more };
}

function place(...points: AssignedPoint[]) {
	return placeNumbers(
		points,
		[west],
		streetKey,
		new Map([['rue z', { fr: 'Rue Z', nl: 'Zstraat' }]])
	);
}

describe('house numbers on their street', () => {
	it('are in the order of the file: odd ones first', () => {
		const { streets, report } = place(door(2), door(3), door(1), door(1, { suffix: 'A' }));
		expect(streets[0]!.numbers.map(({ value, suffix }) => `${value}${suffix}`)).toEqual([
			'1',
			'1A',
			'3',
			'2'
		]);
		expect(report).toMatchObject({ placed: 4, registered: 4, repeated: 0 });
	});

	it('are kept once, at the door nearest to its neighbours', () => {
		const stray = door(3, { lon: 4.35 });
		const { streets, report } = place(door(1), stray, door(3), door(5));
		expect(streets[0]!.numbers.find(({ value }) => value === 3)).toMatchObject({ lon: 4.3103 });
		expect(report).toMatchObject({ placed: 3, repeated: 1, repeatedFar: 1 });
	});

	it('without a street are counted', () => {
		expect(place(door(1, { key: null })).report).toMatchObject({ withoutStreet: 1, placed: 0 });
	});
});

describe('a street along a border', () => {
	const across = { nis: '21902' };

	it('is a street of the other commune too from three doors', () => {
		const { streets, report } = place(door(1), door(2, across), door(4, across), door(6, across));
		expect(streets.map(({ street }) => street.nis)).toEqual(['21901', '21902']);
		expect(streets[1]!.street).toMatchObject({ fr: 'Rue A', postcodes: [], isRegistered: false });
		expect(streets[1]!.street.lon).toBeCloseTo(4.3104, 6);
		expect(report).toMatchObject({ borderStreets: 1, onBorderStreets: 3, acrossBorder: 0 });
	});

	it('keeps one or two doors across the border', () => {
		const { streets, report } = place(door(1), door(2, across), door(4, across));
		expect(streets).toHaveLength(1);
		expect(streets[0]!.numbers).toHaveLength(3);
		expect(report).toMatchObject({ borderStreets: 0, acrossBorder: 2 });
	});

	it('that lies outside the region is none for one or two doors', () => {
		const outside = { ...across, key: 'rue z' };
		expect(place(door(1, outside)).report).toMatchObject({ withoutRow: 1, placed: 0 });
		const three = place(door(1, outside), door(3, outside), door(5, outside));
		expect(three.streets.at(-1)!.street).toMatchObject({ fr: 'Rue Z', nis: '21902' });
	});
});
