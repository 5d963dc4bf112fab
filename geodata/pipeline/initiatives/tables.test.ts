import { describe, expect, it } from 'vitest';
import { checkTable } from '../places/readings.ts';
import type { Problem } from '../problems.ts';
import { tableShapes } from './reading-shapes.ts';
import { walksReading } from './small-inventory.ts';
import { fileOfInitiative, tablePath } from './tables.ts';

const path = tablePath('5339');

function problemsOf(change: object): Problem[] {
	const problems: Problem[] = [];
	checkTable(path, tableShapes.initiatives, [{ ...walksReading, ...change }], problems);
	return problems;
}

describe('tables of readings of initiatives', () => {
	it('are those of the zone that an id ends in, else the folder', () => {
		expect(fileOfInitiative('bin-5340')).toBe('geodata/readings/initiatives/5340.json');
		expect(fileOfInitiative('wg-bupol')).toBe('geodata/readings/initiatives');
	});

	it('take lines as an author writes them', () => {
		const differs = [{ field: 'name', inventory: 'a', report: 'b', lines: '811-836; 880, 881' }];
		const problems: Problem[] = [];
		const read = checkTable(
			path,
			tableShapes.initiatives,
			[{ ...walksReading, differs }],
			problems
		);
		expect(problems).toEqual([]);
		expect(read?.[0]?.differs[0]?.lines).toBe('811-836,880,881');
	});

	it('miss a translation', () => {
		expect(problemsOf({ summary: { nl: 'Wandelen.', en: 'Walks.' } })).toMatchObject([
			{ file: path, id: 'wandelen-5339', field: '0.summary.fr', found: 'nothing' }
		]);
		expect(problemsOf({ remark: { nl: 'Twee.', fr: '', en: 'Two.' } })).toMatchObject([
			{ file: path, id: 'wandelen-5339', field: '0.remark.fr', found: '""' }
		]);
	});

	it('refuse French without its spaces, an unknown theme and a field that does not exist', () => {
		expect(
			problemsOf({ remark: { nl: 'Wie?', fr: 'Qui?', en: 'Who?' } }).map(({ expected }) => expected)
		).toEqual(['French spacing (see GLOSSARY)']);
		expect(problemsOf({ theme: 'walking' })).toMatchObject([
			{ id: 'wandelen-5339', field: '0.theme', found: '"walking"' }
		]);
		expect(problemsOf({ person: 'x' })).toMatchObject([
			{ id: 'wandelen-5339', field: '0.person', expected: 'no such field' }
		]);
	});
});
