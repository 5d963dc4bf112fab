import { addDays, daysBetween, weekdayOf } from '../../../src/lib/hours/brussels.ts';
import { hoursOn, type DaySpan } from '../../../src/lib/hours/day.ts';
import { holidayOn } from '../../../src/lib/hours/holidays.ts';
import { sweep } from '../../../src/lib/hours/stretches.ts';
import type {
	ExceptionalDay,
	ExceptionReason,
	Horizon,
	Schedule,
	Span,
	WeekPattern
} from '../../../src/lib/hours/types.ts';
import { horizon as committed } from './horizon.ts';
import {
	HoursError,
	inState,
	librarySpans,
	mentionsHolidays,
	noteOf,
	parseHours,
	type LibrarySpan
} from './library.ts';

type Spans = ReadonlyMap<string, readonly LibrarySpan[]>;

const emptyWeek = (): WeekPattern => [[], [], [], [], [], [], []];

/** The dates of a horizon, in their order. */
export function datesOf({ from, to }: Horizon): string[] {
	return Array.from({ length: daysBetween(from, to) + 1 }, (_, ahead) => addDays(from, ahead));
}

const textOf = (spans: readonly LibrarySpan[]): string =>
	JSON.stringify([inState(spans, 'open'), inState(spans, 'unknown')]);

/** The hours that each weekday has most often, holidays left out; of equals those that come first. */
function usualWeek(spans: Spans, dates: readonly string[]): WeekPattern[] {
	const week = [emptyWeek(), emptyWeek()];
	for (let weekday = 0; weekday < 7; weekday += 1) {
		const counts = new Map<string, number>();
		for (const date of dates) {
			if (weekdayOf(date) !== weekday || holidayOn(date)) continue;
			const text = textOf(spans.get(date) ?? []);
			counts.set(text, (counts.get(text) ?? 0) + 1);
		}
		const [usual] = [...counts].sort(([, one], [, other]) => other - one);
		const [open = [], uncertain = []] = JSON.parse(usual?.[0] ?? '[[],[]]') as Span[][];
		week[0]![weekday] = open;
		week[1]![weekday] = uncertain;
	}
	return week;
}

/** What hours that name public holidays say of most of them; the others become exceptions. */
function holidayRule(
	spans: Spans,
	dates: readonly string[],
	week: WeekPattern[]
): 'open' | 'closed' {
	const holidays = dates.filter((date) => holidayOn(date));
	const closed = holidays.filter((date) => !spans.has(date));
	const usual = holidays.filter(
		(date) =>
			textOf(spans.get(date) ?? []) ===
			JSON.stringify(week.map((pattern) => pattern[weekdayOf(date)]))
	);
	return closed.length > 0 && closed.length >= usual.length ? 'closed' : 'open';
}

