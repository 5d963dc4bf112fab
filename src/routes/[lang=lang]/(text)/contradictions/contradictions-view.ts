import { figureMessages } from '$lib/i18n/figures';
import { formatDate } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { byCommune, groupContradictions, isOfReport } from '$lib/initiatives/contradiction-groups';
import { linesOf } from '$lib/initiatives/detail-context';
import type { ReportContradiction } from '$lib/initiatives/types';
import { sourceLink } from '$lib/places/citation';
import { fieldName } from '$lib/places/contradiction-view';
import type { Contradiction } from '$lib/places/types';
import { communes, contradictions, places, sources } from '$lib/server/geodata';
import { aboutLinks, type AboutLink } from './about-links';

/** What one source says, and where: of the report the line, of others the source with its date. */
export interface StatementView {
	text: string;
	where: string;
	/** the page of the source; none for a line of the report, which is linked once */
	href?: string;
}

/** A disagreement as the page lists it, in the words of one language. */
export interface EntryView {
	id: string;
	title: string;
	severe?: true;
	statements: StatementView[];
	/** what we show, and why */
	shown: string;
	about: AboutLink[];
	/** other entries that tell the same; none where there are none */
	see?: { id: string; title: string }[];
}

/** The communes by zone, then by name. */
const communeOrder = (language: Language): string[] =>
	[...communes.values()]
		.sort(
			(one, other) =>
				one.zone.localeCompare(other.zone) ||
				one[`name_${language}`].localeCompare(other[`name_${language}`], language)
		)
		.map(({ id }) => id);

/** Everything that the page of contradictions shows, in the words of one language. */
export function contradictionsView(language: Language) {
	const messages = figureMessages(language);
	const words = messages.contradictions;
	const pages = pageMessages(language);
	const titles = new Map(contradictions.map((entry) => [entry.id, titleOf(entry)]));

	function titleOf(entry: Contradiction): string {
		if (isOfReport(entry)) return entry[`title_${language}`];
		const names = entry.about.flatMap((id) => places.get(id)?.properties[`name_${language}`] ?? []);
		return words.ofPlace(names.join(', '), fieldName(entry.field, pages).toLowerCase());
	}
	function elsewhere(statement: Contradiction['statements'][number]): StatementView {
		const { label, href } = sourceLink(statement, sources, pages.source);
		const date =
			statement.as_of === null
				? pages.source.undated
				: pages.source.asOf(formatDate(language, statement.as_of));
		return {
			text: statement[`text_${language}`],
			where: `${label} · ${date}`,
			...(href === null ? {} : { href })
		};
	}
	function entryView(entry: Contradiction | ReportContradiction): EntryView {
		const view: EntryView = {
			id: entry.id,
			title: titles.get(entry.id) ?? '',
			statements: entry.statements.map((statement) =>
				isOfReport(entry)
					? {
							text: statement[`text_${language}`],
							where: messages.lines(linesOf(statement.locator ?? ''))
						}
					: elsewhere(statement)
			),
			shown: entry[`shown_${language}`],
			about: aboutLinks(entry, language, words)
		};
		if (!isOfReport(entry)) return view;
		if (entry.severity === 'high') view.severe = true;
		if (entry.see.length > 0)
			view.see = entry.see.map((id) => ({ id, title: titles.get(id) ?? id }));
		return view;
	}

	const communeOf = (id: string): string | undefined => places.get(id)?.properties.commune;
	const ofPlaces = byCommune(contradictions, communeOf, communeOrder(language)).map(
		({ commune: nis, entries }) => {
			const commune = communes.get(nis);
			return {
				id: `commune-${nis}`,
				name: words.commune(commune?.[`name_${language}`] ?? nis, commune?.zone ?? ''),
				entries: entries.map(entryView)
			};
		}
	);
	const ofReport = groupContradictions(contradictions).map(({ group, shown, small }) => ({
		id: group,
		name: words.groups[group],
		count: shown.length + small.length,
		shown: shown.map(entryView),
		small: small.map(entryView),
		smallName: words.small(small.length)
	}));
	const placeCount = ofPlaces.reduce((sum, { entries }) => sum + entries.length, 0);
	const reportCount = ofReport.reduce((sum, { count }) => sum + count, 0);
	return {
		words: {
			title: words.title,
			lead: words.lead(placeCount, reportCount),
			onThisPage: messages.onThisPage,
			places: words.places,
			placesLead: words.placesLead,
			report: words.report,
			reportLead: words.reportLead,
			about: words.about,
			see: words.see,
			severe: words.severe,
			newTab: messages.newTab
		},
		reportSource: sourceLink({ source: 'report-2024', locator: null }, sources, pages.source),
		placeCount,
		reportCount,
		places: ofPlaces,
		report: ofReport
	};
}

export type ContradictionsView = ReturnType<typeof contradictionsView>;
