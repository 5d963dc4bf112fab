import { describe, expect, it } from 'vitest';
import type {
	Closure,
	ExceptionalDay,
	Horizon,
	Schedule,
	Span
} from '../../../src/lib/hours/types.ts';
import {
	stopModes,
	type NearbyStop,
	type NearbyStops
} from '../../../src/lib/places/nearby-stops.ts';
import {
	placeKinds,
	placeStatuses,
	type Accessibility,
	type Citation,
	type CommuneProperties,
	type Confidence,
	type Contradiction,
	type DatePrecision,
	type HistoryEntry,
	type Move,
	type Permanence,
	type PlaceProperties,
	type PoliceZoneProperties,
	type Provenance,
	type Service,
	type Source
} from '../../../src/lib/places/types.ts';
import { languages } from '../../../src/lib/i18n/languages.ts';
import {
	approximations,
	categories,
	computations,
	contradictionTypes,
	eventTypes,
	figureChecks,
	figureTables,
	initiativeKinds,
	initiativeStatuses,
	periods,
	periodStates,
	reportPrecisions,
	scopes,
	severities,
	themes,
	wordGroups,
	type AnnexBullet,
	type Attendance,
	type Figure,
	type Initiative,
	type InitiativeEvent,
	type OutlineRow,
	type OutlineState,
	type ReportDate,
	type SiteProperties
} from '../../../src/lib/initiatives/types.ts';
import type { CodeName } from '../../../src/lib/initiatives/words.ts';
import type { SectorProperties } from '../areas/source-sectors.ts';
import type { AnyContradiction } from './dataset.ts';
import { publicFiles, publicNames, sharedSchemas, type Schema } from './public-files.ts';
import { followed, inside } from './schema-tree.ts';

/** Each field of a type, and whether it may be left out or be null: the compiler checks the lists below. */
type Fields<Type> = {
	[Key in keyof Type]-?: undefined extends Type[Key]
		? 'optional'
		: null extends Type[Key]
			? 'null'
			: 'value';
};
type Known<Union extends string> = Record<Union, true>;

const schemaAt = (root: Schema, path: readonly (string | number)[]): Schema => {
	let at: Schema | undefined = followed(root);
	for (const step of path) at = at && inside(at, step);
	if (at === undefined) throw new Error(`no schema at ${path.join('.')}`);
	return at;
};

function fieldsOf({ properties = {}, required = [] }: Schema): Record<string, string> {
	return Object.fromEntries(
		Object.entries(properties).map(([key, property]) => {
			const { type, enum: values } = followed(property);
			const nullable = [type].flat().includes('null') || values?.includes(null);
			return [key, !required.includes(key) ? 'optional' : nullable ? 'null' : 'value'];
		})
	);
}

const valuesOf = (schema: Schema): unknown[] =>
	(schema.enum ?? []).filter((value) => value !== null).sort();

