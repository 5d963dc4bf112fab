import type { PageMessages } from '$lib/i18n/pages';
import type { PlaceSummary } from '$lib/places/summary';

/** A map app or website that can show the way; the reader chooses, nothing is asked of it before. */
export interface WayThere {
	label: string;
	href: string;
	/** whether it opens as a web page */
	external: boolean;
}

/** The map apps for a place; none where its location is not known. */
export function waysThere(
	{ point, name }: Pick<PlaceSummary, 'point' | 'name'>,
	words: PageMessages['place']
): WayThere[] {
	if (!point) return [];
	const at = `${point[1]},${point[0]}`;
	const web = (label: string, href: string): WayThere => ({ label, href, external: true });
	return [
		{
			label: words.directionsApp,
			href: `geo:${at}?q=${at}(${encodeURIComponent(name)})`,
			external: false
		},
		web(
			'OpenStreetMap',
			`https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&route=;${at}`
		),
		web(
			'Google Maps',
			`https://www.google.com/maps/dir/?api=1&travelmode=walking&destination=${at}`
		),
		web('Apple Maps', `https://maps.apple.com/?dirflg=w&daddr=${at}`)
	];
}
