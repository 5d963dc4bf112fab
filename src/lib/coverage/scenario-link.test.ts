import { describe, expect, test } from 'vitest';
import { seededRandom } from '../network/seeded-network.ts';
import { readScenario, readWeek, writeScenario, writeWeek } from './scenario-link.ts';
import { mostChanges, type Scenario, type ScenarioChange } from './types.ts';

const places = new Set(['kuregem', 'jourdan']);
const whyOf = (text: string): string[] => readScenario(text, places).dropped.map(({ why }) => why);

/** A scenario that the page could make. */
function randomScenario(random: () => number): Scenario {
	const below = (limit: number): number => Math.floor(random() * limit);
	const point = (): { lon: number; lat: number } => ({
		lon: Number((4.25 + random() * 0.2).toFixed(5)),
		lat: Number((50.78 + random() * 0.12).toFixed(5))
	});
	const week = readWeek(
		Array.from({ length: 7 }, () => ['', '0900-1200', '0830-1200_1300-2400'][below(3)]).join('.')
	)!;
	const changes: ScenarioChange[] = [];
	let added = 0;
	for (let turn = below(12); turn >= 0; turn--) {
		const known = [
			'kuregem',
			'jourdan',
			...Array.from({ length: added }, (_, n) => `new-${n + 1}`)
		];
		const place = known[below(known.length)]!;
		const kind = (['add', 'close', 'move', 'hours', 'open'] as const)[below(5)]!;
		if (kind === 'add') {
			added++;
			changes.push({
				kind,
				serves: random() < 0.5 ? 'lisa' : 'police',
				...point(),
				week: random() < 0.5 ? null : week
			});
		} else if (kind === 'move') changes.push({ kind, place, ...point() });
		else if (kind === 'hours') changes.push({ kind, place, week });
		else changes.push({ kind, place });
	}
	return { changes };
}

describe('the link of a scenario', () => {
	test('is readable', () => {
		const scenario: Scenario = {
			changes: [
				{ kind: 'add', serves: 'lisa', lon: 4.35123, lat: 50.84567, week: null },
				{ kind: 'close', place: 'kuregem' }
			]
		};
		expect(writeScenario(scenario)).toBe('add!lisa!4.35123!50.84567~close!kuregem');
	});

	test('every scenario survives the way there and back, through an address too', () => {
		const random = seededRandom(7);
		for (let turn = 0; turn < 200; turn++) {
			const scenario = randomScenario(random);
			const address = new URL('https://example.org/');
			address.hash = new URLSearchParams([['plan', writeScenario(scenario)]]).toString();
			const text = new URLSearchParams(address.hash.slice(1)).get('plan')!;
			expect(readScenario(text, places)).toEqual({ scenario, dropped: [] });
		}
	});

	test('nothing is no change', () => {
		expect(readScenario('', places)).toEqual({ scenario: { changes: [] }, dropped: [] });
	});

	test('unknown places, and added ones before they are there, are left out and named', () => {
		expect(readScenario('close!nowhere~close!kuregem~close!new-1', places)).toEqual({
			scenario: { changes: [{ kind: 'close', place: 'kuregem' }] },
			dropped: [
				{ number: 1, why: 'unknown-place' },
				{ number: 3, why: 'unknown-place' }
			]
		});
	});

	test('a place that is left out does not hand its number to the next one', () => {
		const text =
			'add!lisa!2.35000!48.85000~add!lisa!4.35000!50.85000~close!new-1~move!new-2!4.36000!50.86000';
		expect(readScenario(text, places)).toEqual({
			scenario: {
				changes: [
					{ kind: 'add', serves: 'lisa', lon: 4.35, lat: 50.85, week: null },
					{ kind: 'move', place: 'new-1', lon: 4.36, lat: 50.86 }
				]
			},
			dropped: [
				{ number: 1, why: 'outside' },
				{ number: 3, why: 'unknown-place' }
			]
		});
	});

	test('places outside the region are left out', () => {
		expect(whyOf('add!lisa!2.35000!48.85000')).toEqual(['outside']);
		expect(whyOf('move!kuregem!4.35000!51.20000')).toEqual(['outside']);
		expect(whyOf('add!lisa!500!50.85')).toEqual(['outside']);
	});

	test.each([
		'add!lisa!4.35!50.85!always',
		'hours!kuregem!0900-1700',
		'hours!kuregem!1700-0900......',
		'hours!kuregem!0900-1200_1100-1300......',
		'hours!kuregem!0900-2500......',
		'hours!kuregem!0960-1200......',
		'hours!kuregem'
	])('hours that make no sense are left out: %s', (text) => expect(whyOf(text)).toEqual(['hours']));

	test.each([
		'nonsense',
		'add',
		'add!bar!4.35!50.85',
		'add!lisa!x!y',
		'close!kuregem!1',
		'move!kuregem',
		'~'
	])('what can not be read is left out: %s', (text) =>
		expect(whyOf(text).every((why) => why === 'unreadable')).toBe(true)
	);

	test('500 added places are too many: the first 50 stay', () => {
		const text = Array.from({ length: 500 }, () => 'add!lisa!4.35000!50.85000').join('~');
		const { scenario, dropped } = readScenario(text, places);
		expect(scenario.changes).toHaveLength(mostChanges);
		expect(dropped).toHaveLength(450);
		expect(new Set(dropped.map(({ why }) => why))).toEqual(new Set(['too-many']));
	});

	test('markup in a link is no change', () => {
		expect(whyOf('close!<script>alert(1)</script>')).toEqual(['unknown-place']);
	});

	test('a week may end at midnight', () => {
		const text = '0000-2400.......'.slice(0, 15);
		expect(writeWeek(readWeek(text)!)).toBe(text);
	});
});
