import { formatSpan, formatTime } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/nl.ts';
import type { DayTime, DoorStatus } from './status.ts';
import type { Schedule, Span } from './types.ts';

/** A door's status in words: the line, what to do next where it is unknown, and a note for the map. */
export interface StatusWords {
	line: string;
	hint: string | null;
	note: string;
}

const none = { line: '', hint: null, note: '' };

/**
 * Says a status in the reader's language; `reachable` tells whether a telephone number is known. Asked
 * about another moment than now (`isNow` false), days have their name: "tomorrow" would mislead.
 */
export function statusWords(
	status: DoorStatus,
	language: Language,
	text: Messages['hours'],
	weekdays: readonly string[],
	reachable: boolean,
	isNow = true
): StatusWords {
	const hint = text.unknownHint[reachable ? 'call' : 'commune'];
	switch (status.state) {
		case 'open': {
			if (status.always) return { ...none, line: text.openAlways, note: text.noteAlways };
			const time = formatTime(language, status.closes.minutes);
			const line = text.openUntil(time);
			return { line, hint: status.callFirst ? text.callFirst : null, note: text.noteUntil(time) };
		}
		case 'appointment':
			return { ...none, line: text.appointmentOnly, note: text.noteAppointment };
		case 'closed': {
			const { opens } = status;
			const when = opens ? whenWords(opens, language, text, weekdays, isNow) : '';
			const reason =
				status.holiday?.name[language] ?? (status.why.kind === 'closure' ? text.exceptional : null);
			const note = when ? text.noteOpens(when) : text.closed;
			if (reason) return { ...none, line: text.closedFor(reason, when), note };
			return { ...none, line: when ? text.closedOpens(when) : text.closedNow, note };
		}
		case 'unknown':
			return { ...unknownWords(status, text), hint };
	}
}

/** Why nobody can say whether the door is open. */
function unknownWords(
	{ holiday, why }: DoorStatus & { state: 'unknown' },
	text: Messages['hours']
): Omit<StatusWords, 'hint'> {
	if (holiday) return { line: text.holidayTitle, note: text.noteHoliday };
	if (why.kind === 'uncertain-source')
		return { line: text.uncertainTitle, note: text.noteUncertain };
	if (why.kind === 'uncertain') return { line: text.uncertainNow, note: text.noteUncertain };
	return { line: text.unknownTitle, note: text.noteUnknown };
}

/** "om 8.00 uur", "morgen om 8.00 uur", "maandag om 8.00 uur". */
export function whenWords(
	when: DayTime,
	language: Language,
	text: Messages['hours'],
	weekdays: readonly string[],
	isNow = true
): string {
	const time = formatTime(language, when.minutes);
	if (when.daysAhead === 0) return text.at(time);
	if (when.daysAhead === 1 && isNow) return text.tomorrowAt(time);
	return text.dayAt(weekdays[when.weekday] ?? '', time);
}

/** The spans of one day: "8.00–12.00, 13.00–16.00 uur", or the word for closed. */
export function spansInWords(
	spans: readonly Span[],
	language: Language,
	text: Pick<Messages['hours'], 'closed'>
): string {
	if (spans.length === 0) return text.closed;
	const words = spans.map((span) =>
		formatSpan(language, span.start, span.end > 1440 ? span.end - 1440 : span.end)
	);
	// One "uur" at the end is enough in Dutch.
	if (language === 'nl')
		return words
			.map((word, i) => (i < words.length - 1 ? word.replace(' uur', '') : word))
			.join(', ');
	return words.join(', ');
}

/** The week in one sentence, equal days together: "van maandag tot en met vrijdag 8.00–16.00 uur". */
export function weekInWords(schedule: Schedule, language: Language, messages: Messages): string {
	if (schedule.always) return messages.hours.always;
	const uncertainOnly = (day: number): boolean =>
		!schedule.week[day]?.length && !!schedule.uncertain?.[day]?.length;
	const days = schedule.week.map((spans, day) =>
		uncertainOnly(day) ? messages.hours.unknown : spansInWords(spans, language, messages.hours)
	);
	const parts: string[] = [];
	for (let from = 0; from < 7;) {
		let to = from;
		while (to < 6 && days[to + 1] === days[from]) to++;
		if (schedule.week[from]?.length || uncertainOnly(from)) {
			const first = messages.weekdays[from] ?? '';
			const last = messages.weekdays[to] ?? '';
			const name = from === to ? first : messages.dayRange(first, last);
			parts.push(`${name} ${days[from]}`);
		}
		from = to + 1;
	}
	return parts.join('; ');
}
