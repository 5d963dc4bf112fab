import type { Language } from '../i18n/languages.ts';
import type { Citation, Contradiction, DatePrecision, Localised } from '../places/types.ts';

/** The three periods of the report, in order. */
export const periods = ['2021-2022', '2022-2023', '2023-2024'] as const;
export type Period = (typeof periods)[number];

/** What the report lets us say of an initiative in one period. */
export const periodStates = [
	'stated',
	'inherited',
	'inferred',
	'ambiguous',
	'not-relisted',
	'excluded',
	'ended',
	'planned',
	'not-started',
	'not-listed',
	'unknown'
] as const;
export type PeriodState = (typeof periodStates)[number];

export const initiativeKinds = ['initiative', 'sub-initiative', 'measure', 'support'] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

export const themes = [
	'research',
	'recruitment',
	'training',
	'neighbourhood-work',
	'interventions'
] as const;
export type Theme = (typeof themes)[number];

/** The two lists of the report's annex; null where the initiative is in neither. */
export const categories = ['daily', 'specific', 'daily+specific'] as const;
export type Category = (typeof categories)[number];

export const initiativeStatuses = [
	'running-stated',
	'active-last-period',
	'completed',
	'ended-stated',
	'planned',
	'unknown-not-relisted',
	'ambiguous',
	'unknown'
] as const;
export type InitiativeStatus = (typeof initiativeStatuses)[number];

export const scopes = ['region', 'zone', 'commune', 'neighbourhood', 'point'] as const;
export type Scope = (typeof scopes)[number];

/** How exact a date of the report is; "period" is one of its own periods, "none" has no date at all. */
export const reportPrecisions = [
	'day',
	'month',
	'quarter',
	'year',
	'range',
	'period',
	'none'
] as const satisfies readonly (DatePrecision | 'period' | 'none')[];
export type ReportPrecision = (typeof reportPrecisions)[number];

/** A date of the report: a day, month, quarter ("2023-Q2") or year, with the lines that print it. */
export interface ReportDate {
	date: string;
	/** the last day, month or year of a range or a period ("2022" to "2023"); else null */
	date_end: string | null;
	precision: ReportPrecision;
	/** report lines; null where the date is worked out from others */
	lines: string | null;
}

export const eventTypes = [
	'launch',
	'meeting',
	'gathering',
	'training',
	'visit',
	'operation',
	'publication',
	'opening',
	'financing',
	'legal',
	'delivery',
	'planned',
	'end'
] as const;
export type EventType = (typeof eventTypes)[number];

/** How a number departs from an exact one. */
export const approximations = ['about', 'at-least', 'more-than'] as const;
export type Approximation = (typeof approximations)[number];

/** How many took part, as printed. */
export interface Attendance extends Localised<'who'> {
	value: number;
	/** "about", "more than" … as a code; null where the number is exact */
	approximate: Approximation | null;
	lines: string;
}

/** Something dated that happened in an initiative. */
export interface InitiativeEvent extends Localised<'title'>, Localised<'place', string | null> {
	/** the id of the initiative, "--e" and a number */
	id: string;
	type: EventType;
	/** null where the report announces it without a date */
	date: string | null;
	date_end: string | null;
	precision: ReportPrecision;
	/** id of a site, antenna or station; null where it has none */
	site: string | null;
	/** ids of further sites of the same event */
	also_at: string[];
	/** NIS code */
	commune: string | null;
	attendance: Attendance[];
	lines: string;
}

/** One line of the annex: "A5339-2122-S03". */
export interface AnnexBullet {
	id: string;
	zone: string;
	period: Period;
	category: 'daily' | 'specific';
	lines: string;
}

/** A record of initiatives.json. */
export interface Initiative
	extends
		Localised<'name'>,
		Localised<'summary'>,
		Localised<'run_by'>,
		Localised<'notes', string | null> {
	id: string;
	/** printed = the report's own words; composed = put together from them, as the report gives no name */
	name_basis: 'printed' | 'composed';
	/** a tidy Dutch form for headings where the printed name is long; else null */
	heading_nl: string | null;
	/** languages whose name is a translation, not a form that its owner uses */
	name_translated: Language[];
	kind: InitiativeKind;
	/** id of the initiative that it is part of */
	parent: string | null;
	/** the same programme in several zones; a key of `family` in initiative-words.json */
	family: string | null;
	/** ids of initiatives that may be this one under another name; the report does not say */
	maybe_same_as: string[];
	/** zone codes; [] = the region */
	zones: string[];
	/** NIS codes */
	communes: string[];
	scope: Scope;
	theme: Theme;
	category: Category | null;
	periods: Record<Period, PeriodState>;
	/** report lines that say so, by period; null where none does */
	period_lines: Record<Period, string | null>;
	start: ReportDate | null;
	end: ReportDate | null;
	status: InitiativeStatus;
	/** a key of `recurrence` in initiative-words.json */
	recurrence: string;
	/** keys of `target_group` in initiative-words.json */
	target_groups: string[];
	partners: Localised<'name'>[];
	/** ids of antennas and police stations */
	places: string[];
	/** ids of initiative-sites.geojson */
	sites: string[];
	events: InitiativeEvent[];
	/** ids of figures.json */
	figures: string[];
	/** ids of contradictions.json */
	contradictions: string[];
	bullets: AnnexBullet[];
	/** where the report tells it, first the main text */
	sources: Citation[];
}

