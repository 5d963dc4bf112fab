import { describe, expect, it } from 'vitest';
import { instantOf, parseMoment } from './moment.ts';
import { comingDays, offeredMoments } from './offered-moments.ts';

describe('a time in a link', () => {
	it.each(['2026-11-24T18:00', '2028-02-29T00:00', '2026-03-29T02:30'])('%s is read', (text) => {
		expect(parseMoment(text)).toBe(text);
	});
	it.each([
		null,
		'',
		'now',
		'2026-11-24',
		'2026-11-24T24:00',
		'2026-11-24T18:60',
		'2026-02-30T10:00',
		'2026-13-01T10:00',
		'2026-11-24T18:00:00Z',
		'<b>2026-11-24T18:00'
	])('%s is no time', (text) => {
		expect(parseMoment(text)).toBeNull();
	});
	it('is Brussels time in winter and in summer', () => {
		expect(instantOf('2026-11-24T18:00').toISOString()).toBe('2026-11-24T17:00:00.000Z');
		expect(instantOf('2026-07-01T18:00').toISOString()).toBe('2026-07-01T16:00:00.000Z');
	});
});

describe('moments by name', () => {
	const offered = (now: string): string[] =>
		offeredMoments(new Date(now)).map(({ preset, moment }) => `${preset} ${moment}`);

	it('on a Tuesday afternoon are tonight, tomorrow and Saturday', () => {
		expect(offered('2026-11-24T14:35:00+01:00')).toEqual([
			'tonight 2026-11-24T19:00',
			'tomorrow-morning 2026-11-25T09:30',
			'saturday 2026-11-28T11:00'
		]);
	});
	it('leave out tonight once it is evening', () => {
		expect(offered('2026-11-24T19:00:00+01:00')[0]).toBe('tomorrow-morning 2026-11-25T09:30');
	});
	it('on a Saturday morning take that day, later the next', () => {
		expect(offered('2026-11-28T10:59:00+01:00')[2]).toBe('saturday 2026-11-28T11:00');
		expect(offered('2026-11-28T11:00:00+01:00')[2]).toBe('saturday 2026-12-05T11:00');
	});
	it('count days in Brussels, whatever the zone of the clock', () => {
		expect(offered('2026-11-24T23:30:00Z')[1]).toBe('tomorrow-morning 2026-11-26T09:30');
	});
});

it('the coming days begin today and cross a change of clocks', () => {
	const days = comingDays(new Date('2026-10-24T12:00:00+02:00'));
	expect(days.map(({ date }) => date)).toEqual([
		'2026-10-24',
		'2026-10-25',
		'2026-10-26',
		'2026-10-27',
		'2026-10-28',
		'2026-10-29',
		'2026-10-30'
	]);
	expect(days[1]?.weekday).toBe(6);
});
