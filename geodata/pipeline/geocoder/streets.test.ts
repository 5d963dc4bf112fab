import { describe, expect, it } from 'vitest';
import type { StreetRow } from './street-rows.ts';
import { streetsOfRows, streetsSince } from './streets.ts';

function row(fr: string, nl: string, more: Partial<StreetRow> = {}): StreetRow {
	const place = { nis: '21901', lon: 4.31, lat: 50.81 };
	return { fr, nl, postcodes: [], lengthMetres: 100, isRegistered: false, ...place, ...more };
}
const registered = { isRegistered: true, postcodes: ['1901'] };

describe('the streets of the index', () => {
	it('are one for each French name in each commune', () => {
		const streets = streetsOfRows([
			row('Rue A', 'Astraat', registered),
			row('Rue A', 'Astraat', { nis: '21902' }),
			row('Rue B', 'Bstraat')
		]);
		expect(streets.map(({ fr, nis }) => `${fr} ${nis}`)).toEqual([
			'Rue A 21901',
			'Rue A 21902',
			'Rue B 21901'
		]);
	});

	it('take the registered writing, then the longest, and keep the others as aliases', () => {
		const [street, ...others] = streetsOfRows([
			row('Chaussée de Gand', 'Gentsesteenweg', { lengthMetres: 900 }),
			row('Chaussée de Gand', 'Steenweg op Gent', registered),
			row('chaussée de gand', 'Steenweg op Gent / Gentse Steenweg', { postcodes: ['1902'] })
		]);
		expect(others).toEqual([]);
		expect(street).toMatchObject({
			nl: 'Steenweg op Gent',
			aliases: ['Gentse Steenweg', 'Gentsesteenweg'],
			postcodes: ['1901', '1902'],
			isRegistered: true
		});
	});

	it('join a row that has the Dutch name only to its registered street', () => {
		const streets = streetsOfRows([
			row('Zuidlaan', 'Zuidlaan'),
			row('Boulevard du Midi', 'Zuidlaan', registered)
		]);
		expect(streets.map(({ fr }) => fr)).toEqual(['Boulevard du Midi']);
	});

	it('stay apart where the register has a street with one name', () => {
		const streets = streetsOfRows([
			row('Esplanade', 'Esplanade', registered),
			row('Esplanade du Lac', 'Esplanade')
		]);
		expect(streets.map(({ fr }) => fr)).toEqual(['Esplanade', 'Esplanade du Lac']);
	});
});

describe('streets named since', () => {
	const known = streetsOfRows([row('Rue A', 'Astraat')]);
	const piece = (fr: string, nl: string) => {
		return {
			fr,
			nl,
			line: [
				[4.3, 50.81],
				[4.3, 50.82],
				[4.3, 50.84]
			]
		};
	};

	it('are new where neither name is known in their commune, half way along', () => {
		const added = streetsSince(
			[piece('Rue C', 'Cstraat'), piece('Rue C', 'Cstraat')],
			known,
			() => '21901'
		);
		expect(added).toHaveLength(1);
		expect(added[0]).toMatchObject({ fr: 'Rue C', nis: '21901', lon: 4.3, isRegistered: false });
		expect(added[0]!.lat).toBeCloseTo(50.825, 6);
	});

	it('are not new where one name is known there', () => {
		expect(streetsSince([piece('RUE A', 'Nieuwstraat')], known, () => '21901')).toEqual([]);
		expect(streetsSince([piece('Rue Neuve', 'astraat')], known, () => '21901')).toEqual([]);
		expect(streetsSince([piece('Rue A', 'Astraat')], known, () => '21902')).toHaveLength(1);
	});

	it('are left out outside the region', () => {
		expect(streetsSince([piece('Rue C', 'Cstraat')], known, () => null)).toEqual([]);
	});
});
