import type { Language } from '$lib/i18n/languages';
import { boxAround, lookAtSpots, type LookAt } from '$lib/initiatives/look';
import { markKind, markState, type InitiativeMark } from '$lib/initiatives/mark';
import type { Initiative } from '$lib/initiatives/types';
import { shownOf } from '$lib/initiatives/where';
import type { PlaceSummary } from '$lib/places/summary';
import { areaBounds, placeSummaries } from '$lib/server/geodata';
import { initiativeSites } from '$lib/server/initiatives';

/** What the map shows of an initiative. */
export interface InitiativeOnMap {
	marks: InitiativeMark[];
	places: PlaceSummary[];
	/** null = the whole Region */
	look: LookAt | null;
}

/** The sites and places of an initiative with a known location, and where to look. */
export function initiativeOnMap(initiative: Initiative, lang: Language): InitiativeOnMap {
	const marks = initiative.sites.flatMap((id): InitiativeMark[] => {
		const site = initiativeSites.get(id);
		if (!site?.geometry) return [];
		return [
			{
				id,
				name: site.properties[`name_${lang}`],
				point: site.geometry.coordinates,
				accuracyMetres: site.properties.accuracy_m ?? 0,
				state: markState(initiative.status),
				kind: markKind(site.properties.kind),
				href: `/${lang}/initiative/${initiative.id}/`
			}
		];
	});
	const places = placeSummaries(lang).filter(
		({ id, point }) => point !== null && initiative.places.includes(id)
	);
	const spots = [...marks, ...places].flatMap(({ point, accuracyMetres }) =>
		point ? [{ point, accuracyMetres }] : []
	);
	return { marks, places, look: lookAtSpots(spots) ?? lookAtAreas(initiative) };
}

/** The communes or zones of an initiative that has no place on the map. */
function lookAtAreas(initiative: Initiative): LookAt | null {
	const shown = shownOf(initiative, 0);
	const areas = shown === 'communes' || shown === 'zones' ? initiative[shown] : [];
	const boxes = areas.flatMap((id) => {
		const bounds = areaBounds.get(id);
		return bounds ? [bounds] : [];
	});
	return boxes.length > 0 ? { bbox: boxAround(boxes) } : null;
}
