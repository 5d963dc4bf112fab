import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type OfflineMessages = typeof nl;

const messages: Record<Language, OfflineMessages> = { nl, fr, en };

/** Words about use without a network. They go into the pages when these are made. */
export function offlineMessages(language: Language): OfflineMessages {
	return messages[language];
}
