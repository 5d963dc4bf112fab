import { describe, expect, it } from 'vitest';
import type { Schedule, WeekPattern } from '../../../src/lib/hours/types.ts';
import { compileHours } from './compile.ts';
import { horizon } from './horizon.ts';
import { HoursError, parseHours } from './library.ts';

const nine = { start: 540, end: 1020 };
const weekdays: WeekPattern = [[nine], [nine], [nine], [nine], [nine], [], []];

/** Whether a span of the week, or of the night before it, holds a minute of a day. */
function within(week: WeekPattern | undefined, day: number, minute: number): boolean {
	const holds = (spans: WeekPattern[number] | undefined, at: number): boolean =>
		spans?.some(({ start, end }) => start <= at && at < end) ?? false;
	return holds(week?.[day], minute) || holds(week?.[(day + 6) % 7], minute + 1440);
}

/** Every quarter of an hour of a week without a holiday, asked of the library and of the schedule. */
function disagreements(openingHours: string, schedule: Schedule, monday: Date): string[] {
	const hours = parseHours(openingHours);
	const found: string[] = [];
	for (let day = 0; day < 7; day += 1)
		for (let minute = 0; minute < 1440; minute += 15) {
			const date = new Date(
				monday.getFullYear(),
				monday.getMonth(),
				monday.getDate() + day,
				0,
				minute
			);
			const state = hours.getStateString(date, true);
			const compiled = within(schedule.week, day, minute)
				? 'open'
				: within(schedule.uncertain, day, minute)
					? 'unknown'
					: 'closed';
			if (state !== compiled) found.push(`${date.toISOString()} ${state} ${compiled}`);
		}
	return found;
}

