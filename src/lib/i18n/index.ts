import type { Language } from './languages.ts';
import type { Messages } from './nl.ts';

export type { Messages } from './nl.ts';

/** Loads the words of one language; the other two stay unloaded. */
export async function loadMessages(language: Language): Promise<Messages> {
	switch (language) {
		case 'nl':
			return (await import('./nl.ts')).nl;
		case 'fr':
			return (await import('./fr.ts')).fr;
		case 'en':
			return (await import('./en.ts')).en;
	}
}
