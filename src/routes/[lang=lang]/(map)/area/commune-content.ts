import { areaMessages } from '$lib/i18n/areas';
import { initiativeLines } from '$lib/initiatives/area-view';
import type { InitiativeContext } from '$lib/initiatives/detail-context';
import type { Initiative } from '$lib/initiatives/types';
import type { CommuneProperties, PoliceZoneProperties } from '$lib/places/types';
import { communeNeighbours } from '$lib/server/areas';
import { communeLinks, places } from '$lib/server/geodata';
import { figures, initiatives } from '$lib/server/initiatives';
import { pagePath } from '$lib/state/page-path';
import type { AreaSections } from './static/area-sections';
import { areaSections, shownLines } from './area-sections';

/** The sections of the page of a commune: its own initiatives first, then those of the whole zone. */
export function communeContent(
	commune: CommuneProperties,
	zone: PoliceZoneProperties,
	context: InitiativeContext
): AreaSections {
	const { language: lang } = context;
	const words = areaMessages(lang);
	const all = [...initiatives.values()];
	const own = all.filter(({ communes }) => communes.includes(commune.id));
	const ofZone = all.filter(
		({ communes, zones }) => communes.length === 0 && zones.includes(zone.id)
	);
	const name = commune[`name_${lang}`];
	const ownLines = initiativeLines(own, context, own.length);
	const zoneLines = initiativeLines(ofZone, context, shownLines);
	const isOnlyHere = ({ communes }: Pick<Initiative, 'communes'>): boolean =>
		communes.length === 1 && communes[0] === commune.id;
	return areaSections(
		{
			id: commune.id,
			groups: [
				{
					id: 'own',
					title: words.initiatives.own(name),
					list: ownLines,
					none: words.initiatives.ownNone(name),
					all: null
				},
				{
					id: 'zone',
					title: words.initiatives.ofZone(zone[`name_${lang}`]),
					list: zoneLines,
					none: words.initiatives.none,
					all:
						zoneLines.total > zoneLines.lines.length
							? {
									href: `${pagePath('/[lang=lang]/(map)/zone/[code]', { lang, code: zone.id })}#initiatives`,
									text: words.initiatives.allOfTheme(zoneLines.total)
								}
							: null
				}
			],
			lead: null,
			all: null,
			counts: null,
			told: all,
			isHere: (event, initiative) =>
				event.commune === null ? isOnlyHere(initiative) : event.commune === commune.id,
			figures: [...figures.values()].filter(({ place, initiative }) => {
				const about = initiatives.get(initiative ?? '');
				return (
					places.get(place ?? '')?.properties.commune === commune.id ||
					(about !== undefined && isOnlyHere(about))
				);
			}),
			neighbours: [
				{
					title: words.neighbours.communes,
					links: communeLinks(lang)
						.filter(({ id }) => communeNeighbours.get(commune.id)?.includes(id))
						.map(({ id, name: text, zone: code }) => ({
							href: pagePath('/[lang=lang]/(map)/commune/[nis]', { lang, nis: id }),
							text: code === zone.id ? text : `${text}, zone ${code}`
						}))
				}
			]
		},
		context
	);
}
