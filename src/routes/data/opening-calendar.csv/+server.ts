import { csvText } from '$lib/calendar/csv';
import { openingCalendar } from '$lib/server/opening-calendar';
import type { RequestHandler } from './$types';

export const prerender = true;

const header = [
	'date',
	'weekday',
	'place',
	'name_nl',
	'name_fr',
	'name_en',
	'state',
	'from',
	'to',
	'why'
];

/** The opening calendar as CSV: a row for each span, and one for each day that is closed. */
export const GET: RequestHandler = () => {
	const rows = openingCalendar.places.flatMap(({ id, name_nl, name_fr, name_en, days }) =>
		days.flatMap(({ date, weekday, why, spans }) => {
			const day = [date, weekday, id, name_nl, name_fr, name_en];
			return spans.length === 0
				? [[...day, 'closed', '', '', why]]
				: spans.map((span) => [...day, span.state, span.from, span.to, span.why]);
		})
	);
	return new Response(csvText(header, rows), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
