import { locales, type Language } from './languages.ts';

const rules = new Map<Language, Intl.PluralRules>();

/** Picks the singular or plural form for a count, by the rules of the language (0 is singular in French). */
export function plural(language: Language, count: number, one: string, other: string): string {
	let rule = rules.get(language);
	if (!rule) rules.set(language, (rule = new Intl.PluralRules(locales[language])));
	return rule.select(count) === 'one' ? one : other;
}