describe('compiling opening hours', () => {
	it('makes spans in minutes, Monday first', () => {
		expect(compileHours('Mo-Fr 09:00-17:00')).toEqual({
			week: weekdays,
			always: false,
			holidays: 'unknown',
			appointment: false,
			horizon: { from: '2026-11-01', to: '2027-12-05' }
		});
	});

	it('keeps a span over midnight on the day on which it begins', () => {
		const { week } = compileHours('Mo-Su 03:30-01:45');
		expect(week[0]).toEqual([{ start: 210, end: 1545 }]);
		expect(week[6]).toEqual([{ start: 210, end: 1545 }]);
	});

	it('splits hours that cover whole days at midnight', () => {
		const { week, always } = compileHours('Fr 22:00-24:00; Sa 00:00-24:00; Su 00:00-02:00');
		expect(week.slice(4)).toEqual([[{ start: 1320, end: 1440 }], [{ start: 0, end: 1560 }], []]);
		expect(always).toBe(false);
	});

	it('marks day and night, holidays with it', () => {
		const schedule = compileHours('24/7');
		expect(schedule).toMatchObject({ always: true, holidays: 'open', appointment: false });
		expect(schedule.week.flat()).toEqual(Array(7).fill({ start: 0, end: 1440 }));
	});

	it('reads what the hours say of public holidays, and guesses nothing', () => {
		expect(compileHours('Mo-Fr 09:00-17:00; PH off').holidays).toBe('closed');
		expect(compileHours('Mo-Su,PH 09:00-17:00').holidays).toBe('open');
		expect(compileHours('Mo-Su 20:00-02:00; PH off').holidays).toBe('closed');
		expect(compileHours('Mo-Su 09:00-17:00').holidays).toBe('unknown');
	});

	it('takes a day without hours but with a comment as uncertain, and sees an appointment in it', () => {
		const byAppointment = { start: 0, end: 1440, note: 'appointment' };
		expect(compileHours('Mo-Fr "by appointment"')).toEqual({
			week: [[], [], [], [], [], [], []],
			uncertain: [...Array.from({ length: 5 }, () => [byAppointment]), [], []],
			always: false,
			holidays: 'unknown',
			appointment: true,
			horizon
		});
		expect(compileHours('Mo-Fr 09:00-17:00 open "on appointment"')).toMatchObject({
			week: [[{ ...nine, note: 'appointment' }], {}, {}, {}, {}, [], []],
			appointment: true
		});
	});

	it('keeps a day that is said to be unknown apart from a closed day', () => {
		const { week, uncertain } = compileHours('Mo-Fr 09:00-17:00; Su unknown');
		expect(week).toEqual(weekdays);
		expect(uncertain).toEqual([[], [], [], [], [], [], [{ start: 0, end: 1440 }]]);
	});

	it('keeps what the hours ask of a visitor with the span, and other words as they are', () => {
		const hours = 'Mo 09:00-12:00; Tu 09:00-12:00 open "op afspraak"; We 09:00-12:00 "bel vooraf"';
		expect(compileHours(hours)).toMatchObject({
			week: [
				[{ start: 540, end: 720 }],
				[{ start: 540, end: 720, note: 'appointment' }],
				[],
				[],
				[],
				[],
				[]
			],
			uncertain: [[], [], [{ start: 540, end: 720, note: 'call-first' }], [], [], [], []],
			appointment: false
		});
		const walkIn = compileHours('Mo 09:00-12:00 open "sans rendez-vous"');
		expect(walkIn).toMatchObject({ appointment: false, comments: ['sans rendez-vous'] });
		expect(walkIn.week[0]).toEqual([{ start: 540, end: 720 }]);
	});

	it('turns seasons, first Mondays and hours of their own on holidays into dated exceptions', () => {
		const season = compileHours('Mo-Fr 09:00-17:00; Jul-Aug off; PH off');
		expect(season).toMatchObject({ week: weekdays, irregular: true, holidays: 'closed' });
		expect(season.exceptions?.['2027-07-01']).toEqual({ open: [], why: { kind: 'dated' } });
		const first = compileHours('Mo[1] 10:00-12:00; PH off');
		expect(first.week.flat()).toEqual([]);
		expect(Object.keys(first.exceptions ?? {}).slice(0, 3)).toEqual([
			'2026-11-02',
			'2026-12-07',
			'2027-01-04'
		]);
		expect(compileHours('Mo-Fr 09:00-17:00; PH 10:00-12:00')).toMatchObject({
			holidays: 'open',
			exceptions: {
				'2027-03-29': {
					open: [{ start: 600, end: 720 }],
					why: { kind: 'holiday', id: 'easter-monday' }
				}
			}
		});
	});

	it('takes a holiday as known only where the hours close it or name its day', () => {
		const on = (hours: string, date: string): unknown => compileHours(hours).exceptions?.[date];
		expect(on('Mo-Fr 09:00-17:00; Dec 25 off', '2026-12-25')).toEqual({
			open: [],
			why: { kind: 'dated' }
		});
		const unknown = { open: [], uncertain: [{ start: 0, end: 1440 }] };
		expect(on('Mo[1] 10:00-12:00', '2027-11-01')).toEqual({
			...unknown,
			why: { kind: 'holiday', id: 'all-saints' }
		});
		expect(on('Nov-Feb Mo-Su 10:00-16:00', '2027-01-01')).toEqual({
			...unknown,
			why: { kind: 'holiday', id: 'new-year' }
		});
	});

	it('does not repeat what the week and the holiday rule say already', () => {
		for (const hours of ['Mo-Fr 09:00-17:00; PH off', 'Mo-Su 20:00-02:00', 'open; PH off'])
			expect(compileHours(hours)).not.toHaveProperty('exceptions');
	});

	it.each([
		['nonsense', 'every weekday from nine'],
		['an impossible time', 'Mo-Fr 25:00-26:00'],
		['what is only tolerated', 'Mo-Fr 9-17'],
		['school holidays', 'Mo-Fr 09:00-17:00; SH off'],
		['hours that follow the sun', 'Mo-Fr sunrise-sunset'],
		['an empty text', ''],
		['never', 'off']
	])('refuses %s', (_, openingHours) => {
		expect(() => compileHours(openingHours)).toThrow(HoursError);
	});

	it.each([
		'24/7',
		'Mo-Fr 08:00-18:00; PH off',
		'Mo,Tu 08:00-16:00; Th 12:00-20:00',
		'Mo-We,Fr,Sa 08:00-16:00; Th 10:00-18:00; Su off',
		'Mo-Fr 07:00-22:00; Sa 09:00-19:00; Su 13:00-17:00',
		'Mo-Su 03:30-01:45',
		'Mo-Su 07:00-22:00, Mo-Su 22:00-07:00 unknown',
		'Mo,We-Sa 09:00-19:00; Tu 09:00-21:00; Su unknown',
		'Mo-Fr "by appointment"',
		'Fr 20:00-26:00; Sa,Su 10:00-12:00,13:00-02:00'
	])('agrees with the library at every quarter of an hour: %s', (openingHours) => {
		const schedule = compileHours(openingHours);
		// one week in winter time, one in summer time
		const compared = [new Date(2027, 0, 18), new Date(2027, 8, 6)].flatMap((monday) =>
			disagreements(openingHours, schedule, monday)
		);
		expect(compared).toEqual([]);
	});

	it('gives the same schedule whatever the clock of the machine', () => {
		const zone = process.env.TZ;
		try {
			const schedules = ['Europe/Brussels', 'UTC', 'America/New_York', 'Asia/Tokyo'].map((name) => {
				process.env.TZ = name;
				return compileHours('Mo-Sa 20:00-03:00; Su 02:30-04:00; Jul 20:00-02:30; PH off');
			});
			expect(new Set(schedules.map((schedule) => JSON.stringify(schedule))).size).toBe(1);
		} finally {
			process.env.TZ = zone;
		}
	});
});
