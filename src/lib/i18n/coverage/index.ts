import type { Language } from '../languages.ts';
import type { nl as dutch } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type CoverageMessages = typeof dutch;

/** Loads the words of the coverage page in one language. */
export async function loadCoverageMessages(language: Language): Promise<CoverageMessages> {
	switch (language) {
		case 'nl':
			return (await import('./nl.ts')).nl;
		case 'fr':
			return (await import('./fr.ts')).fr;
		case 'en':
			return (await import('./en.ts')).en;
	}
}
