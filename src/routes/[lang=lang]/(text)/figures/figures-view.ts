import { figureMessages } from '$lib/i18n/figures';
import { initiativeMessages } from '$lib/i18n/initiative';
import { namesIn, type CodeName, type InitiativeWords } from '$lib/initiatives/words';
import type { Language } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import type { FigureContext } from '$lib/initiatives/figure-rows';
import { figureTopics, groupFigures } from '$lib/initiatives/figures';
import { figureChecks, figureTables, type FigureCheck } from '$lib/initiatives/types';
import { sourceLink } from '$lib/places/citation';
import { contradictions, sources } from '$lib/server/geodata';
import { figures, initiatives, initiativeWords } from '$lib/server/initiatives';
import { attendanceView } from './attendance-view';
import { campaignView, recruitmentView } from './chart-views';
import { tableGroups } from './table-groups';
import { antennasView } from './years-view';

/** The names of the checks are in the file of words, which other pages read without them. */
const { figure_check: checkWords } = initiativeWords as InitiativeWords & {
	figure_check: Record<FigureCheck, CodeName>;
};

/** Which contradictions are about each figure. */
const contradictionsOf = new Map<string, string[]>();
for (const { id, about } of contradictions)
	for (const one of about) contradictionsOf.set(one, [...(contradictionsOf.get(one) ?? []), id]);

/** Everything that the page of figures shows, in the words of one language. */
export function figuresView(language: Language) {
	const messages = figureMessages(language);
	const words = messages.figures;
	const { source } = pageMessages(language);
	const context: FigureContext = {
		language,
		words: messages,
		approximate: initiativeMessages(language).events.approximate,
		checks: namesIn(checkWords, language) as Record<FigureCheck, string>,
		contradictions: contradictionsOf
	};
	const all = [...figures.values()];
	const { tables, attended, topics } = groupFigures(all, initiatives);
	const cited = (locator: string) =>
		sourceLink({ source: 'report-2024', locator }, sources, source);
	const printed = all.filter((figure) => figure.printed !== null).length;
	const antennas = antennasView(tables, topics.get('antennas') ?? [], context, cited);
	const sections = figureTopics.map((topic) => {
		const groups = topics.get(topic) ?? [];
		const count =
			topic === 'attendance'
				? attended.flatMap(({ counts }) => counts).length
				: groups.flatMap((group) => group.figures).length;
		const more = topic === 'antennas' ? figureTables.flatMap((table) => tables[table]).length : 0;
		return { topic, title: words.topics[topic], count: count + more };
	});
	return {
		words: {
			title: words.title,
			lead: words.lead(printed, all.length - printed),
			download: words.download,
			onThisPage: messages.onThisPage,
			columns: words.columns,
			noPeriod: words.noPeriod,
			contradiction: words.contradiction,
			newTab: messages.newTab,
			translation: initiativeMessages(language).translation,
			partKey: words.years.partKey,
			checks: words.checks.title,
			moreChecks: words.checks.more,
			attendance: words.attendance
		},
		files: ['csv', 'json'].map((format) => ({
			href: `/data/figures.${format}`,
			name: format.toUpperCase()
		})),
		sections: sections.filter(({ count }) => count > 0),
		antennas,
		attendance: attendanceView(attended, context),
		recruitment: recruitmentView(topics.get('recruitment-centre') ?? [], context, cited),
		campaigns: campaignView(topics.get('campaigns') ?? [], context, cited),
		rest: Object.fromEntries(
			figureTopics
				.filter((topic) => topic !== 'antennas' && topic !== 'attendance')
				.map((topic) => [topic, tableGroups(topics.get(topic) ?? [], context)])
		),
		checks: figureChecks.map((code) => ({
			code,
			name: checkWords[code][language],
			explain: checkWords[code].explain?.[language] ?? '',
			count: words.checks.figures(all.filter(({ check }) => check === code).length)
		}))
	};
}

export type FiguresView = ReturnType<typeof figuresView>;
