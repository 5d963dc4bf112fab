import { describe, expect, it } from 'vitest';
import type { Contradiction } from '../places/types.ts';
import { byCommune, groupContradictions } from './contradiction-groups.ts';
import {
	contradictionTypes,
	type ContradictionType,
	type ReportContradiction,
	type Severity
} from './types.ts';

const about = (id: string, ...places: string[]): Contradiction => ({
	id,
	about: places,
	field: 'address',
	statements: [],
	shown_nl: '',
	shown_fr: '',
	shown_en: ''
});

const ofReport = (
	id: string,
	type: ContradictionType,
	severity: Severity
): ReportContradiction => ({
	...about(id),
	title_nl: id,
	title_fr: id,
	title_en: id,
	type,
	severity,
	zones: [],
	see: []
});

describe('contradictions of the report', () => {
	it('of every type stand in exactly one group', () => {
		const entries = contradictionTypes.map((type) => ofReport(type, type, 'medium'));
		const ids = groupContradictions(entries).flatMap(({ shown }) => shown.map(({ id }) => id));
		expect(ids.sort()).toEqual([...contradictionTypes].sort());
	});

	it('stand with the severe first, and the small ones apart', () => {
		const [periods] = groupContradictions([
			ofReport('X1', 'date', 'low'),
			ofReport('X2', 'date', 'medium'),
			ofReport('X4', 'status', 'high'),
			ofReport('X3', 'period-label', 'high'),
			about('place', 'a')
		]);
		expect(periods?.shown.map(({ id }) => id)).toEqual(['X3', 'X4', 'X2']);
		expect(periods?.small.map(({ id }) => id)).toEqual(['X1']);
	});
});

describe('contradictions about places', () => {
	it('stand under the commune of their first known place, in the order given', () => {
		const communes = new Map([
			['a', '21001'],
			['b', '21002']
		]);
		const groups = byCommune(
			[about('1', 'b'), about('2', 'not-a-place', 'a'), about('3', 'a', 'b'), about('4', 'b')],
			(id) => communes.get(id),
			['21001', '21002', '21003']
		);
		expect(groups.map(({ commune, entries }) => [commune, entries.map(({ id }) => id)])).toEqual([
			['21001', ['2', '3']],
			['21002', ['1', '4']]
		]);
	});
});
