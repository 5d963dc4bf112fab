import { describe, expect, it } from 'vitest';
import { brusselsInstant, inBrussels, offsetMinutes } from './brussels.ts';
import { hoursOn, openSpans } from './day.ts';
import { holidayName } from './holidays.ts';
import { statusAt } from './status-at.ts';
import { doorStatus } from './status.ts';
import { stretches } from './stretches.ts';
import type { Schedule, Span, WeekPattern } from './types.ts';

const horizon = { from: '2026-11-01', to: '2027-12-05' };
const span = (start: number, end: number): Span => ({ start: start * 60, end: end * 60 });
const empty: WeekPattern = [[], [], [], [], [], [], []];
const everyDay = (...spans: Span[]): WeekPattern => empty.map(() => spans) as WeekPattern;
const weekdays = (...spans: Span[]): WeekPattern =>
	empty.map((_, day) => (day < 5 ? spans : [])) as WeekPattern;
const schedule = (week: WeekPattern, more: Partial<Schedule> = {}): Schedule => ({
	week,
	always: false,
	holidays: 'unknown',
	appointment: false,
	horizon,
	...more
});
const at = (text: string): Date => new Date(text);
const office = schedule(weekdays(span(8, 16)), { holidays: 'closed' });
const shop = schedule(everyDay(span(20, 27)), { holidays: 'open' });

