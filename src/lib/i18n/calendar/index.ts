import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The other languages have exactly the keys of the Dutch words. */
export type CalendarMessages = typeof nl;

const calendars: Record<Language, CalendarMessages> = { nl, fr, en };

/** Words of calendar files. They are written with the site, so that no script carries them. */
export function calendarMessages(language: Language): CalendarMessages {
	return calendars[language];
}
