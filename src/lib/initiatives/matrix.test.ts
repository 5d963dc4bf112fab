import { describe, expect, it } from 'vitest';
import { antennaCell, byTheme, familyRows, initiativeRows, totals } from './matrix.ts';
import type { InitiativeSummary } from './summary.ts';
import type { PeriodState, Theme } from './types.ts';

interface Given {
	id: string;
	zones: string[];
	states: PeriodState[];
	family?: string;
	theme?: Theme;
}
const initiative = ({ id, zones, states, family, theme }: Given): InitiativeSummary => ({
	id,
	name: id,
	translated: false,
	printed: null,
	summary: '',
	kind: 'initiative',
	parent: null,
	family: family ?? null,
	zones,
	communes: [],
	theme: theme ?? 'neighbourhood-work',
	category: null,
	states,
	status: 'unknown',
	targets: [],
	places: [],
	words: ''
});
const columns = ['5339', '5343', 'region'];
const list = [
	initiative({
		id: 'bikes-a',
		zones: ['5339'],
		states: ['stated', 'inherited', 'inherited'],
		family: 'bikes',
		theme: 'interventions'
	}),
	initiative({
		id: 'bikes-b',
		zones: ['5343'],
		states: ['stated', 'not-relisted', 'not-relisted'],
		family: 'bikes',
		theme: 'interventions'
	}),
	initiative({
		id: 'seniors-a',
		zones: ['5343'],
		states: ['stated', 'not-relisted', 'not-relisted'],
		family: 'seniors'
	}),
	initiative({
		id: 'seniors-b',
		zones: ['5343'],
		states: ['not-listed', 'stated', 'stated'],
		family: 'seniors'
	}),
	initiative({
		id: 'seniors-c',
		zones: ['5343'],
		states: ['not-listed', 'stated', 'stated'],
		family: 'seniors'
	}),
	initiative({ id: 'campus', zones: [], states: ['stated', 'stated', 'stated'] }),
	initiative({ id: 'both', zones: ['5339', '5343'], states: ['unknown', 'stated', 'stated'] })
];

describe('the matrix', () => {
	it('has a row for each programme, with a cell for each zone and the Region', () => {
		const [bikes] = familyRows(list, columns);
		expect(bikes?.id).toBe('bikes');
		expect(bikes?.cells.map((cell) => cell.map(({ states }) => states))).toEqual([
			[['stated', 'inherited', 'inherited']],
			[['stated', 'not-relisted', 'not-relisted']],
			[]
		]);
	});

	it('never mixes initiatives with different states into one line', () => {
		const seniors = familyRows(list, columns).find(({ id }) => id === 'seniors');
		expect(
			seniors?.cells[1]?.map(({ states, initiatives }) => [states[2], initiatives.length])
		).toEqual([
			['not-relisted', 1],
			['stated', 2]
		]);
	});

	it('leaves out of the programmes what the report names once', () => {
		expect(familyRows(list, columns).map(({ id }) => id)).toEqual(['bikes', 'seniors']);
		expect(initiativeRows(list, columns)).toHaveLength(list.length);
	});

	it('puts what holds for the Region in its own column, and several zones in each of theirs', () => {
		const rows = initiativeRows(list, columns);
		const filled = (id: string): boolean[] | undefined =>
			rows.find((row) => row.id === id)?.cells.map((cell) => cell.length > 0);
		expect(filled('campus')).toEqual([false, false, true]);
		expect(filled('both')).toEqual([true, true, false]);
	});

	it('groups rows by theme in the order of the report', () => {
		expect(byTheme(familyRows(list, columns)).map(({ theme }) => theme)).toEqual([
			'neighbourhood-work',
			'interventions'
		]);
	});

	it('counts each column, whatever its rows show', () => {
		expect(totals(list, columns)).toEqual([2, 5, 1]);
	});
});

describe('the antennas of a zone', () => {
	it('counts those that existed and those of which nobody knows, period by period', () => {
		expect(
			antennaCell(
				[
					['no', 'yes', 'yes'],
					['unknown', 'unknown', 'yes'],
					['no', 'yes', 'yes']
				],
				3
			)
		).toEqual({
			states: ['unknown', 'inferred', 'inferred'],
			existed: [0, 2, 3],
			unknown: [1, 1, 0]
		});
	});

	it('says not yet only where all began later', () => {
		expect(
			antennaCell(
				[
					['no', 'no', 'yes'],
					['no', 'unknown', 'unknown']
				],
				3
			).states
		).toEqual(['not-started', 'unknown', 'inferred']);
	});
});
