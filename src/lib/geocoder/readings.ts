import type { Lookup } from './lookup.ts';
import type { GeocoderIndex } from './search-index.ts';
import type { Entry, EntryKind } from './types.ts';

/** What it costs to read a token as something else than a word of the name. */
export const contextCosts = {
	/** a word of another of the entry's names: "avenue Louiza" */
	otherName: 1,
	/** an article that the name does not have */
	small: 1,
	/** a street type that it does not have */
	type: 3,
	/** the region or country, of a thing that is not in the City of Brussels */
	region: 2,
	/** a postcode of the commune, where that of the street is not known */
	perhapsPostcode: 1,
	/** a house number beyond the known ones, of a street without any, one that is a postcode too */
	numberBeyond: 4,
	numberUnknown: 2,
	numberOrPostcode: 2,
	/** a word that nothing explains, or another postcode, where nothing fits that has all words */
	dropped: 20,
	otherPostcode: 8
} as const;

/** What is likelier meant when all else is equal: the site's own places and communes come first. */
export const kindCosts: Record<EntryKind, number> = {
	place: 0,
	commune: 0,
	quarter: 1,
	street: 1,
	station: 1,
	postcode: 1,
	landmark: 2
};

const cityOfBrussels = '21004';

/** Tokens of a query that are not in the name, read as something else. */
export interface Reading {
	at: number;
	/** exclusive */
	end: number;
	cost: number;
	isNumber: boolean;
	isDropped: boolean;
}

/** What tokens can be for any entry: articles and types that it lacks; `mayDrop`: nothing at all. */
export function commonReadings(
	{ postcodes }: GeocoderIndex,
	{ tokens }: Lookup,
	mayDrop: boolean
): Reading[] {
	return tokens.flatMap(({ optional, text }, at): Reading[] => {
		const own = { at, end: at + 1, isNumber: false, isDropped: false };
		const lost = postcodes.has(text) ? contextCosts.otherPostcode : contextCosts.dropped;
		return [
			...(optional === null ? [] : [{ ...own, cost: contextCosts[optional] }]),
			...(mayDrop ? [{ ...own, cost: lost, isDropped: true }] : [])
		];
	});
}

/** What tokens can be for one entry: a house number, its postcode, its commune. */
export function ownReadings(
	index: GeocoderIndex,
	{ tokens, areas }: Lookup,
	entry: Entry
): Reading[] {
	const readings: Reading[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const { number, text } = tokens[at]!;
		if (number === null) continue;
		const own = { at, end: at + 1, isDropped: false };
		const asNumber = numberCost(index, entry, number.value);
		if (asNumber !== null) readings.push({ ...own, cost: asNumber, isNumber: true });
		const asPostcode = postcodeCost(index, entry, text);
		if (asPostcode !== null) readings.push({ ...own, cost: asPostcode, isNumber: false });
	}
	for (const { from, to, area, cost } of areas) {
		const { nis, postcode } = area;
		if (nis !== null && nis !== entry.nis) continue;
		const isElsewhere = postcode !== null && !entry.postcodes.includes(postcode);
		if (isElsewhere && entry.postcodes.length > 0) continue;
		const isWide = nis === null && entry.nis !== cityOfBrussels;
		const wide = isWide ? contextCosts.region : 0;
		readings.push({ at: from, end: to, cost: cost + wide, isNumber: false, isDropped: false });
	}
	return readings;
}

/** Null where it cannot be a house number there: beyond the known ones, a postcode is a postcode. */
function numberCost({ postcodes }: GeocoderIndex, entry: Entry, value: number): number | null {
	if (entry.kind !== 'street') return null;
	const isPostcode = postcodes.has(String(value));
	if (value >= entry.lowest && value <= entry.highest)
		return isPostcode ? contextCosts.numberOrPostcode : 0;
	if (isPostcode) return null;
	return entry.highest === 0 ? contextCosts.numberUnknown : contextCosts.numberBeyond;
}

function postcodeCost(
	{ file, postcodes }: GeocoderIndex,
	entry: Entry,
	text: string
): number | null {
	if (!postcodes.has(text)) return null;
	if (entry.postcodes.length > 0) return entry.postcodes.includes(text) ? 0 : null;
	const commune = file.communes.find(({ nis }) => nis === entry.nis);
	return commune?.postcodes.includes(text) ? contextCosts.perhapsPostcode : null;
}
