import { describe, expect, test } from 'vitest';
import { nl } from '$lib/i18n/what-if/nl';
import type { Scenario } from '$lib/coverage/types';
import { changeTexts, droppedTexts, signed, withoutChange } from './change-words';

const scenario: Scenario = {
	changes: [
		{ kind: 'add', serves: 'lisa', lon: 4.3, lat: 50.8, week: null },
		{ kind: 'add', serves: 'police', lon: 4.4, lat: 50.8, week: null },
		{ kind: 'close', place: 'new-1' },
		{ kind: 'move', place: 'new-2', lon: 4.41, lat: 50.81 },
		{ kind: 'close', place: 'kuregem' }
	]
};

describe('changes in words', () => {
	test('name places by what the reader calls them', () => {
		const nameOf = (id: string): string => (id === 'kuregem' ? 'LISA Kuregem' : id);
		expect(changeTexts(scenario, nameOf, nl)).toEqual([
			'Nieuwe plaats 1 (LISA)',
			'Nieuwe plaats 2 (Politie)',
			'new-1 sluit',
			'new-2 verhuist',
			'LISA Kuregem sluit'
		]);
	});

	test('an added place that goes takes its own changes along, and the next takes its number', () => {
		expect(withoutChange(scenario, 0).changes).toEqual([
			{ kind: 'add', serves: 'police', lon: 4.4, lat: 50.8, week: null },
			{ kind: 'move', place: 'new-1', lon: 4.41, lat: 50.81 },
			{ kind: 'close', place: 'kuregem' }
		]);
	});

	test('another change goes alone', () => {
		expect(withoutChange(scenario, 4).changes).toEqual(scenario.changes.slice(0, 4));
		expect(withoutChange(scenario, 9)).toEqual(scenario);
	});

	test('differences have their sign', () => {
		expect([51424, -320, 0].map((value) => signed('nl', value, nl))).toEqual([
			'+ 51.424',
			'− 320',
			'0'
		]);
	});

	test('what is left out is said once for each reason', () => {
		const change = { kind: 'change', plan: 1, number: 1 } as const;
		expect(
			droppedTexts(
				[
					{ ...change, why: 'outside' },
					{ ...change, why: 'outside' },
					{ ...change, why: 'hours' },
					{ kind: 'plans', count: 1 },
					{ kind: 'choice', name: 'minutes' }
				],
				[{ number: 3, why: 'not-a-point' }],
				nl
			)
		).toEqual([
			'1 scenario uit de link weggelaten: vier is het meeste.',
			'2 wijzigingen uit de link weggelaten: buiten het Gewest.',
			'1 wijziging uit de link weggelaten: uren die niet kloppen.',
			'1 onderdeel van het bestand weggelaten: geen punt.'
		]);
	});
});
