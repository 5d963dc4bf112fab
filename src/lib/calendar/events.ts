import { calendarEntries, type CalendarEntry } from '../hours/calendar.ts';
import { holidayName } from '../hours/holidays.ts';
import type { Closure, Schedule } from '../hours/types.ts';
import type { CalendarMessages } from '../i18n/calendar/index.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/nl.ts';
import type { CalendarEvent } from './write.ts';

/** A door, or people behind it, whose hours go into a calendar; texts in the reader's language. */
export interface CalendarSubject {
	/** id of the place or the permanence */
	id: string;
	schedule: Schedule;
	/** name of the place */
	name: string;
	/** who is present, where the hours are those of a permanence */
	who: string | null;
	/** visitors are received only after making an appointment */
	appointmentOnly: boolean;
	/** what the source adds to the hours */
	note: string | null;
	/** ISO date, month or year of the hours; null = undated */
	asOf: string | null;
	phone: string | null;
	/** the kind of place */
	category: string;
	location: string | null;
	point: CalendarEvent['point'];
	/** the page of the place, an absolute address */
	page: string;
}

/** What the words of events are made from. */
export interface CalendarContext {
	language: Language;
	words: CalendarMessages;
	text: Messages;
	closures: readonly Closure[];
}

/** The part of a UID after the @: fixed, so that no address of the site is in it. */
const namespace = 'lisa-map';

/** A schedule stands in files of its place, its zone and its commune, in three languages. */
const worked = new WeakMap<Schedule, readonly CalendarEntry[]>();

function entriesOf(schedule: Schedule): readonly CalendarEntry[] {
	const entries = worked.get(schedule) ?? calendarEntries(schedule);
	worked.set(schedule, entries);
	return entries;
}

type Label = keyof CalendarMessages['summary'];

function labelOf(entry: CalendarEntry, { appointmentOnly }: CalendarSubject): Label {
	if (entry.state === 'unknown' && entry.reason?.kind === 'holiday') return 'perhaps';
	if (appointmentOnly) return 'appointment';
	return entry.note ?? (entry.state === 'open' ? 'open' : 'perhaps');
}

const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;

/** The same in each language, and as long as the span keeps its hours. */
function uidOf(entry: CalendarEntry, label: Label, id: string): string {
	const date = entry.repeats ? [] : [entry.first.replaceAll('-', '')];
	return [id, ...date, label, clock(entry.start), clock(entry.end)].join('-') + `@${namespace}`;
}

function reasonInWords(
	{ reason, state }: CalendarEntry,
	{ language, words, closures }: CalendarContext
): string | null {
	switch (reason?.kind) {
		case undefined:
			return null;
		case 'holiday': {
			const name = holidayName(reason.id)?.[language] ?? reason.id;
			return words.reason[state === 'unknown' ? 'holidayUnknown' : 'holiday'](name);
		}
		case 'closure': {
			const closure = closures.find(({ id }) => id === reason.id);
			return words.reason.closure(closure?.[`name_${language}`] ?? reason.id);
		}
		case 'uncertain':
			return words.reason.uncertain;
		case 'uncertain-source':
			return words.reason.uncertainSource;
	}
}

/**
 * What a reader must know beside the hours: why they are so, what the source adds, its date, the
 * telephone, and that what is not known is missing.
 */
function descriptionOf(
	entry: CalendarEntry,
	label: Label,
	subject: CalendarSubject,
	context: CalendarContext
): string {
	const { language, words, text } = context;
	const { asOf, note, phone, schedule } = subject;
	return [
		reasonInWords(entry, context),
		label === 'appointment' ? `${text.hours.appointmentOnly}.` : null,
		label === 'perhaps' ? text.hours.unknownHint[phone ? 'call' : 'commune'] : null,
		note,
		phone && words.phone(phone),
		`${asOf === null ? text.hours.undated : text.hours.asOf(formatDate(language, asOf))}.`,
		words.limits(formatDate(language, schedule.horizon.to))
	]
		.filter((line) => line !== null)
		.join('\n');
}

/** The events of a door or a permanence over its horizon, in the words of one language. */
export function calendarEvents(
	subject: CalendarSubject,
	context: CalendarContext
): CalendarEvent[] {
	const { id, schedule, name, who, category, location, point, page } = subject;
	const { summary, presence } = context.words;
	return entriesOf(schedule).map((entry) => {
		const label = labelOf(entry, subject);
		return {
			uid: uidOf(entry, label, id),
			entry,
			summary: who === null ? summary[label](name) : presence[label](who, name),
			description: descriptionOf(entry, label, subject, context),
			location,
			point,
			page,
			category
		};
	});
}
