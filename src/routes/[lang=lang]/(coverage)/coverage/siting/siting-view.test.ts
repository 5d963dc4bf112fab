import { describe, expect, test } from 'vitest';
import type { Candidate, SitesAnswer } from '$lib/coverage/types';
import { en } from '$lib/i18n/siting/en';
import { nl } from '$lib/i18n/siting/nl';
import { candidateName, gainText, verdictOf, walkText } from './siting-view';

const library: Candidate = {
	id: 'library-x',
	kind: 'library',
	name_nl: 'Bib Muntpunt',
	name_fr: 'Muntpunt',
	lon: 4.35,
	lat: 50.85,
	commune: '21004'
};
const answer = (change: Partial<SitesAnswer>, objective: 'covering' | 'median'): SitesAnswer => ({
	question: {
		question: { kinds: 'lisa', pace: 'adult', when: { kind: 'any' }, scenario: { changes: [] } },
		minutes: 15,
		candidates: 'public',
		objective,
		rule: 'none',
		count: 1
	},
	sites: [],
	before: 1000,
	after: 1500,
	bound: 1600,
	gap: 0.0625,
	candidateCount: 3,
	milliseconds: 1,
	...change
});

describe('a site in words', () => {
	test('has the name of the reader’s language, both in English', () => {
		expect(candidateName(library, 'nl', nl)).toBe('Bib Muntpunt (bibliotheek)');
		expect(candidateName(library, 'en', en)).toBe('Muntpunt / Bib Muntpunt (library)');
		expect(candidateName({ ...library, name_nl: null }, 'nl', nl)).toBe('Muntpunt (bibliotheek)');
		expect(candidateName({ ...library, name_nl: null, name_fr: null }, 'nl', nl)).toBe(
			'bibliotheek, zonder naam'
		);
		expect(candidateName(undefined, 'nl', nl)).toBe('punt op straat');
	});

	test('adds residents, or takes seconds off the mean walk', () => {
		expect(gainText('nl', 'covering', 56227, nl)).toBe('+ 56.227');
		expect(gainText('nl', 'median', 121.4, nl)).toBe('2 min 1 s');
		expect(walkText('nl', 42, nl)).toBe('42 s');
	});
});

describe('the guarantee', () => {
	test('names the bound and the gap', () => {
		expect(verdictOf(answer({}, 'covering'), 'nl', nl)).toEqual({
			change: 'Van 1.000 naar 1.500 inwoners binnen 15 minuten.',
			guarantee:
				'Geen enkele keuze kan meer dan 1.600 inwoners bereiken: deze ligt er hoogstens 6,3% onder.'
		});
	});

	test('is a proof only where there is no gap at all', () => {
		expect(verdictOf(answer({ gap: 0 }, 'covering'), 'nl', nl).guarantee).toBe(nl.proven);
		expect(verdictOf(answer({ gap: 1e-9 }, 'covering'), 'nl', nl).guarantee).toContain('0,1%');
	});

	test('of a mean walk is told in minutes', () => {
		const told = verdictOf(answer({ before: 1470, after: 1349, bound: 1338 }, 'median'), 'en', en);
		expect(told.change).toBe('The mean walk goes from 24 min 30 s to 22 min 29 s.');
		expect(told.guarantee).toContain('22 min 18 s');
	});
});