describe('the status at a moment', () => {
	it('says until when a door is open, and what follows', () => {
		expect(statusAt(office, at('2026-11-24T13:35:00Z'))).toEqual({
			state: 'open',
			until: {
				at: at('2026-11-24T15:00:00Z'),
				date: '2026-11-24',
				weekday: 1,
				minutes: 960,
				daysAhead: 0
			},
			then: 'closed',
			opensNext: null,
			why: { kind: 'pattern' },
			beyondHorizon: false
		});
	});

	it('says why it is closed and when it opens next, over a weekend and a holiday', () => {
		const status = statusAt(office, at('2027-03-29T08:00:00Z'));
		expect(status).toMatchObject({
			state: 'closed',
			why: { kind: 'holiday', id: 'easter-monday' },
			then: 'open',
			opensNext: { date: '2027-03-30', minutes: 480, daysAhead: 1, why: { kind: 'pattern' } }
		});
		expect(holidayName('easter-monday')).toEqual({
			nl: 'paasmaandag',
			fr: 'lundi de Pâques',
			en: 'Easter Monday'
		});
		expect(holidayName('boxing-day')).toBeUndefined();
	});

	it('is unknown all day on a holiday of which the hours say nothing, with what is sure to follow', () => {
		const silent = schedule(weekdays(span(8, 16)));
		expect(statusAt(silent, at('2026-12-25T02:00:00Z'))).toMatchObject({
			state: 'unknown',
			why: { kind: 'holiday', id: 'christmas' },
			until: { date: '2026-12-26', minutes: 0, daysAhead: 1 },
			then: 'closed',
			opensNext: { date: '2026-12-28', daysAhead: 3 }
		});
	});

	it('is closed on a holiday that falls on a Sunday without hours: the week tells', () => {
		const silent = schedule(weekdays(span(8, 16)));
		expect(statusAt(silent, at('2026-11-01T11:00:00Z'))).toMatchObject({
			state: 'closed',
			why: { kind: 'pattern' }
		});
		expect(statusAt(office, at('2026-11-01T11:00:00Z')).why).toMatchObject({ id: 'all-saints' });
	});

	it('takes the night that begins on an unknown holiday as unknown too, and keeps the night before', () => {
		const nights = schedule(everyDay(span(20, 26)));
		expect(statusAt(nights, at('2026-12-25T00:30:00Z')).state).toBe('open');
		expect(statusAt(nights, at('2026-12-25T01:30:00Z')).state).toBe('unknown');
		expect(statusAt(nights, at('2026-12-26T00:30:00Z'))).toMatchObject({
			state: 'unknown',
			until: { date: '2026-12-26', minutes: 120 }
		});
	});

	it('calls uncertain spans unknown, never open and never closed', () => {
		const night = schedule(everyDay(span(7, 22)), {
			uncertain: everyDay(span(22, 31)),
			holidays: 'open'
		});
		expect(statusAt(night, at('2026-11-24T22:30:00Z'))).toMatchObject({
			state: 'unknown',
			why: { kind: 'uncertain' },
			until: { date: '2026-11-25', minutes: 420, daysAhead: 1 },
			then: 'open',
			opensNext: { minutes: 420 }
		});
	});

	it('knows nothing for certain from a doubtful source, and says what that source says', () => {
		const doubtful: Schedule = { ...office, uncertainSource: true };
		for (const moment of ['2026-11-24T13:35:00Z', '2026-11-24T22:35:00Z']) {
			expect(statusAt(doubtful, at(moment))).toMatchObject({
				state: 'unknown',
				until: null,
				opensNext: null,
				why: { kind: 'uncertain-source' },
				supposed: statusAt(office, at(moment))
			});
			expect(doorStatus(doubtful, at(moment))).toMatchObject({
				state: 'unknown',
				why: { kind: 'uncertain-source' }
			});
		}
		const always: Schedule = { ...doubtful, always: true, week: everyDay(span(0, 24)) };
		expect(statusAt(always, at('2026-11-24T13:35:00Z'))).toMatchObject({
			state: 'unknown',
			supposed: { state: 'open' }
		});
		expect(openSpans(doubtful, '2026-11-24', 1)[0]?.spans).toEqual([
			{ ...span(8, 16), state: 'unknown', why: { kind: 'uncertain-source' } }
		]);
	});

	it('keeps free hours and hours on appointment apart, though one follows the other', () => {
		const mixed = schedule(weekdays(span(9, 12), { ...span(12, 16), note: 'appointment' }), {
			holidays: 'closed'
		});
		expect(statusAt(mixed, at('2026-11-24T09:00:00Z'))).toMatchObject({
			state: 'open',
			why: { kind: 'pattern' },
			until: { minutes: 720 },
			then: 'open'
		});
		expect(statusAt(mixed, at('2026-11-24T13:00:00Z')).why).toEqual({ kind: 'appointment' });
		expect(doorStatus(mixed, at('2026-11-24T13:00:00Z'))).toEqual({ state: 'appointment' });
		expect(doorStatus(mixed, at('2026-11-24T20:00:00Z')).state).toBe('closed');
	});

	it('asks for a call where the hours do', () => {
		const call = schedule(weekdays({ ...span(9, 12), note: 'call-first' }));
		expect(statusAt(call, at('2026-11-24T09:00:00Z'))).toMatchObject({
			state: 'open',
			why: { kind: 'call-first' }
		});
	});

	it('closes for an exceptional day, with what is left of the night before', () => {
		const closed = {
			...shop,
			exceptions: { '2026-12-24': { open: [], why: { kind: 'closure', id: 'eve' } } }
		} as Schedule;
		expect(statusAt(closed, at('2026-12-23T22:00:00Z'))).toMatchObject({
			state: 'open',
			until: { date: '2026-12-24', minutes: 0 }
		});
		expect(statusAt(closed, at('2026-12-24T21:00:00Z'))).toMatchObject({
			state: 'closed',
			why: { kind: 'closure', id: 'eve' },
			opensNext: { date: '2026-12-25', minutes: 1200 }
		});
	});

	it('is unknown without a schedule', () => {
		expect(statusAt(null, at('2026-11-24T13:35:00Z'))).toMatchObject({
			state: 'unknown',
			why: { kind: 'not-known' },
			beyondHorizon: false
		});
		expect(openSpans(null, '2026-11-24', 2)).toHaveLength(2);
	});

	it('never ends where a door is open day and night', () => {
		const always = schedule(everyDay(span(0, 24)), { always: true, holidays: 'open' });
		expect(statusAt(always, at('2026-12-25T04:00:00Z'))).toMatchObject({
			state: 'open',
			until: null,
			then: null
		});
		expect(statusAt({ ...always, always: false }, at('2026-12-25T04:00:00Z')).until).toBeNull();
	});

	it('goes on with the week beyond the horizon and says so; hours by date are unknown there', () => {
		expect(statusAt(office, at('2027-12-05T22:59:00Z')).beyondHorizon).toBe(false);
		expect(statusAt(office, at('2027-12-05T23:00:00Z')).beyondHorizon).toBe(true);
		expect(statusAt(office, at('2027-12-06T09:00:00Z')).state).toBe('open');
		const irregular: Schedule = { ...office, irregular: true };
		expect(statusAt(irregular, at('2027-12-06T09:00:00Z'))).toMatchObject({
			state: 'unknown',
			why: { kind: 'beyond-horizon' },
			beyondHorizon: true
		});
		expect(statusAt(irregular, at('2026-10-27T09:00:00Z'))).toMatchObject({ state: 'unknown' });
		expect(statusAt(irregular, at('2026-11-03T09:00:00Z'))).toMatchObject({ state: 'open' });
	});
});

