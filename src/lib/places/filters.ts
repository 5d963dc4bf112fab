import { answersWish, isWish, type Wish } from '../finder/wish.ts';
import { doorOf } from './door.ts';
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
	/** only what is open at the moment asked for */
	open: boolean;
	/** only where a source says that police are present */
	police: boolean;
	/** leaves out what receives by appointment only; of most places nobody says */
	walkIn: boolean;
	/** only what answers this wish */
	wish: Wish | null;
}

export const noFilters: Filters = {
	groups: kindGroups,
	zone: null,
	commune: null,
	status: null,
	text: '',
	open: false,
	police: false,
	walkIn: false,
	wish: null
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
	const wish = query.get('for');
	return {
		groups: groups.length > 0 ? kindGroups.filter((group) => groups.includes(group)) : kindGroups,
		zone: zone !== null && known.zones.has(zone) ? zone : null,
		commune: commune !== null && known.communes.has(commune) ? commune : null,
		status: placeStatuses.find((one) => one === status) ?? null,
		open: query.get('open') === '1',
		police: query.get('police') === '1',
		walkIn: query.get('walkin') === '1',
		wish: isWish(wish) ? wish : null,
		text: (new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? '').slice(0, maxText)
	};
}

/** Writes filters into the query of a link, all but the text; defaults are left out. */
export function writeFilters(filters: Filters, query: URLSearchParams): void {
	const set = (key: string, value: string | null): void => {
		if (value === null) query.delete(key);
		else query.set(key, value);
	};
	set('kind', filters.groups.length === kindGroups.length ? null : filters.groups.join(','));
	set('zone', filters.zone);
	set('commune', filters.commune);
	set('status', filters.status);
	set('open', filters.open ? '1' : null);
	set('police', filters.police ? '1' : null);
	set('walkin', filters.walkIn ? '1' : null);
	set('for', filters.wish);
}

/** What somebody typed, for the fragment of a link. */
export function writeText({ text }: Filters, fragment: URLSearchParams): void {
	const kept = text.slice(0, maxText);
	if (kept.trim()) fragment.set('q', kept);
	else fragment.delete('q');
}

/** How many filters are on, apart from the text. */
export function countFilters(filters: Filters): number {
	const { zone, commune, status, wish, open, police, walkIn } = filters;
	const chosen = [zone, commune, status, wish].filter((value) => value !== null).length;
	return chosen + [open, police, walkIn].filter(Boolean).length;
}

/**
 * The places that pass all filters, in their order. Where the moment is not known yet (before the page
 * is alive), nothing is left out for being closed.
 */
export function filterPlaces(
	places: readonly PlaceSummary[],
	filters: Filters,
	moment: Date | null
): PlaceSummary[] {
	return places.filter(
		(place) =>
			filters.groups.includes(place.group) &&
			(filters.zone === null || place.zone === filters.zone) &&
			(filters.commune === null || place.commune === filters.commune) &&
			(filters.status === null || place.status === filters.status) &&
			(!filters.open || !moment || doorOf(place, moment)?.state === 'open') &&
			(!filters.police || policeThere(place)) &&
			(!filters.walkIn || !(place.appointmentOnly || place.schedule?.appointment)) &&
			(filters.wish === null || answersWish(place, filters.wish)) &&
			matchesText(filters.text, place.words)
	);
}

/** Police places, and antennas of which a source lists the police among those present. */
function policeThere({ group, kind, police }: PlaceSummary): boolean {
	return group === 'lisa' ? police === 'listed' : kind !== 'meeting-place';
}
