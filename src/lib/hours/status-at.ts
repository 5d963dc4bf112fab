import { daysBetween, inBrussels, type BrusselsMoment } from './brussels.ts';
import type { Why } from './day.ts';
import { stretches, type Stretch } from './stretches.ts';
import type { Schedule } from './types.ts';

/** A coming moment, as an instant and as the clocks in Brussels show it. */
export interface Turn extends BrusselsMoment {
	at: Date;
	/** 0 = the day of the question, 1 = the day after … */
	daysAhead: number;
}

/** What is known of a door at a moment. */
export interface HoursStatus {
	state: 'open' | 'closed' | 'unknown';
	/** when that ends (or when an appointment begins or stops to be needed); null = not within 400 days */
	until: Turn | null;
	/** what follows at `until` */
	then: 'open' | 'closed' | 'unknown' | null;
	/** when the door certainly opens next, and how; null while it is open, and where it is not known */
	opensNext: (Turn & { why: Why }) | null;
	why: Why;
	/** the moment lies after the horizon of the schedule: the hours may be out of date */
	beyondHorizon: boolean;
	/** what a doubtful source says, where that is all there is */
	supposed?: HoursStatus;
}

/** As far as the engine looks ahead: the length of a horizon. */
const searchDays = 400;

function turnAt(instant: number, today: string): Turn {
	const at = new Date(instant);
	const moment = inBrussels(at);
	return { at, ...moment, daysAhead: daysBetween(today, moment.date) };
}

const sameState = (one: Stretch, other: Stretch): boolean =>
	one.state === other.state && one.note === other.note;

function statusFrom(schedule: Schedule, at: Date): HoursStatus {
	const { date } = inBrussels(at);
	const beyondHorizon = date > schedule.horizon.to;
	// A door that is never certainly open has no opening to look for.
	const opens = schedule.week.some((spans) => spans.length > 0) || schedule.exceptions;
	let now: Stretch | undefined;
	let next: Stretch | undefined;
	let opening: Stretch | undefined;
	for (const stretch of stretches(schedule, date, searchDays)) {
		if (stretch.to <= at.getTime()) continue;
		now ??= stretch;
		if (!next && !sameState(now, stretch)) next = stretch;
		if (now.state !== 'open' && stretch.state === 'open') opening = stretch;
		if (opening || (next && (now.state === 'open' || !opens))) break;
	}
	return {
		state: now?.state ?? 'unknown',
		until: next ? turnAt(next.from, date) : null,
		then: next?.state ?? null,
		opensNext: opening ? { ...turnAt(opening.from, date), why: opening.why } : null,
		why: now?.why ?? { kind: 'not-known' },
		beyondHorizon
	};
}

/**
 * Whether a door is open, closed or unknown at a moment, until when, when it opens next, and why; in
 * Brussels time whatever the machine's zone. Without a schedule the answer is unknown. Where the
 * source of the hours is doubtful it is unknown too, and `supposed` has what that source says.
 */
export function statusAt(schedule: Schedule | null, at: Date): HoursStatus {
	const nothing = { until: null, then: null, opensNext: null };
	if (!schedule)
		return { state: 'unknown', ...nothing, why: { kind: 'not-known' }, beyondHorizon: false };
	if (schedule.uncertainSource) {
		const supposed = statusAt({ ...schedule, uncertainSource: undefined }, at);
		const why: Why = { kind: 'uncertain-source' };
		return {
			state: 'unknown',
			...nothing,
			why,
			beyondHorizon: supposed.beyondHorizon,
			supposed
		};
	}
	if (schedule.always)
		return {
			state: 'open',
			...nothing,
			why: { kind: 'pattern' },
			beyondHorizon: inBrussels(at).date > schedule.horizon.to
		};
	return statusFrom(schedule, at);
}
