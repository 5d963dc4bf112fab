import { locales, type Language } from './languages.ts';

/** Names as one part of a sentence: "Etterbeek, Evere en Jette". */
export function listed(language: Language, names: readonly string[]): string {
	return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}
