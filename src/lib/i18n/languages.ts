/** The three languages of the site, Dutch and French first and equal. */
export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language's name, in that language. */
export const languageNames: Record<Language, string> = {
	nl: 'Nederlands',
	fr: 'Français',
	en: 'English'
};

/** The BCP 47 tag used for dates, numbers and the `lang` attribute (Belgian forms). */
export const locales: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

export function isLanguage(value: unknown): value is Language {
	return typeof value === 'string' && (languages as readonly string[]).includes(value);
}
