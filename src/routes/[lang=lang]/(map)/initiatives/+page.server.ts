import { formatNumber } from '$lib/i18n/format';
import { initiativesMessages } from '$lib/i18n/initiatives';
import { said } from '$lib/i18n/initiatives/forms';
import { isLanguage, type Language } from '$lib/i18n/languages';
import { formatPeriod } from '$lib/initiatives/dates';
import { markKind } from '$lib/initiatives/mark';
import { existedIn } from '$lib/initiatives/periods';
import { periods, type PeriodState } from '$lib/initiatives/types';
import { withoutShownWords } from '$lib/initiatives/search-words';
import { namesIn } from '$lib/initiatives/words';
import { places, sources, zones } from '$lib/server/geodata';
import {
	initiatives,
	initiativeSites,
	initiativeSummaries,
	initiativeWords
} from '$lib/server/initiatives';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { marksOf } from './marks';

const report = 'report-2024';

/** Where the places of initiatives are; a mark of its own is drawn for sites only. */
function located() {
	const wanted = new Set(
		[...initiatives.values()].flatMap(({ sites, places: tied }) => [...sites, ...tied])
	);
	return Object.fromEntries(
		[...wanted].sort().flatMap((id) => {
			const site = initiativeSites.get(id);
			const { geometry, properties } = site ?? places.get(id) ?? {};
			if (!geometry || !properties) return [];
			const accuracyMetres = properties.accuracy_m ?? 0;
			const mark = site ? markKind(site.properties.kind) : null;
			return [[id, { point: geometry.coordinates, accuracyMetres, mark }]];
		})
	);
}

/** Which antennas existed in each period, in the order of the report. */
function antennas(language: Language) {
	return [...places.values()]
		.filter(({ properties }) => properties.kind === 'lisa')
		.map(({ properties: place }) => ({
			id: place.id,
			name: place[`name_${language}`],
			existed: periods.map((period) => existedIn(place.history, place.status, period))
		}));
}

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	const { list, counts, stops, matrix, sentences } = initiativesMessages(lang);
	const summaries = initiativeSummaries(lang);
	const source = sources.get(report);
	const points = located();
	const used = new Set(summaries.flatMap(({ targets }) => targets));
	return {
		words: list,
		all: said(lang, summaries.length, counts.all),
		marks: marksOf(summaries, points, -1, lang),
		counts,
		lead: sentences.lead(formatNumber(lang, summaries.length), zones.size, periods.length),
		/** as they stand over the stops: "21–22" */
		shortPeriods: periods.map((period) => period.replace(/20(\d\d)-20(\d\d)/, '$1–$2')),
		periodNames: periods.map((period) => formatPeriod(lang, period)),
		names: {
			theme: namesIn(initiativeWords.theme, lang),
			target: Object.fromEntries(
				Object.entries(namesIn(initiativeWords.target_group, lang)).filter(([code]) =>
					used.has(code)
				)
			),
			category: namesIn(initiativeWords.category, lang),
			status: namesIn(initiativeWords.status, lang),
			state: namesIn(initiativeWords.period, lang)
		},
		stops: {
			label: matrix.stop,
			explain: matrix.explain,
			list: (Object.entries(stops) as [PeriodState, string][]).map(([state, word]) => ({
				state,
				word
			}))
		},
		initiatives: summaries.map(withoutShownWords),
		points,
		antennas: antennas(lang),
		lines: Object.fromEntries(
			[...initiatives.values()].map((initiative) => [
				initiative.id,
				initiative.sources
					.flatMap(({ source: id, locator }) => (id === report && locator ? [locator] : []))
					.join(', ')
			])
		),
		source: `${source?.publisher}: ${source?.title}`,
		openData: ['csv', 'json', 'geojson'].map((format) => ({
			href: `/data/initiatives.${format}`,
			name: sentences.openData(format === 'geojson' ? 'GeoJSON' : format.toUpperCase())
		}))
	};
};
