import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type MethodMessages = typeof nl;

/** What the table of errors compares, each a computation of its own. */
export interface MethodErrors {
	base: number;
	slow: number;
	slower: number;
	stepFree: number;
	unclear: number;
	shiftLow: number;
	shiftHigh: number;
}

const messages: Record<Language, MethodMessages> = { nl, fr, en };

/** Words of the method page. They go into the page when it is made, so that no script carries them. */
export function methodMessages(language: Language): MethodMessages {
	return messages[language];
}
