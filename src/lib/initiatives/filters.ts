import { matchesText } from '../places/text-search.ts';
import { region } from './groups.ts';
import { answerOf, isPeriod } from './periods.ts';
import type { InitiativeSummary } from './summary.ts';
import {
	initiativeStatuses,
	periods,
	themes,
	type InitiativeStatus,
	type Period,
	type Theme
} from './types.ts';

/** What the reader chose to see; the default is everything. */
export interface InitiativeFilters {
	text: string;
	period: Period | null;
	theme: Theme | null;
	/** a key of `target_group` */
	target: string | null;
	/** police zone code, or `region` */
	zone: string | null;
	/** NIS code */
	commune: string | null;
	/** which of the report's two lists it stands in */
	category: 'daily' | 'specific' | null;
	status: InitiativeStatus | null;
	/** whether it has a place with a known location */
	located: boolean | null;
}

export const noInitiativeFilters: InitiativeFilters = {
	text: '',
	period: null,
	theme: null,
	target: null,
	zone: null,
	commune: null,
	category: null,
	status: null,
	located: null
};

/** The filters with a list of values, in the order in which they are offered. */
export const choices = [
	'theme',
	'target',
	'zone',
	'commune',
	'category',
	'status',
	'located'
] as const;
export type Choice = (typeof choices)[number];

/** Ids that a link may name. */
export interface KnownCodes {
	zones: ReadonlySet<string>;
	communes: ReadonlySet<string>;
	targets: ReadonlySet<string>;
}

const maxText = 80;
/** How the filters are called in the query of a link. */
const keys: Record<Choice | 'period', string> = {
	period: 'period',
	theme: 'theme',
	target: 'for',
	zone: 'zone',
	commune: 'commune',
	category: 'list',
	status: 'status',
	located: 'located'
};

const oneOf = <Code extends string>(codes: readonly Code[], value: string | null): Code | null =>
	codes.find((code) => code === value) ?? null;
const known = (codes: ReadonlySet<string>, value: string | null): string | null =>
	value !== null && codes.has(value) ? value : null;

/**
 * Reads filters from a link: codes in the query, the typed text in the fragment, which a browser never
 * sends. What is unknown or malformed falls back to the default.
 */
export function parseInitiativeFilters(
	query: URLSearchParams,
	fragment: string,
	codes: KnownCodes
): InitiativeFilters {
	const value = (filter: keyof typeof keys): string | null => query.get(keys[filter]);
	const period = value('period');
	const zone = value('zone');
	const located = oneOf(['yes', 'no'], value('located'));
	return {
		text: (new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? '').slice(0, maxText),
		period: isPeriod(period) ? period : null,
		theme: oneOf(themes, value('theme')),
		target: known(codes.targets, value('target')),
		zone: zone === region ? region : known(codes.zones, zone),
		commune: known(codes.communes, value('commune')),
		category: oneOf(['daily', 'specific'], value('category')),
		status: oneOf(initiativeStatuses, value('status')),
		located: located && located === 'yes'
	};
}

/** The value of a choice as a link and a select write it. */
export function codeOf(filters: InitiativeFilters, choice: Choice): string | null {
	const value = filters[choice];
	return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

/** Writes filters into the query of a link, all but the text; defaults are left out. */
export function writeInitiativeFilters(filters: InitiativeFilters, query: URLSearchParams): void {
	const set = (key: string, value: string | null): void => {
		if (value === null) query.delete(key);
		else query.set(key, value);
	};
	set(keys.period, filters.period);
	for (const choice of choices) set(keys[choice], codeOf(filters, choice));
}

/** What somebody typed, for the fragment of a link. */
export function writeInitiativeText(text: string, fragment: URLSearchParams): void {
	const kept = text.slice(0, maxText);
	if (kept.trim()) fragment.set('q', kept);
	else fragment.delete('q');
}

/** The filters with one choice as a code; an unknown code means no choice. */
export function withChoice(
	filters: InitiativeFilters,
	choice: Choice,
	code: string | null,
	codes: KnownCodes
): InitiativeFilters {
	const query = new URLSearchParams();
	writeInitiativeFilters(filters, query);
	if (code === null) query.delete(keys[choice]);
	else query.set(keys[choice], code);
	return { ...parseInitiativeFilters(query, '', codes), text: filters.text };
}

/** Whether an initiative passes all filters but the period, which sorts and leaves nothing out. */
export function passes(
	initiative: InitiativeSummary,
	filters: InitiativeFilters,
	isLocated: (place: string) => boolean
): boolean {
	const { theme, target, zone, commune, category, status, located, text } = filters;
	return (
		(theme === null || initiative.theme === theme) &&
		(target === null || initiative.targets.includes(target)) &&
		(zone === null ||
			(zone === region ? initiative.zones.length === 0 : initiative.zones.includes(zone))) &&
		(commune === null || initiative.communes.includes(commune)) &&
		(category === null || (initiative.category ?? '').split('+').includes(category)) &&
		(status === null || initiative.status === status) &&
		(located === null || initiative.places.some(isLocated) === located) &&
		matchesText(text, initiative.words)
	);
}

/** What a period leaves: what ran, what is unclear, and what had not begun or was over. */
export interface Found {
	runs: InitiativeSummary[];
	unclear: InitiativeSummary[];
	notYet: InitiativeSummary[];
	over: InitiativeSummary[];
}

/** Sorts initiatives by what they were in a period; without a period all of them are in `runs`. */
export function byPeriod(list: readonly InitiativeSummary[], period: Period | null): Found {
	if (period === null) return { runs: [...list], unclear: [], notYet: [], over: [] };
	const place = periods.indexOf(period);
	const answering = (answer: ReturnType<typeof answerOf>): InitiativeSummary[] =>
		list.filter(({ states }) => answerOf(states[place] ?? 'unknown') === answer);
	return {
		runs: answering('runs'),
		unclear: answering('unclear'),
		notYet: answering('not-yet'),
		over: answering('over')
	};
}
