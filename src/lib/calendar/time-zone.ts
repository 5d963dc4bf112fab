import ICAL from 'ical.js';

/** The name of the zone in calendars. */
export const brusselsZone = 'Europe/Brussels';

const change = (
	season: 'DAYLIGHT' | 'STANDARD',
	name: string,
	first: string,
	month: number,
	[from, to]: [from: string, to: string]
): string[] => [
	`BEGIN:${season}`,
	`TZNAME:${name}`,
	`DTSTART:${first}`,
	`RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
	`TZOFFSETFROM:${from}`,
	`TZOFFSETTO:${to}`,
	`END:${season}`
];

/** The clock in Brussels since 1996 (Directive 2000/84/EC), as iCalendar writes it (RFC 5545, 3.6.5). */
const timeZoneText = [
	'BEGIN:VTIMEZONE',
	`TZID:${brusselsZone}`,
	...change('DAYLIGHT', 'CEST', '19960331T020000', 3, ['+0100', '+0200']),
	...change('STANDARD', 'CET', '19961027T030000', 10, ['+0200', '+0100']),
	'END:VTIMEZONE'
].join('\r\n');

/** The zone of Brussels as a new component of a calendar. */
export function brusselsZoneComponent(): ICAL.Component {
	return ICAL.Component.fromString(timeZoneText);
}
