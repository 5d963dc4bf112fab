import type { Suggestion } from '$lib/geocoder/types';
import type { FinderTools } from '$lib/state/finder-tools.svelte';

/** Where a chosen address is, to the metre; null where nothing was chosen, or nobody knows. */
export async function pointOf(
	chosen: Suggestion | null,
	tools: FinderTools | null
): Promise<{ lon: number; lat: number } | null> {
	const origin = chosen && (await tools?.originOf(chosen));
	return origin ? { lon: Number(origin.lon.toFixed(5)), lat: Number(origin.lat.toFixed(5)) } : null;
}
