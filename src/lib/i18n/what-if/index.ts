import type { Language } from '../languages.ts';
import type { nl as dutch } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type WhatIfMessages = typeof dutch;

/** Loads the words of scenarios in one language. */
export async function loadWhatIfMessages(language: Language): Promise<WhatIfMessages> {
	switch (language) {
		case 'nl':
			return (await import('./nl.ts')).nl;
		case 'fr':
			return (await import('./fr.ts')).fr;
		case 'en':
			return (await import('./en.ts')).en;
	}
}
