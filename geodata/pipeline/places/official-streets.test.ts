import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { officialPair, readStreetIndex } from './official-streets.ts';
import { frenchInLine, splitAddress } from './read-address.ts';

const index = `fr,nl,nis,postcodes,lon,lat,length_m,in_best_register
Rue des Alcyons,Alcyonstraat,21003,1082,4.292250,50.866890,273,1
Chaussée de Gand,Gentsesteenweg,21012,,4.304308,50.861026,88,0
Chaussée de Gand,Steenweg op Gent,21012,1080,4.319930,50.857606,3185,1
Rue de l'Hectolitre,Hectoliterstraat,21004,1000,4.344419,50.836830,116,1
"Rue Un, Deux","Straat Een, Twee",21004,1000,4.3,50.8,10,1
Hunderenveld,Hunderenveld,21003,1082,4.284233,50.867594,752,1
Chaussée de Roodebeek,Roodebeeksteenweg,21015,,4.410509,50.850791,70,0
`;

function streets(text: string): { rows: ReturnType<typeof readStreetIndex>; problems: Problem[] } {
	const problems: Problem[] = [];
	const reference = { readText: () => text } as unknown as ReferenceFolder;
	return { rows: readStreetIndex(reference, problems), problems };
}
const { rows } = streets(index);

describe('official pairs of street names', () => {
	it('takes the spelling of the register, with the number once in English', () => {
		expect(officialPair('HECTOLITERSTRAAT 4', "rue de l'hectolitre 4", '21004', rows)).toEqual({
			nl: 'Hectoliterstraat 4',
			fr: 'rue de l’Hectolitre 4',
			en: 'rue de l’Hectolitre / Hectoliterstraat 4',
			source: 'best-2022-10'
		});
		expect(officialPair('Hunderenveld', 'Hunderenveld', '21003', rows)).toMatchObject({
			en: 'Hunderenveld'
		});
	});

	it('names the map where the register does not have the pair', () => {
		expect(officialPair('Roodebeeksteenweg', 'chaussée de Roodebeek', '21015', rows)).toMatchObject(
			{ source: 'osm-2021-08' }
		);
	});

	it.each([
		['a translated name', 'IJsvogelsstraat', 'rue des Alcyons', '21003', 'Alcyonstraat'],
		[
			'a name that the register does not prefer',
			'Gentsesteenweg',
			'chaussée de Gand',
			'21012',
			'Steenweg op Gent'
		],
		['a street of another commune', 'Alcyonstraat', 'rue des Alcyons', '21004', '21004'],
		['two numbers', 'Alcyonstraat 5', 'rue des Alcyons 6', '21003', 'the same house number']
	])('refuses %s and says what is official', (_, nl, fr, nis, expected) => {
		expect(officialPair(nl, fr, nis, rows)).toEqual({
			expected: expect.stringContaining(expected) as unknown
		});
	});

	it('reads quoted cells, and refuses a file without its columns', () => {
		expect(rows[4]).toMatchObject({ fr: 'Rue Un, Deux', nl: 'Straat Een, Twee', registered: true });
		expect(streets('name,nis\nx,21004\n').problems).toHaveLength(1);
	});
});

describe('address lines', () => {
	it('splits street and number', () => {
		expect(splitAddress('Koolmijnenkaai 30A')).toEqual({ street: 'Koolmijnenkaai', number: '30A' });
		expect(splitAddress('Bankstraat 2-8')).toEqual({ street: 'Bankstraat', number: '2-8' });
		expect(splitAddress('2e laan')).toEqual({ street: '2e laan', number: null });
	});

	it('writes a French street type in lower case within a line', () => {
		expect(frenchInLine('Place de la Vaillance')).toBe('place de la Vaillance');
		expect(frenchInLine('Hunderenveld')).toBe('Hunderenveld');
		expect(frenchInLine('Placette')).toBe('Placette');
	});
});
