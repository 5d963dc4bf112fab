import { NetworkFileError, NumberReader, NumberWriter } from './bytes.ts';
import { contentOf, withHeader } from './file-header.ts';

/** The official names of a street; the same text twice where it has only one. */
export interface StreetName {
	readonly nl: string;
	readonly fr: string;
}

/**
 * The street names file: the checksum of the streets file that it belongs to, then each name, Dutch
 * and French, the French left empty where it is the same.
 */
export function encodeNames(names: readonly StreetName[], networkChecksum: number): Uint8Array {
	const writer = new NumberWriter();
	for (let shift = 0; shift < 32; shift += 8) writer.byte((networkChecksum >>> shift) & 0xff);
	writer.count(names.length);
	for (const { nl } of names) writer.text(nl);
	for (const { nl, fr } of names) writer.text(fr === nl ? '' : fr);
	return withHeader('NAME', writer.take());
}

/**
 * Reads the street names file (unpacked) for a network with this checksum. Name 1 of an arc is the
 * first of the list. A NetworkFileError where the file is damaged or belongs to another network.
 */
export function decodeNames(file: Uint8Array, networkChecksum: number): StreetName[] {
	const reader = new NumberReader(contentOf('NAME', file).content);
	let checksum = 0;
	for (let shift = 0; shift < 32; shift += 8) checksum |= reader.byte() << shift;
	if (checksum >>> 0 !== networkChecksum)
		throw new NetworkFileError('street names file: it belongs to another streets file');
	const count = reader.count();
	const dutch = Array.from({ length: count }, () => reader.text());
	const names = dutch.map((nl): StreetName => {
		const fr = reader.text();
		return { nl, fr: fr === '' ? nl : fr };
	});
	reader.end();
	return names;
}
