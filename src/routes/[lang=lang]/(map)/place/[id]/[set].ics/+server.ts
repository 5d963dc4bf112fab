import { isLanguage, languages } from '$lib/i18n/languages';
import { calendarResponse } from '$lib/server/calendar-response';
import {
	doorSchedule,
	knownPermanences,
	permanencesCalendar,
	placeCalendar
} from '$lib/server/calendars';
import { places } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The sets of hours of a place: its door, and who is there. */
const sets: Record<string, { known: (id: string) => boolean; write: typeof placeCalendar }> = {
	calendar: { known: (id) => doorSchedule(id) !== null, write: placeCalendar },
	permanences: { known: (id) => knownPermanences(id).length > 0, write: permanencesCalendar }
};

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) =>
		[...places.keys()].flatMap((id) =>
			Object.entries(sets)
				.filter(([, { known }]) => known(id))
				.map(([set]) => ({ lang, id, set }))
		)
	);

/** calendar.ics and permanences.ics of a place, where their hours are known. */
export const GET: RequestHandler = async ({ params: { lang, id, set }, url }) => {
	const wanted = sets[set];
	if (!isLanguage(lang) || !wanted) error(404);
	return calendarResponse(await wanted.write(id, lang, url.origin));
};
