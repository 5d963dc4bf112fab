import closuresText from '../../../geodata/closures.json?raw';
import { calendarEvents, type CalendarContext, type CalendarSubject } from '$lib/calendar/events';
import { calendarText, type CalendarEvent } from '$lib/calendar/write';
import type { Closure, Schedule } from '$lib/hours/types';
import { loadMessages } from '$lib/i18n';
import { calendarMessages } from '$lib/i18n/calendar';
import { formatDate } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import { withoutDoor } from '$lib/places/door';
import type { PlaceSummary } from '$lib/places/summary';
import type { Permanence, PlaceProperties } from '$lib/places/types';
import { communes, places, placeSummaries, schedules, zones } from './geodata';
import { horizon } from './horizon';

const closures = JSON.parse(closuresText) as Closure[];

/** The schedule of a place's door, or null where no hours are known or it receives nobody (yet). */
export function doorSchedule(id: string): Schedule | null {
	const place = places.get(id)?.properties;
	return place && !withoutDoor(place) ? (schedules[id] ?? null) : null;
}

/** The permanences of a place whose days and hours are known, each with its schedule. */
export function knownPermanences(id: string): { permanence: Permanence; schedule: Schedule }[] {
	const place = places.get(id)?.properties;
	if (!place || withoutDoor(place)) return [];
	return place.permanences.flatMap((permanence) => {
		const schedule = schedules[permanence.id];
		return schedule ? [{ permanence, schedule }] : [];
	});
}

interface Writing extends CalendarContext {
	origin: string;
}

async function writing(language: Language, origin: string): Promise<Writing> {
	const text = await loadMessages(language);
	return { language, words: calendarMessages(language), text, closures, origin };
}

const pageOf = (path: string, { origin, language }: Writing): string =>
	`${origin}/${language}/${path}/`;

function subjectOf(
	place: PlaceProperties,
	summary: PlaceSummary,
	schedule: Schedule,
	context: Writing
): CalendarSubject {
	const { language, text } = context;
	return {
		id: place.id,
		schedule,
		name: summary.name,
		who: null,
		appointmentOnly: summary.appointmentOnly,
		note: place[`hours_note_${language}`],
		asOf: place.provenance.opening_hours?.as_of ?? null,
		phone: place.phone,
		category: text.kind[place.kind],
		location: summary.address ?? summary.locality,
		// A rough point would lead to the wrong door.
		point: summary.accuracyMetres <= 150 ? summary.point : null,
		page: pageOf(`place/${place.id}`, context)
	};
}

const summaryOf = (id: string, language: Language): PlaceSummary | undefined =>
	placeSummaries(language).find((summary) => summary.id === id);

const write = (
	context: Writing,
	name: string,
	path: string,
	remarks: readonly (string | null)[],
	events: readonly CalendarEvent[]
): string =>
	calendarText({
		language: context.language,
		name,
		description: remarks.filter((remark) => remark !== null).join('\n'),
		page: pageOf(path, context),
		asOf: horizon.from,
		events
	});

/** "What we do not know is not in this calendar …", with the end of the horizon. */
function limits({ words, language }: Writing): string {
	return words.limits(formatDate(language, horizon.to));
}

/** The opening hours of a place as iCalendar text; null where none are known. */
export async function placeCalendar(
	id: string,
	language: Language,
	origin: string
): Promise<string | null> {
	const place = places.get(id)?.properties;
	const summary = summaryOf(id, language);
	const schedule = doorSchedule(id);
	if (!place || !summary || !schedule) return null;
	const context = await writing(language, origin);
	const events = calendarEvents(subjectOf(place, summary, schedule, context), context);
	const name = context.words.calendarOf(summary.name);
	return write(context, name, `place/${id}`, [limits(context)], events);
}

/** Who is at a place and when, as iCalendar text; null where no permanence has known hours. */
export async function permanencesCalendar(
	id: string,
	language: Language,
	origin: string
): Promise<string | null> {
	const place = places.get(id)?.properties;
	const summary = summaryOf(id, language);
	const known = knownPermanences(id);
	if (!place || !summary || known.length === 0) return null;
	const context = await writing(language, origin);
	const events = known.flatMap(({ permanence, schedule }) =>
		calendarEvents(
			{
				...subjectOf(place, summary, schedule, context),
				id: permanence.id,
				who: permanence[`who_${language}`],
				appointmentOnly: schedule.appointment,
				note: permanence[`note_${language}`],
				asOf: permanence.provenance.as_of
			},
			context
		)
	);
	const unknown = place.permanences
		.filter(({ id: one, present }) => !schedules[one] && present !== false)
		.map((permanence) => permanence[`who_${language}`]);
	const { words } = context;
	return write(
		context,
		words.permanencesOf(summary.name),
		`place/${id}`,
		[unknown.length > 0 ? words.unknownPresence(unknown.join(', ')) : null, limits(context)],
		events
	);
}

/**
 * The opening hours of all places of a police zone or a commune as iCalendar text, with the names of
 * those that are not in it; null where there is no such area.
 */
export async function areaCalendar(
	area: { kind: 'zone' | 'commune'; code: string },
	language: Language,
	origin: string
): Promise<string | null> {
	const { kind, code } = area;
	const name = (kind === 'zone' ? zones : communes).get(code)?.[`name_${language}`];
	if (name === undefined) return null;
	const context = await writing(language, origin);
	const { words } = context;
	const here = placeSummaries(language).filter((summary) => summary[kind] === code);
	const events = here.flatMap((summary) => {
		const place = places.get(summary.id)?.properties;
		const schedule = doorSchedule(summary.id);
		return place && schedule
			? calendarEvents(subjectOf(place, summary, schedule, context), context)
			: [];
	});
	const unknown = here.filter((summary) => !withoutDoor(summary) && !doorSchedule(summary.id));
	const absent = here.filter(withoutDoor);
	const namesOf = (some: PlaceSummary[]): string => some.map((one) => one.name).join(', ');
	return write(
		context,
		words.calendarOf(name.charAt(0).toUpperCase() + name.slice(1)),
		`${kind}/${code}`,
		[
			events.length === 0 ? words.nothingHere : null,
			unknown.length > 0 ? words.unknownHere(namesOf(unknown)) : null,
			absent.length > 0 ? words.notHere(namesOf(absent)) : null,
			limits(context)
		],
		events
	);
}

/** Whether the hours of any place of a zone or commune are known, so that its calendar has events. */
export function areaHasHours({ kind, code }: { kind: 'zone' | 'commune'; code: string }): boolean {
	return [...places.values()].some(
		({ properties }) => properties[kind] === code && doorSchedule(properties.id) !== null
	);
}
