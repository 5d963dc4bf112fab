import { hourOf } from '$lib/coverage/open-at';
import type { ClockAnswer, ClockRow, When } from '$lib/coverage/types';
import { barsOf, topFor } from '$lib/coverage/week-strip';
import { partsOf, type LocalMoment } from '$lib/finder/moment';
import { addDays, weekdayOf } from '$lib/hours/brussels';
import { holidayOn } from '$lib/hours/holidays';
import type { Language } from '$lib/i18n/languages';

/** The hours of an area. */
export function rowOf({ region, zones, communes }: ClockAnswer, area: string): ClockRow {
	return [...zones, ...communes].find(({ id }) => id === area) ?? region;
}

/** The hour of the week, 0 to 167, that holds a moment; null where nothing is asked of the hours. */
export function hourOfWhen(when: When): number | null {
	if (when.kind === 'any') return null;
	if (when.kind === 'hour') return when.hour;
	const { date, minutes } = partsOf(when.at as LocalMoment);
	return 24 * weekdayOf(date) + Math.floor(minutes / 60);
}

export { hourOf as whenOfHour };

/** The strip as it is drawn. */
export interface StripView {
	readonly width: number;
	readonly certain: string;
	readonly possible: string;
	/** percent at the top, and the lines across below it */
	readonly top: number;
	readonly lines: readonly number[];
}

export function stripView({ certain, possible, residents }: ClockRow, height: number): StripView {
	const shares = (people: Uint32Array): number[] =>
		Array.from(people, (count) => (residents > 0 ? (100 * count) / residents : 0));
	const [sure, most] = [shares(certain), shares(possible)];
	const top = topFor(Math.max(...most));
	const bars = barsOf(sure, top, height);
	return {
		width: bars.width,
		certain: bars.path,
		possible: barsOf(most, top, height).path,
		top,
		lines: [top / 2, top]
	};
}

/** The first hours at which most and fewest residents certainly have something open. */
export function extremesOf({ certain }: ClockRow): { best: number; worst: number } {
	return {
		best: certain.indexOf(certain.reduce((most, count) => Math.max(most, count), 0)),
		worst: certain.indexOf(certain.reduce((least, count) => Math.min(least, count), Infinity))
	};
}

/** The days of the strip: their date and holiday where a date is asked about. */
export interface StripDay {
	readonly weekday: number;
	/** ISO date; null in a normal week */
	readonly date: string | null;
	readonly holiday: string | null;
}

export function daysOf(weekOf: string | null, language: Language): StripDay[] {
	return Array.from({ length: 7 }, (_, weekday) => {
		if (weekOf === null) return { weekday, date: null, holiday: null };
		const date = addDays(weekOf, weekday - weekdayOf(weekOf));
		return { weekday, date, holiday: holidayOn(date)?.name[language] ?? null };
	});
}
