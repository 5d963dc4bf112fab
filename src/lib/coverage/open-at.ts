import { addDays, brusselsInstant, weekdayOf } from '../hours/brussels.ts';
import { holidayOn } from '../hours/holidays.ts';
import { stretches } from '../hours/stretches.ts';
import type { Schedule, Span, WeekPattern } from '../hours/types.ts';
import { hoursOfWeek, type When } from './types.ts';

/** Whether a place receives people: certainly, perhaps, or not. */
export type OpenState = 'certain' | 'possible' | 'no';

/**
 * When a door whose hours are not known may be open: Monday to Friday (weekdays 0 to 4), minutes since
 * midnight. Every "perhaps" of such a door rests on this.
 */
export const officeHours = { firstDay: 0, lastDay: 4, start: 9 * 60, end: 17 * 60 } as const;

/** The states from the surest to the least sure, as numbers in typed arrays. */
export const openStates = ['no', 'possible', 'certain'] as const satisfies readonly OpenState[];

/**
 * Whether a door is open at `when`. Hours that are not known, and hours of a doubtful source, are
 * perhaps in office hours; hours "on appointment" are closed, since nobody can just walk in; "call
 * first" and hours that do not repeat each week are perhaps. An hour of the week means the full hour
 * of a normal week, without holidays; a moment asks the calendar as well.
 */
export function openAt(schedule: Schedule | null, when: When): OpenState {
	switch (when.kind) {
		case 'any':
			return 'certain';
		case 'hour':
			return openInWeek(schedule, Math.floor(when.hour / 24), 60 * (when.hour % 24));
		case 'moment':
			return openAtMoment(schedule, when.at);
	}
}

/** The state at each full hour of a week: of a normal one, or of the one that holds an ISO date. */
export function openInHours(schedule: Schedule | null, weekOf: string | null): Uint8Array {
	return Uint8Array.from({ length: hoursOfWeek }, (_, hour) =>
		openStates.indexOf(openAt(schedule, hourOf(hour, weekOf)))
	);
}

/** An hour (0 to 167) of a normal week, or of the week, Monday to Sunday, that holds an ISO date. */
export function hourOf(hour: number, weekOf: string | null): When {
	if (weekOf === null) return { kind: 'hour', hour };
	const date = addDays(weekOf, Math.floor(hour / 24) - weekdayOf(weekOf));
	return { kind: 'moment', at: `${date}T${String(hour % 24).padStart(2, '0')}:00` };
}

/** A schedule that a source vouches for; null where there is none, or a doubtful one. */
function trusted(schedule: Schedule | null): Schedule | null {
	return schedule?.uncertainSource ? null : schedule;
}

function inOfficeHours(weekday: number, minutes: number): OpenState {
	const { firstDay, lastDay, start, end } = officeHours;
	const onDay = weekday >= firstDay && weekday <= lastDay;
	return onDay && minutes >= start && minutes < end ? 'possible' : 'no';
}

function openInWeek(asked: Schedule | null, weekday: number, minutes: number): OpenState {
	const schedule = trusted(asked);
	if (schedule === null) return inOfficeHours(weekday, minutes);
	if (schedule.always) return 'certain';
	const walkIn = ({ note }: Span): boolean => note !== 'appointment';
	const open = spansAt(schedule.week, weekday, minutes).filter(walkIn);
	if (!schedule.irregular && open.some(({ note }) => note === undefined)) return 'certain';
	const unsure = schedule.uncertain
		? spansAt(schedule.uncertain, weekday, minutes).filter(walkIn)
		: [];
	return open.length + unsure.length > 0 ? 'possible' : 'no';
}

/** The spans that hold a minute: of the day itself, and of the night before. */
function spansAt(week: WeekPattern, weekday: number, minutes: number): Span[] {
	const holds =
		(at: number) =>
		({ start, end }: Span): boolean =>
			start <= at && at < end;
	return [
		...week[weekday]!.filter(holds(minutes)),
		...week[(weekday + 6) % 7]!.filter(holds(minutes + 1440))
	];
}

function openAtMoment(asked: Schedule | null, at: string): OpenState {
	const date = at.slice(0, 10);
	const minutes = 60 * Number(at.slice(11, 13)) + Number(at.slice(14, 16));
	const weekday = weekdayOf(date);
	const schedule = trusted(asked);
	if (schedule === null) return holidayOn(date) ? 'no' : inOfficeHours(weekday, minutes);
	if (schedule.always) return 'certain';
	const instant = brusselsInstant(date, minutes);
	for (const { from, to, state, note, why } of stretches(schedule, date, 1)) {
		if (instant < from || instant >= to) continue;
		if (state === 'closed' || note === 'appointment') return 'no';
		if (state === 'open') return note === null ? 'certain' : 'possible';
		// A day of which nothing is known is unknown from midnight to midnight: perhaps as on other weeks.
		const wholeDay = why.kind === 'holiday' || why.kind === 'beyond-horizon';
		if (wholeDay && openInWeek(schedule, weekday, minutes) === 'no') return 'no';
		return 'possible';
	}
	return 'no';
}
