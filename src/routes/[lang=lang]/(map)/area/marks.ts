import type { Language } from '$lib/i18n/languages';
import { markState, type InitiativeMark } from '$lib/initiatives/mark';
import { initiativeName } from '$lib/initiatives/summary';
import type { SiteProperties } from '$lib/initiatives/types';
import { initiatives, initiativeSites } from '$lib/server/initiatives';
import { pagePath } from '$lib/state/page-path';

/** The initiatives at the sites of an area as marks on the map; a site of several has a mark for each. */
export function marksIn(
	lang: Language,
	isHere: (site: SiteProperties) => boolean
): InitiativeMark[] {
	return [...initiativeSites.values()].flatMap(({ geometry, properties: site }) => {
		if (!geometry || !isHere(site)) return [];
		return site.initiatives.flatMap((id): InitiativeMark[] => {
			const initiative = initiatives.get(id);
			if (!initiative) return [];
			return [
				{
					id: `${site.id}/${id}`,
					name: initiativeName(initiative, lang),
					point: geometry.coordinates,
					accuracyMetres: site.accuracy_m ?? 0,
					state: markState(initiative.status),
					kind: 'initiative',
					href: pagePath('/[lang=lang]/(map)/initiative/[id]', { lang, id })
				}
			];
		});
	});
}
