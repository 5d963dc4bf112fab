import { addDays, inBrussels, weekdayOf } from './brussels.ts';
import { holidayOn, type Holiday } from './holidays.ts';
import type { Schedule, Span } from './types.ts';

/** A time on a day, counted from today. */
export interface DayTime {
	/** 0 = today, 1 = tomorrow … */
	daysAhead: number;
	/** 0 = Monday … 6 = Sunday */
	weekday: number;
	/** minutes since midnight of that day */
	minutes: number;
}

/** What is known of a door at one moment. */
export type DoorStatus =
	| { state: 'open'; always: true }
	| { state: 'open'; always: false; closes: DayTime; minutesLeft: number }
	| { state: 'appointment' }
	| { state: 'closed'; opens: DayTime | null; holiday: Holiday | null }
	| { state: 'unknown'; holiday: Holiday | null };

/**
 * The status of a door at `now`, in Brussels time. Without a schedule it is unknown; on a legal
 * holiday about which the hours say nothing it is unknown as well, never closed.
 */
export function doorStatus(schedule: Schedule | null, now: Date): DoorStatus {
	if (!schedule) return { state: 'unknown', holiday: null };
	if (schedule.always) return { state: 'open', always: true };
	const { date, weekday, minutes } = inBrussels(now);

	const started = spansOn(schedule, addDays(date, -1));
	const today = spansOn(schedule, date);
	const overnight = started?.find((span) => span.end - 1440 > minutes);
	const current = today?.find((span) => span.start <= minutes && minutes < span.end);
	if (overnight ?? current) {
		if (schedule.appointment) return { state: 'appointment' };
		const end = overnight ? overnight.end - 1440 : (current?.end ?? 0);
		const left = endOfRun(schedule, date, end) - minutes;
		const closing = minutes + left;
		return {
			state: 'open',
			always: false,
			minutesLeft: left,
			closes: {
				daysAhead: Math.floor(closing / 1440),
				weekday: (weekday + Math.floor(closing / 1440)) % 7,
				minutes: closing % 1440
			}
		};
	}
	if (!today) return { state: 'unknown', holiday: holidayOn(date) };
	if (schedule.appointment) return { state: 'appointment' };
	const holiday = holidayOn(date);
	return {
		state: 'closed',
		opens: nextOpening(schedule, date, minutes),
		holiday: schedule.holidays === 'closed' ? holiday : null
	};
}

/** The spans that begin on a date, or null where the hours do not tell (a legal holiday). */
function spansOn(schedule: Schedule, date: string): Span[] | null {
	if (schedule.holidays !== 'open' && holidayOn(date))
		return schedule.holidays === 'closed' ? [] : null;
	return schedule.week[weekdayOf(date)] ?? [];
}

/** Follows spans that begin where one ends (22:00-24:00, then 0:00-2:00), at most a week. */
function endOfRun(schedule: Schedule, date: string, end: number): number {
	for (let day = Math.floor(end / 1440); day <= 7; day = Math.floor(end / 1440)) {
		const next = spansOn(schedule, addDays(date, day))?.find(
			(span) => span.start <= end - day * 1440 && span.end > end - day * 1440
		);
		if (!next) return end;
		end = day * 1440 + next.end;
	}
	return end;
}

function nextOpening(schedule: Schedule, date: string, minutes: number): DayTime | null {
	for (let daysAhead = 0; daysAhead <= 14; daysAhead++) {
		const day = addDays(date, daysAhead);
		const next = spansOn(schedule, day)?.find((span) => daysAhead > 0 || span.start > minutes);
		if (next) return { daysAhead, weekday: weekdayOf(day), minutes: next.start };
	}
	return null;
}
