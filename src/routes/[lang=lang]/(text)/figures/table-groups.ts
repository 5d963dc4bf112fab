import type { Language } from '$lib/i18n/languages';
import { figureRow, type FigureContext, type FigureRow } from '$lib/initiatives/figure-rows';
import type { FigureGroup } from '$lib/initiatives/figures';
import { initiativeName } from '$lib/initiatives/summary';
import { places } from '$lib/server/geodata';
import { initiatives } from '$lib/server/initiatives';
import { pagePath } from '$lib/state/page-path';

/** Something with a page of its own. */
export interface PageLink {
	href: string;
	name: string;
	/** the name is our translation */
	translated: boolean;
}

/** Rows of a table about one antenna or one initiative. */
export interface TableGroup {
	/** the anchor of an antenna; else null */
	id: string | null;
	/** null where the rows are about the report as a whole */
	link: PageLink | null;
	rows: FigureRow[];
}

/** The page of an initiative. */
export function initiativeLink(id: string, lang: Language): PageLink | null {
	const initiative = initiatives.get(id);
	if (!initiative) return null;
	return {
		href: pagePath('/[lang=lang]/(map)/initiative/[id]', { lang, id }),
		name: initiativeName(initiative, lang),
		translated: initiative.name_translated.includes(lang)
	};
}

/** The page of an antenna. */
export function placeLink(id: string, lang: Language): PageLink | null {
	const place = places.get(id);
	if (!place) return null;
	return {
		href: pagePath('/[lang=lang]/(map)/place/[id]', { lang, id }),
		name: place.properties[`name_${lang}`],
		translated: place.properties.name_translated.includes(lang)
	};
}

/** Groups of figures in words; `anchored` names the antennas that have an anchor elsewhere. */
export function tableGroups(
	groups: readonly FigureGroup[],
	context: FigureContext,
	anchored: readonly string[] = []
): TableGroup[] {
	const { language } = context;
	return groups.map(({ place, initiative, figures }) => ({
		id: place !== null && !anchored.includes(place) ? place : null,
		link:
			place !== null
				? placeLink(place, language)
				: initiative !== null
					? initiativeLink(initiative, language)
					: null,
		rows: figures.map((figure) => figureRow(figure, context))
	}));
}
