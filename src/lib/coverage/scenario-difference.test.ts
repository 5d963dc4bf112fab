import { expect, test } from 'vitest';
import { areaDifferences, regionDifference } from './scenario-difference.ts';
import type { AreaCoverage, CoverageAnswer } from './types.ts';

const area = (id: string, certain: number, possible: number): AreaCoverage => {
	const walk = { medianSeconds: null, p90Seconds: null };
	return {
		id,
		residents: 100,
		certain: { within: [0, 0, certain, certain], ...walk },
		possible: { within: [0, 0, possible, possible], ...walk }
	};
};
const answer = (region: AreaCoverage, commune: AreaCoverage[]): CoverageAnswer => ({
	question: { kinds: 'lisa', pace: 'adult', when: { kind: 'any' }, scenario: { changes: [] } },
	region,
	areas: { zone: [], commune, quarter: [], sector: [] },
	certain: [],
	possible: [],
	leftOut: [],
	milliseconds: 0
});

test('the largest change comes first, losses too, and what stays the same is left out', () => {
	const before = answer(area('region', 60, 70), [
		area('a', 10, 10),
		area('b', 50, 60),
		area('c', 0, 0)
	]);
	const after = answer(area('region', 35, 60), [
		area('a', 15, 20),
		area('b', 20, 40),
		area('c', 0, 0)
	]);
	expect(regionDifference(before, after, 15)).toMatchObject({
		certain: -25,
		possible: -10,
		before: 60,
		after: 35
	});
	expect(
		areaDifferences(before, after, 15, 'commune').map(({ id, certain, possible }) => [
			id,
			certain,
			possible
		])
	).toEqual([
		['b', -30, -20],
		['a', 5, 10]
	]);
	expect(areaDifferences(before, after, 5, 'commune')).toEqual([]);
});
