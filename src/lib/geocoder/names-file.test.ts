import { describe, expect, it } from 'vitest';
import { GeocoderFileError } from './bytes.ts';
import { entryId } from './ids.ts';
import { decodeNames, encodeNames } from './names-file.ts';
import { decodeNumbers, encodeNumbers } from './numbers-file.ts';
import { townEntries, townFile, townNumbers } from './small-town.ts';

const file = townFile();

/** A copy with one byte changed. */
function damaged(bytes: Uint8Array, at: number): Uint8Array {
	const copy = bytes.slice();
	copy[at]! ^= 0x40;
	return copy;
}

describe('the names file', () => {
	it('gives back what was put in', () => {
		const names = decodeNames(file);
		expect(names.entries).toEqual(townEntries);
		expect(names.communes.map(({ name_nl }) => name_nl)).toEqual([
			'Sint-Gillis-West',
			'Laken-Oost'
		]);
		expect(names.districts).toEqual([{ nis: '21902', postcode: '1903', names: ['Haren'] }]);
		expect(encodeNames(names)).toEqual(file);
	});

	it('keeps positions to a metre and unknown ones as unknown', () => {
		const names = decodeNames(file);
		const place = names.entries.find((entry) => entryId(entry) === 'east-project')!;
		expect([place.lon, place.lat]).toEqual([null, null]);
	});

	it.each([
		['another file', () => damaged(file, 0), 'another file'],
		['a newer format', () => damaged(file, 4), 'its format is version'],
		['a damaged content', () => damaged(file, 400), 'its checksum is wrong'],
		['a file cut short', () => file.subarray(0, file.length - 1), 'bytes of content'],
		['a header cut short', () => file.subarray(0, 9), 'too few for a header'],
		['nothing', () => new Uint8Array(0), 'too few for a header'],
		['a page instead of a file', () => new TextEncoder().encode('<!doctype html>…'), 'another file']
	])('is refused: %s', (_, broken, why) => {
		expect(() => decodeNames(broken())).toThrow(GeocoderFileError);
		expect(() => decodeNames(broken())).toThrow(why);
	});

	it('does not take texts that would break its lines', () => {
		const names = decodeNames(file);
		const [first] = names.entries;
		const broken = (name_fr: string): unknown =>
			encodeNames({ ...names, entries: [{ ...first!, name_fr }] });
		expect(() => broken('Rue\tHaute')).toThrow('a tab');
		expect(() => broken('Rue\nHaute')).toThrow('a line break');
		expect(() => encodeNames({ ...names, entries: [...names.entries].reverse() })).toThrow(
			'not sorted by kind'
		);
	});
});

describe('a file of house numbers', () => {
	const { numbers, bytes, names } = townNumbers();

	it('gives back what was put in', () => {
		const read = decodeNumbers(bytes, names);
		expect(read.nis).toBe('21901');
		const street = read.streets.get('street-21901-rue-haute')!;
		const own = numbers.streets.get('street-21901-rue-haute')!;
		expect([...street.value]).toEqual([1, 3, 3, 5, 11, 2, 4, 6, 14, 40]);
		expect(street.suffix).toEqual(['', '', 'A', '', '', '', '', '-10', 'BIS', '']);
		street.lon.forEach((lon, at) => expect(lon).toBeCloseTo(own.lon[at]!, 5));
		street.lat.forEach((lat, at) => expect(lat).toBeCloseTo(own.lat[at]!, 5));
		expect(read.streets.get('street-21901-avenue-louise')!.value).toHaveLength(0);
		expect(encodeNumbers(read, names)).toEqual(bytes);
	});

	it('is refused with another names file than it was made for', () => {
		const other = decodeNames(encodeNames({ ...names, entries: names.entries.slice(1) }));
		expect(() => decodeNumbers(bytes, other)).toThrow('made for another names file');
	});

	it.each([
		['damaged', () => damaged(bytes, 40), 'checksum'],
		['cut short', () => bytes.subarray(0, 30), 'bytes of content'],
		['the names file', () => file, 'another file']
	])('is refused: %s', (_, broken, why) => {
		expect(() => decodeNumbers(broken(), names)).toThrow(GeocoderFileError);
		expect(() => decodeNumbers(broken(), names)).toThrow(why);
	});
});
