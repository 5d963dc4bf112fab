import type { Language } from '../i18n/languages.ts';
import { locales } from '../i18n/languages.ts';
import type { PlaceSummary } from './summary.ts';

/** By name, in the alphabet of the language. */
export function byName(language: Language): (one: PlaceSummary, other: PlaceSummary) => number {
	const collator = new Intl.Collator(locales[language], { numeric: true, sensitivity: 'base' });
	return (one, other) =>
		collator.compare(one.name, other.name) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
