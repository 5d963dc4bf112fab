import { error } from '@sveltejs/kit';

/** The answer of a calendar endpoint: the text, or 404 where there is no such calendar. */
export function calendarResponse(text: string | null): Response {
	if (text === null) error(404);
	return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
