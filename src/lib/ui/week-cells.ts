/** Minutes since midnight; `end` is after `start`. */
export interface OpenSpan {
	start: number;
	end: number;
}
/** Seven days from Monday. */
export type OpenWeek = readonly (readonly OpenSpan[])[];

/** Minutes of a cell of the grid. */
export const cellMinutes = 30;

/** Whether the cell that begins at a minute is open throughout. */
export function isOpenAt(spans: readonly OpenSpan[], minute: number): boolean {
	return spans.some(({ start, end }) => start <= minute && minute + cellMinutes <= end);
}

/** The spans of a day after a cell was opened or closed: in order, none touching another. */
export function withCell(spans: readonly OpenSpan[], minute: number, isOpen: boolean): OpenSpan[] {
	const cell = { start: minute, end: minute + cellMinutes };
	return isOpen ? joined([...spans, cell]) : spans.flatMap((span) => without(span, cell));
}

/** Spans in order, with those that overlap or touch made one. */
export function joined(spans: readonly OpenSpan[]): OpenSpan[] {
	const result: OpenSpan[] = [];
	for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
		const last = result.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else result.push({ start, end });
	}
	return result;
}

function without({ start, end }: OpenSpan, cut: OpenSpan): OpenSpan[] {
	return [
		{ start, end: Math.min(end, cut.start) },
		{ start: Math.max(start, cut.end), end }
	].filter((span) => span.end > span.start);
}

const clockTime = /^(\d{1,2})(?:[:.h](\d{2})?)?$/;

function minuteOf(text: string): number | null {
	const [, hour, minute] = clockTime.exec(text.trim()) ?? [];
	if (hour === undefined) return null;
	const minutes = 60 * Number(hour) + Number(minute ?? 0);
	return Number(minute ?? 0) < 60 && minutes <= 24 * 60 ? minutes : null;
}

/** Reads "9:00-12:00, 13:00-17:00", "9-17", "9h30–12h"; empty = closed; null where it makes no sense. */
export function readSpans(text: string): OpenSpan[] | null {
	if (text.trim() === '') return [];
	const spans: OpenSpan[] = [];
	for (const part of text.split(/[,;]/)) {
		const [from, to, ...more] = part.split(/[-–]/);
		const [start, end] = [minuteOf(from ?? ''), minuteOf(to ?? '')];
		if (start === null || end === null || more.length > 0) return null;
		if (start >= end || start < (spans.at(-1)?.end ?? 0)) return null;
		spans.push({ start, end });
	}
	return spans;
}

const time = (minutes: number): string =>
	`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Writes "9:00-12:00, 13:00-17:00"; nothing for a closed day. */
export function spansText(spans: readonly OpenSpan[]): string {
	return spans.map(({ start, end }) => `${time(start)}-${time(end)}`).join(', ');
}

/** Hours in a week. */
export function hoursIn(week: OpenWeek): number {
	return week.flat().reduce((sum, { start, end }) => sum + end - start, 0) / 60;
}
