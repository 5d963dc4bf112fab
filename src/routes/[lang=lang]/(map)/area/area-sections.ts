import { areaMessages } from '$lib/i18n/areas';
import { formatDate } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import {
	latestEvents,
	latestFigures,
	type Excerpt,
	type AreaEvent
} from '$lib/initiatives/area-view';
import { formatPeriod } from '$lib/initiatives/dates';
import type { InitiativeContext } from '$lib/initiatives/detail-context';
import type { OtherInitiative } from '$lib/initiatives/other-initiative';
import {
	periods,
	periodStates,
	type Figure,
	type Initiative,
	type InitiativeEvent
} from '$lib/initiatives/types';
import { namesIn } from '$lib/initiatives/words';
import { initiativeMessages } from '$lib/i18n/initiative';
import { initiatives, initiativeWords } from '$lib/server/initiatives';
import { pagePath } from '$lib/state/page-path';
import { coverageView } from './coverage-view';
import type { AreaSections } from './static/area-sections';

/** How many lines of each list the page of a zone or a commune shows. */
export const shownLines = 8;
const shownFigures = 6;

/** What the Chamber's committee did and when the merger is meant to come: the latest that we know of. */
const merger = {
	address:
		'https://bx1.be/categories/politique/la-fusion-des-zones-de-police-approuvee-en-premiere-lecture-en-commission/',
	date: '2026-03-04'
};

/** The page that lists initiatives, all or those of a choice: "?zone=5340". */
export function initiativesHref(lang: Language, query = ''): string {
	return pagePath('/[lang=lang]/(map)/initiatives', { lang }) + query;
}

/** The states that lists show, in the order of their table, with what they mean. */
function keyOf(
	lists: readonly Excerpt<OtherInitiative>[],
	language: Language
): AreaSections['key'] {
	const shown = new Set(lists.flatMap(({ lines }) => lines.flatMap(({ states }) => states)));
	const names = namesIn(initiativeWords.period, language);
	return periodStates
		.filter((state) => shown.has(state))
		.map((state) => ({
			state,
			name: names[state] ?? state,
			explain: initiativeWords.period[state]?.explain?.[language] ?? null
		}));
}

interface AreaContent {
	/** a zone's code or a NIS code */
	id: string;
	groups: AreaSections['groups'];
	lead: string | null;
	all: AreaSections['all'];
	counts: AreaSections['counts'];
	/** initiatives whose events and figures are told */
	told: readonly Initiative[];
	isHere: (event: InitiativeEvent, initiative: Initiative) => boolean;
	figures: readonly Figure[];
	neighbours: AreaSections['neighbours'];
}

/** What the sections of a zone or a commune show. */
export function areaSections(content: AreaContent, context: InitiativeContext): AreaSections {
	const { language: lang } = context;
	const words = areaMessages(lang);
	const { id: area, groups, lead, all, counts, neighbours } = content;
	const ofRegion = [...initiatives.values()].filter(({ zones }) => zones.length === 0).length;
	const events: Excerpt<AreaEvent> = latestEvents(
		content.told,
		context,
		content.isHere,
		shownLines
	);
	return {
		lang,
		coverage: coverageView(area, lang, words.coverage),
		groups,
		lead,
		all,
		region: {
			text: words.initiatives.region(ofRegion),
			link: { href: initiativesHref(lang, '?zone=region'), text: words.initiatives.regionLink }
		},
		key: keyOf(
			groups.map(({ list }) => list),
			lang
		),
		counts,
		periods: periods.map((period) => formatPeriod(lang, period)),
		themes: namesIn(initiativeWords.theme, lang),
		events,
		figures: latestFigures(content.figures, context, shownFigures),
		figuresLink: {
			href: pagePath('/[lang=lang]/(text)/figures', { lang }),
			text: words.figures.link
		},
		neighbours,
		mergerSource: {
			label: words.merger.source(formatDate(lang, merger.date)),
			href: merger.address
		},
		words,
		initiativeWords: initiativeMessages(lang),
		hrefOf: (id) => pagePath('/[lang=lang]/(map)/initiative/[id]', { lang, id }),
		placeHref: (id) => pagePath('/[lang=lang]/(map)/place/[id]', { lang, id })
	};
}
