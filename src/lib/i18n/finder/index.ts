import type { Language } from '../languages.ts';
import type { nl as dutch } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type FinderMessages = typeof dutch;

/** Loads the words of the finder in one language. */
export async function loadFinderMessages(language: Language): Promise<FinderMessages> {
	switch (language) {
		case 'nl':
			return (await import('./nl.ts')).nl;
		case 'fr':
			return (await import('./fr.ts')).fr;
		case 'en':
			return (await import('./en.ts')).en;
	}
}
