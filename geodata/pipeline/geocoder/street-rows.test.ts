import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import { readStreetRows, type StreetRow } from './street-rows.ts';
import { referenceOfTexts } from './border-town.ts';

const heading = 'fr,nl,nis,postcodes,lon,lat,length_m,in_best_register';

function read(...lines: string[]): { rows: StreetRow[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const files = { 'geodata/street-index.csv': [heading, ...lines].join('\n') };
	return { rows: readStreetRows(referenceOfTexts(files), problems), problems };
}

describe('the street index', () => {
	it('is read row by row, names tidied', () => {
		const { rows, problems } = read(
			'Avenue  John Kennedy, John Kennedylaan,21901,1901 1902,4.31,50.81,120,1',
			'37ᵉ Chemin,37ᵉ Weg,21901,,4.31,50.81,20,0'
		);
		expect(problems).toEqual([]);
		expect(rows[0]).toEqual({
			fr: 'Avenue John Kennedy',
			nl: 'John Kennedylaan',
			nis: '21901',
			postcodes: ['1901', '1902'],
			lon: 4.31,
			lat: 50.81,
			lengthMetres: 120,
			isRegistered: true
		});
		expect(rows[1]).toMatchObject({ fr: '37e Chemin', postcodes: [], isRegistered: false });
	});

	it.each([
		['a,b,2190,1901,4.31,50.81,1,1', 'nis', 'a NIS code of five digits'],
		['a,b,21901,190,4.31,50.81,1,1', 'postcodes', 'postcodes of Brussels, parted by spaces'],
		['a,b,21901,1901,50.81,4.31,1,1', 'lon', 'a longitude of Brussels'],
		['a,b,21901,1901,4.31,51.81,1,1', 'lat', 'a latitude of Brussels'],
		['a,b,21901,1901,4.31,50.81,-1,1', 'length_m', 'a length in metres'],
		['a,b,21901,1901,4.31,50.81,1,yes', 'in_best_register', '0 or 1'],
		[',b,21901,1901,4.31,50.81,1,1', 'fr', 'a name'],
		['a,b,21901', null, '8 fields']
	])('has a problem with "%s"', (line, field, expected) => {
		const { rows, problems } = read('Rue A,Astraat,21901,1901,4.31,50.81,1,1', line);
		expect(rows).toHaveLength(1);
		expect(problems).toMatchObject([
			{ file: 'geodata/street-index.csv', id: 'line 3', field, expected }
		]);
	});

	it('has a problem with another heading', () => {
		const problems: Problem[] = [];
		const files = { 'geodata/street-index.csv': 'street,commune\nRue A,21901' };
		expect(readStreetRows(referenceOfTexts(files), problems)).toEqual([]);
		expect(problems).toMatchObject([{ id: 'line 1', found: '"street,commune"' }]);
	});
});
