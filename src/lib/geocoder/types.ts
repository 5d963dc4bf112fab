import type { Localised } from '../places/types.ts';

/** What a suggestion can be; a query with a house number turns streets into addresses. */
export const entryKinds = [
	'street',
	'commune',
	'postcode',
	'station',
	'landmark',
	'place',
	'quarter'
] as const;
export type EntryKind = (typeof entryKinds)[number];
export type SuggestionKind = EntryKind | 'address';

/** What a station serves or a landmark is, where the source says so; '' elsewhere. */
export const categories = [
	'',
	'train',
	'subway',
	'tram',
	'attraction',
	'cinema',
	'clinic',
	'community_centre',
	'courthouse',
	'fire_station',
	'hospital',
	'kindergarten',
	'library',
	'museum',
	'park',
	'place_of_worship',
	'playground',
	'post_office',
	'school',
	'theatre',
	'townhall',
	'university'
] as const;
export type Category = (typeof categories)[number];

/** One of the 19 communes, with the names by which people know it and its parts. */
export interface Commune extends Localised<'name'> {
	/** NIS code */
	nis: string;
	postcodes: string[];
	/** exonyms and short forms in any language */
	aliases: string[];
}

/** A district of a commune with a postcode of its own, which people write as if it were a commune. */
export interface District {
	/** NIS code of its commune */
	nis: string;
	postcode: string;
	/** all its names in any language */
	names: string[];
}

/** One thing that can be found. */
export interface Entry {
	kind: EntryKind;
	name_nl: string;
	name_fr: string;
	/** null: both official names */
	name_en: string | null;
	/** other and former names, any language */
	aliases: string[];
	/** the id of a place; null where the id follows from the rest */
	placeId: string | null;
	/** tells entries of one kind, commune and name apart: 0 for the first */
	duplicate: number;
	/** NIS code; null where it lies in no single commune */
	nis: string | null;
	/** empty where not known */
	postcodes: string[];
	/** null where the location is not known */
	lon: number | null;
	lat: number | null;
	/** how likely it is meant, 0 to 15; for streets it grows with the house numbers */
	weight: number;
	category: Category;
	/** lowest and highest known house number of a street; 0 where none is known */
	lowest: number;
	highest: number;
}

/** The content of the index file. */
export interface GeocoderFile {
	communes: Commune[];
	districts: District[];
	/** sorted by kind, streets first and by commune, so that house numbers can refer to them */
	entries: Entry[];
	/** CRC-32 of the content, which the files of house numbers carry too */
	checksum: number;
}

/** House numbers of one street, odd ones first, each side from low to high. */
export interface StreetNumbers {
	/** the part before any letter or range: 12 of "12A", 12 of "12-14" */
	value: Int32Array;
	/** what follows: "", "A", "-14", "/3", "BIS" */
	suffix: string[];
	lon: Float64Array;
	lat: Float64Array;
}

/** A file of house numbers: those of one commune, by the id of the street. */
export interface NumbersFile {
	nis: string;
	streets: Map<string, StreetNumbers>;
}

/** One answer to a query. */
export interface Suggestion {
	kind: SuggestionKind;
	/** the id of a place, or a readable id that stays the same while the name does */
	id: string;
	/** in the reader's language; in English both official names */
	label: string;
	/** name of the commune in the reader's language; null where it lies in no single one */
	commune: string | null;
	nis: string | null;
	postcodes: string[];
	/** null where the location is not known; of an address the middle of its street until resolved */
	lon: number | null;
	lat: number | null;
	category: Category;
	/** parts of the label that the query matches: from, to (exclusive), in UTF-16 units */
	matches: [from: number, to: number][];
	/** the name by which it was found, where the label does not show it (former name, other language) */
	via: string | null;
	/** as it will be shown, "12A"; null unless an address */
	houseNumber: string | null;
	/** how many streets of the same name in other communes fit the query as well: ask which is meant */
	namesakes: number;
}
