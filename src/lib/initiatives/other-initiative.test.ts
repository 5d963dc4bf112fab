import { describe, expect, it } from 'vitest';
import { markState } from './mark.ts';
import { runningFirst, type OtherInitiative } from './other-initiative.ts';
import { initiativeStatuses } from './types.ts';

const one = (id: string, name: string, state: OtherInitiative['state']): OtherInitiative => ({
	id,
	name,
	state,
	translated: false,
	where: null,
	states: [],
	line: ''
});

describe('a list of initiatives', () => {
	it('has what runs first and what has ended last, by name within each', () => {
		const list = [
			one('1', 'A', 'closed'),
			one('2', 'B', 'unknown'),
			one('3', 'Ecole', 'open'),
			one('4', 'École', 'open'),
			one('5', 'C', 'planned'),
			one('6', 'Avenir', 'open')
		];
		const ids = list.toSorted(runningFirst('fr')).map(({ id }) => id);
		expect(ids).toEqual(['6', '3', '4', '5', '2', '1']);
		expect(
			list
				.toReversed()
				.sort(runningFirst('fr'))
				.map(({ id }) => id)
		).toEqual(ids);
	});
});

describe('the mark of an initiative', () => {
	it('is lit only where the report says or lists that it runs, and never closed where it is not known', () => {
		const lit = initiativeStatuses.filter((status) => markState(status) === 'open');
		expect(lit).toEqual(['running-stated', 'active-last-period']);
		for (const status of ['unknown', 'unknown-not-relisted', 'ambiguous'] as const)
			expect(markState(status)).toBe('unknown');
	});
});
