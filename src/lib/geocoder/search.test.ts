import { describe, expect, it } from 'vitest';
import type { Language } from '../i18n/languages.ts';
import { search } from './search.ts';
import { townIndex } from './small-town.ts';
import type { Suggestion } from './types.ts';

const index = townIndex();

function find(text: string, language: Language = 'fr', limit = 8): Suggestion[] {
	return search(index, text, { language, limit });
}

/** What a reader sees of the first suggestion, matched parts in brackets. */
function first(text: string, language: Language = 'fr'): string {
	const [best] = find(text, language);
	if (best === undefined) return 'nothing';
	const label = [...best.matches]
		.reverse()
		.reduce(
			(shown, [a, b]) => `${shown.slice(0, a)}[${shown.slice(a, b)}]${shown.slice(b)}`,
			best.label
		);
	return `${best.kind} ${label}, ${best.commune}`;
}

describe('the first suggestion', () => {
	it.each([
		['Rue Vanderkindere', 'street [Rue Vanderkindere], Saint-Gilles-Ouest'],
		['vanderkindere', 'street Rue [Vanderkindere], Saint-Gilles-Ouest'],
		['van der kindere', 'street Rue [Vanderkindere], Saint-Gilles-Ouest'],
		['r. vanderk', 'street [R]ue [Vanderk]indere, Saint-Gilles-Ouest'],
		['VANDERKINDERE', 'street Rue [Vanderkindere], Saint-Gilles-Ouest'],
		['vanderkindre', 'street Rue [Vanderkindere], Saint-Gilles-Ouest'],
		["ch. d'Alsemberg", "street [Ch]aussée [d'Alsemberg], Saint-Gilles-Ouest"],
		['chée alsemberg', "street [Chaussée] d'[Alsemberg], Saint-Gilles-Ouest"],
		['dalsemberg', "street Chaussée [d'Alsemberg], Saint-Gilles-Ouest"],
		['Conseil 1', 'address Place du [Conseil] [1], Saint-Gilles-Ouest'],
		['1 place du conseil', 'address [Place du Conseil] [1], Saint-Gilles-Ouest'],
		['pl. du conseil 12A', 'address [Pl]ace [du Conseil] [12A], Saint-Gilles-Ouest'],
		['rue du conseil', 'street Place [du Conseil], Saint-Gilles-Ouest'],
		['rue du coeur', 'street [Rue du Cœur], Saint-Gilles-Ouest'],
		['RUE DU CŒUR', 'street [Rue du Cœur], Saint-Gilles-Ouest'],
		['place de l’hopital', "street [Place de l'Hôpital], Saint-Gilles-Ouest"],
		['place lhopital', "street [Place] de [l'Hôpital], Saint-Gilles-Ouest"],
		['bd gén jacques', 'street [Boulevard Gén]éral [Jacques], Saint-Gilles-Ouest'],
		['dr jacobs', 'street Rue [Docteur Jacobs], Saint-Gilles-Ouest'],
		['st job', 'street Place [Saint-Job], Saint-Gilles-Ouest'],
		['N.-D.', 'street Avenue [Notre-Dame], Laeken-Est'],
		['leopold 2 5', 'address Avenue [Léopold II] [5], Laeken-Est'],
		['avenue du boulevard 3', 'address [Avenue du Boulevard] [3], Saint-Gilles-Ouest'],
		['gare du midi', 'station [Gare du Midi], Saint-Gilles-Ouest'],
		['marolles', 'quarter [Marolles], Saint-Gilles-Ouest'],
		['1901', 'postcode [1901] Saint-Gilles-Ouest, Saint-Gilles-Ouest'],
		['saint-gilles', 'commune [Saint-Gilles]-Ouest, Saint-Gilles-Ouest'],
		['lisa broe', 'place [LISA Broe]ck, Saint-Gilles-Ouest'],
		['police broeck', 'place LISA [Broeck], Saint-Gilles-Ouest'],
		['hôpital st luc', 'landmark [Hôpital Saint-Luc], Saint-Gilles-Ouest']
	])('for "%s" is %s', (text, shown) => {
		expect(first(text)).toBe(shown);
	});

	it.each([
		['Louizalaan', 'street [Louizalaan], Sint-Gillis-West'],
		['louizaln 12 bus 3', 'address [Louizalaan] [12], Sint-Gillis-West'],
		['louiza laan', 'street [Louizalaan], Sint-Gillis-West'],
		['louizastraat', 'street [Louiza]laan, Sint-Gillis-West'],
		['louiza', 'street [Louiza]laan, Sint-Gillis-West'],
		['dokter jacobsstr.', 'street [Dokter Jacobsstraat], Sint-Gillis-West'],
		['gentsestwg 5', 'address Steenweg op Gent [5], Sint-Gillis-West'],
		['gent steenweg', 'street [Steenweg] op [Gent], Sint-Gillis-West'],
		['O.L.V.laan', 'street [Onze-Lieve-Vrouwlaan], Laken-Oost'],
		['sint-lucas', 'landmark [Sint-Lucas]ziekenhuis, Sint-Gillis-West'],
		['zuidst', 'station [Zuidst]ation, Sint-Gillis-West']
	])('in Dutch for "%s" is %s', (text, shown) => {
		expect(first(text, 'nl')).toBe(shown);
	});

	it('in English shows both names, and the matched parts of both', () => {
		expect(first('rue haute 12 saint-gilles', 'en')).toBe(
			'address [Rue Haute] / Hoogstraat [12], Saint-Gilles-Ouest / Sint-Gillis-West'
		);
		expect(first('lisa project', 'en')).toBe('place [LISA project] East, Laeken-Est / Laken-Oost');
	});

	it('may mix the languages', () => {
		expect(find('avenue louiza 3')[0]).toMatchObject({ label: 'Avenue Louise 3' });
		expect(find('Rue Vanderkindere, Sint-Gillis')[0]).toMatchObject({ label: 'Rue Vanderkindere' });
		expect(find('Rue Haute - Hoogstraat 1901')[0]).toMatchObject({ label: 'Rue Haute' });
	});
});

