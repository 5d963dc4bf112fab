import { inBrussels } from './brussels.ts';
import type { Why } from './day.ts';
import { holidayOn, type Holiday } from './holidays.ts';
import { statusAt, type Turn } from './status-at.ts';
import type { Schedule } from './types.ts';

/** A time on a day, counted from today. */
export interface DayTime {
	/** 0 = today, 1 = tomorrow … */
	daysAhead: number;
	/** 0 = Monday … 6 = Sunday */
	weekday: number;
	/** minutes since midnight of that day */
	minutes: number;
}

/** What a list and the map say of a door at one moment. */
export type DoorStatus =
	| { state: 'open'; always: true }
	| {
			state: 'open';
			always: false;
			closes: DayTime;
			minutesLeft: number;
			/** the hours ask to call before one comes */
			callFirst?: true;
	  }
	| { state: 'appointment' }
	| { state: 'closed'; opens: DayTime | null; holiday: Holiday | null; why: Why }
	| { state: 'unknown'; holiday: Holiday | null; why: Why };

const dayTime = ({ daysAhead, weekday, minutes }: Turn): DayTime => ({
	daysAhead,
	weekday,
	minutes
});

/**
 * The status of a door at `now`, in Brussels time, in the words of a list: `statusAt` tells more.
 * Where visitors are received on appointment alone, that is all there is to say, at any hour.
 */
export function doorStatus(schedule: Schedule | null, now: Date): DoorStatus {
	const { state, until, opensNext, why } = statusAt(schedule, now);
	const holiday = why.kind === 'holiday' ? holidayOn(inBrussels(now).date) : null;
	const certain = why.kind !== 'holiday' && why.kind !== 'uncertain-source';
	if (why.kind === 'appointment') return { state: 'appointment' };
	if (schedule?.appointment && (state !== 'unknown' || certain)) return { state: 'appointment' };
	if (state === 'unknown') return { state, holiday, why };
	if (state === 'closed') return { state, opens: opensNext && dayTime(opensNext), holiday, why };
	if (!until) return { state, always: true };
	return {
		state,
		always: false,
		minutesLeft: Math.ceil((until.at.getTime() - now.getTime()) / 60_000),
		closes: dayTime(until),
		...(why.kind === 'call-first' ? { callFirst: true as const } : {})
	};
}
