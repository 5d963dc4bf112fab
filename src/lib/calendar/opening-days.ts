import { addDays, weekdayOf } from '../hours/brussels.ts';
import { openSpans, type HoursDay, type Why } from '../hours/day.ts';
import type { Schedule } from '../hours/types.ts';
import { withoutDoor } from '../places/door.ts';
import type { PlaceProperties } from '../places/types.ts';

/** The days of the opening calendar, counted from the first day of the horizon. */
export const openingCalendarDays = 180;

/** A span of a day as open data: times of the clock in Brussels, above "24:00" after midnight. */
export interface OpeningSpan {
	state: 'open' | 'unknown';
	/** "08:00" */
	from: string;
	to: string;
	/** "pattern", "holiday:christmas", "uncertain" … (see src/routes/data/README.md) */
	why: string;
}

/** One date of one place. */
export interface OpeningDay {
	/** ISO date */
	date: string;
	/** ISO 8601: 1 = Monday … 7 = Sunday */
	weekday: number;
	/** why the day is as it is, closed times included */
	why: string;
	/** in their order; none = closed all day */
	spans: OpeningSpan[];
}

const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const whyCode = (why: Why): string => ('id' in why ? `${why.kind}:${why.id}` : why.kind);

const openingDay = ({ date, spans, why }: HoursDay): OpeningDay => ({
	date,
	weekday: weekdayOf(date) + 1,
	why: whyCode(why),
	spans: spans.map((span) => ({
		state: span.state,
		from: clock(span.start),
		to: clock(span.end),
		why: whyCode(span.why)
	}))
});

/**
 * The dates of a place's door from the ISO date `from`. Without a schedule each is unknown; a place
 * that is closed for good is closed, one that has not begun is unknown, and `why` says so.
 */
export function openingDays(
	place: Pick<PlaceProperties, 'status'>,
	schedule: Schedule | null,
	from: string
): OpeningDay[] {
	if (!withoutDoor(place)) return openSpans(schedule, from, openingCalendarDays).map(openingDay);
	const why = `status:${place.status}`;
	const spans: OpeningSpan[] =
		place.status === 'closed' ? [] : [{ state: 'unknown', from: '00:00', to: '24:00', why }];
	return Array.from({ length: openingCalendarDays }, (_, ahead) => {
		const date = addDays(from, ahead);
		return { date, weekday: weekdayOf(date) + 1, why, spans };
	});
}
