import type { Language } from '../i18n/languages.ts';
import { locales } from '../i18n/languages.ts';
import { distanceMetres } from './distance.ts';
import type { PlaceSummary } from './summary.ts';

/** By name, in the alphabet of the language. */
export function byName(language: Language): (one: PlaceSummary, other: PlaceSummary) => number {
	const collator = new Intl.Collator(locales[language], { numeric: true, sensitivity: 'base' });
	return (one, other) =>
		collator.compare(one.name, other.name) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** Places with their straight-line distance in metres, nearest first; unlocated ones last. */
export function nearestFirst(
	places: readonly PlaceSummary[],
	from: readonly [lon: number, lat: number]
): { place: PlaceSummary; metres: number | null }[] {
	return places
		.map((place) => ({ place, metres: place.point ? distanceMetres(from, place.point) : null }))
		.sort(
			(one, other) =>
				(one.metres ?? Infinity) - (other.metres ?? Infinity) ||
				(one.place.id < other.place.id ? -1 : 1)
		);
}