/** Whether hours name days of the year ("Dec 24", "easter +1 day") and not only months or weeks. */
function namesDays(openingHours: string): boolean {
	return /\b(?:[A-Z][a-z]{2} \d{1,2}|easter)\b/.test(openingHours.replace(/"[^"]*"/g, ''));
}

/**
 * Whether hours that do not mention public holidays yet name this one by its date: they close it, or
 * they name days of the year and give this one hours that the weeks around it do not have.
 */
function namesHoliday(spans: Spans, date: string, usual: string, named: boolean): boolean {
	const own = spans.get(date) ?? [];
	if (own.length === 0 || !named) return own.length === 0;
	const text = textOf(own);
	return [
		usual,
		textOf(spans.get(addDays(date, -7)) ?? []),
		textOf(spans.get(addDays(date, 7)) ?? [])
	].every((other) => other !== text);
}

/** The day as the library sees it, in the shape that the engine sweeps. */
function dayOf(spans: readonly LibrarySpan[], date: string): { date: string; spans: DaySpan[] } {
	const why = { kind: 'pattern' } as const;
	const states = ['open', 'unknown'] as const;
	return {
		date,
		spans: states.flatMap((state) => inState(spans, state).map((span) => ({ ...span, state, why })))
	};
}

const day = 86_400_000;
/** A wall clock that never changes, on which a day of the library and one of the engine compare. */
const wallClock = (date: string, { start, end }: Span): [from: number, to: number] => {
	const midnight = Date.parse(`${date}T00:00:00Z`);
	return [midnight + start * 60_000, midnight + end * 60_000];
};

type Piece = Span & { state: 'open' | 'closed' | 'unknown' };

/** A date from midnight to midnight: neighbours in the same state are joined. */
function piecesOf(
	before: Parameters<typeof sweep>[0],
	today: Parameters<typeof sweep>[0]
): Piece[] {
	const pieces: Piece[] = [];
	for (const stretch of sweep(before, { ...today, why: { kind: 'pattern' } }, wallClock)) {
		const last = pieces.at(-1);
		const start = (((stretch.from % day) + day) % day) / 60_000;
		const end = start + (stretch.to - stretch.from) / 60_000;
		if (last?.state === stretch.state && last.note === (stretch.note ?? undefined)) last.end = end;
		else
			pieces.push({
				state: stretch.state,
				start,
				end,
				...(stretch.note ? { note: stretch.note } : {})
			});
	}
	return pieces;
}

/** The pieces of a date as an exception; `overnight` is a span of that date that runs over midnight. */
function exceptionOf(
	pieces: readonly Piece[],
	overnight: Piece | DaySpan | undefined,
	why: ExceptionReason
): ExceptionalDay {
	const of = (state: Piece['state']): Span[] =>
		pieces
			.filter((piece) => piece.state === state)
			.map(({ start, end: clipped, note }) => {
				const runsOn = clipped === 1440 && overnight?.state === state && overnight.note === note;
				const end = runsOn ? overnight.end : clipped;
				return note ? { start, end, note } : { start, end };
			});
	const uncertain = of('unknown');
	return { open: of('open'), ...(uncertain.length > 0 ? { uncertain } : {}), why };
}

/**
 * The dates on which the week and the holiday rule of a schedule do not give what the library gives.
 * On a legal holiday of which the hours say nothing, the door is taken as unknown.
 */
function exceptionsOf(
	schedule: Schedule,
	spans: Spans,
	dates: readonly string[],
	namingDays: boolean
): Record<string, ExceptionalDay> {
	const silent = schedule.holidays === 'unknown';
	const usualOf = (date: string): string => {
		const weekday = weekdayOf(date);
		return JSON.stringify([schedule.week[weekday], schedule.uncertain?.[weekday] ?? []]);
	};
	const named = (date: string): boolean => namesHoliday(spans, date, usualOf(date), namingDays);
	const wantedOn = (date: string): { date: string; spans: DaySpan[] } => {
		const today = dayOf(spans.get(date) ?? [], date);
		if (!silent || !holidayOn(date) || named(date)) return today;
		const end = Math.max(1440, ...today.spans.map((span) => span.end));
		return { date, spans: [{ start: 0, end, state: 'unknown', why: { kind: 'pattern' } }] };
	};
	const exceptions: Record<string, ExceptionalDay> = {};
	const sofar: Schedule = { ...schedule, exceptions };
	for (const date of dates) {
		const before = addDays(date, -1);
		const today = wantedOn(date);
		const wanted = piecesOf(wantedOn(before), today);
		const given = piecesOf(hoursOn(sofar, before), hoursOn(sofar, date));
		if (JSON.stringify(wanted) === JSON.stringify(given)) continue;
		const holiday = holidayOn(date);
		const why: ExceptionReason =
			holiday && !(silent && named(date)) ? { kind: 'holiday', id: holiday.id } : { kind: 'dated' };
		const overnight = today.spans.find(({ end }) => end > 1440);
		exceptions[date] = exceptionOf(wanted, overnight, why);
	}
	return exceptions;
}

/** Comments of the hours themselves that are no note that the engine knows, each once. */
function commentsOf(openingHours: string, spans: Spans): string[] {
	const comments = [...spans.values()].flat().flatMap(({ comment }) => comment ?? []);
	const own = (comment: string): boolean =>
		noteOf(comment) === undefined && openingHours.includes(`"${comment}"`);
	return [...new Set(comments)].filter(own);
}

/**
 * Compiles opening hours into the schedule that the site reads, by asking the library about every
 * date of the horizon (not by reading the string): a week in minutes of Brussels time, a rule for
 * holidays, and the dates that depart from them. A span over midnight stays on the day on which it
 * begins, with an end above 1440. Throws an HoursError where the hours do not parse or never open.
 */
export function compileHours(openingHours: string, horizon: Horizon = committed): Schedule {
	const hours = parseHours(openingHours);
	// Two weeks more on both sides, to compare a date with the weeks around it.
	const spans = librarySpans(hours, addDays(horizon.from, -14), addDays(horizon.to, 14));
	const dates = datesOf(horizon);
	if (!dates.some((date) => spans.has(date))) throw new HoursError('hours that are never open');

	const patterns = usualWeek(spans, dates);
	const [week = emptyWeek(), uncertain = emptyWeek()] = patterns;
	const dayAndNight = week.every(
		([span, ...more]) =>
			span?.start === 0 && span.end === 1440 && span.note === undefined && more.length === 0
	);
	const silent: Schedule['holidays'] = dayAndNight ? 'open' : 'unknown';
	const rule = mentionsHolidays(openingHours) ? holidayRule(spans, dates, patterns) : silent;
	const bare: Schedule = {
		week,
		...(uncertain.some((uncertainDay) => uncertainDay.length > 0) ? { uncertain } : {}),
		always: false,
		holidays: rule,
		appointment: false,
		horizon
	};
	const exceptions = exceptionsOf(bare, spans, dates, namesDays(openingHours));
	const irregular = Object.keys(exceptions).length > 0;
	const all = [...spans.values()].flat();
	const comments = commentsOf(openingHours, spans);
	return {
		...bare,
		always: dayAndNight && rule === 'open' && !irregular,
		appointment: all.every(({ comment }) => noteOf(comment) === 'appointment'),
		...(irregular ? { irregular: true, exceptions } : {}),
		...(comments.length > 0 ? { comments } : {}),
		horizon
	};
}
