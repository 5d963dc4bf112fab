import { describe, expect, test } from 'vitest';
import type { Schedule, WeekPattern } from '../hours/types.ts';
import { hourOf, openAt, openInHours, openStates } from './open-at.ts';
import { readWeek } from './scenario-link.ts';
import { hoursOfWeek, type When } from './types.ts';

const week = (text: string): WeekPattern => readWeek(text)!;
const schedule = (change: Partial<Schedule> = {}): Schedule => ({
	week: week('0900-1700......'),
	always: false,
	holidays: 'closed',
	appointment: false,
	horizon: { from: '2026-01-01', to: '2027-12-31' },
	...change
});
const hour = (at: number): When => ({ kind: 'hour', hour: at });
const moment = (at: string): When => ({ kind: 'moment', at });

describe('whether a door is open', () => {
	test('is not asked where nothing is asked of the hours', () => {
		expect(openAt(null, { kind: 'any' })).toBe('certain');
	});

	test('at an hour of a normal week: from the hour at which it opens until that at which it closes', () => {
		expect([8, 9, 16, 17].map((at) => openAt(schedule(), hour(at)))).toEqual([
			'no',
			'certain',
			'certain',
			'no'
		]);
	});

	test('unknown hours are perhaps in office hours, and at no other time', () => {
		const states = openInHours(null, null);
		expect(states.filter((state) => openStates[state] === 'possible')).toHaveLength(5 * 8);
		expect(openAt(null, hour(9))).toBe('possible');
		expect(openAt(null, hour(17))).toBe('no');
		expect(openAt(null, hour(5 * 24 + 10))).toBe('no');
		expect(openAt(schedule({ uncertainSource: true }), hour(9))).toBe('possible');
	});

	test('nobody can just walk in on appointment; "call first" is perhaps', () => {
		const noted = (note: 'appointment' | 'call-first'): Schedule =>
			schedule({ week: [[{ start: 540, end: 1020, note }], [], [], [], [], [], []] });
		expect(openAt(noted('appointment'), hour(10))).toBe('no');
		expect(openAt(noted('call-first'), hour(10))).toBe('possible');
	});

	test('a night runs into the next day, from Sunday into Monday too', () => {
		const night = schedule({ week: [[], [], [], [], [], [], [{ start: 1320, end: 1680 }]] });
		expect(openAt(night, hour(6 * 24 + 23))).toBe('certain');
		expect(openAt(night, hour(3))).toBe('certain');
		expect(openAt(night, hour(4))).toBe('no');
	});

	test('hours that do not repeat each week are perhaps', () => {
		expect(openAt(schedule({ irregular: true }), hour(10))).toBe('possible');
		const unsure = schedule({ uncertain: week('1700-1900......') });
		expect([16, 18].map((at) => openAt(unsure, hour(at)))).toEqual(['certain', 'possible']);
	});

	test('day and night is always certain', () => {
		const always = schedule({ always: true });
		expect(openInHours(always, null).every((state) => openStates[state] === 'certain')).toBe(true);
		expect(openAt(always, moment('2026-12-25T03:00'))).toBe('certain');
	});

	test('holidays count at a moment: closed, open as on other days, or perhaps', () => {
		const friday = week('....0900-1700..');
		const christmas = moment('2026-12-25T10:00');
		expect(openAt(schedule({ week: friday }), christmas)).toBe('no');
		expect(openAt(schedule({ week: friday, holidays: 'open' }), christmas)).toBe('certain');
		expect(openAt(schedule({ week: friday, holidays: 'unknown' }), christmas)).toBe('possible');
		expect(openAt(schedule({ holidays: 'unknown' }), christmas)).toBe('no');
		expect(openAt(null, christmas)).toBe('no');
		expect(openAt(null, moment('2026-12-24T10:00'))).toBe('possible');
	});

	test('a dated exception replaces its day', () => {
		const shut = schedule({
			exceptions: { '2026-11-23': { open: [], why: { kind: 'dated' } } }
		});
		expect(openAt(shut, moment('2026-11-23T10:00'))).toBe('no');
		expect(openAt(shut, moment('2026-11-30T10:00'))).toBe('certain');
		expect(openAt(shut, hour(10))).toBe('certain');
	});

	test('both changes of the clocks keep the hour that the clocks show', () => {
		const sunday = schedule({ week: week('......0100-0500') });
		for (const date of ['2026-03-29', '2026-10-25'])
			for (const [time, state] of [
				['01:00', 'certain'],
				['04:00', 'certain'],
				['05:00', 'no']
			])
				expect([date, time, openAt(sunday, moment(`${date}T${time}`))]).toEqual([
					date,
					time,
					state
				]);
	});

	test('the hours of a week are those of its days, Monday first', () => {
		expect(hourOf(33, null)).toEqual({ kind: 'hour', hour: 33 });
		expect(hourOf(33, '2026-12-25')).toEqual({ kind: 'moment', at: '2026-12-22T09:00' });
		expect(hourOf(167, '2026-12-27')).toEqual({ kind: 'moment', at: '2026-12-27T23:00' });
		expect(openInHours(schedule(), '2026-11-24')).toHaveLength(hoursOfWeek);
	});
});
