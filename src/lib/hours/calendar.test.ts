import { describe, expect, it } from 'vitest';
import { calendarEntries } from './calendar.ts';
import type { ExceptionalDay, Schedule, Span, WeekPattern } from './types.ts';

const horizon = { from: '2026-11-01', to: '2027-12-05' };
const daily = (spans: Span[]): WeekPattern => Array.from({ length: 7 }, () => spans) as WeekPattern;
const workday: Span[] = [{ start: 480, end: 960 }];
const office: Schedule = {
	week: [workday, workday, workday, workday, workday, [], []],
	always: false,
	holidays: 'closed',
	appointment: false,
	horizon
};

describe('the entries of a calendar', () => {
	it('repeat a span on all its weekdays, but not on closed holidays', () => {
		expect(calendarEntries(office)).toEqual([
			{
				start: 480,
				end: 960,
				state: 'open',
				note: undefined,
				reason: null,
				first: '2026-11-02',
				repeats: {
					weekdays: [0, 1, 2, 3, 4],
					until: '2027-12-05',
					except: [
						'2026-11-11',
						'2026-12-25',
						'2027-01-01',
						'2027-03-29',
						'2027-05-06',
						'2027-05-17',
						'2027-07-21',
						'2027-11-01',
						'2027-11-11'
					]
				}
			}
		]);
	});

	it('begin on the first date on which the span holds, not on a holiday before it', () => {
		const [entry] = calendarEntries({ ...office, horizon: { ...horizon, from: '2026-11-11' } });
		expect(entry?.first).toBe('2026-11-12');
		expect(entry?.repeats?.except[0]).toBe('2026-12-25');
	});

	it('have a holiday of which nothing is known on its own, as not certain', () => {
		const entries = calendarEntries({ ...office, holidays: 'unknown' });
		const own = entries.filter(({ repeats }) => !repeats);
		expect(own.map(({ first }) => first)).toContain('2027-03-29');
		expect(own.every(({ state }) => state === 'unknown')).toBe(true);
		expect(own[0]?.reason).toEqual({ kind: 'holiday', id: 'armistice' });
	});

	it('have a date with hours of its own on its own', () => {
		const entries = calendarEntries({
			...office,
			exceptions: {
				'2026-12-24': { open: [{ start: 480, end: 720 }], why: { kind: 'dated' } },
				'2026-12-31': { open: [], why: { kind: 'closure', id: 'bridge' } }
			}
		});
		expect(entries.map(({ first, end }) => [first, end])).toEqual([
			['2026-11-02', 960],
			['2026-12-24', 720]
		]);
		expect(entries[0]?.repeats?.except).toEqual(
			expect.arrayContaining(['2026-12-24', '2026-12-31'])
		);
	});

	it('keep the nights in which the clocks change apart, since they are shorter and longer', () => {
		const nights = {
			...office,
			week: daily([{ start: 1320, end: 1860 }]),
			holidays: 'open' as const
		};
		const [night, ...apart] = calendarEntries(nights);
		expect(night?.repeats?.except).toEqual(['2027-03-27', '2027-10-30']);
		expect(apart.map(({ first, repeats }) => [first, repeats])).toEqual([
			['2027-03-27', null],
			['2027-10-30', null]
		]);
	});

	it('repeat whole days through the change of the clocks', () => {
		const always = { ...office, week: daily([{ start: 0, end: 1440 }]), holidays: 'open' as const };
		const entries = calendarEntries(always);
		expect(entries).toHaveLength(1);
		expect(entries[0]?.repeats?.except).toEqual([]);
	});

	it('leave out a span that the clocks skip in March', () => {
		const early = { ...office, week: daily([{ start: 130, end: 170 }]), holidays: 'open' as const };
		const entries = calendarEntries(early);
		expect(entries).toHaveLength(1);
		expect(entries[0]?.repeats?.except).toEqual(['2027-03-28']);
	});

	it('say that nothing is certain where the source is doubtful', () => {
		const entries = calendarEntries({ ...office, uncertainSource: true });
		expect(entries.map(({ state, reason }) => [state, reason])).toEqual([
			['unknown', { kind: 'uncertain-source' }]
		]);
	});

	it('do not repeat what holds on few dates of a weekday', () => {
		const dated = (date: string): [string, ExceptionalDay] => [
			date,
			{ open: [{ start: 600, end: 660 }], why: { kind: 'dated' } }
		];
		const firstMondays = ['2026-12-07', '2027-01-04', '2027-02-01'];
		const entries = calendarEntries({
			...office,
			week: daily([]),
			irregular: true,
			exceptions: Object.fromEntries(firstMondays.map(dated))
		});
		expect(entries.map(({ first, repeats }) => [first, repeats])).toEqual(
			firstMondays.map((date) => [date, null])
		);
	});
});
