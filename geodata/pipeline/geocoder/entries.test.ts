import { describe, expect, it } from 'vitest';
import { mainRange } from './entries.ts';

describe('the house numbers of a street', () => {
	const from = (first: number, count: number): number[] =>
		Array.from({ length: count }, (_, at) => first + 2 * at);

	it('run from the lowest to the highest', () => {
		expect(mainRange([5, 1, 12])).toEqual([1, 12]);
		expect(mainRange([])).toEqual([0, 0]);
	});

	it('leave out a few that stand far from all others', () => {
		expect(mainRange([...from(701, 200), 3, 9, 2400])).toEqual([701, 1099]);
	});

	it('keep gaps that more than a few numbers lie beyond', () => {
		expect(mainRange([...from(1, 20), ...from(501, 200)])).toEqual([1, 899]);
		expect(mainRange([1, ...from(101, 30)])).toEqual([1, 159]);
	});
});
