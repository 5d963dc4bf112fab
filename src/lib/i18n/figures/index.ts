import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type FigureMessages = typeof nl;

const messages: Record<Language, FigureMessages> = { nl, fr, en };

/** Words of the figures and of the contradictions. They go into the page when it is made. */
export function figureMessages(language: Language): FigureMessages {
	return messages[language];
}
