import { expect, it } from 'vitest';
import { withoutShownWords, withShownWords } from './search-words.ts';
import type { InitiativeSummary } from './summary.ts';

const initiative: InitiativeSummary = {
	id: 'café',
	name: 'Café citoyen',
	translated: false,
	printed: null,
	summary: 'Une rencontre à Évere.',
	kind: 'initiative',
	parent: null,
	family: null,
	zones: [],
	communes: [],
	theme: 'training',
	category: null,
	states: [],
	status: 'unknown',
	targets: [],
	places: [],
	words: 'koffie cafe citoyen ville une rencontre a evere'
};

it('sends the words that the page does not show, and finds all of them again', () => {
	const sent = withoutShownWords(initiative);
	expect(sent.words).toBe('koffie ville');
	expect(new Set(withShownWords(sent).words.split(' '))).toEqual(
		new Set(initiative.words.split(' '))
	);
});

it('also where nothing is left', () => {
	const all = withShownWords({ ...initiative, words: '' });
	expect(all.words).toBe('cafe citoyen une rencontre a evere');
});
