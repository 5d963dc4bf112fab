import { describe, expect, test } from 'vitest';
import type { AreaCoverage, CoverageAnswer, PerThreshold, When } from '$lib/coverage/types';
import { en } from '$lib/i18n/coverage/en';
import { fr } from '$lib/i18n/coverage/fr';
import { nl } from '$lib/i18n/coverage/nl';
import { leadView, type Speech } from './lead-view';
import { areaRows } from './table-view';

const weekdays = {
	nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
	fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
};
const speech: Record<'nl' | 'fr' | 'en', Speech> = {
	nl: { language: 'nl', words: nl, weekdays: weekdays.nl },
	fr: { language: 'fr', words: fr, weekdays: weekdays.fr },
	en: { language: 'en', words: en, weekdays: weekdays.en }
};

function area(
	id: string,
	residents: number,
	certain: PerThreshold,
	possible: PerThreshold = certain
): AreaCoverage {
	const walk = { medianSeconds: 601, p90Seconds: null };
	return {
		id,
		residents,
		certain: { within: certain, ...walk },
		possible: { within: possible, ...walk }
	};
}

function answer(
	region: AreaCoverage,
	{ when = { kind: 'any' }, communes = [] }: { when?: When; communes?: AreaCoverage[] } = {}
): CoverageAnswer {
	return {
		question: { kinds: 'lisa', pace: 'adult', when, scenario: { changes: [] } },
		region,
		areas: { zone: [], commune: communes, quarter: [], sector: [] },
		certain: ['a', 'b'],
		possible: [],
		leftOut: [{ id: 'c', why: 'no-point' }],
		milliseconds: 0
	};
}
const places = [
	{ id: 'a', name: 'LISA A', accuracyMetres: 0 },
	{ id: 'b', name: 'LISA B', accuracyMetres: 400 },
	{ id: 'c', name: 'LISA C', accuracyMetres: 0 }
];
const whole = { area: 'region', areaName: null, minutes: 15 } as const;
const sentence = (told: CoverageAnswer, language: 'nl' | 'fr' | 'en' = 'nl'): string =>
	leadView(told, whole, places, speech[language]).sentence;

describe('the lead', () => {
	test('tells a share in people, rounded down', () => {
		const told = answer(area('region', 1000, [10, 100, 269, 400]));
		expect(sentence(told)).toBe(
			'26 op de 100 inwoners wonen op hoogstens 15 minuten wandelen van een LISA-antenne.'
		);
		expect(sentence(told, 'fr')).toBe(
			'26 habitants sur 100 vivent à 15 minutes de marche au plus d’une antenne LISA.'
		);
		expect(sentence(told, 'en')).toBe(
			'26 of every 100 residents live within 15 minutes’ walk of a LISA antenna.'
		);
	});

	test.each([
		[0, 'Geen enkele inwoner woont'],
		[3, 'Minder dan 1 op de 100 inwoners woont'],
		[10, '1 op de 100 inwoners woont'],
		[990, '99 op de 100 inwoners wonen'],
		[999, 'Meer dan 99 op de 100 inwoners wonen'],
		[1000, 'Alle inwoners wonen']
	])('says %i of 1000 with words of its own', (count, words) => {
		const told = answer(area('region', 1000, [0, 0, count, count]));
		expect(sentence(told).startsWith(`${words} op hoogstens`)).toBe(true);
	});

	test('gives a band where hours are not known, never one number', () => {
		const told = answer(area('region', 1000, [0, 0, 40, 50], [0, 0, 310, 400]), {
			when: { kind: 'hour', hour: 33 }
		});
		expect(sentence(told)).toBe(
			'Tussen 4 en 31 op de 100 inwoners wonen op hoogstens 15 minuten wandelen van een LISA-antenne die op dinsdag om 9.00 uur open is.'
		);
		expect(leadView(told, whole, places, speech.nl).people).toContain('40 zeker, tot 310');
	});

	test('names the area, and a date with its weekday', () => {
		const told = answer(area('region', 1000, [0, 0, 0, 0]), {
			when: { kind: 'moment', at: '2026-12-25T10:00' },
			communes: [area('21001', 100, [1, 5, 66, 80])]
		});
		const view = leadView(
			told,
			{ area: '21001', areaName: 'Anderlecht', minutes: 15 },
			places,
			speech.fr
		);
		expect(view.sentence).toBe(
			'Anderlecht : 66 habitants sur 100 vivent à 15 minutes de marche au plus d’une antenne LISA avec la porte ouverte le vendredi 25 décembre, 10h00.'
		);
		expect(view.median).toBe('La moitié des habitants vit à 11 min de marche au plus.');
	});

	test('says which places count and why the others do not', () => {
		const view = leadView(answer(area('region', 9, [0, 0, 0, 0])), whole, places, speech.nl);
		expect(view.places).toBe(
			'2 plaatsen tellen mee, waarvan één met een ligging bij benadering. 1 plaats telt niet mee.'
		);
		expect(view.lists.map(({ items }) => items.map(({ text }) => text))).toEqual([
			['LISA A', 'LISA B'],
			['LISA C: ligging niet bekend']
		]);
	});
});

describe('the table', () => {
	test('begins with the area where most residents live beyond', () => {
		const told = answer(area('region', 300, [0, 0, 100, 200]), {
			communes: [
				area('21001', 100, [0, 0, 80, 90]),
				area('21002', 200, [0, 0, 20, 110], [0, 0, 30, 120])
			]
		});
		const names = { 21001: 'Anderlecht', 21002: 'Oudergem' };
		const rows = areaRows(told, 'commune', 15, names, speech.nl);
		expect(rows.map(({ name, beyond, share }) => [name, beyond, share])).toEqual([
			['Oudergem', '170–180', '10–15%'],
			['Anderlecht', '20', '80%']
		]);
		expect(rows[1]?.bar).toBe('Binnen 5, 10, 15 en 20 minuten: 0%, 0%, 80%, 90%');
	});
});
