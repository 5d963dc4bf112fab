import { expect, it } from 'vitest';
import { byZone } from './groups.ts';
import type { InitiativeSummary } from './summary.ts';

const initiative = (id: string, ...zones: string[]): InitiativeSummary => ({
	id,
	name: id,
	translated: false,
	printed: null,
	summary: '',
	kind: 'initiative',
	parent: null,
	family: null,
	zones,
	communes: [],
	theme: 'research',
	category: null,
	states: [],
	status: 'unknown',
	targets: [],
	places: [],
	words: ''
});

it('lists each initiative once: zones by code, then several zones, then the Region', () => {
	const groups = byZone([
		initiative('a'),
		initiative('b', '5344'),
		initiative('c', '5339', '5341'),
		initiative('d', '5339'),
		initiative('e', '5344')
	]);
	expect(groups.map(({ zone, list }) => [zone, list.map(({ id }) => id)])).toEqual([
		['5339', ['d']],
		['5344', ['b', 'e']],
		['several', ['c']],
		['region', ['a']]
	]);
});
