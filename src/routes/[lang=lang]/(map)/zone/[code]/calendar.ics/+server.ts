import { isLanguage, languages } from '$lib/i18n/languages';
import { calendarResponse } from '$lib/server/calendar-response';
import { areaCalendar } from '$lib/server/calendars';
import { zones } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...zones.keys()].map((code) => ({ lang, code })));

/** The opening hours of all places of a police zone. */
export const GET: RequestHandler = async ({ params: { lang, code }, url }) => {
	if (!isLanguage(lang)) error(404);
	return calendarResponse(await areaCalendar({ kind: 'zone', code }, lang, url.origin));
};
