import { addDays, weekdayOf } from './brussels.ts';
import { holidayOn } from './holidays.ts';
import type { ExceptionReason, Schedule, Span } from './types.ts';

/** Why the hours are what they are at a moment or on a day. */
export type Why =
	/** the ordinary week */
	| { kind: 'pattern' }
	/** a date that the hours themselves name (a season, the first Monday), a holiday, a closure */
	| ExceptionReason
	/** open only after making an appointment, or after a call */
	| { kind: 'appointment' }
	| { kind: 'call-first' }
	/** the hours themselves say that this is not certain */
	| { kind: 'uncertain' }
	/** the source of the hours is doubtful */
	| { kind: 'uncertain-source' }
	/** no hours are known */
	| { kind: 'not-known' }
	/** hours that are worked out date by date, asked about a date outside the horizon */
	| { kind: 'beyond-horizon' };

/** A span of a day that is not closed. */
export interface DaySpan extends Span {
	state: 'open' | 'unknown';
	why: Why;
}

/** The hours of one date in Brussels. */
export interface HoursDay {
	/** ISO date */
	date: string;
	/** spans that begin on this date, in their order; a night ends above 1440; none = closed all day */
	spans: DaySpan[];
	/** why the day is as it is, closed times included */
	why: Why;
	/** the date lies after the horizon of the schedule: the hours may be out of date */
	beyondHorizon: boolean;
}

/** The rule of a date; `whole` where it also replaces what is left of the night before. */
interface DayRule {
	spans: DaySpan[];
	why: Why;
	whole: boolean;
}

const pattern: Why = { kind: 'pattern' };

/** Spans as states; a note speaks before the reason of the day. */
function stated(
	open: readonly Span[],
	uncertain: readonly Span[],
	why: Why,
	doubtful: boolean
): DaySpan[] {
	const reason = (span: Span, otherwise: Why): Why =>
		doubtful ? { kind: 'uncertain-source' } : span.note ? { kind: span.note } : otherwise;
	const unsure: Why = why.kind === 'pattern' || why.kind === 'dated' ? { kind: 'uncertain' } : why;
	return [
		...open.map((span): DaySpan => {
			return { ...span, state: doubtful ? 'unknown' : 'open', why: reason(span, why) };
		}),
		...uncertain.map((span): DaySpan => {
			return { ...span, state: 'unknown', why: reason(span, unsure) };
		})
	].sort((one, other) => one.start - other.start);
}

function ruleOf(schedule: Schedule, date: string): DayRule {
	const { week, uncertain, horizon, exceptions, holidays } = schedule;
	const doubtful = schedule.uncertainSource === true;
	const exception = exceptions?.[date];
	if (exception) {
		const { open, uncertain: unsure = [], why } = exception;
		return { spans: stated(open, unsure, why, doubtful), why, whole: true };
	}
	const weekday = weekdayOf(date);
	const open = week[weekday] ?? [];
	const unsure = uncertain?.[weekday] ?? [];
	const unknownDay = (why: Why): DayRule => {
		const end = Math.max(1440, ...[...open, ...unsure].map((span) => span.end));
		return { spans: [{ start: 0, end, state: 'unknown', why }], why, whole: false };
	};
	if (schedule.irregular && (date < horizon.from || date > horizon.to))
		return unknownDay({ kind: 'beyond-horizon' });
	const holiday = holidays === 'open' ? null : holidayOn(date);
	if (!holiday)
		return { spans: stated(open, unsure, pattern, doubtful), why: pattern, whole: false };
	const why: Why = { kind: 'holiday', id: holiday.id };
	if (holidays === 'closed') return { spans: [], why, whole: true };
	// On a weekday that is closed anyway the hours do tell, holiday or not.
	if (open.length + unsure.length === 0) return { spans: [], why: pattern, whole: false };
	return unknownDay(why);
}

/**
 * The hours of an ISO date in Brussels. Without a schedule the whole day is unknown, and so is a
 * legal holiday of which the hours say nothing; what is uncertain is unknown, never closed or open.
 */
export function hoursOn(schedule: Schedule | null, date: string): HoursDay {
	if (!schedule) {
		const why: Why = { kind: 'not-known' };
		return {
			date,
			spans: [{ start: 0, end: 1440, state: 'unknown', why }],
			why,
			beyondHorizon: false
		};
	}
	const { spans, why } = ruleOf(schedule, date);
	const overnight = spans.some(({ end }) => end > 1440);
	const cut = overnight && ruleOf(schedule, addDays(date, 1)).whole;
	return {
		date,
		spans: cut ? spans.map((span) => ({ ...span, end: Math.min(span.end, 1440) })) : spans,
		why,
		beyondHorizon: date > schedule.horizon.to
	};
}

/** The hours of `days` dates in Brussels from the ISO date `fromDay`, for calendars and open data. */
export function openSpans(schedule: Schedule | null, fromDay: string, days: number): HoursDay[] {
	return Array.from({ length: days }, (_, ahead) => hoursOn(schedule, addDays(fromDay, ahead)));
}