describe('a name in another language, a former or an other name', () => {
	it('is said where the label does not show it', () => {
		expect(find('peterbos')[0]).toMatchObject({
			id: 'west-broeck',
			label: 'LISA Broeck',
			via: 'LISA Peterbos'
		});
		expect(find('louizalaan')[0]).toMatchObject({ label: 'Avenue Louise', via: 'Louizalaan' });
		expect(find('avenue louise')[0]!.via).toBeNull();
	});

	it('finds a place whose location is not known', () => {
		expect(find('lisa oost', 'nl')[0]).toMatchObject({ id: 'east-project', lon: null, lat: null });
	});
});

describe('a street of the same name in two communes', () => {
	it('is returned for each, with the commune, and says that there is another', () => {
		const both = find('rue haute').filter(({ label }) => label === 'Rue Haute');
		expect(both.map(({ commune, namesakes }) => [commune, namesakes])).toEqual([
			['Saint-Gilles-Ouest', 1],
			['Laeken-Est', 1]
		]);
	});

	it.each([
		['rue haute laken-oost', '21902'],
		['rue haute Laeken Est', '21902'],
		['rue haute lk', '21902'],
		['rue haute 1902', '21902'],
		['1902 rue haute', '21902'],
		['haute, st gilles', '21901'],
		['rue haute 12 1901 saint-gilles', '21901'],
		['rue haute 12 sint gil', '21901'],
		['hoogstraat 12, 1901 Brussel', '21901']
	])('is one where the query says which: "%s"', (text, nis) => {
		const found = find(text).filter(({ label }) => label.startsWith('Rue Haute'));
		expect(found.map((one) => [one.nis, one.namesakes])).toEqual([[nis, 0]]);
	});

	it('comes first where the house number is known', () => {
		const communes = (text: string) => find(text).map(({ commune }) => commune);
		expect(communes('chaussée de gand 500')).toEqual(['Laeken-Est', 'Saint-Gilles-Ouest']);
		expect(communes('chaussée de gand 50')).toEqual(['Saint-Gilles-Ouest', 'Laeken-Est']);
	});

	it('comes first where it is near', () => {
		const near = { lon: 4.4, lat: 50.85 };
		const [nearest] = search(index, 'rue haute', { language: 'fr', near });
		expect(nearest).toMatchObject({ nis: '21902' });
	});
});

describe('a query that says too much', () => {
	it('finds what is left without one unknown word or with another postcode', () => {
		expect(find('rue haute 12 derrière')[0]).toMatchObject({ label: 'Rue Haute 12' });
		expect(find('rue vanderkindere 1902')[0]).toMatchObject({ label: 'Rue Vanderkindere' });
	});

	it('finds nothing where little else is known', () => {
		expect(find('qsdfgh wxcvbn haute')).toEqual([]);
		expect(find('qsdfgh rue')).toEqual([]);
	});
});

describe('what is no address', () => {
	it.each([
		'',
		' ',
		'asdfgh',
		'zzzzzz zzzzz',
		'🏠🚓🏠',
		'<script>alert(1)</script>',
		'شارع الملك',
		'רחוב 12',
		'\u202e\u0000',
		'%00%ff',
		'._-,;',
		'a'.repeat(10_000),
		'rue '.repeat(3000),
		'12 '.repeat(3000),
		'9'.repeat(150)
	])('finds nothing and takes no time: %#', (text) => {
		const start = performance.now();
		expect(find(text)).toEqual([]);
		expect(performance.now() - start).toBeLessThan(100);
	});

	it('does not hide what is there', () => {
		expect(find('🏠 rue vanderkindere 🚓')[0]).toMatchObject({ label: 'Rue Vanderkindere' });
		expect(find('« rue vanderkindere »')[0]).toMatchObject({ label: 'Rue Vanderkindere' });
	});
});

describe('the list', () => {
	it('is as long as asked for at most', () => {
		expect(find('rue', 'fr', 3)).toHaveLength(3);
		expect(find('a', 'fr', 1)).toHaveLength(1);
	});

	it('has an id for everything that stays the same with the name', () => {
		expect(find('rue haute 12 1901')[0]!.id).toBe('street-21901-rue-haute/12');
		expect(find('saint-gilles')[0]!.id).toBe('21901');
		expect(find('gare du midi')[0]!.id).toBe('station-21901-gare-du-midi');
		expect(find('1901')[0]!.id).toBe('postcode-21901-1901-saint-gilles-ouest');
	});

	it('is the same when asked again, whatever was asked between', () => {
		const before = find('rue haute 12');
		find('xyz');
		expect(find('rue haute 12')).toEqual(before);
	});
});
