import { formatDate } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import type { PageMessages } from '$lib/i18n/pages';
import { doorSchedule, knownPermanences } from '$lib/server/calendars';
import { horizon } from '$lib/server/horizon';

/** The calendar files of a place. */
export interface CalendarLinks {
	files: { href: string; name: string }[];
	note: string;
	/** the address to subscribe to; null where the site is built for a machine that no calendar reaches */
	subscription: string | null;
}

/**
 * The calendar files of a place, or null where none of its hours are known. Calendars fetch a
 * subscription themselves, over HTTPS, so that it is offered only where `origin` is such an address.
 */
export function calendarLinks(
	id: string,
	language: Language,
	origin: string,
	words: PageMessages['place']['calendar']
): CalendarLinks | null {
	const path = (set: string): string => `/${language}/place/${id}/${set}.ics`;
	const door = doorSchedule(id) !== null;
	const files = [
		...(door ? [{ href: path('calendar'), name: words.door }] : []),
		...(knownPermanences(id).length > 0 ? [{ href: path('permanences'), name: words.people }] : [])
	];
	if (files.length === 0) return null;
	const { protocol, host } = new URL(origin);
	return {
		files,
		note: words.note(formatDate(language, horizon.to)),
		subscription: door && protocol === 'https:' ? `webcal://${host}${path('calendar')}` : null
	};
}
