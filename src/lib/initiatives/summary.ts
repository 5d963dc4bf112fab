import type { Language } from '../i18n/languages.ts';
import { fold } from '../places/text-search.ts';
import {
	periods,
	type Category,
	type Initiative,
	type InitiativeKind,
	type InitiativeStatus,
	type PeriodState,
	type Theme
} from './types.ts';

/** What lists, the matrix and the map need of an initiative, in one language. */
export interface InitiativeSummary {
	id: string;
	name: string;
	/** whether `name` is a translation, not a form that its owner uses */
	translated: boolean;
	/** the Dutch name as the report prints it; null where `name` is the same */
	printed: string | null;
	summary: string;
	kind: InitiativeKind;
	parent: string | null;
	family: string | null;
	/** zone codes; [] = the region */
	zones: string[];
	/** NIS codes */
	communes: string[];
	theme: Theme;
	category: Category | null;
	/** in the order of `periods` */
	states: PeriodState[];
	status: InitiativeStatus;
	targets: string[];
	/** ids of sites, antennas and stations */
	places: string[];
	/** folded words to search in: all names, who runs it, partners and the summary */
	words: string;
}

/** The name for headings and lists. */
export function initiativeName(initiative: Initiative, language: Language): string {
	return language === 'nl'
		? (initiative.heading_nl ?? initiative.name_nl)
		: initiative[`name_${language}`];
}

/** Summarises an initiative for lists. */
export function summariseInitiative(initiative: Initiative, language: Language): InitiativeSummary {
	const name = initiativeName(initiative, language);
	const words = [
		initiative.name_nl,
		initiative.name_fr,
		initiative.name_en,
		initiative[`run_by_${language}`],
		...initiative.partners.map((partner) => partner[`name_${language}`]),
		initiative[`summary_${language}`]
	];
	return {
		id: initiative.id,
		name,
		translated: initiative.name_translated.includes(language),
		printed: name === initiative.name_nl ? null : initiative.name_nl,
		summary: initiative[`summary_${language}`],
		kind: initiative.kind,
		parent: initiative.parent,
		family: initiative.family,
		zones: initiative.zones,
		communes: initiative.communes,
		theme: initiative.theme,
		category: initiative.category,
		states: periods.map((period) => initiative.periods[period]),
		status: initiative.status,
		targets: initiative.target_groups,
		places: [...initiative.sites, ...initiative.places],
		words: [...new Set(fold(words.join(' ')).split(' '))].join(' ')
	};
}
