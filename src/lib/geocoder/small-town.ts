import { encodeNames } from './names-file.ts';
import { encodeNumbers } from './numbers-file.ts';
import { decodeNames } from './names-file.ts';
import { makeIndex, type GeocoderIndex } from './search-index.ts';
import type { Entry, GeocoderFile, NumbersFile } from './types.ts';

/** A made-up town for tests: two communes, a dozen streets, and one of everything else. */
export const westNis = '21901';
export const eastNis = '21902';

/** An entry of which only what matters is said. */
export function entry(
	kind: Entry['kind'],
	fr: string,
	nl: string,
	more: Partial<Entry> = {}
): Entry {
	return {
		kind,
		name_nl: nl,
		name_fr: fr,
		name_en: null,
		aliases: [],
		placeId: null,
		duplicate: 0,
		nis: westNis,
		postcodes: ['1901'],
		lon: 4.35,
		lat: 50.85,
		weight: 5,
		category: '',
		lowest: 0,
		highest: 0,
		...more
	};
}

const east = { nis: eastNis, postcodes: ['1902'] };
const numbered = { lowest: 1, highest: 99 };

export const townEntries: Entry[] = [
	entry('street', 'Avenue Louise', 'Louizalaan', { ...numbered, weight: 9 }),
	entry('street', 'Avenue du Boulevard', 'Bolwerklaan', numbered),
	entry('street', 'Boulevard Général Jacques', 'Generaal Jacqueslaan', numbered),
	entry('street', 'Chaussée de Gand', 'Steenweg op Gent', {
		aliases: ['Gentse Steenweg'],
		lowest: 1,
		highest: 300
	}),
	entry('street', "Chaussée d'Alsemberg", 'Alsembergsesteenweg', numbered),
	entry('street', "Place de l'Hôpital", 'Gasthuisplein', numbered),
	entry('street', 'Place du Conseil', 'Raadsplein', numbered),
	entry('street', 'Place Saint-Job', 'Sint-Jobsplein', numbered),
	entry('street', 'Rue Docteur Jacobs', 'Dokter Jacobsstraat', numbered),
	entry('street', 'Rue du Cœur', 'Hartstraat', numbered),
	entry('street', 'Rue Haute', 'Hoogstraat', { ...numbered, lon: 4.3456, lat: 50.8412 }),
	entry('street', 'Rue Vanderkindere', 'Vanderkinderestraat', numbered),
	entry('street', 'Avenue Léopold II', 'Leopold II-laan', { ...numbered, ...east }),
	entry('street', 'Avenue Notre-Dame', 'Onze-Lieve-Vrouwlaan', { ...numbered, ...east }),
	entry('street', 'Chaussée de Gand', 'Steenweg op Gent', { ...east, lowest: 301, highest: 900 }),
	entry('street', 'Rue des Bouchers', 'Beenhouwersstraat', { ...east, lon: 4.4 }),
	entry('street', 'Rue Haute', 'Hoogstraat', { ...east, weight: 3, lon: 4.4 }),
	entry('commune', 'Saint-Gilles-Ouest', 'Sint-Gillis-West', {
		aliases: ['Saint-Gilles', 'Sint-Gillis'],
		weight: 12
	}),
	entry('commune', 'Laeken-Est', 'Laken-Oost', { ...east, aliases: ['Lk'], weight: 12 }),
	entry('postcode', '1901 Saint-Gilles-Ouest', '1901 Sint-Gillis-West'),
	entry('station', 'Gare du Midi', 'Zuidstation', { category: 'train', weight: 10 }),
	entry('landmark', 'Hôpital Saint-Luc', 'Sint-Lucasziekenhuis', { category: 'hospital' }),
	entry('place', 'LISA Broeck', 'LISA Broeck', {
		name_en: 'LISA Broeck',
		aliases: ['LISA Peterbos'],
		placeId: 'west-broeck',
		weight: 10
	}),
	entry('place', 'Projet LISA Est', 'LISA-project Oost', {
		...east,
		name_en: 'LISA project East',
		placeId: 'east-project',
		lon: null,
		lat: null
	}),
	entry('quarter', 'Marolles', 'Marollen', { weight: 6 })
];

const townNames: Omit<GeocoderFile, 'checksum'> = {
	communes: [
		{
			nis: westNis,
			name_nl: 'Sint-Gillis-West',
			name_fr: 'Saint-Gilles-Ouest',
			name_en: 'Saint-Gilles-Ouest / Sint-Gillis-West',
			postcodes: ['1901'],
			aliases: ['Saint-Gilles', 'Sint-Gillis']
		},
		{
			nis: eastNis,
			name_nl: 'Laken-Oost',
			name_fr: 'Laeken-Est',
			name_en: 'Laeken-Est / Laken-Oost',
			postcodes: ['1902', '1903'],
			aliases: ['Lk']
		}
	],
	districts: [{ nis: eastNis, postcode: '1903', names: ['Haren'] }],
	entries: townEntries
};

export function townFile(): Uint8Array {
	return encodeNames(townNames);
}

export function townIndex(): GeocoderIndex {
	return makeIndex(decodeNames(townFile()));
}

/** House numbers on Rue Haute in the west: odd ones to the north, even ones to the south. */
export function townNumbers(): { numbers: NumbersFile; bytes: Uint8Array; names: GeocoderFile } {
	const names = decodeNames(townFile());
	const own = ['1', '3', '3A', '5', '11', '2', '4', '6-10', '14BIS', '40'];
	const parts = own.map((text) => /^(\d+)(.*)$/.exec(text)!);
	const numbers: NumbersFile = {
		nis: westNis,
		streets: new Map([
			[
				`street-${westNis}-rue-haute`,
				{
					value: Int32Array.from(parts, ([, digits]) => Number(digits)),
					suffix: parts.map(([, , suffix]) => suffix!),
					lon: Float64Array.from(parts, ([, digits]) => 4.34 + Number(digits) / 10000),
					lat: Float64Array.from(parts, ([, digits]) => (Number(digits) % 2 ? 50.8413 : 50.8411))
				}
			]
		])
	};
	return { numbers, bytes: encodeNumbers(numbers, names), names };
}
