import { isLanguage, languages } from '$lib/i18n/languages';
import { calendarResponse } from '$lib/server/calendar-response';
import { areaCalendar } from '$lib/server/calendars';
import { communes } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...communes.keys()].map((nis) => ({ lang, nis })));

/** The opening hours of all places of a commune. */
export const GET: RequestHandler = async ({ params: { lang, nis }, url }) => {
	if (!isLanguage(lang)) error(404);
	return calendarResponse(await areaCalendar({ kind: 'commune', code: nis }, lang, url.origin));
};
