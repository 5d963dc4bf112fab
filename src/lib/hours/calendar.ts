import { addDays, brusselsSpan, daysBetween, weekdayOf } from './brussels.ts';
import { openSpans, type DaySpan } from './day.ts';
import type { ExceptionReason, Schedule } from './types.ts';

/** Why an entry stands in a calendar, where that must be said. */
export type EntryReason =
	| Exclude<ExceptionReason, { kind: 'dated' }>
	| { kind: 'uncertain' }
	| { kind: 'uncertain-source' };

/** The same span of hours on one date, or on weekdays up to the end of the horizon. */
export interface CalendarEntry extends Pick<DaySpan, 'start' | 'end' | 'state' | 'note'> {
	reason: EntryReason | null;
	/** the first date, ISO; the minutes of the span count from its midnight */
	first: string;
	/** null = on this date only */
	repeats: Repetition | null;
}

export interface Repetition {
	/** 0 = Monday, in their order */
	weekdays: number[];
	/** the last day of the horizon */
	until: string;
	/** dates of these weekdays, from the first one, on which it does not hold */
	except: string[];
}

/** A span with all the dates on which it holds. */
interface DatedSpan extends Omit<CalendarEntry, 'first' | 'repeats'> {
	dates: string[];
}

function reasonOf({ why }: DaySpan): EntryReason | null {
	switch (why.kind) {
		case 'holiday':
		case 'closure':
		case 'uncertain':
		case 'uncertain-source':
			return why;
		case 'pattern':
		case 'dated':
		case 'appointment':
		case 'call-first':
		case 'not-known':
		case 'beyond-horizon':
			return null;
	}
}

/** Equal spans together, each with its dates; one that the clocks leave out in March is no span. */
function datedSpans(schedule: Schedule): DatedSpan[] {
	const { from, to } = schedule.horizon;
	const byKey = new Map<string, DatedSpan>();
	for (const { date, spans } of openSpans(schedule, from, daysBetween(from, to) + 1))
		for (const span of spans) {
			const [begin, finish] = brusselsSpan(date, span);
			if (begin === finish) continue;
			const { start, end, state, note } = span;
			const reason = reasonOf(span);
			const key = JSON.stringify([start, end, state, note, reason]);
			const known = byKey.get(key);
			if (known) known.dates.push(date);
			else byKey.set(key, { start, end, state, note, reason, dates: [date] });
		}
	return [...byKey.values()];
}

/** Whether the span lasts longer or shorter than on other dates, because the clocks change in it. */
function overClockChange(date: string, span: { start: number; end: number }): boolean {
	const [begin, finish] = brusselsSpan(date, span);
	return finish - begin !== (span.end - span.start) * 60_000;
}

/** Whether a span is made of whole days, which a calendar writes as dates. */
export function isWholeDays({ start, end }: { start: number; end: number }): boolean {
	return start % 1440 === 0 && end % 1440 === 0;
}

function entriesOf(
	{ dates, ...span }: DatedSpan,
	{ from, to }: Schedule['horizon']
): CalendarEntry[] {
	const perWeekday = (some: readonly string[], weekday: number): number =>
		some.filter((date) => weekdayOf(date) === weekday).length;
	const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, ahead) => addDays(from, ahead));
	const once = span.reason?.kind === 'holiday' || span.reason?.kind === 'closure';
	// A weekday repeats where the span holds on more than half of its dates, and at least twice.
	const weekdays = once
		? []
		: [0, 1, 2, 3, 4, 5, 6].filter((weekday) => {
				const count = perWeekday(dates, weekday);
				return count > 1 && count * 2 > perWeekday(all, weekday);
			});
	// A repeated event is as long each time: a night of the clock change stands apart.
	const regular = (date: string): boolean =>
		weekdays.includes(weekdayOf(date)) && (isWholeDays(span) || !overClockChange(date, span));
	const repeated = new Set(dates.filter(regular));
	const single = dates
		.filter((date) => !repeated.has(date))
		.map((first): CalendarEntry => ({ ...span, first, repeats: null }));
	const [first] = repeated;
	if (first === undefined) return single;
	const except = all.filter(
		(date) => date > first && weekdays.includes(weekdayOf(date)) && !repeated.has(date)
	);
	return [{ ...span, first, repeats: { weekdays, until: to, except } }, ...single];
}

/**
 * What a schedule puts into a calendar within its horizon: its weeks as repeated spans, and each date
 * that departs from them (a holiday, a closure, a night in which the clocks change) on its own. Spans
 * that are not certain have the state `unknown`; closed time is not there. In the order of first
 * dates. The dates are those of `openSpans`, so that both always say the same.
 */
export function calendarEntries(schedule: Schedule): CalendarEntry[] {
	return datedSpans(schedule)
		.flatMap((span) => entriesOf(span, schedule.horizon))
		.sort(
			(one, other) =>
				daysBetween(other.first, one.first) || one.start - other.start || one.end - other.end
		);
}
