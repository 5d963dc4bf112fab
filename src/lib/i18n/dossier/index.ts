import type { Language } from '../languages.ts';
import type { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type DossierMessages = typeof nl;

const files: Record<Language, () => Promise<DossierMessages>> = {
	nl: async () => (await import('./nl.ts')).nl,
	fr: async () => (await import('./fr.ts')).fr,
	en: async () => (await import('./en.ts')).en
};

/** Words of a dossier: when the page is made, and in the browser once a question of its own is asked. */
export function loadDossierMessages(language: Language): Promise<DossierMessages> {
	return files[language]();
}
