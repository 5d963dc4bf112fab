import process from 'node:process';
import OpeningHours, {
	type nominatim_object,
	type opening_hours_warning_type
} from 'opening_hours';
import { addDays } from '../../../src/lib/hours/brussels.ts';
import type { Span } from '../../../src/lib/hours/types.ts';

/** Opening hours that cannot become a schedule; the message says why. */
export class HoursError extends Error {}

/** A span that begins on a date, as the library answers. */
export interface LibrarySpan {
	/** minutes since midnight on the clock; a night ends above 1440 */
	start: number;
	end: number;
	state: 'open' | 'unknown';
	comment: string | null;
}

const brussels: nominatim_object = {
	lat: 50.8467,
	lon: 4.3525,
	address: {
		country_code: 'be',
		state: 'Région de Bruxelles-Capitale - Brussels Hoofdstedelijk Gewest'
	}
};
/**
 * Warnings about ways to write hours that are no fault: a night that the next rule cuts short, and a
 * date that has passed (which would make a sound string fail one day by the clock of the machine).
 */
const tolerated: readonly opening_hours_warning_type[] = [
	'additional_rule_separator_not_used_after_time_wrapping_midnight',
	'date_past',
	'date_range_past',
	'year_past'
];
const dayMilliseconds = 86_400_000;

/**
 * Parses a string in OpenStreetMap's opening_hours syntax with the rules of Brussels. Throws an
 * HoursError on nonsense, on what is only tolerated, on school holidays (unknown here), and on times
 * of the sun (which no schedule in minutes can hold).
 */
export function parseHours(openingHours: string): OpeningHours {
	const words = openingHours.replace(/"[^"]*"/g, '');
	if (/\bSH\b/.test(words))
		throw new HoursError('no rule for school holidays (SH): none are known for Brussels');
	if (/\b(?:dawn|sunrise|sunset|dusk)\b/.test(words))
		throw new HoursError('hours that follow the sun do not fit a schedule');
	let parsed: OpeningHours;
	try {
		parsed = new OpeningHours(openingHours, brussels);
	} catch (error) {
		throw new HoursError(error instanceof Error ? error.message : String(error));
	}
	const warning = parsed.getStructuredWarnings().find(({ type }) => !tolerated.includes(type));
	if (warning !== undefined) throw new HoursError(warning.message);
	return parsed;
}

/** Why a string is not one of opening hours for Brussels, or null where it is. */
export function hoursError(openingHours: string): string | null {
	try {
		parseHours(openingHours);
		return null;
	} catch (error) {
		if (error instanceof HoursError) return error.message;
		throw error;
	}
}

/**
 * Runs work while the machine's zone is UTC. The library reads the clock of the machine; in a zone
 * without clock changes its answers are what the wall clock says on every date.
 */
function inUtc<Result>(work: () => Result): Result {
	const zone = process.env.TZ;
	process.env.TZ = 'UTC';
	try {
		if (new Date(2026, 6, 1).getTimezoneOffset() !== 0)
			throw new Error('the time zone of this process cannot be set to UTC');
		return work();
	} finally {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	}
}

/**
 * What the library says of each date from `from` to `to` (ISO, both included) that is not closed all
 * day, by date. A night stays on the date on which it begins; longer spans are cut at midnight.
 */
export function librarySpans(
	hours: OpeningHours,
	from: string,
	to: string
): Map<string, LibrarySpan[]> {
	const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);
	const spans = new Map<string, LibrarySpan[]>();
	// Whole days before and after, so that a night belongs to the date on which it began.
	const intervals = inUtc(() => {
		try {
			return hours.getOpenIntervals(midnight(addDays(from, -2)), midnight(addDays(to, 3)));
		} catch (error) {
			throw new HoursError(error instanceof Error ? error.message : String(error));
		}
	});
	for (const [start, end, unknown, comment] of intervals) {
		for (let at = start.getTime(); at < end.getTime();) {
			const date = new Date(at).toISOString().slice(0, 10);
			const begin = midnight(date).getTime();
			const isLast = end.getTime() < begin + 2 * dayMilliseconds;
			const until = isLast ? end.getTime() : begin + dayMilliseconds;
			if (date >= from && date <= to)
				spans.set(date, [
					...(spans.get(date) ?? []),
					{
						start: (at - begin) / 60_000,
						end: (until - begin) / 60_000,
						state: unknown ? 'unknown' : 'open',
						comment: comment ?? null
					}
				]);
			at = until;
		}
	}
	return spans;
}

/** Whether hours say anything of public holidays; words in quotes are comments. */
export function mentionsHolidays(openingHours: string): boolean {
	return /\bPH\b/.test(openingHours.replace(/"[^"]*"/g, ''));
}

const onAppointment = /appointment|afspraak|rendez-vous/i;
const withoutAppointment =
	/\b(?:no|not|without|geen|zonder|pas|sans)\b.*(?:appointment|afspraak|rendez-vous)/i;
const afterCall = /\b(?:call|phone|telephone|bel|bellen)\b|t[ée]l[ée]phon|\bappel/i;

/** What a comment asks of a visitor, in one of three languages; undefined where it asks nothing known. */
export function noteOf(comment: string | null): Span['note'] {
	if (comment === null || withoutAppointment.test(comment)) return undefined;
	if (onAppointment.test(comment)) return 'appointment';
	return afterCall.test(comment) ? 'call-first' : undefined;
}

/** The spans of a date in one state, as a schedule writes them. */
export function inState(spans: readonly LibrarySpan[], state: LibrarySpan['state']): Span[] {
	return spans
		.filter((span) => span.state === state)
		.map(({ start, end, comment }) => {
			const note = noteOf(comment);
			return note ? { start, end, note } : { start, end };
		});
}
