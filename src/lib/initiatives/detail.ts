import type { Language } from '../i18n/languages.ts';
import type { ContradictionView } from '../places/contradiction-view.ts';
import { formatPeriod, formatReportDate } from './dates.ts';
import {
	linesOf,
	lineText,
	linksTo,
	type InitiativeContext,
	type NamedLink
} from './detail-context.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { markState, type InitiativeState } from './mark.ts';
import { otherInitiative, type OtherInitiative } from './other-initiative.ts';
import { initiativeName } from './summary.ts';
import { timeline, type EventView } from './timeline.ts';
import { periods, type Initiative, type PeriodState, type ReportDate } from './types.ts';
import { whereOf, type WhereView } from './where.ts';
import type { CodeName } from './words.ts';

/** A state in words, with the sentence that explains it. */
export interface Explained {
	name: string;
	explain: string | null;
}

export interface PeriodView extends Explained {
	period: string;
	state: PeriodState;
	lines: string | null;
}

/** When something began or ended; the text is "not known" where the report does not say. */
export interface DateView {
	text: string;
	known: boolean;
	/** report lines, or that it is worked out from other dates */
	basis: string | null;
}

/** Everything that the page of an initiative shows, in the words of one language. */
export interface InitiativeDetail {
	name: string;
	translated: boolean;
	/** the Dutch name of the report, where the page shows another */
	printed: string | null;
	/** whether the report has no name for it */
	composed: boolean;
	kind: string;
	theme: NamedLink;
	category: string | null;
	summary: string;
	state: InitiativeState;
	status: Explained;
	periods: PeriodView[];
	/** codes and names of target groups */
	targets: NamedLink[];
	where: WhereView;
	start: DateView;
	/** null where nothing says that it has ended */
	end: DateView | null;
	often: string;
	runBy: string;
	partners: string[];
	events: EventView[];
	figures: FigureView[];
	parent: OtherInitiative | null;
	parts: OtherInitiative[];
	family: { name: string; others: OtherInitiative[] } | null;
	maybeSame: OtherInitiative[];
	notes: string | null;
	contradictions: ContradictionView[];
	/** those of spelling, and those of many records at once: the page of contradictions tells them in full */
	otherContradictions: NamedLink[];
	/** "verslag, regel …", first the main text */
	sources: string[];
	bullets: { where: string; lines: string }[];
}

/** The whole text of the page of an initiative; `located` = how many of its places are on the map. */
export function initiativeDetail(
	initiative: Initiative,
	context: InitiativeContext,
	located: number
): InitiativeDetail {
	const { language, words, names, initiatives } = context;
	const name = initiativeName(initiative, language);
	const all = [...initiatives.values()];
	const other = (one: Initiative): OtherInitiative =>
		otherInitiative(one, zonesText(one, context), names, language);
	const others = all.filter(
		({ id, family }) => family !== null && family === initiative.family && id !== initiative.id
	);
	const linked = initiative.contradictions.flatMap((id) => context.contradiction(id) ?? []);
	const parent = initiatives.get(initiative.parent ?? '');
	const ended = initiative.status === 'completed' || initiative.status === 'ended-stated';
	return {
		name,
		translated: initiative.name_translated.includes(language),
		printed: name === initiative.name_nl ? null : initiative.name_nl,
		composed: initiative.name_basis === 'composed',
		kind: named(names.kind, initiative.kind, language),
		theme: link(names.theme, initiative.theme, language),
		category:
			initiative.category === null ? null : named(names.category, initiative.category, language),
		summary: initiative[`summary_${language}`],
		state: markState(initiative.status),
		status: explained(names.status, initiative.status, language),
		periods: periods.map((period) => {
			const lines = initiative.period_lines[period];
			return {
				period: formatPeriod(language, period),
				state: initiative.periods[period],
				...explained(names.period, initiative.periods[period], language),
				lines: lines === null ? null : linesOf(lines)
			};
		}),
		targets: initiative.target_groups.map((code) => link(names.target_group, code, language)),
		where: whereOf(initiative, context, located),
		start: dateView(initiative.start, words.when.startUnknown, context),
		end: initiative.end || ended ? dateView(initiative.end, words.when.endUnknown, context) : null,
		often: named(names.recurrence, initiative.recurrence, language),
		runBy: initiative[`run_by_${language}`],
		partners: initiative.partners.map((partner) => partner[`name_${language}`]),
		events: timeline(initiative, context),
		figures: initiative.figures.flatMap((id) => {
			const figure = context.figures.get(id);
			return figure ? [figureView(figure, context)] : [];
		}),
		parent: parent ? other(parent) : null,
		parts: all.filter((one) => one.parent === initiative.id).map(other),
		family:
			initiative.family !== null && others.length > 0
				? { name: named(names.family, initiative.family, language), others: others.map(other) }
				: null,
		maybeSame: initiative.maybe_same_as.flatMap((id) => {
			const same = initiatives.get(id);
			return same ? [other(same)] : [];
		}),
		notes: initiative[`notes_${language}`],
		contradictions: linked.flatMap(({ view, aside }) => (aside ? [] : [view])),
		otherContradictions: linked.flatMap(({ view, aside }) =>
			aside ? [{ id: view.id, name: view.title }] : []
		),
		sources: reportLines(initiative).map(words.lines),
		bullets: initiative.bullets.map(({ zone, period, lines }) => ({
			where: words.sources.bullet(zone, formatPeriod(language, period)),
			lines: linesOf(lines)
		}))
	};
}

/** Lines of the running text: those of the annex are named by zone and period. */
function reportLines({ sources, bullets }: Initiative): string[] {
	const listed = new Set(bullets.map(({ lines }) => lines));
	return sources.flatMap(({ locator }) =>
		locator === null || listed.has(locator) ? [] : [linesOf(locator)]
	);
}

/** "Brussel-West (5340)", "heel het Gewest" */
function zonesText({ zones }: Initiative, { words, zoneName }: InitiativeContext): string {
	if (zones.length === 0) return words.elsewhere.region;
	return linksTo(zones, zoneName)
		.map(({ name }) => name)
		.join(', ');
}

function dateView(date: ReportDate | null, unknown: string, context: InitiativeContext): DateView {
	const text = date && formatReportDate(context.language, date);
	if (!date || text === null) return { text: unknown, known: false, basis: null };
	return { text, known: true, basis: lineText(date.lines, context) ?? context.words.when.derived };
}

function named(
	names: Readonly<Record<string, CodeName>>,
	code: string,
	language: Language
): string {
	return names[code]?.[language] ?? code;
}

function link(
	names: Readonly<Record<string, CodeName>>,
	code: string,
	language: Language
): NamedLink {
	return { id: code, name: named(names, code, language) };
}

function explained(
	names: Readonly<Record<string, CodeName>>,
	code: string,
	language: Language
): Explained {
	return {
		name: named(names, code, language),
		explain: names[code]?.explain?.[language] ?? null
	};
}
