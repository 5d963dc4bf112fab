import { areaMessages } from '$lib/i18n/areas';
import { themeGroups } from '$lib/initiatives/area-view';
import { countRunning } from '$lib/initiatives/counts';
import type { InitiativeContext } from '$lib/initiatives/detail-context';
import { periods } from '$lib/initiatives/types';
import { namesIn } from '$lib/initiatives/words';
import { communeNeighbours, zoneNeighbours } from '$lib/server/areas';
import { communeLinks, communes, places, zones } from '$lib/server/geodata';
import { figures, initiatives, initiativeWords } from '$lib/server/initiatives';
import { pagePath } from '$lib/state/page-path';
import type { PoliceZoneProperties } from '$lib/places/types';
import type { AreaSections } from './static/area-sections';
import { areaSections, initiativesHref, shownLines } from './area-sections';

/** The sections of the page of a zone. */
export function zoneContent(zone: PoliceZoneProperties, context: InitiativeContext): AreaSections {
	const { language: lang } = context;
	const words = areaMessages(lang);
	const own = [...initiatives.values()].filter((one) => one.zones.includes(zone.id));
	const themes = namesIn(initiativeWords.theme, lang);
	const isOnlyHere = (id: string | null): boolean => {
		const about = initiatives.get(id ?? '');
		return about?.zones.length === 1 && about.zones[0] === zone.id;
	};
	const isInZone = (nis: string): boolean => communes.get(nis)?.zone === zone.id;
	const beside = communeLinks(lang).filter(
		({ id, zone: of }) =>
			of !== zone.id && zone.communes.some((nis) => communeNeighbours.get(nis)?.includes(id))
	);
	return areaSections(
		{
			id: zone.id,
			groups: themeGroups(own, context, shownLines).map(({ theme, lines, total }) => ({
				id: theme,
				title: themes[theme] ?? theme,
				list: { lines, total },
				none: words.initiatives.none,
				all:
					total > lines.length
						? {
								href: initiativesHref(lang, `?zone=${zone.id}&theme=${theme}`),
								text: words.initiatives.allOfTheme(total)
							}
						: null
			})),
			lead: words.initiatives.lead(own.length),
			all: {
				href: initiativesHref(lang, `?zone=${zone.id}`),
				text: words.initiatives.all(own.length)
			},
			counts: countRunning(
				own.map(({ theme, periods: states }) => ({
					theme,
					states: periods.map((period) => states[period])
				}))
			),
			told: own,
			// What several zones did together without a place of its own is told with the initiative.
			isHere: ({ commune }, { zones: of }) =>
				commune === null ? of.length === 1 : isInZone(commune),
			figures: [...figures.values()].filter(
				({ place, initiative }) =>
					places.get(place ?? '')?.properties.zone === zone.id || isOnlyHere(initiative)
			),
			neighbours: [
				{
					title: words.neighbours.zones,
					links: (zoneNeighbours.get(zone.id) ?? []).flatMap((code) => {
						const other = zones.get(code);
						return other
							? [
									{
										href: pagePath('/[lang=lang]/(map)/zone/[code]', { lang, code }),
										text: `${other[`short_name_${lang}`]} (${code})`
									}
								]
							: [];
					})
				},
				{
					title: words.neighbours.communes,
					links: beside.map(({ id, name }) => ({
						href: pagePath('/[lang=lang]/(map)/commune/[nis]', { lang, nis: id }),
						text: name
					}))
				}
			]
		},
		context
	);
}
