import { expect, it } from 'vitest';
import type { Initiative } from '../types.ts';
import { wholeHeader, wholeRow } from './whole.ts';

const text = { nl: 'koffie', fr: 'café', en: 'coffee' };
const initiative: Initiative = {
	id: 'coffee-5341',
	name_nl: text.nl,
	name_fr: text.fr,
	name_en: text.en,
	summary_nl: text.nl,
	summary_fr: text.fr,
	summary_en: text.en,
	run_by_nl: text.nl,
	run_by_fr: text.fr,
	run_by_en: text.en,
	notes_nl: null,
	notes_fr: null,
	notes_en: null,
	name_basis: 'printed',
	heading_nl: null,
	name_translated: ['fr', 'en'],
	kind: 'initiative',
	parent: null,
	family: null,
	maybe_same_as: [],
	zones: ['5341'],
	communes: [],
	scope: 'zone',
	theme: 'neighbourhood-work',
	category: 'daily',
	periods: { '2021-2022': 'stated', '2022-2023': 'inherited', '2023-2024': 'ambiguous' },
	period_lines: { '2021-2022': '12', '2022-2023': null, '2023-2024': null },
	start: null,
	end: null,
	status: 'ambiguous',
	recurrence: 'not-stated',
	target_groups: ['residents', 'young-people'],
	partners: [],
	places: [],
	sites: ['park'],
	events: [],
	figures: [],
	contradictions: [],
	bullets: [],
	sources: [{ source: 'report-2024', locator: '12-14' }]
};

it('has a cell for each column, under its own name', () => {
	const row = wholeRow(initiative);
	expect(row).toHaveLength(wholeHeader.length);
	const value = (column: string): string | undefined => row[wholeHeader.indexOf(column)];
	expect(value('name_fr')).toBe('café');
	expect(value('state_2023_2024')).toBe('ambiguous');
	expect(value('target_groups')).toBe('residents;young-people');
	expect(value('start')).toBe('');
	expect(value('sources')).toBe('report-2024:12-14');
});
