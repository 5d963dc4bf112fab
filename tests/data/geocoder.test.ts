import { beforeAll, describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { GeocoderFileError } from '../../src/lib/geocoder/bytes.ts';
import { entryId } from '../../src/lib/geocoder/ids.ts';
import { lookUp } from '../../src/lib/geocoder/lookup.ts';
import { decodeNames } from '../../src/lib/geocoder/names-file.ts';
import { decodeNumbers } from '../../src/lib/geocoder/numbers-file.ts';
import { openGeocoder } from '../../src/lib/geocoder/open-geocoder.ts';
import { parseQuery } from '../../src/lib/geocoder/query.ts';
import { findHits, search } from '../../src/lib/geocoder/search.ts';
import type { Suggestion } from '../../src/lib/geocoder/types.ts';
import { unpack } from '../../src/lib/geocoder/unpack.ts';
import type { Language } from '../../src/lib/i18n/languages.ts';
import { random } from '../fixtures/random.ts';
import { BruteForceGeocoder } from './brute-force-geocoder.ts';
import {
	addressResults,
	committedFile,
	nameFaults,
	openCommitted,
	typoResults,
	type CommittedGeocoder
} from './geocoder-accuracy.ts';

let geocoder: CommittedGeocoder;
beforeAll(() => {
	geocoder = openCommitted();
});

const find = (text: string, language: Language = 'fr', limit = 8): Suggestion[] =>
	search(geocoder.index, text, { language, limit });
const seen = (text: string, language: Language = 'fr'): string[] =>
	find(text, language).map(({ kind, label, commune }) => `${kind} ${label}, ${commune}`);

const folder = new URL('../../static/geocoder/', import.meta.url);

describe('the committed files of the address search', () => {
	it('are the names and the house numbers of the 19 communes, small enough', () => {
		const files = readdirSync(folder);
		expect(files.filter((file) => /^numbers-210\d\d\.bin$/.test(file))).toHaveLength(19);
		expect(files).toHaveLength(20);
		expect(committedFile('names.bin').length).toBeLessThan(350_000);
		for (const file of files) expect(committedFile(file).length, file).toBeLessThan(350_000);
	});

	it('hold what they should', () => {
		const { entries, communes } = geocoder.index.file;
		const count = (kind: string): number => entries.filter((entry) => entry.kind === kind).length;
		expect(communes).toHaveLength(19);
		expect(count('commune')).toBe(19);
		expect(count('postcode')).toBe(22);
		expect(count('street')).toBeGreaterThan(5600);
		expect(count('station')).toBeGreaterThan(280);
		expect(count('landmark')).toBeGreaterThan(1500);
		expect(count('quarter')).toBeGreaterThan(145);
		expect(count('place')).toBeGreaterThan(60);
		const numbers = [...geocoder.numbers.values()].flatMap(({ streets }) => [...streets.values()]);
		expect(numbers.reduce((sum, { value }) => sum + value.length, 0)).toBeGreaterThan(217_000);
	});

	it('have a different id for every entry, and every position in the region', () => {
		const { entries } = geocoder.index.file;
		expect(new Set(entries.map(entryId)).size).toBe(entries.length);
		for (const { lon, lat, name_fr, kind } of entries) {
			if (lon === null || lat === null) expect(kind, name_fr).toBe('place');
			else {
				expect(lon > 4.24 && lon < 4.49, `${name_fr} ${lon}`).toBe(true);
				expect(lat > 50.76 && lat < 50.92, `${name_fr} ${lat}`).toBe(true);
			}
		}
	});

	it('are read by the loader as they lie on a plain host', async () => {
		const opened = await openGeocoder((file) => Promise.resolve(committedFile(file).slice()));
		const [address] = opened.suggest('Wetstraat 16, 1000 Brussel', { language: 'nl' });
		expect(await opened.resolve(address!)).toMatchObject({ precision: 'exact', knownNumber: '16' });
	});

	it('are refused when a byte is wrong, when cut short, and when mixed with others', async () => {
		const packed = committedFile('names.bin').slice();
		packed[5000]! ^= 1;
		await expect(unpack(packed).then(decodeNames)).rejects.toThrow(GeocoderFileError);
		await expect(unpack(committedFile('names.bin').slice(0, 9000))).rejects.toThrow(
			GeocoderFileError
		);
		const names = new Uint8Array(gunzipSync(committedFile('names.bin')));
		names[5000]! ^= 1;
		expect(() => decodeNames(names)).toThrow('its checksum is wrong');
		const numbers = new Uint8Array(gunzipSync(committedFile('numbers-21001.bin')));
		expect(() => decodeNumbers(numbers.subarray(0, 999), geocoder.index.file)).toThrow(
			GeocoderFileError
		);
		const other = { ...geocoder.index.file, checksum: 1 };
		expect(() => decodeNumbers(numbers, other)).toThrow('made for another names file');
	});
});

describe('addresses as people write them', () => {
	it('are found right in 185 of 200 cases or more: street, commune, and within 60 metres', () => {
		const results = addressResults(geocoder);
		const wrong = results.filter(({ fault }) => fault !== null);
		const list = wrong.map(({ expected, fault }) => `${expected.query}: ${fault}`).join('\n');
		expect(results).toHaveLength(200);
		expect(new Set(results.map(({ expected }) => expected.nis)).size).toBe(19);
		expect(results.length - wrong.length, list).toBeGreaterThanOrEqual(185);
	});

	it('are on the right street of the right commune in all cases but one', () => {
		const wrong = addressResults(geocoder).filter(({ fault }) => fault && !/ m away/.test(fault));
		expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(1);
	});

	it('are not the only thing: 57 of 60 names of places, stations, communes and landmarks or more', () => {
		const { asked, faults } = nameFaults(geocoder);
		expect(asked).toBe(60);
		expect(asked - faults.length, faults.join('\n')).toBeGreaterThanOrEqual(57);
	});

	it.each([
		['one wrong letter', { typos: 1, shortest: 0, seed: 2026 }, 0.95],
		['two wrong letters in a long name', { typos: 2, shortest: 14, seed: 2027 }, 0.85]
	])('are found among the first five with %s', (_, typos, share) => {
		const { found, asked, failed } = typoResults(geocoder, typos);
		expect(found / asked, failed.join('\n')).toBeGreaterThanOrEqual(share);
	});
});

describe('what people ask for in Brussels', () => {
	it.each([
		['ch. de Mons 100 Anderlecht', 'address Chaussée de Mons 100, Anderlecht'],
		['Conseil 1 Anderlecht', 'address Place du Conseil 1, Anderlecht'],
		['bd gén jacques ixelles', 'street Boulevard Général Jacques, Ixelles'],
		['Bxl', 'commune Ville de Bruxelles, Ville de Bruxelles'],
		['Laken', 'quarter Laeken, Ville de Bruxelles'],
		['NOH', 'quarter Neder-Over-Heembeek, Ville de Bruxelles'],
		['St Gilles', 'commune Saint-Gilles, Saint-Gilles'],
		['Sint-Gillis', 'commune Saint-Gilles, Saint-Gilles'],
		['molenbeek', 'commune Molenbeek-Saint-Jean, Molenbeek-Saint-Jean'],
		['1070', 'postcode 1070 Anderlecht, Anderlecht'],
		['Zuidstation', 'station Bruxelles-Midi, Saint-Gilles'],
		['metro simonis', 'station Simonis, Koekelberg'],
		['hôpital erasme', 'landmark Hôpital Érasme, Anderlecht'],
		['place lisa kuregem', 'place LISA Cureghem, Anderlecht'],
		['Rue de Rollebeek', 'street Rue de Rollebeek, Ville de Bruxelles']
	])('finds "%s" first: %s', (text, expected) => {
		expect(seen(text)[0]).toBe(expected);
	});

	it('finds a LISA antenna by its former name', () => {
		expect(find('Peterbos', 'nl')[0]).toMatchObject({
			kind: 'place',
			id: 'anderlecht-broeck-peterbos',
			label: 'LISA Broeck',
			via: 'LISA Peterbos'
		});
	});

	it('asks back which of the streets of a name is meant, unless the query says so', () => {
		const found = find('rue royale').filter(({ label }) => label === 'Rue Royale');
		expect(found.map(({ commune }) => commune).sort()).toEqual([
			'Saint-Josse-ten-Noode',
			'Schaerbeek',
			'Ville de Bruxelles'
		]);
		for (const { namesakes } of found) expect(namesakes).toBe(2);
		for (const query of ['rue royale schaerbeek', 'rue royale 1030', 'koningsstraat schaarbeek'])
			expect(find(query)[0]).toMatchObject({ commune: 'Schaerbeek', namesakes: 0 });
	});

	it('knows which commune a number of a long street is in', () => {
		expect(find('chaussée de waterloo 1400')[0]).toMatchObject({ commune: 'Uccle' });
		expect(find('chaussée de waterloo 100')[0]).toMatchObject({ commune: 'Saint-Gilles' });
	});
});

describe('a text that fits many names in many ways', () => {
	it.each([
		'st st st st st st st st st st st st',
		'saint saint saint saint saint st st st',
		'rue rue rue rue rue rue rue rue rue rue rue rue',
		'straat straat straat straat laan laan laan laan',
		'de la de la de la de la',
		'van van van van der der der der',
		'a a a a b b b b c c c c'
	])('does not keep the page waiting: %s', (text) => {
		const start = performance.now();
		find(text);
		expect(performance.now() - start).toBeLessThan(500);
	});
});

describe('the index', () => {
	it('finds the same in the same order as comparing everything with everything', () => {
		const brute = new BruteForceGeocoder(geocoder.index);
		const next = random(42);
		const { entries } = geocoder.index.file;
		const pick = <Value>(values: readonly Value[]): Value =>
			values[Math.floor(next() * values.length)]!;
		const queries = Array.from({ length: 14 }, () => {
			const entry = pick(entries);
			const name = pick([entry.name_fr, entry.name_nl, ...entry.aliases]);
			const words = name.split(' ');
			const part = words.slice(Math.floor(next() * words.length)).join(' ') || name;
			const cut = part.slice(0, Math.max(2, Math.ceil(part.length * (0.5 + next()))));
			const commune = pick(['', '', ` ${pick(geocoder.index.file.communes).name_nl}`, ' 1000']);
			return `${pick(['', 'rue ', '12 ', ''])}${cut}${pick(['', ' 12', ' 7A bus 3'])}${commune}`;
		});
		for (const query of queries) {
			const parsed = parseQuery(query);
			if (parsed === null) throw new Error(`${query} is no query`);
			const found = findHits(geocoder.index, lookUp(geocoder.index, parsed), 10);
			const expected = brute.find(query, 10);
			expect(
				found.map(({ entry, cost, rank }) => ({ entry, cost, rank })),
				query
			).toEqual(expected);
		}
	}, 30_000);
});
