import { describe, expect, it } from 'vitest';
import {
	byPeriod,
	noInitiativeFilters,
	parseInitiativeFilters,
	passes,
	withChoice,
	writeInitiativeFilters,
	writeInitiativeText,
	type InitiativeFilters
} from './filters.ts';
import { region } from './groups.ts';
import type { InitiativeSummary } from './summary.ts';
import { periodStates } from './types.ts';

const codes = {
	zones: new Set(['5339', '5341']),
	communes: new Set(['21001']),
	targets: new Set(['young-people'])
};

const coffee: InitiativeSummary = {
	id: 'coffee',
	name: 'Coffee with a Cop',
	translated: false,
	printed: null,
	summary: '',
	kind: 'initiative',
	parent: null,
	family: 'coffee-with-a-cop',
	zones: ['5341'],
	communes: ['21001'],
	theme: 'neighbourhood-work',
	category: 'daily+specific',
	states: ['stated', 'inherited', 'ambiguous'],
	status: 'ambiguous',
	targets: ['young-people'],
	places: ['square', 'nowhere'],
	words: 'coffee with a cop anderlecht'
};
const isLocated = (place: string): boolean => place === 'square';
const kept = (filters: Partial<InitiativeFilters>, initiative = coffee): boolean =>
	passes(initiative, { ...noInitiativeFilters, ...filters }, isLocated);

describe('filters in a link', () => {
	const read = (query: string, fragment = ''): InitiativeFilters =>
		parseInitiativeFilters(new URLSearchParams(query), fragment, codes);

	it('come back as they were written, the text in the fragment only', () => {
		const filters: InitiativeFilters = {
			text: 'café',
			period: '2022-2023',
			theme: 'training',
			target: 'young-people',
			zone: region,
			commune: '21001',
			category: 'daily',
			status: 'planned',
			located: false
		};
		const query = new URLSearchParams();
		const fragment = new URLSearchParams();
		writeInitiativeFilters(filters, query);
		writeInitiativeText(filters.text, fragment);
		expect(query.toString()).not.toContain('caf');
		expect(read(query.toString(), `#${fragment}`)).toEqual(filters);
	});

	it('leave nothing in the link when nothing is chosen', () => {
		const query = new URLSearchParams('zone=5341&view=map');
		writeInitiativeFilters(noInitiativeFilters, query);
		expect(query.toString()).toBe('view=map');
	});

	it('fall back to everything where a code is not known', () => {
		expect(
			read(
				'period=2019-2020&theme=x&for=cats&zone=9999&commune=1&list=both&status=gone&located=maybe'
			)
		).toEqual(noInitiativeFilters);
	});

	it('hold no more than 80 characters of text', () => {
		expect(read('', `#q=${'a'.repeat(200)}`).text).toHaveLength(80);
	});

	it('change one choice and keep the text', () => {
		const before = { ...noInitiativeFilters, text: 'cop', zone: '5341' };
		expect(withChoice(before, 'located', 'yes', codes)).toEqual({ ...before, located: true });
		expect(withChoice(before, 'zone', null, codes)).toEqual({ ...before, zone: null });
		expect(withChoice(before, 'theme', 'no-theme', codes)).toEqual(before);
	});
});

describe('what the filters keep', () => {
	it('keeps everything at first', () => {
		expect(kept({})).toBe(true);
	});

	it('asks for each choice', () => {
		expect(kept({ zone: '5341', commune: '21001', target: 'young-people' })).toBe(true);
		expect(kept({ zone: '5339' })).toBe(false);
		expect(kept({ theme: 'training' })).toBe(false);
		expect(kept({ status: 'planned' })).toBe(false);
		expect(kept({ text: 'cop coff' })).toBe(true);
		expect(kept({ text: 'tea' })).toBe(false);
	});

	it('keeps what stands in both lists of the report under either', () => {
		expect(kept({ category: 'daily' })).toBe(true);
		expect(kept({ category: 'specific' })).toBe(true);
		expect(kept({ category: 'daily' }, { ...coffee, category: null })).toBe(false);
	});

	it('calls the Region only what has no zone of its own', () => {
		expect(kept({ zone: region })).toBe(false);
		expect(kept({ zone: region }, { ...coffee, zones: [] })).toBe(true);
	});

	it('takes one place with a known location as being on the map', () => {
		expect(kept({ located: true })).toBe(true);
		expect(kept({ located: false })).toBe(false);
		expect(kept({ located: false }, { ...coffee, places: ['nowhere'] })).toBe(true);
	});
});

describe('a period', () => {
	it('loses no initiative, whatever its state', () => {
		const list = periodStates.map((state) => ({
			...coffee,
			id: state,
			states: [state, state, state]
		}));
		const { runs, unclear, notYet, over } = byPeriod(list, '2022-2023');
		expect(runs.map(({ id }) => id)).toEqual(['stated', 'inherited', 'inferred']);
		expect(unclear).toHaveLength(5);
		expect(notYet.map(({ id }) => id)).toEqual(['not-started']);
		expect(over.map(({ id }) => id)).toEqual(['excluded', 'ended']);
		expect(byPeriod(list, null).runs).toHaveLength(periodStates.length);
	});

	it('looks at its own state only', () => {
		expect(byPeriod([coffee], '2021-2022').runs).toEqual([coffee]);
		expect(byPeriod([coffee], '2023-2024').unclear).toEqual([coffee]);
	});
});