const names = { name_nl: 'value', name_fr: 'value', name_en: 'value' } as const;
const citation: Fields<Citation> = { source: 'value', locator: 'null' };
const provenance: Fields<Provenance> = {
	...citation,
	also: 'optional',
	as_of: 'null',
	confidence: 'value',
	note_nl: 'optional',
	note_fr: 'optional',
	note_en: 'optional',
	alternatives: 'optional'
};
const alternative: Fields<NonNullable<Provenance['alternatives']>[number]> = {
	...citation,
	value_nl: 'value',
	value_fr: 'value',
	value_en: 'value',
	as_of: 'null'
};
const history: Fields<HistoryEntry> = {
	...citation,
	date: 'null',
	date_end: 'optional',
	precision: 'value',
	event: 'value',
	text_nl: 'value',
	text_fr: 'value',
	text_en: 'value'
};
const permanence: Fields<Permanence> = {
	id: 'value',
	who_nl: 'value',
	who_fr: 'value',
	who_en: 'value',
	role: 'value',
	opening_hours: 'null',
	present: 'null',
	note_nl: 'null',
	note_fr: 'null',
	note_en: 'null',
	provenance: 'value'
};
const move: Fields<Move> = {
	address_nl: 'value',
	address_fr: 'value',
	address_en: 'value',
	lon: 'value',
	lat: 'value',
	accuracy_m: 'value',
	date: 'null',
	provenance: 'value'
};
const place: Fields<PlaceProperties> = {
	...names,
	id: 'value',
	kind: 'value',
	name_translated: 'value',
	aliases: 'value',
	former_names: 'value',
	status: 'value',
	history: 'value',
	commune: 'value',
	zone: 'null',
	locality_nl: 'null',
	locality_fr: 'null',
	locality_en: 'null',
	address_nl: 'null',
	address_fr: 'null',
	postcode: 'null',
	accuracy_m: 'null',
	opening_hours: 'null',
	hours_note_nl: 'null',
	hours_note_fr: 'null',
	hours_note_en: 'null',
	by_appointment: 'value',
	permanences: 'value',
	services: 'value',
	partners: 'value',
	phone: 'null',
	email: 'null',
	website_nl: 'null',
	website_fr: 'null',
	accessibility: 'value',
	moves_to: 'null',
	initiatives: 'value',
	figures: 'value',
	provenance: 'value'
};
const commune: Fields<CommuneProperties> = {
	...names,
	id: 'value',
	zone: 'value',
	postcodes: 'value',
	population: 'value',
	population_year: 'value',
	population_unlocated: 'value',
	area_km2: 'value'
};
const zone: Fields<PoliceZoneProperties> = {
	...names,
	id: 'value',
	short_name_nl: 'value',
	short_name_fr: 'value',
	short_name_en: 'value',
	communes: 'value',
	population: 'value',
	valid_from: 'null',
	valid_to: 'null',
	website: 'null'
};
const sector: Fields<SectorProperties> = {
	id: 'value',
	name_nl: 'value',
	name_fr: 'value',
	quarter_nl: 'value',
	quarter_fr: 'value',
	commune: 'value',
	zone: 'value',
	population: 'value'
};
const contradiction: Fields<AnyContradiction> = {
	zones: 'optional',
	type: 'optional',
	severity: 'optional',
	title_nl: 'optional',
	title_fr: 'optional',
	title_en: 'optional',
	see: 'optional',
	id: 'value',
	about: 'value',
	field: 'value',
	statements: 'value',
	shown_nl: 'value',
	shown_fr: 'value',
	shown_en: 'value'
};
const statement: Fields<Contradiction['statements'][number]> = {
	...citation,
	text_nl: 'value',
	text_fr: 'value',
	text_en: 'value',
	as_of: 'null'
};
const source: Fields<Source> = {
	id: 'value',
	title: 'value',
	publisher: 'value',
	url: 'null',
	licence: 'value',
	attribution: 'value',
	as_of: 'null',
	retrieved: 'null',
	checksums: 'value'
};
const schedule: Fields<Schedule> = {
	week: 'value',
	uncertain: 'optional',
	always: 'value',
	holidays: 'value',
	appointment: 'value',
	uncertainSource: 'optional',
	irregular: 'optional',
	exceptions: 'optional',
	comments: 'optional',
	horizon: 'value'
};
const span: Fields<Span> = { start: 'value', end: 'value', note: 'optional' };
const exception: Fields<ExceptionalDay> = { open: 'value', uncertain: 'optional', why: 'value' };
const horizon: Fields<Horizon> = { from: 'value', to: 'value' };
const closure: Fields<Closure> = {
	...citation,
	...names,
	id: 'value',
	places: 'value',
	communes: 'value',
	kinds: 'value',
	date: 'value',
	date_end: 'value',
	opening_hours: 'value',
	as_of: 'null'
};
const accessibility: Fields<Accessibility> = { wheelchair: 'null' };
const nearbyStops: Fields<NearbyStops> = { approximate: 'value', stops: 'value' };
const nearbyStop: Fields<NearbyStop> = {
	mode: 'value',
	name_nl: 'null',
	name_fr: 'value',
	metres: 'value',
	minutes: 'value',
	lon: 'value',
	lat: 'value',
	source: 'value'
};
const service: Fields<Service> = { code: 'value', ...names };

