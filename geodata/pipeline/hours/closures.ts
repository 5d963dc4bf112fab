import { addDays, daysBetween } from '../../../src/lib/hours/brussels.ts';
import { hoursOn } from '../../../src/lib/hours/day.ts';
import { holidayOn } from '../../../src/lib/hours/holidays.ts';
import type { Closure, ExceptionalDay, Schedule } from '../../../src/lib/hours/types.ts';
import type { PlaceProperties } from '../../../src/lib/places/types.ts';
import { inState, librarySpans, mentionsHolidays, parseHours } from './library.ts';

/** The closures that are about a place: those that name it, or its kind in its commune. */
export function closuresOf(
	closures: readonly Closure[],
	{ id, kind, commune }: Pick<PlaceProperties, 'id' | 'kind' | 'commune'>
): Closure[] {
	return closures.filter(
		(closure) =>
			closure.places.includes(id) ||
			(closure.communes.includes(commune) && closure.kinds.includes(kind))
	);
}

/** The days of one closure; on a legal holiday of which it says nothing, the schedule's own rule holds. */
function daysOf(closure: Closure, schedule: Schedule): [date: string, day: ExceptionalDay][] {
	const hours = parseHours(closure.opening_hours);
	const from = closure.date > schedule.horizon.from ? closure.date : schedule.horizon.from;
	const to = closure.date_end < schedule.horizon.to ? closure.date_end : schedule.horizon.to;
	if (from > to) return [];
	const spans = librarySpans(hours, from, to);
	const saysHolidays = mentionsHolidays(closure.opening_hours);
	const why = { kind: 'closure', id: closure.id } as const;
	return Array.from({ length: daysBetween(from, to) + 1 }, (_, ahead) => addDays(from, ahead))
		.filter((date) => !spans.has(date) || saysHolidays || holidayOn(date) === null)
		.map((date) => {
			const own = spans.get(date) ?? [];
			const uncertain = inState(own, 'unknown');
			const open = inState(own, 'open');
			return [date, { open, ...(uncertain.length > 0 ? { uncertain } : {}), why }];
		});
}

/** Whether nothing is open or uncertain on a date without closures, so that a closure changes nothing. */
function closedAnyway(schedule: Schedule, date: string): boolean {
	const night = hoursOn(schedule, addDays(date, -1)).spans.some(({ end }) => end > 1440);
	return !night && hoursOn(schedule, date).spans.length === 0;
}

/** What other hours of the door leave of a permanence: its own spans, no longer certain. */
function inDoubt(schedule: Schedule, date: string, why: ExceptionalDay['why']): ExceptionalDay {
	const uncertain = hoursOn(schedule, date).spans.map(({ start, end }) => ({ start, end }));
	return { open: [], ...(uncertain.length > 0 ? { uncertain } : {}), why };
}

/**
 * The schedule of a door or of a permanence behind it, with the days of closures as exceptions, within
 * its horizon. Where closures overlap, the shorter one is the more particular and wins. Throws an
 * HoursError where their hours do not parse.
 */
export function withClosures(
	schedule: Schedule,
	closures: readonly Closure[],
	of: 'door' | 'permanence'
): Schedule {
	const length = ({ date, date_end }: Closure): number => daysBetween(date, date_end);
	const days = new Map(Object.entries(schedule.exceptions ?? {}));
	const sorted = [...closures].sort(
		(one, other) => length(other) - length(one) || (one.id < other.id ? 1 : -1)
	);
	let changed = false;
	for (const closure of sorted)
		for (const [date, day] of daysOf(closure, schedule)) {
			const shut = day.open.length + (day.uncertain?.length ?? 0) === 0;
			if ((shut || of === 'permanence') && closedAnyway(schedule, date) && !days.has(date))
				continue;
			days.set(date, shut || of === 'door' ? day : inDoubt(schedule, date, day.why));
			changed = true;
		}
	if (!changed) return schedule;
	const exceptions = Object.fromEntries([...days].sort(([one], [other]) => (one < other ? -1 : 1)));
	const { comments, horizon, ...rest } = schedule;
	return { ...rest, always: false, exceptions, ...(comments ? { comments } : {}), horizon };
}
