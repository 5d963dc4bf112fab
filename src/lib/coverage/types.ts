import type { Pace } from '../finder/pace.ts';
import type { Schedule, WeekPattern } from '../hours/types.ts';
import type { PlaceKind, PlaceStatus } from '../places/types.ts';

/** Minutes on foot of the bands, the nearest first. */
export const thresholds = [5, 10, 15, 20] as const;
export type Threshold = (typeof thresholds)[number];
/** A number for each threshold, in their order. */
export type PerThreshold = readonly [number, number, number, number];

/** Which places count: LISA antennas, places of the police where one may walk in, or both. */
export const kindSets = ['lisa', 'police', 'both'] as const;
export type KindSet = (typeof kindSets)[number];

export const hoursOfWeek = 168;

/**
 * When the doors must be open: `any` asks nothing of the hours; an hour of a normal week, from 0 (Monday
 * from midnight) to 167; or a moment of a date in Brussels, "2026-12-25T10:00", where holidays and
 * closures count.
 */
export type When =
	{ kind: 'any' } | { kind: 'hour'; hour: number } | { kind: 'moment'; at: string };

/** A place as the computation needs it; a `PlaceSummary` is one. */
export interface CoveragePlace {
	readonly id: string;
	readonly kind: PlaceKind;
	readonly status: PlaceStatus;
	/** null where the location is not known: such a place serves nobody here, and is listed */
	readonly point: readonly [lon: number, lat: number] | null;
	readonly accuracyMetres: number;
	readonly schedule: Schedule | null;
	readonly appointmentOnly: boolean;
}

/** One change of a scenario. Only ids of the data, numbers and coordinates: a link can carry it. */
export type ScenarioChange =
	| {
			readonly kind: 'add';
			readonly serves: 'lisa' | 'police';
			readonly lon: number;
			readonly lat: number;
			/** null = not decided: it counts where nothing is asked of the hours, else as unknown hours do */
			readonly week: WeekPattern | null;
	  }
	| { readonly kind: 'close'; readonly place: string }
	| {
			readonly kind: 'move';
			readonly place: string;
			readonly lon: number;
			readonly lat: number;
	  }
	| { readonly kind: 'hours'; readonly place: string; readonly week: WeekPattern }
	/** opens a place that is starting, planned or closed, or whose state is unclear */
	| { readonly kind: 'open'; readonly place: string };

/** Changes in the order in which they were made. An added place is `new-1`, `new-2` … in that order. */
export interface Scenario {
	readonly changes: readonly ScenarioChange[];
}

export const noScenario: Scenario = { changes: [] };

/** More changes than anybody can follow, and than a link can hold. */
export const mostChanges = 50;

/** What a planner asks. */
export interface Question {
	readonly kinds: KindSet;
	readonly pace: Pace;
	readonly when: When;
	readonly scenario: Scenario;
}

/** How many residents of an area reach a place, and how long the walk of the residents is. */
export interface Reached {
	/** residents whose walk takes at most 5, 10, 15, 20 minutes */
	readonly within: PerThreshold;
	/** the walk that half of the residents need at most, in seconds; null where half can't get there */
	readonly medianSeconds: number | null;
	/** the same for nine out of ten residents */
	readonly p90Seconds: number | null;
}

export interface AreaCoverage {
	/** "region", a zone, a NIS code, a quarter or a sector */
	readonly id: string;
	/** residents whose address is located; the others are not in any figure */
	readonly residents: number;
	/** by places that are certainly open */
	readonly certain: Reached;
	/** by those and the ones that may be open: never fewer residents, never a longer walk */
	readonly possible: Reached;
}