const reportDate: Fields<ReportDate> = {
	date: 'value',
	date_end: 'null',
	precision: 'value',
	lines: 'null'
};
const event: Fields<InitiativeEvent> = {
	id: 'value',
	type: 'value',
	date: 'null',
	date_end: 'null',
	precision: 'value',
	title_nl: 'value',
	title_fr: 'value',
	title_en: 'value',
	place_nl: 'null',
	place_fr: 'null',
	place_en: 'null',
	site: 'null',
	also_at: 'value',
	commune: 'null',
	attendance: 'value',
	lines: 'value'
};
const attendance: Fields<Attendance> = {
	value: 'value',
	approximate: 'null',
	who_nl: 'value',
	who_fr: 'value',
	who_en: 'value',
	lines: 'value'
};
const bullet: Fields<AnnexBullet> = {
	id: 'value',
	zone: 'value',
	period: 'value',
	category: 'value',
	lines: 'value'
};
const initiative: Fields<Initiative> = {
	...names,
	id: 'value',
	name_basis: 'value',
	heading_nl: 'null',
	name_translated: 'value',
	summary_nl: 'value',
	summary_fr: 'value',
	summary_en: 'value',
	kind: 'value',
	parent: 'null',
	family: 'null',
	maybe_same_as: 'value',
	zones: 'value',
	communes: 'value',
	scope: 'value',
	theme: 'value',
	category: 'null',
	periods: 'value',
	period_lines: 'value',
	start: 'null',
	end: 'null',
	status: 'value',
	recurrence: 'value',
	target_groups: 'value',
	run_by_nl: 'value',
	run_by_fr: 'value',
	run_by_en: 'value',
	partners: 'value',
	places: 'value',
	sites: 'value',
	events: 'value',
	figures: 'value',
	contradictions: 'value',
	bullets: 'value',
	sources: 'value',
	notes_nl: 'null',
	notes_fr: 'null',
	notes_en: 'null'
};
const figure: Fields<Figure> = {
	id: 'value',
	what_nl: 'value',
	what_fr: 'value',
	what_en: 'value',
	printed: 'null',
	value: 'null',
	approximate: 'null',
	unit_nl: 'value',
	unit_fr: 'value',
	unit_en: 'value',
	period: 'null',
	table: 'null',
	recomputed: 'null',
	computed: 'value',
	check: 'value',
	place: 'null',
	initiative: 'null',
	source: 'value',
	locator: 'value',
	note_nl: 'null',
	note_fr: 'null',
	note_en: 'null'
};
const growth: Fields<NonNullable<Figure['recomputed']>> = {
	difference: 'value',
	percent: 'value',
	printed_percent: 'value'
};
const computed: Fields<Figure['computed'][number]> = {
	what: 'value',
	value: 'value',
	period: 'null'
};
const site: Fields<SiteProperties> = {
	...names,
	id: 'value',
	kind: 'value',
	type: 'value',
	name_translated: 'value',
	aliases: 'value',
	commune: 'null',
	zone: 'null',
	address_nl: 'null',
	address_fr: 'null',
	postcode: 'null',
	accuracy_m: 'null',
	initiatives: 'value',
	provenance: 'value'
};
const outlineRow: Fields<OutlineRow> = {
	id: 'value',
	kind: 'value',
	title_nl: 'null',
	zone: 'null',
	period: 'null',
	category: 'null',
	lines: 'null',
	initiatives: 'value',
	places: 'value',
	without: 'null',
	states: 'value'
};
const outlineState: Fields<OutlineState> = {
	state: 'value',
	count: 'value',
	initiatives: 'value',
	places: 'value',
	told_elsewhere: 'value'
};
const word: Fields<CodeName> = { nl: 'value', fr: 'value', en: 'value', explain: 'optional' };

