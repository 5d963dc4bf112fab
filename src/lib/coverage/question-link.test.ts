import { describe, expect, test } from 'vitest';
import {
	defaultQuestion,
	mostPlans,
	readAsked,
	readWhen,
	writeAsked,
	writeWhen,
	type Asked
} from './question-link.ts';
import { hoursOfWeek } from './types.ts';

const known = { areas: new Set(['21001', '5341']), places: new Set(['lisa-kuregem']) };
const read = (query: string, fragment = ''): Asked =>
	readAsked(new URLSearchParams(query), new URLSearchParams(fragment), known);

function written(asked: Omit<Asked, 'dropped'>): { query: string; fragment: string } {
	const [query, fragment] = [new URLSearchParams(), new URLSearchParams()];
	writeAsked(asked, query, fragment);
	return { query: query.toString(), fragment: fragment.toString() };
}

describe('the link of a question', () => {
	test('a bare link asks the first question', () => {
		expect(read('')).toEqual({ ...defaultQuestion, plans: [], shown: 0, dropped: [] });
		expect(written({ ...defaultQuestion, plans: [], shown: 0 })).toEqual({
			query: '',
			fragment: ''
		});
	});

	test('every choice survives the way there and back', () => {
		const asked: Omit<Asked, 'dropped'> = {
			kinds: 'both',
			minutes: 10,
			pace: 'step-free',
			when: { kind: 'moment', at: '2026-12-25T10:00' },
			area: '21001',
			level: 'sector',
			plans: [{ changes: [{ kind: 'close', place: 'lisa-kuregem' }] }, { changes: [] }],
			shown: 1
		};
		const { query, fragment } = written(asked);
		expect(read(query, fragment)).toEqual({ ...asked, dropped: [] });
	});

	test('what else an address holds stays', () => {
		const [query, fragment] = [new URLSearchParams('view=map'), new URLSearchParams('x=1')];
		writeAsked({ ...defaultQuestion, kinds: 'both', plans: [], shown: 0 }, query, fragment);
		expect(query.toString()).toBe('view=map&kinds=both');
		expect(fragment.toString()).toBe('x=1');
	});

	test('choices that mean nothing fall back, and all of them are named', () => {
		const asked = read('kinds=all&minutes=7&walk=run&when=h168&area=21099&level=house');
		expect(asked).toMatchObject(defaultQuestion);
		expect(asked.dropped).toEqual(
			['kinds', 'minutes', 'walk', 'when', 'area', 'level'].map((name) => ({
				kind: 'choice',
				name
			}))
		);
	});

	test('the last scenario is shown unless the link says which', () => {
		expect(read('', 'plan=close!lisa-kuregem&plan=').shown).toBe(2);
		expect(read('', 'plan=close!lisa-kuregem&plan=&show=0').shown).toBe(0);
		const beyond = read('', 'plan=close!lisa-kuregem&show=5');
		expect([beyond.shown, beyond.dropped]).toEqual([1, [{ kind: 'choice', name: 'show' }]]);
	});

	test('scenarios beyond the fourth are counted and left out', () => {
		const { plans, dropped } = read('', Array.from({ length: 6 }, () => 'plan=').join('&'));
		expect(plans).toHaveLength(mostPlans);
		expect(dropped).toEqual([{ kind: 'plans', count: 2 }]);
	});

	test('a change that means nothing is named with its scenario and its place in it', () => {
		const { plans, dropped } = read('', 'plan=&plan=close!lisa-kuregem~close!nowhere');
		expect(plans[1]?.changes).toEqual([{ kind: 'close', place: 'lisa-kuregem' }]);
		expect(dropped).toEqual([{ kind: 'change', plan: 2, number: 2, why: 'unknown-place' }]);
	});
});

describe('when, in a link', () => {
	test('every hour of the week survives the way there and back', () => {
		for (let hour = 0; hour < hoursOfWeek; hour++) {
			const when = { kind: 'hour', hour } as const;
			expect(readWhen(writeWhen(when) ?? '')).toEqual(when);
		}
	});

	test('a date that does not exist is none', () => {
		expect(readWhen('2026-02-30T10:00')).toBeNull();
		expect(readWhen('2026-02-28T24:00')).toBeNull();
		expect(readWhen('h-1')).toBeNull();
	});
});
