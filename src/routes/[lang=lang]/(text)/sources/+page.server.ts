import { figureMessages } from '$lib/i18n/figures';
import { isLanguage } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { formatDate } from '$lib/i18n/format';
import { openingCalendar } from '$lib/server/opening-calendar';
import { contradictions, places, sources } from '$lib/server/geodata';
import { figures } from '$lib/server/initiatives';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	const cited = new Map<string, number>();
	for (const { properties } of places.values())
		for (const { source, also } of Object.values(properties.provenance))
			for (const id of [source, ...(also ?? []).map((one) => one.source)])
				cited.set(id, (cited.get(id) ?? 0) + 1);
	const all = pageMessages(lang);
	const { citedBy, openDataText, openDataFile, ...words } = all.sources;
	const { links } = figureMessages(lang);
	const { from, to } = openingCalendar;
	return {
		words: { ...words, licence: all.source.licence, credit: all.source.attribution },
		openData: {
			text: openDataText(formatDate(lang, from), formatDate(lang, to)),
			files: ['json', 'csv'].flatMap((format) => [
				{
					href: `/data/opening-calendar.${format}`,
					name: openDataFile(format.toUpperCase())
				},
				{ href: `/data/figures.${format}`, name: links.files(format.toUpperCase()) }
			])
		},
		sources: [...sources.values()].map((source) => ({
			id: source.id,
			title: all.source.titles[source.id] ?? source.title,
			publisher: source.publisher,
			url: source.url,
			licence: source.licence,
			attribution: source.attribution,
			asOf: source.as_of && all.source.asOf(formatDate(lang, source.as_of)),
			cited: cited.has(source.id) ? citedBy(cited.get(source.id) ?? 0) : null
		})),
		links: {
			figures: links.figures(figures.size),
			contradictions: links.contradictions(contradictions.length)
		}
	};
};
