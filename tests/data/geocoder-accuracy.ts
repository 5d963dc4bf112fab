import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/lib/i18n/languages.ts';
import { fold } from '../../src/lib/geocoder/fold.ts';
import { entryId, streetIdOf } from '../../src/lib/geocoder/ids.ts';
import { decodeNames } from '../../src/lib/geocoder/names-file.ts';
import { decodeNumbers } from '../../src/lib/geocoder/numbers-file.ts';
import { resolve } from '../../src/lib/geocoder/resolve.ts';
import { makeIndex, type GeocoderIndex } from '../../src/lib/geocoder/search-index.ts';
import { search } from '../../src/lib/geocoder/search.ts';
import type { Entry, NumbersFile, Suggestion } from '../../src/lib/geocoder/types.ts';
import { distanceMetres } from '../../src/lib/places/distance.ts';
import { random } from '../fixtures/random.ts';

/** The committed files, ready to search. */
export interface CommittedGeocoder {
	index: GeocoderIndex;
	/** by NIS code */
	numbers: Map<string, NumbersFile>;
}

export const committedFile = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(new URL(`../../static/geocoder/${name}`, import.meta.url)));
const unpacked = (name: string): Uint8Array => new Uint8Array(gunzipSync(committedFile(name)));

export function openCommitted(): CommittedGeocoder {
	const names = decodeNames(unpacked('names.bin'));
	const numbers = new Map(
		names.communes.map(({ nis }) => [nis, decodeNumbers(unpacked(`numbers-${nis}.bin`), names)])
	);
	return { index: makeIndex(names), numbers };
}

/** A line of addresses-200.json: a query as people write it, and the address that is meant. */
export interface ExpectedAddress {
	query: string;
	language: Language;
	street_fr: string;
	street_nl: string;
	nis: string;
	number: string;
	lon: number;
	lat: number;
	/** where the position comes from, which is not the file that the geocoder is made of */
	source: 'osm-2013' | 'police-stations' | 'lisa-antennas' | 'landmarks-2026';
}

/** What the first suggestion for an address got wrong; null where it is right. */
export interface AddressResult {
	expected: ExpectedAddress;
	fault: string | null;
}

/** A right answer is no farther from where the address is. */
export const nearMetres = 60;

export function addressResults({ index, numbers }: CommittedGeocoder): AddressResult[] {
	const file = new URL('../fixtures/addresses-200.json', import.meta.url);
	const addresses = JSON.parse(readFileSync(file, 'utf8')) as ExpectedAddress[];
	const streets = new Map(
		index.file.entries
			.filter(({ kind }) => kind === 'street')
			.map((street) => [entryId(street), street])
	);
	const faultOf = (expected: ExpectedAddress): string | null => {
		const { query, language, street_fr, street_nl, nis, lon, lat } = expected;
		const [first] = search(index, query, { language });
		if (first === undefined) return 'nothing found';
		const street = streets.get(streetIdOf(first));
		const isStreet =
			street !== undefined &&
			(fold(street.name_fr) === fold(street_fr) || fold(street.name_nl) === fold(street_nl));
		const isAddress = isStreet && first.kind === 'address' && first.nis === nis;
		if (!isAddress) return `${first.kind} ${first.label}, ${first.commune}`;
		const { precision, knownNumber, position } = resolve(numbers.get(nis)!, first);
		const metres = Math.round(distanceMetres(position!, [lon, lat]));
		return metres <= nearMetres ? null : `${metres} m away (${precision} ${knownNumber})`;
	};
	return addresses.map((expected) => ({ expected, fault: faultOf(expected) }));
}

/** A line of names-60.json: what people call a thing that is no address, and the ids that are right. */
export interface ExpectedName {
	query: string;
	language: Language;
	ids: string[];
}

/** The names for which something else came first, with what came. */
export function nameFaults({ index }: CommittedGeocoder): { asked: number; faults: string[] } {
	const file = new URL('../fixtures/names-60.json', import.meta.url);
	const names = JSON.parse(readFileSync(file, 'utf8')) as ExpectedName[];
	const faults = names.flatMap(({ query, language, ids }) => {
		const [first] = search(index, query, { language });
		return first !== undefined && ids.includes(first.id) ? [] : [`${query}: ${first?.id}`];
	});
	return { asked: names.length, faults };
}

/** How many of the streets were among the first five suggestions, and the queries that failed. */
export interface TypoResult {
	found: number;
	asked: number;
	failed: string[];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Replaces, drops, adds or swaps one letter of a name. */
function mistype(name: string, next: () => number): string {
	const places = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index);
	const at = places[Math.floor(next() * places.length)]!;
	const letter = letters.charAt(Math.floor(next() * letters.length));
	const [before, after] = [name.slice(0, at), name.slice(at + 1)];
	switch (Math.floor(next() * 4)) {
		case 0:
			return `${before}${letter}${after}`;
		case 1:
			return `${before}${after}`;
		case 2:
			return `${before}${letter}${name.slice(at)}`;
		default:
			return `${before}${after.slice(0, 1)}${name.charAt(at)}${after.slice(1)}`;
	}
}

/**
 * Looks for random streets by one of their names with so many wrong letters, and nothing else. A
 * street of the same name in another commune counts, since the query doesn't name one.
 */
export function typoResults(
	{ index }: CommittedGeocoder,
	{
		typos,
		shortest,
		seed,
		count = 300
	}: { typos: number; shortest: number; seed: number; count?: number }
): TypoResult {
	const next = random(seed);
	const streets = index.file.entries.filter(
		({ kind, name_fr, name_nl }) =>
			kind === 'street' && Math.min(name_fr.length, name_nl.length) >= shortest
	);
	const failed: string[] = [];
	for (let asked = 0; asked < count; asked++) {
		const street = streets[Math.floor(next() * streets.length)]!;
		const language = next() < 0.5 ? 'fr' : 'nl';
		const name = nameIn(street, language);
		let query = name;
		for (let typo = 0; typo < typos; typo++) query = mistype(query, next);
		const found = search(index, query, { language, limit: 5 });
		if (!found.some((one) => isNamed(one, name))) failed.push(`${query} (${name})`);
	}
	return { found: count - failed.length, asked: count, failed };
}

function nameIn({ name_fr, name_nl }: Entry, language: 'fr' | 'nl'): string {
	return language === 'fr' ? name_fr : name_nl;
}

function isNamed({ kind, label }: Suggestion, name: string): boolean {
	return kind === 'street' && fold(label) === fold(name);
}