describe('the nights in which the clocks change', () => {
	it('are an hour short in March and an hour long in October, on the clock as the hours say', () => {
		const nightOf = (from: string): number => {
			const { until } = statusAt(shop, at(from));
			return (Number(until?.at) - Number(at(from))) / 3_600_000;
		};
		expect(nightOf('2027-03-27T19:00:00Z')).toBe(6);
		expect(nightOf('2027-10-30T18:00:00Z')).toBe(8);
		expect(nightOf('2027-06-01T18:00:00Z')).toBe(7);
		expect(statusAt(shop, at('2027-03-27T19:00:00Z')).until).toMatchObject({
			date: '2027-03-28',
			minutes: 180
		});
	});

	it('leave out a span of the hour that March leaves out, and open once in the hour that October repeats', () => {
		const small = schedule(everyDay({ start: 135, end: 165 }), { holidays: 'open' });
		const open = (date: string): number =>
			[...stretches(small, date, 1)]
				.filter(({ state }) => state === 'open')
				.reduce((sum, { from, to }) => sum + to - from, 0) / 60_000;
		expect(open('2027-03-28')).toBe(0);
		expect(open('2027-10-31')).toBe(30);
		expect(open('2027-10-30')).toBe(30);
	});

	it('fall where the zone data of the machine have them, hour by hour, for thirty years', () => {
		const zoned = new Intl.DateTimeFormat('sv-SE', {
			timeZone: 'Europe/Brussels',
			dateStyle: 'short',
			timeStyle: 'short'
		});
		const differing: string[] = [];
		for (let year = 2010; year < 2040; year++)
			for (const [month, day] of [
				[2, 24],
				[9, 24]
			] as const)
				for (let hour = 0; hour < 24 * 9; hour++) {
					const instant = Date.UTC(year, month, day, hour, 30);
					const { date, minutes } = inBrussels(new Date(instant));
					const clock = `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:30`;
					if (zoned.format(instant) !== clock) differing.push(clock);
				}
		expect(differing).toEqual([]);
	});

	it('turn a time on the clock into the instant that shows it, on every other hour of the year', () => {
		for (let hour = 0; hour < 8760; hour++) {
			const instant = Date.UTC(2027, 0, 1, hour);
			const { date, minutes } = inBrussels(new Date(instant));
			const repeated = offsetMinutes(instant) === 60 && offsetMinutes(instant - 3_600_000) === 120;
			expect(brusselsInstant(date, minutes)).toBe(repeated ? instant - 3_600_000 : instant);
		}
	});
});

describe('the hours of a day', () => {
	it('have the night on the date on which it begins', () => {
		expect(hoursOn(shop, '2026-11-24')).toEqual({
			date: '2026-11-24',
			spans: [{ ...span(20, 27), state: 'open', why: { kind: 'pattern' } }],
			why: { kind: 'pattern' },
			beyondHorizon: false
		});
	});

	it('end at midnight before a day on which the door is closed', () => {
		const nights: Schedule = { ...shop, holidays: 'closed' };
		const days = openSpans(nights, '2026-12-24', 3);
		expect(days.map(({ spans }) => spans.map(({ start, end }) => [start, end]))).toEqual([
			[[1200, 1440]],
			[],
			[[1200, 1620]]
		]);
		expect(days[1]?.why).toEqual({ kind: 'holiday', id: 'christmas' });
	});

	it('add up to every minute of the days asked for, without a gap', () => {
		const found = [...stretches(office, '2026-11-01', 400)];
		expect(found[0]?.from).toBe(brusselsInstant('2026-11-01', 0));
		expect(found.at(-1)?.to).toBe(brusselsInstant('2027-12-06', 0));
		for (const [index, { from }] of found.entries())
			if (index > 0) expect(from).toBe(found[index - 1]?.to);
	});
});
