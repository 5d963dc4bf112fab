import OpeningHours, { type nominatim_object } from 'opening_hours';
import type { Schedule, Span, WeekPattern } from '../../src/lib/hours/types.ts';

/** Opening hours that cannot become a schedule; the message says why. */
export class HoursError extends Error {}

type Interval = [start: Date, end: Date, unknown: boolean, comment: string | undefined];

const brussels: nominatim_object = {
	lat: 50.8467,
	lon: 4.3525,
	address: {
		country_code: 'be',
		state: 'Région de Bruxelles-Capitale - Brussels Hoofdstedelijk Gewest'
	}
};

/**
 * Mondays of weeks without a legal holiday, a change of the clock or a turn of the month, spread
 * over a year: hours that differ between them depend on the season and do not fit a week.
 */
const mondays: readonly (readonly [year: number, month: number, day: number])[] = [
	[2026, 1, 12],
	[2026, 3, 16],
	[2026, 6, 15],
	[2026, 8, 24],
	[2026, 10, 12],
	[2026, 12, 7]
];
/** The ten legal holidays of 2026; between them they fall on all seven days of the week. */
const holidays: readonly (readonly [year: number, month: number, day: number])[] = [
	[2026, 1, 1],
	[2026, 4, 6],
	[2026, 5, 1],
	[2026, 5, 14],
	[2026, 5, 25],
	[2026, 7, 21],
	[2026, 8, 15],
	[2026, 11, 1],
	[2026, 11, 11],
	[2026, 12, 25]
];
const dayMinutes = 1440;
/** A night that the next rule cuts short is a way to write hours, not a fault. */
const tolerated = 'additional_rule_separator_not_used_after_time_wrapping_midnight';
const onAppointment = /appointment|afspraak|rendez-vous/i;

/**
 * Parses a string in OpenStreetMap's opening_hours syntax with the rules of Brussels.
 * Throws an HoursError on nonsense, on what is only tolerated, and on school holidays (unknown here).
 */
export function parseHours(openingHours: string): OpeningHours {
	if (/\bSH\b/.test(openingHours))
		throw new HoursError('no rule for school holidays (SH): none are known for Brussels');
	let parsed: OpeningHours;
	try {
		parsed = new OpeningHours(openingHours, brussels);
	} catch (error) {
		throw new HoursError(error instanceof Error ? error.message : String(error));
	}
	const warning = parsed.getStructuredWarnings().find(({ type }) => type !== tolerated);
	if (warning !== undefined) throw new HoursError(warning.message);
	return parsed;
}

function midnight(date: Date, daysLater = 0): Date {
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater);
}

/** Minutes on the clock; a date at a later midnight counts on (1440, 2880 …). */
function clockMinutes(date: Date, from: Date): number {
	const days = Math.round((midnight(date).getTime() - midnight(from).getTime()) / 86_400_000);
	return days * dayMinutes + date.getHours() * 60 + date.getMinutes();
}

/** Cuts an interval at each midnight that begins a day wholly within it; a night stays whole. */
function spansByDay(start: Date, end: Date): { date: Date; span: Span }[] {
	const spans: { date: Date; span: Span }[] = [];
	let from = start;
	while (from < end) {
		const next = midnight(from, 1);
		const to = end < midnight(from, 2) ? end : next;
		spans.push({
			date: from,
			span: { start: clockMinutes(from, from), end: clockMinutes(to, from) }
		});
		from = to;
	}
	return spans;
}

const emptyWeek = (): WeekPattern => [[], [], [], [], [], [], []];
const isEmpty = (week: WeekPattern): boolean => week.every((spans) => spans.length === 0);

interface Week {
	certain: WeekPattern;
	uncertain: WeekPattern;
	appointment: boolean;
}

function weekFrom(hours: OpeningHours, monday: Date): Week {
	const week: Week = { certain: emptyWeek(), uncertain: emptyWeek(), appointment: false };
	// Whole days before and after, so that a night belongs to the day on which it began.
	const intervals = hours.getOpenIntervals(midnight(monday, -2), midnight(monday, 9)) as Interval[];
	for (const [start, end, unknown, comment] of intervals) {
		for (const { date, span } of spansByDay(start, end)) {
			const day = Math.round((midnight(date).getTime() - monday.getTime()) / 86_400_000);
			const spans = (unknown ? week.uncertain : week.certain)[day];
			if (spans === undefined) continue;
			spans.push(span);
			if (onAppointment.test(comment ?? '')) week.appointment = true;
		}
	}
	return week;
}

function holidayRule(openingHours: string, hours: OpeningHours, week: Week): Schedule['holidays'] {
	if (!/\bPH\b/.test(openingHours)) return 'unknown';
	const states = holidays.map(([year, month, day]) => {
		const holiday = new Date(year, month - 1, day);
		const spans = (
			hours.getOpenIntervals(midnight(holiday, -1), midnight(holiday, 2)) as Interval[]
		)
			.flatMap(([from, to]) => spansByDay(from, to))
			.filter(({ date }) => midnight(date).getTime() === holiday.getTime())
			.map(({ span }) => span);
		const weekday = (holiday.getDay() + 6) % 7;
		const usual = [...(week.certain[weekday] ?? []), ...(week.uncertain[weekday] ?? [])];
		return {
			closed: spans.length === 0,
			usual: JSON.stringify(spans) === JSON.stringify(usual)
		};
	});
	if (states.every(({ closed }) => closed)) return 'closed';
	if (states.every(({ usual }) => usual)) return 'open';
	throw new HoursError('hours of their own on public holidays do not fit a schedule');
}

/**
 * Compiles opening hours into the schedule that the site reads, by asking the library about whole
 * weeks (not by reading the string). A span over midnight stays on the day on which it begins, with
 * an end above 1440. Throws an HoursError where the hours do not parse or do not repeat each week.
 */
export function compileHours(openingHours: string): Schedule {
	const hours = parseHours(openingHours);
	const weeks = mondays.map(([year, month, day]) =>
		weekFrom(hours, new Date(year, month - 1, day))
	);
	const [week] = weeks;
	if (week === undefined || weeks.some((other) => JSON.stringify(other) !== JSON.stringify(week)))
		throw new HoursError('hours that are not the same every week do not fit a schedule');
	if (isEmpty(week.certain) && isEmpty(week.uncertain))
		throw new HoursError('hours that are never open');
	const always = week.certain.every(
		([span, ...more]) => span?.start === 0 && span.end === dayMinutes && more.length === 0
	);
	const rule = holidayRule(openingHours, hours, week);
	return {
		week: week.certain,
		...(isEmpty(week.uncertain) ? {} : { uncertain: week.uncertain }),
		always,
		holidays: always && rule === 'unknown' ? 'open' : rule,
		appointment: week.appointment
	};
}
