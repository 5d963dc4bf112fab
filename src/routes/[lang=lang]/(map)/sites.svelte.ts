import { getContext, setContext } from 'svelte';
import type { InitiativeMark } from '$lib/initiatives/mark';
import type { PlaceSummary } from '$lib/places/summary';

/** A box or a point that the map should show. */
export type Look =
	{ bbox: [number, number, number, number] } | { lon: number; lat: number; zoom: number };

/**
 * What the page in the panel puts on the map: its places (null = all), the chosen one, and where to
 * look. The page sets it, the map reads it.
 */
export class Sites {
	/** places of the list as shown; null where the page holds no list and the map shows all */
	shown = $state.raw<readonly PlaceSummary[] | null>(null);
	/** places of initiatives, beside those */
	initiatives = $state.raw<readonly InitiativeMark[]>([]);
	chosen = $state<string | null>(null);
	look = $state.raw<Look | null>(null);
	/** a later address of the chosen place */
	later = $state.raw<{ lon: number; lat: number; label: string; note: string } | null>(null);
}

const key = Symbol('sites');

export function setSites(): Sites {
	return setContext(key, new Sites());
}

export function getSites(): Sites {
	return getContext<Sites>(key);
}
