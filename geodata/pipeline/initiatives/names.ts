import type { Language } from '../../../src/lib/i18n/languages.ts';

/** The letters and digits of a name, so that marks and capitals do not count. */
function letters(name: string): string {
	return name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/**
 * Which names are translations. The French one is where the glossary knows no established form; the
 * English one is unless it is the Dutch or French name itself, as institutions of Brussels name
 * themselves in these two languages. A name that stays the same in another language is no translation.
 */
export function translatedNames(
	names: Readonly<Record<Language, string>>,
	status: 'official' | 'usual' | 'tr',
	heading: string | null = null
): Language[] {
	const printed = [names.nl, heading ?? names.nl].map((name) => letters(withoutCode(name)));
	const same = (name: string): boolean => printed.includes(letters(name));
	const translated: Language[] = [];
	if (status === 'tr' && !same(names.fr)) translated.push('fr');
	const french = !translated.includes('fr') && letters(names.en) === letters(names.fr);
	if (!same(names.en) && !french) translated.push('en');
	return translated;
}

/** A name without the code of its zone, which the inventory adds to namesakes: "Coffee with a Cop (5342)". */
export function withoutCode(name: string): string {
	return name.replace(/ \(53\d\d\)$/, '');
}
