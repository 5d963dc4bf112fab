import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../places/types.ts';
import { answerOf, existedIn } from './periods.ts';
import { periods, periodStates } from './types.ts';

function entry(event: string, date: string | null, date_end?: string): HistoryEntry {
	return {
		event,
		date,
		...(date_end === undefined ? {} : { date_end }),
		precision: 'day',
		text_nl: '',
		text_fr: '',
		text_en: '',
		source: 'report-2024',
		locator: null
	};
}
const answersOf = (history: HistoryEntry[], status: Parameters<typeof existedIn>[1] = 'open') =>
	periods.map((period) => existedIn(history, status, period));

describe('what a state says of a period', () => {
	it('calls nothing over that the report leaves open', () => {
		expect(periodStates.filter((state) => answerOf(state) === 'runs')).toEqual([
			'stated',
			'inherited',
			'inferred'
		]);
		expect(periodStates.filter((state) => answerOf(state) === 'over')).toEqual([
			'excluded',
			'ended'
		]);
		for (const open of ['ambiguous', 'planned', 'not-relisted', 'not-listed', 'unknown'] as const)
			expect(answerOf(open)).toBe('unclear');
	});
});

describe('whether a place existed in a period', () => {
	it('counts from the period in which it opened', () => {
		expect(answersOf([entry('opened', '2021-09')])).toEqual(['yes', 'yes', 'yes']);
		expect(answersOf([entry('opened', '2022-11-09')])).toEqual(['no', 'yes', 'yes']);
		expect(answersOf([entry('started', '2023-Q2')])).toEqual(['no', 'yes', 'yes']);
		expect(answersOf([entry('inaugurated', '2024-06-17')])).toEqual(['no', 'no', 'yes']);
	});

	it('takes the last day of September 2022 as the end of the first period', () => {
		expect(answersOf([entry('opened', '2022-09-30')])[0]).toBe('yes');
		expect(answersOf([entry('opened', '2022-09')])[0]).toBe('yes');
		expect(answersOf([entry('opened', '2022-10-01')])[0]).toBe('no');
	});

	it('does not know where the date is too rough to tell', () => {
		expect(answersOf([entry('opened', '2022')])).toEqual(['unknown', 'yes', 'yes']);
		expect(answersOf([entry('opened', '2022-Q4')])).toEqual(['no', 'yes', 'yes']);
		expect(answersOf([entry('opened', '2022-10', '2023-12')])).toEqual(['no', 'yes', 'yes']);
		expect(answersOf([entry('opened', '2023-06', '2024-03')])).toEqual(['no', 'unknown', 'yes']);
	});

	it('takes the widest span where sources disagree', () => {
		expect(answersOf([entry('opened', '2022-09'), entry('opened', '2022-11')])).toEqual([
			'unknown',
			'yes',
			'yes'
		]);
	});

	it('does not take a presence for a beginning', () => {
		expect(answersOf([entry('in-operation', '2024')])).toEqual(['unknown', 'unknown', 'yes']);
	});

	it('does not know where no source dates the beginning', () => {
		expect(answersOf([])).toEqual(['unknown', 'unknown', 'unknown']);
		expect(answersOf([entry('announced', '2024-02')], 'starting')).toEqual([
			'unknown',
			'unknown',
			'unknown'
		]);
		expect(answersOf([entry('opened', null)])).toEqual(['unknown', 'unknown', 'unknown']);
	});

	it('says no of what is only planned', () => {
		expect(answersOf([entry('announced', '2024-02')], 'planned')).toEqual(['no', 'no', 'no']);
	});

	it('ends with the period in which it closed', () => {
		const history = [entry('opened', '2019'), entry('closed', '2022-12')];
		expect(answersOf(history, 'closed')).toEqual(['yes', 'yes', 'no']);
		expect(answersOf([entry('opened', '2019')], 'closed')).toEqual([
			'unknown',
			'unknown',
			'unknown'
		]);
		expect(answersOf([entry('opened', '2019'), entry('closed', '2022')], 'closed')).toEqual([
			'yes',
			'unknown',
			'no'
		]);
	});
});
