import { ByteReader, ByteWriter, GeocoderFileError } from './bytes.ts';
import { contentOf, withHeader } from './file-header.ts';
import { entryId } from './ids.ts';
import { unitsPerDegree } from './names-file.ts';
import type { Entry, GeocoderFile, NumbersFile, StreetNumbers } from './types.ts';

/** The streets of a commune in the order in which its file of house numbers has them. */
export function streetsOf({ entries }: Pick<GeocoderFile, 'entries'>, nis: string): Entry[] {
	return entries.filter((entry) => entry.kind === 'street' && entry.nis === nis);
}

/** Puts house numbers in the order of the file: odd ones first, each side from low to high. */
export function compareNumbers(
	one: { value: number; suffix: string },
	other: { value: number; suffix: string }
): number {
	return (
		(other.value & 1) - (one.value & 1) ||
		one.value - other.value ||
		(one.suffix < other.suffix ? -1 : one.suffix > other.suffix ? 1 : 0)
	);
}

/**
 * The house numbers of a commune for the names file of this checksum: how many are odd and even,
 * then steps of two along each side, and positions as differences along the street. A RangeError
 * where the numbers of a street are not in the order of `compareNumbers`.
 */
export function encodeNumbers(
	numbers: NumbersFile,
	names: Pick<GeocoderFile, 'entries' | 'checksum'>
): Uint8Array {
	const streets = streetsOf(names, numbers.nis);
	const own = streets.map((street) => numbers.streets.get(entryId(street)) ?? none);
	const writer = new ByteWriter();
	writer.word(names.checksum);
	const suffixes = [...new Set(own.flatMap(({ suffix }) => suffix))].sort();
	writer.lines([numbers.nis, ...suffixes]);
	writer.count(streets.length);
	for (const { value } of own) {
		writer.count(value.filter((number) => number % 2 === 1).length);
		writer.count(value.filter((number) => number % 2 === 0).length);
	}
	for (const { value, suffix } of own) {
		value.forEach((number, at) => {
			const previous = value[at - 1];
			const fresh = previous === undefined || previous % 2 !== number % 2;
			const step = fresh ? Math.floor(number / 2) : (number - previous) / 2;
			writer.count(2 * step + (suffix[at] === '' ? 0 : 1));
			if (suffix[at] !== '') writer.count(suffixes.indexOf(suffix[at]!));
		});
	}
	for (const axis of ['lon', 'lat'] as const)
		streets.forEach((street, index) => {
			let last = Math.round((street[axis] ?? 0) * unitsPerDegree);
			for (const degrees of own[index]![axis]) {
				const units = Math.round(degrees * unitsPerDegree);
				writer.difference(units - last);
				last = units;
			}
		});
	return withHeader('GEOH', writer.take());
}

const none: StreetNumbers = {
	value: new Int32Array(0),
	suffix: [],
	lon: new Float64Array(0),
	lat: new Float64Array(0)
};

/**
 * Reads a file of house numbers (unpacked). A GeocoderFileError where it is not what it should be, or
 * where it was made for another names file: then one of the two is out of date.
 */
export function decodeNumbers(
	file: Uint8Array,
	names: Pick<GeocoderFile, 'entries' | 'checksum'>
): NumbersFile {
	const reader = new ByteReader(contentOf('GEOH', file).content);
	if (reader.word() !== names.checksum)
		throw new GeocoderFileError('house numbers file: made for another names file');
	const [nis = '', ...suffixes] = reader.lines();
	const streets = streetsOf(names, nis);
	if (reader.count() !== streets.length)
		throw new GeocoderFileError(`house numbers file: other streets than commune ${nis} has`);
	const sides = streets.map(() => [reader.count(), reader.count()] as const);
	const own = sides.map(([odd, even]): StreetNumbers => {
		const value = new Int32Array(odd + even);
		const suffix = Array.from(value, (_, at) => {
			const step = reader.count();
			const parity = at < odd ? 1 : 0;
			const fresh = at === 0 || at === odd;
			value[at] = fresh ? 2 * (step >> 1) + parity : value[at - 1]! + 2 * (step >> 1);
			return step & 1 ? known(suffixes, reader.count()) : '';
		});
		return { value, suffix, lon: new Float64Array(odd + even), lat: new Float64Array(odd + even) };
	});
	for (const axis of ['lon', 'lat'] as const)
		streets.forEach((street, index) => {
			let last = Math.round((street[axis] ?? 0) * unitsPerDegree);
			const degrees = own[index]![axis];
			for (let at = 0; at < degrees.length; at++) {
				last += reader.difference();
				degrees[at] = last / unitsPerDegree;
			}
		});
	reader.end();
	return { nis, streets: new Map(streets.map((street, at) => [entryId(street), own[at]!])) };
}

function known(suffixes: readonly string[], at: number): string {
	const suffix = suffixes[at];
	if (suffix === undefined)
		throw new GeocoderFileError('house numbers file: a reference to nothing');
	return suffix;
}
