/** A moment as the clocks in Brussels show it. */
export interface BrusselsMoment {
	/** ISO date, "2026-11-24" */
	date: string;
	/** 0 = Monday … 6 = Sunday */
	weekday: number;
	/** minutes since midnight on the clock */
	minutes: number;
}

const format = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Brussels',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

/** The date, weekday and minute of the day in Brussels, whatever the reader's own time zone. */
export function inBrussels(now: Date): BrusselsMoment {
	const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
	for (const { type, value } of format.formatToParts(now)) part[type] = value;
	const date = `${part.year}-${part.month}-${part.day}`;
	return {
		date,
		weekday: weekdayOf(date),
		minutes: Number(part.hour) * 60 + Number(part.minute)
	};
}

/** The weekday of an ISO date: 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: string): number {
	return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The ISO date `days` after (or before, if negative) an ISO date. */
export function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole months from one ISO date (or month, or year: its end) to another; negative if it lies later. */
export function monthsBetween(from: string, to: string): number {
	const [fromYear = 0, fromMonth = 12] = from.split('-').map(Number);
	const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
	return (toYear - fromYear) * 12 + toMonth - (Number.isNaN(fromMonth) ? 12 : fromMonth);
}
