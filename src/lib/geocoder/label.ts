import type { Language } from '../i18n/languages.ts';
import type { Commune, Entry } from './types.ts';

/** A name as part of a label, and where it begins there. */
export interface ShownName {
	name: string;
	from: number;
}

/**
 * The names that a label shows: that of the reader's language; in English both official ones, French
 * first, unless there is an English one. `houseNumber` follows the last.
 */
export function labelOf(
	entry: Pick<Entry, 'name_nl' | 'name_fr' | 'name_en'>,
	language: Language,
	houseNumber: string | null
): { label: string; shown: ShownName[] } {
	const names = namesIn(entry, language);
	const shown = names.map((name, at) => ({ name, from: at === 0 ? 0 : names[0]!.length + 3 }));
	const name = names.join(' / ');
	return { label: houseNumber === null ? name : `${name} ${houseNumber}`, shown };
}

function namesIn(
	{ name_nl, name_fr, name_en }: Pick<Entry, 'name_nl' | 'name_fr' | 'name_en'>,
	language: Language
): string[] {
	if (language === 'nl') return [name_nl];
	if (language === 'fr') return [name_fr];
	if (name_en !== null) return [name_en];
	return name_fr === name_nl ? [name_fr] : [name_fr, name_nl];
}

/** The name of a commune in the reader's language. */
export function communeName(commune: Commune, language: Language): string {
	return { nl: commune.name_nl, fr: commune.name_fr, en: commune.name_en }[language];
}
