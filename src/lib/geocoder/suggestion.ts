import type { Language } from '../i18n/languages.ts';
import { parseHouseNumber, showHouseNumber } from './house-number.ts';
import { addressId, entryId, streetIdOf } from './ids.ts';
import { communeName, labelOf } from './label.ts';
import type { GeocoderIndex } from './search-index.ts';
import type { Suggestion } from './types.ts';

/** An entry as a suggestion that no query has found: nothing of it matches, and nothing shares its name. */
export function suggestionFor(
	{ file }: GeocoderIndex,
	entryAt: number,
	houseNumber: string | null,
	language: Language
): Suggestion {
	const entry = file.entries[entryAt]!;
	const commune = file.communes.find(({ nis }) => nis === entry.nis);
	const id = entryId(entry);
	return {
		kind: houseNumber === null ? entry.kind : 'address',
		id: houseNumber === null ? id : addressId(id, houseNumber),
		label: labelOf(entry, language, houseNumber).label,
		commune: commune ? communeName(commune, language) : null,
		nis: entry.nis,
		postcodes: entry.postcodes,
		lon: entry.lon,
		lat: entry.lat,
		category: entry.category,
		matches: [],
		via: null,
		houseNumber,
		namesakes: 0
	};
}

/**
 * The suggestion with an id in each language, as a link carries the id; null for an id that means
 * nothing (any more). A house number need not be known, but has to be one, and only a street has one.
 */
export function suggestionsWithId(
	index: GeocoderIndex,
	id: string
): Record<Language, Suggestion> | null {
	const streetId = streetIdOf({ id });
	const entryAt = index.file.entries.findIndex((entry) => entryId(entry) === streetId);
	const entry = index.file.entries[entryAt];
	if (entry === undefined) return null;
	const number = id === streetId ? null : parseHouseNumber(id.slice(streetId.length + 1));
	if (id !== streetId && (number === null || entry.kind !== 'street')) return null;
	const houseNumber = number && showHouseNumber(number);
	const inLanguage = (language: Language): Suggestion =>
		suggestionFor(index, entryAt, houseNumber, language);
	return { nl: inLanguage('nl'), fr: inLanguage('fr'), en: inLanguage('en') };
}
