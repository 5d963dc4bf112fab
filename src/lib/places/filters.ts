import { isKindGroup, kindGroups, type KindGroup } from './groups.ts';
import type { PlaceSummary } from './summary.ts';
import { matchesText } from './text-search.ts';
import { placeStatuses, type PlaceStatus } from './types.ts';

/** What the reader chose to see; the default is everything. */
export interface Filters {
	/** groups shown, in the order of kindGroups */
	groups: readonly KindGroup[];
	/** police zone code */
	zone: string | null;
	/** NIS code */
	commune: string | null;
	status: PlaceStatus | null;
	text: string;
}

export const noFilters: Filters = {
	groups: kindGroups,
	zone: null,
	commune: null,
	status: null,
	text: ''
};

/** Ids that a link may name. */
export interface KnownIds {
	zones: ReadonlySet<string>;
	communes: ReadonlySet<string>;
}

const maxText = 80;

/**
 * Reads filters from a link. The text that somebody typed is in the fragment, which a browser never
 * sends; what is unknown or malformed falls back to the default.
 */
export function parseFilters(query: URLSearchParams, fragment: string, known: KnownIds): Filters {
	const groups = (query.get('kind') ?? '').split(',').filter(isKindGroup);
	const zone = query.get('zone');
	const commune = query.get('commune');
	const status = query.get('status');
	return {
		groups: groups.length > 0 ? kindGroups.filter((group) => groups.includes(group)) : kindGroups,
		zone: zone !== null && known.zones.has(zone) ? zone : null,
		commune: commune !== null && known.communes.has(commune) ? commune : null,
		status: placeStatuses.find((one) => one === status) ?? null,
		text: (new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? '').slice(0, maxText)
	};
}

/** Writes filters into the query and fragment of a link; defaults are left out. */
export function writeFilters(filters: Filters, query: URLSearchParams): { fragment: string } {
	const set = (key: string, value: string | null): void => {
		if (value === null) query.delete(key);
		else query.set(key, value);
	};
	set('kind', filters.groups.length === kindGroups.length ? null : filters.groups.join(','));
	set('zone', filters.zone);
	set('commune', filters.commune);
	set('status', filters.status);
	const text = filters.text.slice(0, maxText);
	return { fragment: text.trim() ? `#${new URLSearchParams({ q: text })}` : '' };
}

/** How many filters are on, apart from the text. */
export function countFilters(filters: Filters): number {
	return [filters.zone, filters.commune, filters.status].filter((value) => value !== null).length;
}

/** The places that pass all filters, in their order. */
export function filterPlaces(places: readonly PlaceSummary[], filters: Filters): PlaceSummary[] {
	return places.filter(
		(place) =>
			filters.groups.includes(place.group) &&
			(filters.zone === null || place.zone === filters.zone) &&
			(filters.commune === null || place.commune === filters.commune) &&
			(filters.status === null || place.status === filters.status) &&
			matchesText(filters.text, place.words)
	);
}
