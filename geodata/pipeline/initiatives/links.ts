import type {
	Figure,
	Initiative,
	InitiativeSite,
	ReportContradiction
} from '../../../src/lib/initiatives/types.ts';
import type { PlaceFeature } from '../../../src/lib/places/types.ts';
import { shown, type Problem } from '../problems.ts';
import type { Glossary } from './inventory.ts';
import type { InitiativeTables } from './reading-shapes.ts';
import { tablePath } from './tables.ts';

/** The id of the place by the id that the inventory gives an antenna: out of the glossary and our own table. */
export function antennaPlaces(
	glossary: Glossary['antennas'],
	ours: InitiativeTables['initiative-places']['antennas'],
	problems: Problem[]
): Map<string, string> {
	const places = new Map<string, string>();
	for (const { id, report_id: antenna } of glossary) if (antenna) places.set(antenna, id);
	for (const { report: antenna, place } of ours) {
		const known = places.get(antenna) ?? place;
		if (known !== place)
			problems.push({
				file: tablePath('initiative-places'),
				id: antenna,
				field: 'place',
				found: shown(place),
				expected: `${shown(known)}, as in the glossary`
			});
		places.set(antenna, place);
	}
	return places;
}

/** Ids without repetition, sorted. */
const idsOf = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

interface Linked {
	initiatives: readonly Initiative[];
	figures: readonly Figure[];
	sites: readonly InitiativeSite[];
	contradictions: readonly ReportContradiction[];
	links: InitiativeTables['initiative-places']['links'];
	/** sites of an event, by its id */
	eventSites: ReadonlyMap<string, readonly string[]>;
}

/** The initiatives with the ids of all that is about them. */
export function linkInitiatives(all: Linked): Initiative[] {
	const { initiatives, figures, sites, contradictions, links, eventSites } = all;
	return initiatives.map((one) => {
		const { id } = one;
		const places = links.flatMap(({ initiative, place }) => (initiative === id ? [place] : []));
		return {
			...one,
			places: idsOf(places),
			sites: idsOf(
				sites
					.filter(({ properties }) => properties.initiatives.includes(id))
					.map(({ properties }) => properties.id)
			),
			events: one.events.map((event) => {
				const [site = null, ...others] = eventSites.get(event.id) ?? [];
				return { ...event, site, also_at: others };
			}),
			figures: idsOf(figures.flatMap((figure) => (figure.initiative === id ? [figure.id] : []))),
			contradictions: idsOf(
				contradictions.flatMap(({ id: contradiction, about }) =>
					about.includes(id) ? [contradiction] : []
				)
			)
		};
	});
}

/** The places with the ids of the initiatives and the figures that are about them. */
export function linkPlaces(
	places: readonly PlaceFeature[],
	initiatives: readonly Initiative[],
	figures: readonly Figure[]
): PlaceFeature[] {
	return places.map((place) => {
		const { id } = place.properties;
		return {
			...place,
			properties: {
				...place.properties,
				initiatives: idsOf(initiatives.flatMap((one) => (one.places.includes(id) ? [one.id] : []))),
				figures: idsOf(figures.flatMap((figure) => (figure.place === id ? [figure.id] : [])))
			}
		};
	});
}
