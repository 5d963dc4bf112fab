import ICAL from 'ical.js';
import { addDays, brusselsInstant, brusselsSpan, inBrussels } from '../hours/brussels.ts';
import { isWholeDays, type CalendarEntry } from '../hours/calendar.ts';
import { brusselsZone, brusselsZoneComponent } from './time-zone.ts';

/** An event in words: when it is, and what a calendar shows of it. */
export interface CalendarEvent {
	/** unique and the same in each language and each edition of the data */
	uid: string;
	entry: CalendarEntry;
	summary: string;
	description: string;
	location: string | null;
	point: readonly [lon: number, lat: number] | null;
	/** an absolute address */
	page: string;
	category: string;
}

/** A calendar file before it is written. */
export interface Calendar {
	/** as in the language of the words: "nl" */
	language: string;
	name: string;
	description: string;
	/** the page that it belongs to, an absolute address */
	page: string;
	/** the ISO date of the data: every event bears it as its stamp, so that a build is repeatable */
	asOf: string;
	events: readonly CalendarEvent[];
}

// The library does not count the space at the start of a folded line.
ICAL.foldLength = 74;
// Names of a calendar that the library does not know: text, so that it escapes them and adds no VALUE.
const known = ICAL.design.icalendar.property as Record<string, { defaultType: string }>;
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc', 'x-wr-timezone'])
	known[name] = { defaultType: 'text' };

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function dateOnly(date: string): ICAL.Time {
	const [year, month, day] = date.split('-').map(Number);
	return ICAL.Time.fromData({ year, month, day, isDate: true });
}

/** An instant (milliseconds) as the clocks in Brussels show it. */
function onClock(instant: number, zone: ICAL.Timezone): ICAL.Time {
	const { date, minutes } = inBrussels(new Date(instant));
	const [year, month, day] = date.split('-').map(Number);
	const hour = Math.floor(minutes / 60);
	return ICAL.Time.fromData({ year, month, day, hour, minute: minutes % 60, second: 0 }, zone);
}

const inUtc = (instant: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(instant), true);

function addTime(event: ICAL.Component, name: string, time: ICAL.Time): void {
	const property = new ICAL.Property(name);
	if (time.isDate) property.resetType('date');
	else property.setParameter('tzid', brusselsZone);
	property.setValue(time);
	event.addProperty(property);
}

/** DTSTART, DTEND, RRULE and EXDATE of an entry (RFC 5545, 3.8.2, 3.8.5). */
function addWhen(event: ICAL.Component, entry: CalendarEntry, zone: ICAL.Timezone): void {
	const { first, start, end, repeats } = entry;
	const whole = isWholeDays(entry);
	const [from, to] = brusselsSpan(first, entry);
	const begins = (date: string): ICAL.Time =>
		whole ? dateOnly(addDays(date, start / 1440)) : onClock(brusselsInstant(date, start), zone);
	addTime(event, 'dtstart', whole ? begins(first) : onClock(from, zone));
	addTime(event, 'dtend', whole ? dateOnly(addDays(first, end / 1440)) : onClock(to, zone));
	if (!repeats) return;
	const until = whole
		? dateOnly(repeats.until)
		: inUtc(brusselsInstant(addDays(repeats.until, 1), 0) - 1000);
	const byday = repeats.weekdays.map((weekday) => weekdays[weekday] ?? '');
	event.addPropertyWithValue('rrule', ICAL.Recur.fromData({ freq: 'WEEKLY', until, byday }));
	// One line a date: some calendars read only the first of a list.
	for (const date of repeats.except) addTime(event, 'exdate', begins(date));
}

function eventComponent(
	{ uid, entry, summary, description, location, point, page, category }: CalendarEvent,
	stamp: ICAL.Time,
	zone: ICAL.Timezone
): ICAL.Component {
	const event = new ICAL.Component('vevent');
	event.addPropertyWithValue('uid', uid);
	event.addPropertyWithValue('dtstamp', stamp);
	addWhen(event, entry, zone);
	event.addPropertyWithValue('summary', summary);
	event.addPropertyWithValue('description', description);
	if (location !== null) event.addPropertyWithValue('location', location);
	if (point) event.addPropertyWithValue('geo', [point[1], point[0]]);
	event.addPropertyWithValue('url', page);
	event.addPropertyWithValue('categories', category);
	event.addPropertyWithValue('status', entry.state === 'open' ? 'CONFIRMED' : 'TENTATIVE');
	// The hours of a door take no time from whoever keeps this calendar.
	event.addPropertyWithValue('transp', 'TRANSPARENT');
	return event;
}

/**
 * A calendar as iCalendar text (RFC 5545, with the properties of RFC 7986 and the older ones that
 * calendars know them by), lines ended by CRLF. Clock times are those of Brussels, with its zone in
 * the file; whole days are dates. The same calendar gives the same text.
 */
export function calendarText(calendar: Calendar): string {
	const file = new ICAL.Component('vcalendar');
	const { language, name, description, page } = calendar;
	const zoneComponent = brusselsZoneComponent();
	const zone = new ICAL.Timezone({ component: zoneComponent, tzid: brusselsZone });
	const properties = [
		['version', '2.0'],
		['prodid', `-//lisa-map//opening hours//${language.toUpperCase()}`],
		['calscale', 'GREGORIAN'],
		['method', 'PUBLISH'],
		['name', name],
		['x-wr-calname', name],
		['description', description],
		['x-wr-caldesc', description],
		['x-wr-timezone', brusselsZone]
	] as const;
	for (const [key, value] of properties) file.addPropertyWithValue(key, value);
	file.addPropertyWithValue('url', page);
	const refresh = new ICAL.Property('refresh-interval');
	refresh.resetType('duration');
	refresh.setValue(ICAL.Duration.fromString('P1W'));
	file.addProperty(refresh);
	file.addSubcomponent(zoneComponent);
	const stamp = inUtc(Date.parse(`${calendar.asOf}T00:00:00Z`));
	for (const event of calendar.events) file.addSubcomponent(eventComponent(event, stamp, zone));
	return `${file.toString()}\r\n`;
}
