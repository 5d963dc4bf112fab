import type { Language } from '../i18n/languages.ts';

/** A text in the three languages, as `name_nl`, `name_fr`, `name_en` are in the files. */
export type Localised<Key extends string, Value = string> = Record<`${Key}_${Language}`, Value>;

export const placeKinds = [
	'lisa',
	'station-main',
	'station',
	'police-post',
	'victim-unit',
	'meeting-place'
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeStatuses = [
	'open',
	'temporary',
	'starting',
	'planned',
	'closing',
	'closed',
	'unclear'
] as const;
export type PlaceStatus = (typeof placeStatuses)[number];

export type Confidence = 'high' | 'medium' | 'low' | 'estimated' | 'unknown';
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year' | 'range';

/** A source and where in it: report lines ("1098-1189"), a page address, or null for the whole. */
export interface Citation {
	/** an id of sources.json */
	source: string;
	/** report lines, an https address, or null */
	locator: string | null;
}

/** Where one field of a place comes from. */
export interface Provenance extends Citation {
	/** more sources that say the same */
	also?: Citation[];
	/** ISO date, month or year of what the source describes; null = undated */
	as_of: string | null;
	confidence: Confidence;
	note_nl?: string;
	note_fr?: string;
	note_en?: string;
	/** what other sources say instead */
	alternatives?: (Citation & Localised<'value'> & { as_of: string | null })[];
}

export interface HistoryEntry extends Localised<'text'>, Citation {
	/** ISO date, month, quarter ("2023-Q2") or year; for a range its start */
	date: string | null;
	date_end?: string;
	precision: DatePrecision;
	/** a code of vocabulary.json: opened, inaugurated, moved, renamed, announced … */
	event: string;
}

export interface Permanence extends Localised<'who'>, Localised<'note', string | null> {
	id: string;
	/** who is present, as a code that can be filtered: police, wardens, social-services … */
	role: string;
	/** OpenStreetMap syntax; null = days and hours not known */
	opening_hours: string | null;
	/** false where a source says that there is no fixed permanence */
	present: boolean | null;
	provenance: Provenance;
}

export interface Service extends Localised<'name'> {
	code: string;
}

export interface Accessibility {
	wheelchair: 'yes' | 'limited' | 'no' | null;
}

/** A later address that a source announces. */
export interface Move extends Localised<'address', string> {
	lon: number;
	lat: number;
	accuracy_m: number;
	/** null = date not known */
	date: string | null;
	provenance: Provenance;
}

/** Properties of a feature of antennas.geojson and police-stations.geojson. */
export interface PlaceProperties
	extends
		Localised<'name'>,
		Localised<'hours_note', string | null>,
		Localised<'locality', string | null> {
	id: string;
	kind: PlaceKind;
	/** languages whose name is our translation, not a form found in a source */
	name_translated: Language[];
	/** other and former names, any language */
	aliases: string[];
	former_names: string[];
	status: PlaceStatus;
	history: HistoryEntry[];
	/** NIS code */
	commune: string;
	/** police zone code; null for the federal railway police */
	zone: string | null;
	/** street and number only, no postcode; null = not known */
	address_nl: string | null;
	address_fr: string | null;
	postcode: string | null;
	/** radius in metres; above 150 it is drawn as an area; null where the place has no known location */
	accuracy_m: number | null;
	/** OpenStreetMap syntax; null = not known */
	opening_hours: string | null;
	by_appointment: 'no' | 'possible' | 'only' | 'unknown';
	permanences: Permanence[];
	services: Service[];
	partners: Localised<'name'>[];
	/** "+32 2 412 12 12" */
	phone: string | null;
	email: string | null;
	website_nl: string | null;
	website_fr: string | null;
	accessibility: Accessibility;
	moves_to: Move | null;
	/** ids of initiatives.json and figures.json */
	initiatives: string[];
	figures: string[];
	/** by field name: name, commune, zone, status, address, postcode, location, opening_hours, … */
	provenance: Record<string, Provenance>;
}

export interface PlaceFeature {
	type: 'Feature';
	id?: never;
	geometry: { type: 'Point'; coordinates: [lon: number, lat: number] } | null;
	properties: PlaceProperties;
}

export interface PlaceCollection {
	type: 'FeatureCollection';
	features: PlaceFeature[];
}

/** Properties of a feature of communes.geojson. */
export interface CommuneProperties extends Localised<'name'> {
	/** NIS code */
	id: string;
	zone: string;
	postcodes: string[];
	population: number;
	population_year: number;
	/** residents without a sector */
	population_unlocated: number;
	area_km2: number;
}

/** Properties of a feature of police-zones.geojson. */
export interface PoliceZoneProperties extends Localised<'name'>, Localised<'short_name'> {
	/** four-digit code, 5339 … 5344 */
	id: string;
	communes: string[];
	population: number;
	valid_from: string | null;
	valid_to: string | null;
	website: string | null;
}

/** An entry of contradictions.json: where sources disagree. */
export interface Contradiction extends Localised<'shown'> {
	id: string;
	/** ids of places, initiatives or figures */
	about: string[];
	/** the field that they disagree about */
	field: string;
	statements: (Citation & Localised<'text'> & { as_of: string | null })[];
}

/** An entry of sources.json. */
export interface Source {
	id: string;
	title: string;
	publisher: string;
	url: string | null;
	licence: string;
	attribution: string;
	as_of: string | null;
	retrieved: string | null;
	/** SHA-256 of the file(s) read, by file name; empty where the source is a page that was cited */
	checksums: Record<string, string>;
}
