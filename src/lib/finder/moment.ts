import { addDays, brusselsInstant } from '../hours/brussels.ts';

/** A time on the clocks in Brussels as a link carries it: "2026-11-24T18:00". */
export type LocalMoment = `${string}T${string}`;

const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads a time from a link; null where it is none, or no date that exists. */
export function parseMoment(text: string | null): LocalMoment | null {
	const [, date = '', hour, minute] = form.exec(text ?? '') ?? [];
	if (hour === undefined || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return null;
	if (addDays(date, 0) !== date) return null;
	return `${date}T${hour}:${minute}`;
}

/** The time at `minutes` since midnight of an ISO date. */
export function localMoment(date: string, minutes: number): LocalMoment {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The date and the minutes since midnight of a time. */
export function partsOf(moment: LocalMoment): { date: string; minutes: number } {
	const [date = '', time = ''] = moment.split('T');
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return { date, minutes: hour * 60 + minute };
}

/** The instant at which clocks in Brussels show a time. */
export function instantOf(moment: LocalMoment): Date {
	const { date, minutes } = partsOf(moment);
	return new Date(brusselsInstant(date, minutes));
}
