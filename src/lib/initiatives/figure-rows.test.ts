import { describe, expect, it } from 'vitest';
import { figureMessages } from '../i18n/figures/index.ts';
import { initiativeMessages } from '../i18n/initiative/index.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { amountText, changeText, figureRow, type FigureContext } from './figure-rows.ts';
import type { Figure } from './types.ts';

const context = (language: Language): FigureContext => ({
	language,
	words: figureMessages(language),
	approximate: initiativeMessages(language).events.approximate,
	checks: {
		ok: 'ok',
		computed: 'computed',
		misprint: 'misprint',
		'not-reconcilable': 'not-reconcilable',
		'not-checkable': 'not-checkable'
	},
	contradictions: new Map([['F047', ['X026']]])
});

const participants: Figure = {
	id: 'F047',
	what_nl: 'Deelnemers',
	what_fr: 'Personnes',
	what_en: 'People',
	unit_nl: 'deelnemers',
	unit_fr: 'personnes',
	unit_en: 'people',
	note_nl: null,
	note_fr: null,
	note_en: null,
	printed: '259 deelnemers',
	value: 259,
	approximate: null,
	period: '2022-2023',
	table: null,
	recomputed: null,
	computed: [
		{ what: 'average', value: 13.63, period: null },
		{ what: 'count', value: 259, period: null }
	],
	check: 'not-checkable',
	place: null,
	initiative: 'or-informatiesessies',
	source: 'report-2024',
	locator: '386-387,389'
};

describe('an amount', () => {
	it('says in every language how exact it is', () => {
		const amount = { value: 1000, approximate: 'more-than' as const, unit: 'x' };
		expect(languages.map((language) => amountText(amount, context(language)))).toEqual([
			'meer dan 1.000 x',
			'plus de 1\u202f000 x',
			'more than 1,000 x'
		]);
	});

	it('has its per cent sign as the language writes it', () => {
		const amount = { value: 62, approximate: null, unit: '%' };
		expect(languages.map((language) => amountText(amount, context(language)))).toEqual([
			'62%',
			'62\u00a0%',
			'62%'
		]);
	});
});

describe('a change', () => {
	it('always has its sign, and one decimal at most', () => {
		expect(changeText(-35.08, context('nl'))).toBe('−35,1%');
		expect(changeText(57.49, context('fr'))).toBe('+57,5\u00a0%');
		expect(changeText(148, context('en'))).toBe('+148%');
	});
});

describe('a row of figures', () => {
	it('says what follows and of what, and leaves out what only repeats the number', () => {
		expect(figureRow(participants, context('en')).follows).toEqual(['on average 13.6 a session']);
	});

	it('names the period of what is of one', () => {
		const computed = [{ what: 'sum' as const, value: 12175, period: '2021' }];
		expect(figureRow({ ...participants, computed }, context('nl')).follows).toEqual([
			'2021: som: 12.175'
		]);
	});

	it('gives lines, period, check and contradictions', () => {
		expect(figureRow(participants, context('nl'))).toMatchObject({
			amount: '259 deelnemers',
			printed: null,
			when: '2022-2023',
			lines: '386–387, 389',
			check: { code: 'not-checkable', name: 'not-checkable' },
			contradictions: ['X026']
		});
	});

	it('shows the words of the report where it prints no single number', () => {
		const row = figureRow({ ...participants, value: null }, context('fr'));
		expect(row).toMatchObject({ amount: null, printed: '259 deelnemers' });
	});
});