const precisions: Known<DatePrecision> = {
	day: true,
	month: true,
	quarter: true,
	year: true,
	range: true
};
const confidences: Known<Confidence> = {
	high: true,
	medium: true,
	low: true,
	estimated: true,
	unknown: true
};
const appointments: Known<PlaceProperties['by_appointment']> = {
	no: true,
	possible: true,
	only: true,
	unknown: true
};
const holidays: Known<Schedule['holidays']> = { open: true, closed: true, unknown: true };
const wheelchairs: Known<NonNullable<Accessibility['wheelchair']>> = {
	yes: true,
	limited: true,
	no: true
};

const properties = ['features', 0, 'properties'];
const schemaOf = (name: keyof typeof publicFiles): Schema => publicFiles[name].schema;
const antennas = schemaOf('antennas.geojson');
const ofPlace = (...path: (string | number)[]): Schema =>
	schemaAt(antennas, [...properties, ...path]);

const ofInitiative = (...path: (string | number)[]): Schema =>
	schemaAt(schemaOf('initiatives.json'), [0, ...path]);
const ofFigure = (...path: (string | number)[]): Schema =>
	schemaAt(schemaOf('figures.json'), [0, ...path]);

describe('the schemas and the types', () => {
	it.each<[string, Schema, Record<string, string>]>([
		['communes', schemaAt(schemaOf('communes.geojson'), properties), commune],
		['police zones', schemaAt(schemaOf('police-zones.geojson'), properties), zone],
		['sectors', schemaAt(schemaOf('sectors.geojson'), properties), sector],
		['antennas', ofPlace(), place],
		['police stations', schemaAt(schemaOf('police-stations.geojson'), properties), place],
		['history entries', ofPlace('history', 0), history],
		['permanences', ofPlace('permanences', 0), permanence],
		['services', ofPlace('services', 0), service],
		['partners', ofPlace('partners', 0), names],
		['accessibility', ofPlace('accessibility'), accessibility],
		['moves', ofPlace('moves_to'), move],
		['provenance', ofPlace('provenance', 'phone'), provenance],
		['further citations', ofPlace('provenance', 'phone', 'also', 0), citation],
		['alternatives', ofPlace('provenance', 'phone', 'alternatives', 0), alternative],
		['contradictions', schemaAt(schemaOf('contradictions.json'), [0]), contradiction],
		['statements', schemaAt(schemaOf('contradictions.json'), [0, 'statements', 0]), statement],
		['sources', schemaAt(schemaOf('sources.json'), [0]), source],
		['schedules', schemaAt(schemaOf('schedules.json'), ['a-lisa']), schedule],
		['spans', schemaAt(schemaOf('schedules.json'), ['a-lisa', 'week', 0, 0]), span],
		[
			'exceptional days',
			schemaAt(schemaOf('schedules.json'), ['a-lisa', 'exceptions', '2026-12-24']),
			exception
		],
		['horizons', schemaAt(schemaOf('schedules.json'), ['a-lisa', 'horizon']), horizon],
		['closures', schemaAt(schemaOf('closures.json'), [0]), closure],
		['nearby stops', schemaAt(schemaOf('nearby-stops.json'), ['a-lisa']), nearbyStops],
		['stops', schemaAt(schemaOf('nearby-stops.json'), ['a-lisa', 'stops', 0]), nearbyStop],
		['initiatives', schemaAt(schemaOf('initiatives.json'), [0]), initiative],
		['dates of the report', schemaAt(schemaOf('initiatives.json'), [0, 'start']), reportDate],
		['events', schemaAt(schemaOf('initiatives.json'), [0, 'events', 0]), event],
		[
			'attendance',
			schemaAt(schemaOf('initiatives.json'), [0, 'events', 0, 'attendance', 0]),
			attendance
		],
		['bullets', schemaAt(schemaOf('initiatives.json'), [0, 'bullets', 0]), bullet],
		['sources of initiatives', schemaAt(schemaOf('initiatives.json'), [0, 'sources', 0]), citation],
		['figures', schemaAt(schemaOf('figures.json'), [0]), figure],
		['growth', schemaAt(schemaOf('figures.json'), [0, 'recomputed']), growth],
		['computed numbers', schemaAt(schemaOf('figures.json'), [0, 'computed', 0]), computed],
		['sites', schemaAt(schemaOf('initiative-sites.geojson'), properties), site],
		['the outline', schemaAt(schemaOf('report-outline.json'), [0]), outlineRow],
		['states of lists', schemaAt(schemaOf('report-outline.json'), [0, 'states', 0]), outlineState],
		['words', schemaAt(schemaOf('initiative-words.json'), ['kind', 'initiative']), word]
	])('have the same fields for %s', (_, schema, fields) => {
		expect(fieldsOf(schema)).toEqual(fields);
		expect(schema.additionalProperties).toBe(false);
	});

	it('name the same codes', () => {
		const stations = schemaAt(schemaOf('police-stations.geojson'), [...properties, 'kind']);
		expect([ofPlace('kind').const, ...valuesOf(stations)].sort()).toEqual([...placeKinds].sort());
		const codes: [Schema, readonly string[]][] = [
			[
				schemaAt(
					sharedSchemas.find(({ $id }) => $id === 'place.schema.json')!,
					['kind']
				),
				placeKinds
			],
			[schemaAt(schemaOf('closures.json'), [0, 'kinds', 0]), placeKinds],
			[ofPlace('status'), placeStatuses],
			[ofPlace('name_translated', 0), languages],
			[ofPlace('by_appointment'), Object.keys(appointments)],
			[ofPlace('accessibility', 'wheelchair'), Object.keys(wheelchairs)],
			[ofPlace('history', 0, 'precision'), Object.keys(precisions)],
			[ofPlace('provenance', 'phone', 'confidence'), Object.keys(confidences)],
			[schemaAt(schemaOf('schedules.json'), ['a-lisa', 'holidays']), Object.keys(holidays)],
			[schemaAt(schemaOf('nearby-stops.json'), ['a-lisa', 'stops', 0, 'mode']), stopModes],
			[ofInitiative('kind'), initiativeKinds],
			[ofInitiative('theme'), themes],
			[ofInitiative('scope'), scopes],
			[ofInitiative('category'), categories],
			[ofInitiative('status'), initiativeStatuses],
			[ofInitiative('periods', '2021-2022'), periodStates],
			[ofInitiative('start', 'precision'), reportPrecisions],
			[ofInitiative('events', 0, 'type'), eventTypes],
			[ofInitiative('events', 0, 'precision'), reportPrecisions],
			[ofInitiative('events', 0, 'attendance', 0, 'approximate'), approximations],
			[ofInitiative('bullets', 0, 'period'), periods],
			[ofFigure('check'), figureChecks],
			[ofFigure('table'), figureTables],
			[ofFigure('approximate'), approximations],
			[ofFigure('computed', 0, 'what'), computations],
			[schemaAt(schemaOf('contradictions.json'), [0, 'type']), contradictionTypes],
			[schemaAt(schemaOf('contradictions.json'), [0, 'severity']), severities]
		];
		expect(schemaOf('initiative-words.json').required).toEqual([...wordGroups]);
		expect(Object.keys(ofInitiative('periods').properties ?? {})).toEqual([...periods]);
		for (const [schema, expected] of codes) expect(valuesOf(schema)).toEqual([...expected].sort());
	});

	it('say what every field of a public file means', () => {
		const silent: string[] = [];
		const visit = (schema: Schema, path: readonly (string | number)[]): void => {
			for (const key of Object.keys(schema.properties ?? {})) {
				const field = inside(schema, key)!;
				const structure = ['type', 'features', 'geometry', 'coordinates', 'properties'];
				if (!field.description && !structure.includes(key)) silent.push([...path, key].join('.'));
				visit(field, [...path, key]);
			}
			const element = inside(schema, 0);
			if (element !== undefined && path.at(-1) !== 'coordinates') visit(element, [...path, 0]);
			if (typeof schema.additionalProperties === 'object')
				visit(followed(schema.additionalProperties), [...path, '*']);
		};
		for (const name of publicNames) visit(schemaOf(name), [name]);
		expect(silent).toEqual([]);
	});
});
