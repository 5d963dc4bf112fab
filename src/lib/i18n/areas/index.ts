import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type AreaMessages = typeof nl;

const areas: Record<Language, AreaMessages> = { nl, fr, en };

/** Words of zones and communes. They go into the page when it is made, so that no script carries them. */
export function areaMessages(language: Language): AreaMessages {
	return areas[language];
}
