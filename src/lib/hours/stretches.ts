import { addDays, brusselsSpan } from './brussels.ts';
import { hoursOn, type DaySpan, type HoursDay, type Why } from './day.ts';
import type { Schedule } from './types.ts';

/** A stretch of time in one state; instants in milliseconds, `to` not included. */
export interface Stretch {
	from: number;
	to: number;
	state: 'open' | 'closed' | 'unknown';
	why: Why;
	note: DaySpan['note'] | null;
}

/** The instants at which a span of an ISO date begins and ends on a clock. */
export type Clock = (
	date: string,
	span: { start: number; end: number }
) => [from: number, to: number];

/** Where spans overlap, the more certain and the less demanding wins. */
const rank = ({ state, note }: DaySpan): number =>
	(state === 'open' ? 0 : 3) + (note === undefined ? 0 : note === 'call-first' ? 1 : 2);

/**
 * One day from midnight to midnight as stretches without a gap, out of its own hours and what is left
 * of the night before.
 */
export function sweep(
	before: Pick<HoursDay, 'date' | 'spans'>,
	today: Pick<HoursDay, 'date' | 'spans' | 'why'>,
	clock: Clock = brusselsSpan
): Stretch[] {
	const spans = [before, today].flatMap(({ date, spans: own }) =>
		own.map((span) => {
			const [from, to] = clock(date, span);
			return { ...span, from, to };
		})
	);
	const [start, end] = clock(today.date, { start: 0, end: 1440 });
	const turns = spans
		.filter(({ from, to }) => from < to)
		.flatMap(({ from, to }) => [from, to])
		.filter((turn) => turn > start && turn < end);
	const edges = [...new Set([start, ...turns, end])].sort((one, other) => one - other);
	return edges.slice(0, -1).map((from, index): Stretch => {
		const to = edges[index + 1] ?? end;
		const [best] = spans
			.filter((span) => span.from <= from && span.to > from)
			.sort((one, other) => rank(one) - rank(other));
		return best
			? { from, to, state: best.state, why: best.why, note: best.note ?? null }
			: { from, to, state: 'closed', why: today.why, note: null };
	});
}

/**
 * `days` dates in Brussels from midnight of the ISO date `fromDay`, as stretches without a gap; each
 * ends at midnight at the latest, so that two in a row may have the same state.
 */
export function* stretches(
	schedule: Schedule | null,
	fromDay: string,
	days: number
): Generator<Stretch, void> {
	let before = hoursOn(schedule, addDays(fromDay, -1));
	for (let ahead = 0; ahead < days; ahead++) {
		const today = hoursOn(schedule, addDays(fromDay, ahead));
		yield* sweep(before, today);
		before = today;
	}
}