export const areaLevels = ['zone', 'commune', 'quarter', 'sector'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export interface CoverageAnswer {
	readonly question: Question;
	readonly region: AreaCoverage;
	/** in the order of `areas.json` */
	readonly areas: Readonly<Record<AreaLevel, readonly AreaCoverage[]>>;
	/** ids of places that certainly count, and of those that may */
	readonly certain: readonly string[];
	readonly possible: readonly string[];
	/** places of the asked kinds that count for nobody, and why */
	readonly leftOut: readonly { readonly id: string; readonly why: LeftOut }[];
	/** milliseconds that the computation took */
	readonly milliseconds: number;
}

export type LeftOut = 'no-point' | 'no-street' | 'status' | 'closed' | 'appointment';

/** Residents within one threshold at each of the 168 hours, the areas of `AreaLevel` zone and commune. */
export interface ClockRow {
	readonly id: string;
	readonly residents: number;
	readonly certain: Uint32Array;
	/** certain and perhaps together */
	readonly possible: Uint32Array;
}

export interface ClockQuestion extends Omit<Question, 'when'> {
	readonly minutes: Threshold;
	/** null = a normal week; else the week of this ISO date, Monday to Sunday, where holidays count */
	readonly weekOf: string | null;
}

export interface ClockAnswer {
	readonly question: ClockQuestion;
	readonly region: ClockRow;
	readonly zones: readonly ClockRow[];
	readonly communes: readonly ClockRow[];
	readonly milliseconds: number;
}

/** Areas by walk to the nearest place that counts, as smooth bands that follow the streets. */
export interface BandsAnswer {
	/** a MultiPolygon for each threshold, `properties.minutes`, each without the nearer ones */
	readonly bands: GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, { minutes: Threshold }>;
}

/** Streets of a part of the map, by walk. */
export interface StreetsAnswer {
	readonly streets: GeoJSON.FeatureCollection<GeoJSON.MultiLineString, { minutes: Threshold }>;
}

export const candidateKinds = ['public', 'stops', 'anywhere'] as const;
export type CandidateKind = (typeof candidateKinds)[number];

/** Newly within the threshold (maximal covering), or the mean walk (p-median). */
export const objectives = ['covering', 'median'] as const;
export type Objective = (typeof objectives)[number];

/** Where new sites may lie: anywhere; first one in each commune without any; only in such communes. */
export const siteRules = ['none', 'one-per-commune', 'communes-without'] as const;
export type SiteRule = (typeof siteRules)[number];

/** `question.when` is not asked: a new site has no hours yet. */
export interface SitesQuestion {
	readonly question: Question;
	readonly minutes: Threshold;
	readonly candidates: CandidateKind;
	readonly objective: Objective;
	readonly rule: SiteRule;
	/** 1 to 10 */
	readonly count: number;
}

export interface Site {
	/** id of the candidate, or "lon,lat" of a place anywhere */
	readonly id: string;
	readonly lon: number;
	readonly lat: number;
	/** NIS code */
	readonly commune: string;
	/** what this site adds to those before it: residents, or (p-median) seconds off the mean walk */
	readonly gain: number;
}

export interface SitesAnswer {
	readonly question: SitesQuestion;
	/** the one that adds most first */
	readonly sites: readonly Site[];
	/** residents within the threshold, or mean seconds, without and with the sites */
	readonly before: number;
	readonly after: number;
	/** no choice of sites reaches more residents (or a shorter mean walk) than this */
	readonly bound: number;
	/** (bound - after) / bound for covering, (after - bound) / after for the mean walk: 0 = proven best */
	readonly gap: number;
	readonly candidateCount: number;
	readonly milliseconds: number;
}

/** How often a site is chosen when threshold and speed vary. */
export interface RobustSite extends Site {
	/** in how many of the `cases` it is among the chosen */
	readonly wins: number;
}

export interface RobustnessAnswer {
	readonly cases: readonly { readonly minutes: Threshold; readonly pace: Pace }[];
	readonly sites: readonly RobustSite[];
}

/** An opening block that some place could add. */
export interface OpeningBlock {
	readonly place: string;
	/** 0 = Monday */
	readonly day: number;
	/** minutes since midnight */
	readonly start: number;
	readonly end: number;
	/** residents who then have a door within the threshold and now have none, mean over the block's hours */
	readonly gain: number;
	/** the place may be open then already, since its hours are not known: the gain is no more than this */
	readonly atMost: boolean;
}

/** Blocks of two hours, an evening (17:00-20:00), or a Saturday (09:00-13:00). */
export const blockKinds = ['two-hours', 'evening', 'saturday'] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface HoursQuestion {
	readonly question: Question;
	readonly minutes: Threshold;
	readonly block: BlockKind;
	/** how many blocks to name */
	readonly count: number;
}

export interface HoursAnswer {
	readonly question: HoursQuestion;
	/** the one that reaches most first, one a place */
	readonly blocks: readonly OpeningBlock[];
	readonly milliseconds: number;
}

/** An area of `static/coverage/areas.json`. */
export interface CoverageArea {
	readonly id: string;
	readonly name_nl: string;
	readonly name_fr: string;
	/** NIS code; null for a zone, and for a quarter that lies in several */
	readonly commune: string | null;
	readonly zone: string | null;
	/** residents of the source, located or not */
	readonly population: number;
	/** a point inside, for labels */
	readonly lon: number;
	readonly lat: number;
}

/** A sector knows its quarter. */
export interface CoverageSector extends CoverageArea {
	readonly quarter: string;
}

/** `static/coverage/areas.json`: all areas, each level sorted by id. */
export interface CoverageAreas {
	/**
	 * all residents, and those of whom only the commune is known; sectors with residents and without an
	 * address point, whose residents live along their own streets here
	 */
	readonly region: {
		readonly population: number;
		readonly unlocated: number;
		readonly withoutAddress: { readonly sectors: number; readonly residents: number };
	};
	readonly levels: Readonly<Record<Exclude<AreaLevel, 'sector'>, readonly CoverageArea[]>> & {
		readonly sector: readonly CoverageSector[];
	};
}

/** A candidate of `static/coverage/candidates.json`. */
export interface Candidate {
	readonly id: string;
	readonly kind: 'townhall' | 'library' | 'community_centre' | 'post_office' | 'school' | 'stop';
	/** null where the source has none in this language */
	readonly name_nl: string | null;
	readonly name_fr: string | null;
	readonly lon: number;
	readonly lat: number;
	readonly commune: string;
}