/** What a recomputed number is: see `computation` in initiative-words.json. */
export const computations = [
	'sum',
	'count',
	'average',
	'share',
	'total',
	'remainder',
	'change',
	'months'
] as const;
export type Computation = (typeof computations)[number];

export const figureChecks = [
	'ok',
	'computed',
	'misprint',
	'not-reconcilable',
	'not-checkable'
] as const;
export type FigureCheck = (typeof figureChecks)[number];

export const figureTables = ['anderlecht-questions', 'anderlecht-reports'] as const;
export type FigureTable = (typeof figureTables)[number];

/** A number of the report; figures.json. */
export interface Figure
	extends Localised<'what'>, Localised<'unit'>, Localised<'note', string | null> {
	/** "F001": its number in the inventory of the report */
	id: string;
	/** as printed, in Dutch; null where the number is ours and the report prints none */
	printed: string | null;
	/** null where the report prints a range, an hour or several numbers */
	value: number | null;
	approximate: Approximation | null;
	/** "2021", "2022-2023", "2023-09", a day, a range "2022-11/2023-11", or null */
	period: string | null;
	/** the table that it stands in; figures of one table are drawn together */
	table: FigureTable | null;
	/** how much it grew since the year before, and the percentage that the table prints beside it */
	recomputed: { difference: number; percent: number; printed_percent: string } | null;
	/** what else follows from the printed numbers; `period` where it is of one year or period only */
	computed: { what: Computation; value: number; period: string | null }[];
	check: FigureCheck;
	/** id of an antenna or police station */
	place: string | null;
	/** id of initiatives.json */
	initiative: string | null;
	source: string;
	locator: string;
}

/** A place of initiatives that is no antenna and no station; a feature of initiative-sites.geojson. */
export interface SiteProperties extends Localised<'name'> {
	id: string;
	kind: 'initiative-site';
	/** what it is, a key of `site_type` in initiative-words.json: park, campus, stadium … */
	type: string;
	name_translated: Language[];
	aliases: string[];
	/** NIS code; null where the report does not say in which commune it is */
	commune: string | null;
	/** null where its initiatives are not of one zone either */
	zone: string | null;
	/** street and number only, no postcode; null = not known */
	address_nl: string | null;
	address_fr: string | null;
	postcode: string | null;
	/** radius in metres; above 150 it is drawn as an area; null where its location is not known */
	accuracy_m: number | null;
	/** ids of initiatives.json */
	initiatives: string[];
	provenance: Record<
		string,
		Citation & {
			as_of: string | null;
			confidence: 'high' | 'medium' | 'low' | 'estimated' | 'unknown';
			note_nl?: string;
			note_fr?: string;
			note_en?: string;
		}
	>;
}

/** A feature of initiative-sites.geojson; no geometry where its location is not known. */
export interface InitiativeSite {
	type: 'Feature';
	geometry: { type: 'Point'; coordinates: [lon: number, lat: number] } | null;
	properties: SiteProperties;
}

export const contradictionTypes = [
	'anachronism',
	'category',
	'count',
	'date',
	'duplicate',
	'figure',
	'inheritance',
	'language',
	'layout',
	'name',
	'omission',
	'period-boundary',
	'period-label',
	'precision',
	'reference',
	'scope',
	'statement',
	'status',
	'typo'
] as const;
export type ContradictionType = (typeof contradictionTypes)[number];

export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/**
 * An entry of contradictions.json about the report itself ("X001"): a contradiction or a misprint. Those about
 * places have no title, type and severity.
 */
export interface ReportContradiction extends Contradiction, Localised<'title'> {
	type: ContradictionType;
	severity: Severity;
	/** codes of the zones whose part of the report it is in; [] = not of one zone */
	zones: string[];
	/** ids of the entries about places that tell the same */
	see: string[];
}

/** The groups of initiative-words.json: code -> name (`CodeName` in words.ts). */
export const wordGroups = [
	'category',
	'computation',
	'contradiction_type',
	'event',
	'family',
	'figure_check',
	'kind',
	'period',
	'precision',
	'recurrence',
	'scope',
	'severity',
	'site_type',
	'status',
	'target_group',
	'theme'
] as const;
export type WordGroup = (typeof wordGroups)[number];

/** A row of report-outline.json: what the report holds, so that nothing of it can get lost. */
export interface OutlineRow {
	id: string;
	kind: 'report' | 'section' | 'bullet' | 'list';
	/** heading of a section, in Dutch as printed; else null */
	title_nl: string | null;
	zone: string | null;
	period: Period | null;
	category: 'daily' | 'specific' | null;
	/** report lines; null for a list that is not introduced by a sentence */
	lines: string | null;
	/** ids of the initiatives that a bullet is about */
	initiatives: string[];
	/** ids of the antennas that a bullet is about */
	places: string[];
	/** why a section is about no initiative; else null */
	without: string | null;
	/** of a list: which initiatives and antennas are in each state in that zone and period */
	states: OutlineState[];
}

export interface OutlineState {
	state: PeriodState;
	/** how many the inventory of the report counts */
	count: number;
	initiatives: string[];
	places: string[];
	/** ids of those for which the main text says more than the list: there they are "stated" */
	told_elsewhere: string[];
}
