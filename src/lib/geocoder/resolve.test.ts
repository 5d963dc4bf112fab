import { describe, expect, it } from 'vitest';
import { decodeNumbers } from './numbers-file.ts';
import { resolve } from './resolve.ts';
import { search } from './search.ts';
import { townIndex, townNumbers } from './small-town.ts';

const index = townIndex();
const { bytes, names } = townNumbers();
const numbers = decodeNumbers(bytes, names);
const suggest = (text: string) => search(index, text, { language: 'fr' })[0]!;
const street = suggest('rue haute 1901');

describe('the point of an address', () => {
	it.each([
		['1', 'exact', '1', true],
		['3A', 'exact', '3A', true],
		['3a', 'exact', '3A', true],
		['14 bis', 'exact', '14bis', true],
		['6-10', 'exact', '6-10', true],
		['6', 'same-number', '6-10', false],
		['8', 'in-range', '6-10', true],
		['10', 'in-range', '6-10', true],
		['3B', 'same-number', '3', false],
		['14', 'same-number', '14bis', false],
		['5/2', 'same-number', '5', false],
		['9', 'nearest', '11', false],
		['7', 'nearest', '5', false],
		['44', 'nearest', '40', false],
		['900', 'nearest', '40', false]
	])('%s is %s: that of %s', (asked, precision, known, exact) => {
		expect(resolve(numbers, street, asked)).toMatchObject({
			precision,
			knownNumber: known,
			exact
		});
	});

	it('is on the side of the street that was asked for', () => {
		expect(resolve(numbers, street, '13').knownNumber).toBe('11');
		expect(resolve(numbers, street, '12').knownNumber).toBe('14bis');
	});

	it('is across the street where its own side has nothing near', () => {
		expect(resolve(numbers, street, '41').knownNumber).toBe('40');
	});

	it('is that of the number in the query', () => {
		const address = suggest('12, rue Haute, Saint-Gilles');
		expect(address).toMatchObject({ kind: 'address', houseNumber: '12' });
		expect(resolve(numbers, address)).toMatchObject({ precision: 'nearest', knownNumber: '14bis' });
	});

	it('is the middle of a street without numbers, and says so', () => {
		const { lon, lat } = suggest('louise 12');
		expect(resolve(numbers, suggest('louise 12'))).toEqual({
			position: [lon, lat],
			precision: 'street-middle',
			exact: false,
			houseNumber: '12',
			knownNumber: null
		});
	});

	it('is the middle where the numbers could not be loaded or none was asked for', () => {
		expect(resolve(null, street, '1').precision).toBe('street-middle');
		expect(resolve(numbers, street).precision).toBe('street-middle');
		expect(resolve(numbers, street, 'solis').precision).toBe('street-middle');
	});

	it('is that of the thing itself where it is no street', () => {
		const station = suggest('gare du midi');
		expect(resolve(null, station, '12')).toEqual({
			position: [station.lon, station.lat],
			precision: 'itself',
			exact: true,
			houseNumber: null,
			knownNumber: null
		});
		const nowhere = { ...station, lon: null, lat: null };
		expect(resolve(null, nowhere)).toMatchObject({ position: null, exact: false });
	});
});
