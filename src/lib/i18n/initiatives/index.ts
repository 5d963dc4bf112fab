import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type InitiativesMessages = typeof nl;

const messages: Record<Language, InitiativesMessages> = { nl, fr, en };

/** Words of the list and the matrix of initiatives. They go into the page when it is made, so that no script carries them. */
export function initiativesMessages(language: Language): InitiativesMessages {
	return messages[language];
}
