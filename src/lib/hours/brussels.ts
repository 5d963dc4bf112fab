/** A moment as the clocks in Brussels show it. */
export interface BrusselsMoment {
	/** ISO date, "2026-11-24" */
	date: string;
	/** 0 = Monday … 6 = Sunday */
	weekday: number;
	/** minutes since midnight on the clock */
	minutes: number;
}

const minute = 60_000;
const day = 1440 * minute;

/** When the clocks change in a month: 1:00 UTC on its last Sunday (Directive 2000/84/EC). */
function changeIn(year: number, month: number): number {
	const last = new Date(Date.UTC(year, month, 0));
	return last.getTime() - last.getUTCDay() * day + 60 * minute;
}

/**
 * Minutes by which the clocks in Brussels are ahead of UTC at an instant (milliseconds): 120 in
 * summer, 60 in winter. The rule of the European Union since 1996, so that neither the reader's
 * zone nor the age of a browser's zone data matters.
 */
export function offsetMinutes(instant: number): 60 | 120 {
	const year = new Date(instant).getUTCFullYear();
	return instant >= changeIn(year, 3) && instant < changeIn(year, 10) ? 120 : 60;
}

/** The date, weekday and minute of the day in Brussels, whatever the reader's own time zone. */
export function inBrussels(now: Date): BrusselsMoment {
	const clock = now.getTime() + offsetMinutes(now.getTime()) * minute;
	const date = new Date(clock).toISOString().slice(0, 10);
	return {
		date,
		weekday: weekdayOf(date),
		minutes: Math.floor((((clock % day) + day) % day) / minute)
	};
}

/**
 * The instant (milliseconds) at which clocks in Brussels show `minutes` since midnight of an ISO date;
 * 1440 and more lie on later days. A time that the change in March leaves out is taken as the hour
 * after, one that the change in October repeats as the first, as JavaScript's own Date does.
 */
export function brusselsInstant(date: string, minutes: number): number {
	const clock = Date.parse(`${date}T00:00:00Z`) + minutes * minute;
	const summer = clock - 120 * minute;
	return offsetMinutes(summer) === 120 ? summer : clock - 60 * minute;
}

/**
 * A span of an ISO date as instants (milliseconds). One that lies wholly in the hour that is left out
 * in March has no length.
 */
export function brusselsSpan(
	date: string,
	{ start, end }: { start: number; end: number }
): [from: number, to: number] {
	const [from, to] = [brusselsInstant(date, start), brusselsInstant(date, end)];
	const shown = (minutes: number, instant: number): boolean =>
		inBrussels(new Date(instant)).minutes === minutes % 1440;
	return shown(start, from) || shown(end, to) ? [from, Math.max(from, to)] : [from, from];
}

/** The weekday of an ISO date: 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: string): number {
	return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The ISO date `days` after (or before, if negative) an ISO date. */
export function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative if it lies earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}

/** Whole months from one ISO date (or month, or year: its end) to another; negative if it lies later. */
export function monthsBetween(from: string, to: string): number {
	const [fromYear = 0, fromMonth = 12] = from.split('-').map(Number);
	const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
	return (toYear - fromYear) * 12 + toMonth - (Number.isNaN(fromMonth) ? 12 : fromMonth);
}
