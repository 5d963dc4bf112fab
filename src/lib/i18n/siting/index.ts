import type { Language } from '../languages.ts';
import type { nl as dutch } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type SitingMessages = typeof dutch;

/** Loads the words of best sites and best hours in one language. */
export async function loadSitingMessages(language: Language): Promise<SitingMessages> {
	switch (language) {
		case 'nl':
			return (await import('./nl.ts')).nl;
		case 'fr':
			return (await import('./fr.ts')).fr;
		case 'en':
			return (await import('./en.ts')).en;
	}
}
