import { describe, expect, it } from 'vitest';
import { easterSunday, legalHolidays } from './holidays.ts';
import { inBrussels, monthsBetween } from './brussels.ts';
import { doorStatus } from './status.ts';
import type { Schedule, Span, WeekPattern } from './types.ts';

const span = (start: number, end: number): Span => ({ start: start * 60, end: end * 60 });
const weekdays = (...spans: Span[]): WeekPattern => [spans, spans, spans, spans, spans, [], []];
const schedule = (week: WeekPattern, more: Partial<Schedule> = {}): Schedule => ({
	week,
	always: false,
	holidays: 'unknown',
	appointment: false,
	horizon: { from: '2026-11-01', to: '2027-12-05' },
	...more
});
const office = schedule(weekdays(span(8, 16)));
/** A moment on the Brussels clock in winter time. */
const winter = (date: string, time: string): Date => new Date(`${date}T${time}:00+01:00`);

describe('the status of a door', () => {
	it('is open until the end of the span, with the minutes left', () => {
		expect(doorStatus(office, winter('2026-11-24', '14:35'))).toEqual({
			state: 'open',
			always: false,
			minutesLeft: 85,
			closes: { daysAhead: 0, weekday: 1, minutes: 960 }
		});
	});
	it('is closed at the very minute of closing and opens the next working day', () => {
		expect(doorStatus(office, winter('2026-11-27', '16:00'))).toEqual({
			state: 'closed',
			opens: { daysAhead: 3, weekday: 0, minutes: 480 },
			holiday: null,
			why: { kind: 'pattern' }
		});
	});
	it('is unknown without hours, never closed', () => {
		expect(doorStatus(null, winter('2026-11-24', '03:00')).state).toBe('unknown');
	});
	it('is unknown on a legal holiday about which the hours say nothing', () => {
		const status = doorStatus(office, winter('2026-12-25', '10:00'));
		expect(status).toMatchObject({ state: 'unknown', holiday: { id: 'christmas' } });
	});
	it('is closed on a holiday where the hours say so, with the name of the day', () => {
		const closed = schedule(weekdays(span(8, 16)), { holidays: 'closed' });
		expect(doorStatus(closed, winter('2026-12-25', '10:00'))).toMatchObject({
			state: 'closed',
			holiday: { id: 'christmas' },
			opens: { daysAhead: 3, weekday: 0 }
		});
	});
	it('stays open over midnight on the span that began the day before', () => {
		const night = schedule([[span(20, 26)], [], [], [], [], [], []]);
		expect(doorStatus(night, winter('2026-11-24', '01:30'))).toMatchObject({
			state: 'open',
			minutesLeft: 30,
			closes: { daysAhead: 0, minutes: 120 }
		});
	});
	it('joins a span that ends at midnight with one that begins there', () => {
		const joined = schedule([[span(20, 24)], [span(0, 2)], [], [], [], [], []]);
		expect(doorStatus(joined, winter('2026-11-23', '23:00'))).toMatchObject({
			minutesLeft: 180,
			closes: { daysAhead: 1, weekday: 1, minutes: 120 }
		});
	});
	it('says by appointment where visitors are only received so', () => {
		const appointment = schedule(weekdays(span(8, 16)), { appointment: true });
		expect(doorStatus(appointment, winter('2026-11-24', '10:00')).state).toBe('appointment');
		expect(doorStatus(appointment, winter('2026-11-24', '22:00')).state).toBe('appointment');
	});
	it('is open day and night on a holiday too where it always is', () => {
		const always = schedule(weekdays(), { always: true });
		expect(doorStatus(always, winter('2026-12-25', '04:00'))).toEqual({
			state: 'open',
			always: true
		});
	});
});

describe('the Brussels clock', () => {
	it('is read in summer and winter whatever the reader’s zone', () => {
		expect(inBrussels(new Date('2026-07-01T22:30:00Z'))).toEqual({
			date: '2026-07-02',
			weekday: 3,
			minutes: 30
		});
		expect(inBrussels(new Date('2026-11-24T13:35:00Z'))).toEqual({
			date: '2026-11-24',
			weekday: 1,
			minutes: 875
		});
	});
	it('jumps from 2 to 3 in the last night of March', () => {
		expect(inBrussels(new Date('2026-03-29T00:59:00Z')).minutes).toBe(119);
		expect(inBrussels(new Date('2026-03-29T01:00:00Z')).minutes).toBe(180);
	});
	it('counts the months between a source and today', () => {
		expect(monthsBetween('2024-06-18', '2026-11-24')).toBe(29);
		expect(monthsBetween('2025-11', '2026-11-24')).toBe(12);
		expect(monthsBetween('2026', '2026-11-24')).toBe(-1);
	});
});

describe('legal holidays', () => {
	it('follow Easter', () => {
		expect([2024, 2025, 2026, 2027, 2028].map(easterSunday)).toEqual([
			'2024-03-31',
			'2025-04-20',
			'2026-04-05',
			'2027-03-28',
			'2028-04-16'
		]);
	});
	it('are ten, in the order of the calendar', () => {
		expect(legalHolidays(2027).map(({ date }) => date)).toEqual([
			'2027-01-01',
			'2027-03-29',
			'2027-05-01',
			'2027-05-06',
			'2027-05-17',
			'2027-07-21',
			'2027-08-15',
			'2027-11-01',
			'2027-11-11',
			'2027-12-25'
		]);
	});
});
