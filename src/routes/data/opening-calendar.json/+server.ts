import { openingCalendar } from '$lib/server/opening-calendar';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The opening calendar as JSON, one place a line. */
export const GET: RequestHandler = () => {
	const { places, ...head } = openingCalendar;
	const lines = places.map((place) => JSON.stringify(place)).join(',\n');
	const text = `${JSON.stringify(head).slice(0, -1)},"places":[\n${lines}\n]}\n`;
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
