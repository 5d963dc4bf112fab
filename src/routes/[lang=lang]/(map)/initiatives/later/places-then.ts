import { resolve } from '$app/paths';
import type { Language } from '$lib/i18n/languages';
import type { PlaceSummary } from '$lib/places/summary';

let loaded: { language: Language; places: Promise<PlaceSummary[]> } | null = null;

async function load(lang: Language): Promise<PlaceSummary[]> {
	const response = await fetch(resolve('/[lang=lang]/places.json', { lang }));
	if (!response.ok) throw new Error(`places.json: ${response.status}`);
	return (await response.json()) as PlaceSummary[];
}

/** The places with these ids, for the map; fetched once, and again after a failure. */
export async function existedThen(
	language: Language,
	ids: ReadonlySet<string>
): Promise<PlaceSummary[]> {
	if (loaded?.language !== language) loaded = { language, places: load(language) };
	try {
		return (await loaded.places).filter(({ id }) => ids.has(id));
	} catch (error) {
		loaded = null;
		throw error;
	}
}
