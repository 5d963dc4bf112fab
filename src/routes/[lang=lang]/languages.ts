import type { Language } from '$lib/i18n/languages';

/** The same page in another language: the path with its language segment changed. */
export function inLanguage(pathname: string, from: Language, to: Language): string {
	return pathname.replace(`/${from}/`, `/${to}/`);
}
