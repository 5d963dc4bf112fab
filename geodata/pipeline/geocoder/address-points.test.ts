import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import { readAddressPoints, readNumbers } from './address-points.ts';
import { referenceOfTexts } from './border-town.ts';

const shown = (text: string): string[] =>
	readNumbers(text).map(({ value, suffix }) => `${value}${suffix}`);

describe('the number of an address point', () => {
	it.each([
		['12', ['12']],
		['12A', ['12A']],
		['12 a', ['12A']],
		['12BIS', ['12BIS']],
		['12-14', ['12-14']],
		['94--102', ['94-102']],
		['9-12-13', ['9-13']],
		['12/3', ['12/3']],
		['94;96', ['94', '96']],
		['3;3A', ['3', '3A']],
		['28B / 28C', ['28B', '28C']],
		['12;12', ['12']],
		['333 bus 10', ['333']],
		['50 CP 160/15', ['50']],
		['11-21 Bte3', ['11-21']],
		['89 b9', ['89']],
		['96C1', ['96C']],
		["7Rue de l'Arbre Unique - Eenboomstraat", ['7']],
		['P2', []],
		['A', []],
		['C-25', []],
		['', []]
	])('"%s" is read as %j', (text, numbers) => {
		expect(shown(text)).toEqual(numbers);
	});
});

describe('the address points', () => {
	const read = (...lines: string[]) => {
		const problems: Problem[] = [];
		const text = ['number,lon,lat', ...lines].join('\n');
		const reference = referenceOfTexts({ 'geodata/house-numbers.csv.gz': text });
		return { ...readAddressPoints(reference, problems), problems };
	};

	it('are counted: read, repeated and not readable', () => {
		const reading = read(
			'12,4.31,50.81',
			'12,4.31,50.81',
			'12,4.32,50.81',
			'P2,4.31,50.81',
			'1;3,4.31,50.8'
		);
		expect(reading.problems).toEqual([]);
		expect(reading).toMatchObject({ rows: 5, repeated: 1, unreadable: 1 });
		expect(reading.points.map(({ value }) => value)).toEqual([12, 12, 1, 3]);
	});

	it('have a problem with a position outside Brussels or a missing field', () => {
		const { points, problems } = read('12,50.81,4.31', '12,4.31', '14,4.31,50.81');
		expect(points).toHaveLength(1);
		expect(problems).toMatchObject([
			{ id: 'line 2', field: 'lon, lat' },
			{ id: 'line 3', field: null }
		]);
	});

	it('have one problem with another heading', () => {
		const problems: Problem[] = [];
		const reference = referenceOfTexts({ 'geodata/house-numbers.csv.gz': 'a,b\n1,2' });
		expect(readAddressPoints(reference, problems).points).toEqual([]);
		expect(problems).toMatchObject([{ id: 'line 1', expected: 'number,lon,lat' }]);
	});
});
