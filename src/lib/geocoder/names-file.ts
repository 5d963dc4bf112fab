import { ByteReader, ByteWriter, GeocoderFileError } from './bytes.ts';
import { contentOf, withHeader } from './file-header.ts';
import {
	categories,
	entryKinds,
	type Commune,
	type District,
	type Entry,
	type GeocoderFile
} from './types.ts';

/** Positions are kept to 1e-5 degrees: about a metre. */
export const unitsPerDegree = 1e5;
const between = '\t';

/**
 * The names file: texts one a line, then each field of the entries as a column of small numbers, so
 * that gzip finds like beside like. A RangeError where a text holds a tab or a line break, or where
 * the entries are not sorted by kind.
 */
export function encodeNames(names: Omit<GeocoderFile, 'checksum'>): Uint8Array {
	const { communes, districts, entries } = names;
	const writer = new ByteWriter();
	writer.lines(
		communes.map(({ nis, name_nl, name_fr, name_en, postcodes, aliases }) =>
			fields(nis, name_nl, name_fr, name_en, postcodes.join(' '), ...aliases)
		)
	);
	writer.lines(districts.map(({ nis, postcode, names: own }) => fields(nis, postcode, ...own)));
	const sets = [...new Set(entries.map(({ postcodes }) => postcodes.join(' ')))];
	writer.lines(sets);
	writer.lines(entries.map(textOf));
	let kind = 0;
	for (const entry of entries) {
		const next = entryKinds.indexOf(entry.kind);
		if (next < kind) throw new RangeError(`${entry.name_fr}: the entries are not sorted by kind`);
		kind = next;
	}
	for (const one of entryKinds) writer.count(entries.filter((entry) => entry.kind === one).length);
	for (const { nis } of entries) {
		const at = communes.findIndex((commune) => commune.nis === nis);
		if (at < 0 && nis !== null) throw new RangeError(`${nis} is not one of the communes`);
		writer.count(at + 1);
	}
	for (const { postcodes } of entries) writer.count(sets.indexOf(postcodes.join(' ')));
	for (const { duplicate } of entries) writer.count(duplicate);
	for (const { weight } of entries) writer.count(weight);
	for (const { category } of entries) writer.count(categories.indexOf(category));
	for (const { lon } of entries) writer.count(lon === null ? 0 : 1);
	writePositions(writer, entries, 'lon');
	writePositions(writer, entries, 'lat');
	for (const { lowest } of entries) writer.count(lowest);
	for (const { lowest, highest } of entries) writer.count(highest - lowest);
	return withHeader('GEON', writer.take());
}

/** Reads the names file (unpacked); a GeocoderFileError where it is not what it should be. */
export function decodeNames(file: Uint8Array): GeocoderFile {
	const { content, checksum } = contentOf('GEON', file);
	const reader = new ByteReader(content);
	const communes = reader.lines().map(communeOf);
	const districts = reader.lines().map(districtOf);
	const sets = reader.lines().map((set) => (set === '' ? [] : set.split(' ')));
	const texts = reader.lines();
	const kinds = entryKinds.flatMap((kind) => Array.from({ length: reader.count() }, () => kind));
	if (kinds.length !== texts.length)
		throw new GeocoderFileError(`names file: ${texts.length} names for ${kinds.length} entries`);
	const column = (read: () => number): number[] => texts.map(read);
	const count = (): number => reader.count();
	const nis = column(count);
	const postcodes = column(count);
	const duplicate = column(count);
	const weight = column(count);
	const category = column(count);
	const located = column(count);
	const lon = readPositions(reader, located);
	const lat = readPositions(reader, located);
	const lowest = column(count);
	const span = column(count);
	reader.end();
	const entries = texts.map((text, at): Entry => {
		const [fr = '', nl, en, placeId, ...aliases] = text.split(between);
		return {
			kind: kinds[at]!,
			name_nl: nl || fr,
			name_fr: fr,
			name_en: en || null,
			aliases,
			placeId: placeId || null,
			duplicate: duplicate[at]!,
			nis: nis[at] === 0 ? null : known(communes, nis[at]! - 1).nis,
			postcodes: known(sets, postcodes[at]!),
			lon: lon[at]!,
			lat: lat[at]!,
			weight: weight[at]!,
			category: known(categories, category[at]!),
			lowest: lowest[at]!,
			highest: lowest[at]! + span[at]!
		};
	});
	return { communes, districts, entries, checksum };
}

function fields(...texts: readonly string[]): string {
	const broken = texts.find((text) => text.includes(between));
	if (broken !== undefined) throw new RangeError(`a tab in ${JSON.stringify(broken)}`);
	return texts.join(between);
}

/** What is usual is left empty, and empty fields at the end are left out. */
function textOf({ name_fr, name_nl, name_en, placeId, aliases }: Entry): string {
	const dutch = name_nl === name_fr ? '' : name_nl;
	return fields(name_fr, dutch, name_en ?? '', placeId ?? '', ...aliases).replace(/\t+$/, '');
}

function communeOf(line: string): Commune {
	const [nis, nl, fr, en, codes, ...aliases] = line.split(between);
	if (codes === undefined) throw new GeocoderFileError('names file: a commune without postcodes');
	return {
		nis: nis!,
		name_nl: nl!,
		name_fr: fr!,
		name_en: en!,
		postcodes: codes.split(' '),
		aliases
	};
}

function districtOf(line: string): District {
	const [nis = '', postcode = '', ...names] = line.split(between);
	return { nis, postcode, names };
}

function writePositions(writer: ByteWriter, entries: readonly Entry[], axis: 'lon' | 'lat'): void {
	let last = 0;
	for (const entry of entries) {
		const degrees = entry[axis];
		if (degrees === null) continue;
		const units = Math.round(degrees * unitsPerDegree);
		writer.difference(units - last);
		last = units;
	}
}

function readPositions(reader: ByteReader, located: readonly number[]): (number | null)[] {
	let last = 0;
	return located.map((flag) => {
		if (flag === 0) return null;
		last += reader.difference();
		return last / unitsPerDegree;
	});
}

function known<Value>(values: readonly Value[], at: number): Value {
	const value = values[at];
	if (value === undefined) throw new GeocoderFileError('names file: a reference to nothing');
	return value;
}
