import { describe, expect, it } from 'vitest';
import { datedOf } from './dates.ts';

describe('dates of the inventory', () => {
	it.each([
		['2024-05-26', null, 'day', { date: '2024-05-26', date_end: null, precision: 'day' }],
		['2025', null, 'year (begin)', { date: '2025', date_end: null, precision: 'year' }],
		['2022/2023', null, 'period', { date: '2022', date_end: '2023', precision: 'period' }],
		['2023-2024', null, 'period', { date: '2023', date_end: '2024', precision: 'period' }],
		['2022-09', '2023-01', 'range', { date: '2022-09', date_end: '2023-01', precision: 'range' }],
		[
			'2023-09/2023-10',
			null,
			'range',
			{ date: '2023-09', date_end: '2023-10', precision: 'range' }
		],
		[null, null, 'none', { date: null, date_end: null, precision: 'none' }]
	])('reads %s with end %s as a %s', (date, end, precision, expected) => {
		expect(datedOf(date, end, precision)).toEqual(expected);
	});

	it('does not guess a precision', () => {
		expect(datedOf('2024', null, 'season')).toBeUndefined();
	});
});
