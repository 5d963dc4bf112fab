import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type InitiativeMessages = typeof nl;

const initiatives: Record<Language, InitiativeMessages> = { nl, fr, en };

/** Words of the pages of initiatives. They go into the page when it is made, so that no script carries them. */
export function initiativeMessages(language: Language): InitiativeMessages {
	return initiatives[language];
}
