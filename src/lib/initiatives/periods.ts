import type { HistoryEntry, PlaceStatus } from '../places/types.ts';
import { periods, type Period, type PeriodState } from './types.ts';

export const isPeriod = (value: unknown): value is Period =>
	(periods as readonly unknown[]).includes(value);

/** What a state says to a reader who asks what ran in a period. */
export type Answer = 'runs' | 'unclear' | 'not-yet' | 'over';

const answers: Record<PeriodState, Answer> = {
	stated: 'runs',
	inherited: 'runs',
	inferred: 'runs',
	ambiguous: 'unclear',
	planned: 'unclear',
	'not-relisted': 'unclear',
	// First listed later; when it began is not known.
	'not-listed': 'unclear',
	unknown: 'unclear',
	'not-started': 'not-yet',
	ended: 'over',
	excluded: 'over'
};

/** Whether an initiative in this state ran: what the report leaves open is unclear, never "no". */
export const answerOf = (state: PeriodState): Answer => answers[state];

export type Existence = 'yes' | 'no' | 'unknown';

/**
 * First and last day of each period for the antennas. The report defines none; its chapter on them puts
 * October 2022 to December 2023 in the second period (lines 1021-1028) and 2024 in the third (1085).
 */
const spans: Record<Period, { from: string; to: string }> = {
	'2021-2022': { from: '2021-01-01', to: '2022-09-30' },
	'2022-2023': { from: '2022-10-01', to: '2023-12-31' },
	'2023-2024': { from: '2024-01-01', to: '2024-12-31' }
};

const openings = new Set(['opened', 'started', 'inaugurated']);
/** Says that it was there, not since when. */
const presences = new Set(['in-operation', 'reopened']);
const closings = new Set(['closed']);

interface Span {
	first: string;
	last: string;
}

/** First and last day that a date may mean, as text that sorts: "2023-Q2" is April to June. */
function daysOf(date: string, end: string = date): Span {
	return { first: edge(date, 'first'), last: edge(end, 'last') };
}

function edge(date: string, side: keyof Span): string {
	const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
	if (quarter) {
		const month = Number(quarter[2]) * 3 - (side === 'first' ? 2 : 0);
		return edge(`${quarter[1]}-${String(month).padStart(2, '0')}`, side);
	}
	if (date.length === 10) return date;
	if (date.length === 4) return date + (side === 'first' ? '-01-01' : '-12-31');
	const [year, month] = date.split('-').map(Number);
	return side === 'first'
		? `${date}-01`
		: new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** All that the entries of these kinds allow: where they disagree, the widest span. */
function spanOf(history: readonly HistoryEntry[], kinds: ReadonlySet<string>): Span | null {
	const found = history.flatMap(({ event, date, date_end }) =>
		date !== null && kinds.has(event) ? [daysOf(date, date_end)] : []
	);
	if (found.length === 0) return null;
	const firsts = found.map(({ first }) => first).sort();
	const lasts = found.map(({ last }) => last).sort();
	return { first: firsts[0] ?? '', last: lasts.at(-1) ?? '' };
}

/**
 * Whether a place existed in a period, at least for a part of it, as far as its history tells. A place
 * whose beginning no source dates is unknown, not absent; one that is only planned did not exist.
 */
export function existedIn(
	history: readonly HistoryEntry[],
	status: PlaceStatus,
	period: Period
): Existence {
	if (status === 'planned') return 'no';
	const { from, to } = spans[period];
	const opened = spanOf(history, openings);
	const present = spanOf(history, presences);
	const closed = spanOf(history, closings);
	if (closed && closed.last < from) return 'no';
	if (opened && opened.first > to) return 'no';
	const begun = (opened ?? present)?.last;
	if (begun === undefined || begun > to) return 'unknown';
	const perhapsGone = closed ? closed.first < from : status === 'closed';
	return perhapsGone ? 'unknown' : 'yes';
}
