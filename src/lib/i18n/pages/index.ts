import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type PageMessages = typeof nl;

const pages: Record<Language, PageMessages> = { nl, fr, en };

/** Words of the text pages. They go into the page when it is made, so that no script carries them. */
export function pageMessages(language: Language): PageMessages {
	return pages[language];
}
