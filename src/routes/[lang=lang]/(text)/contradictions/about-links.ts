import type { FigureMessages } from '$lib/i18n/figures';
import { initiativeMessages } from '$lib/i18n/initiative';
import type { Language } from '$lib/i18n/languages';
import { isOfReport } from '$lib/initiatives/contradiction-groups';
import { initiativeName } from '$lib/initiatives/summary';
import type { Contradiction } from '$lib/places/types';
import { places, zones } from '$lib/server/geodata';
import { figures, initiatives } from '$lib/server/initiatives';
import { pagePath } from '$lib/state/page-path';

/** What a contradiction is about, where that has a page. */
export interface AboutLink {
	href: string;
	name: string;
}

/** Places, initiatives, figures, then zones; what has no page of its own is left out. */
export function aboutLinks(
	entry: Contradiction,
	lang: Language,
	words: FigureMessages['contradictions']
): AboutLink[] {
	const { translation } = initiativeMessages(lang);
	const things = entry.about.flatMap((id): AboutLink[] => {
		const place = places.get(id)?.properties;
		if (place)
			return [
				{
					href: pagePath('/[lang=lang]/(map)/place/[id]', { lang, id }),
					name: place[`name_${lang}`]
				}
			];
		const initiative = initiatives.get(id);
		if (initiative)
			return [
				{
					href: pagePath('/[lang=lang]/(map)/initiative/[id]', { lang, id }),
					name: initiative.name_translated.includes(lang)
						? `${initiativeName(initiative, lang)} (${translation})`
						: initiativeName(initiative, lang)
				}
			];
		const figure = figures.get(id);
		if (figure)
			return [
				{
					href: `${pagePath('/[lang=lang]/(text)/figures', { lang })}#${id}`,
					name: words.figure(id, figure[`what_${lang}`])
				}
			];
		return [];
	});
	const served = (isOfReport(entry) ? entry.zones : []).map((code) => ({
		href: pagePath('/[lang=lang]/(map)/zone/[code]', { lang, code }),
		name: words.zone(zones.get(code)?.[`short_name_${lang}`] ?? code, code)
	}));
	return [...things, ...served];
}
