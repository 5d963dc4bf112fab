import { formatDistance } from '../i18n/format.ts';
import { streetLine } from '../places/summary.ts';
import { linksTo, type InitiativeContext, type NamedLink } from './detail-context.ts';
import { lookAtSpots, pinMetres } from './look.ts';
import type { Initiative, InitiativeSite } from './types.ts';

/** A site of an initiative: it has no page, so its place on the map stands for it. */
export interface SiteView {
	id: string;
	name: string;
	translated: boolean;
	address: string | null;
	commune: NamedLink | null;
	/** how far the point can be trusted, where that must be said */
	accuracy: string | null;
	/** where the map should look, as JSON; null where the location is not known */
	look: string | null;
}

/** Where an initiative is. */
export interface WhereView {
	sites: SiteView[];
	places: NamedLink[];
	communes: NamedLink[];
	zones: NamedLink[];
	/** no zone = the whole Region */
	region: boolean;
	/** what the map shows of it */
	map: string;
}

/** What the map can show of an initiative: its points, else the areas that it is in. */
export type Shown = 'points' | 'communes' | 'zones' | 'region';

export function whereOf(
	initiative: Initiative,
	context: InitiativeContext,
	/** how many of its places have a known location */
	located: number
): WhereView {
	const { words, communeName, zoneName, placeName } = context;
	const { where } = words;
	const shown = shownOf(initiative, located);
	return {
		sites: initiative.sites.flatMap((id) => {
			const site = context.sites.get(id);
			return site ? [siteView(site, context)] : [];
		}),
		places: linksTo(initiative.places, placeName),
		communes: linksTo(initiative.communes, communeName),
		zones: linksTo(initiative.zones, zoneName),
		region: initiative.zones.length === 0,
		map: {
			points: where.mapShows(located),
			communes: where.mapShowsCommunes(initiative.communes.length),
			zones: where.mapShowsZones(initiative.zones.length),
			region: where.mapShowsRegion
		}[shown]
	};
}

export function shownOf(
	{ communes, zones, scope }: Pick<Initiative, 'communes' | 'zones' | 'scope'>,
	located: number
): Shown {
	if (located > 0) return 'points';
	if (scope === 'region' || zones.length === 0) return 'region';
	return communes.length > 0 ? 'communes' : 'zones';
}

function siteView(
	{ geometry, properties: site }: InitiativeSite,
	{ language, words, units, communeName }: InitiativeContext
): SiteView {
	const metres = site.accuracy_m ?? 0;
	const rough = metres > pinMetres;
	return {
		id: site.id,
		name: site[`name_${language}`],
		translated: site.name_translated.includes(language),
		address: streetLine(site, language),
		commune: site.commune === null ? null : (linksTo([site.commune], communeName)[0] ?? null),
		accuracy: geometry
			? rough
				? words.where.somewhere(formatDistance(language, metres, units))
				: null
			: words.where.unlocated,
		look: geometry
			? JSON.stringify(lookAtSpots([{ point: geometry.coordinates, accuracyMetres: metres }]))
			: null
	};
}
