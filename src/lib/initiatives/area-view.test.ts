import { describe, expect, test } from 'vitest';
import { initiativeMessages } from '../i18n/initiative/index.ts';
import { initiativeLines, latestEvents, latestFigures, themeGroups } from './area-view.ts';
import type { InitiativeContext } from './detail-context.ts';
import type { Figure, Initiative, InitiativeEvent, InitiativeStatus, Theme } from './types.ts';

const context: InitiativeContext = {
	language: 'en',
	words: initiativeMessages('en'),
	units: { metres: (n) => `${n} m`, kilometres: (n) => `${n} km`, minutes: (n) => `${n} min` },
	names: {
		period: {},
		status: {},
		theme: {},
		category: {},
		kind: {},
		scope: {},
		recurrence: {},
		event: {},
		target_group: {},
		family: {}
	},
	initiatives: new Map(),
	figures: new Map(),
	sites: new Map(),
	placeName: (id) => (id === 'antenna' ? 'LISA Antenna' : undefined),
	communeName: () => undefined,
	zoneName: () => undefined,
	contradiction: () => undefined
};

const event = (
	id: string,
	date: string | null,
	commune: string | null = null
): InitiativeEvent => ({
	id,
	title_nl: id,
	title_fr: id,
	title_en: id,
	place_nl: null,
	place_fr: null,
	place_en: null,
	type: 'meeting',
	date,
	date_end: null,
	precision: date === null ? 'none' : 'month',
	site: null,
	also_at: [],
	commune,
	attendance: [],
	lines: '1'
});

function initiative(
	id: string,
	change: { theme?: Theme; status?: InitiativeStatus; events?: InitiativeEvent[] } = {}
): Initiative {
	const text = { nl: id, fr: id, en: id };
	return {
		id,
		name_nl: text.nl,
		name_fr: text.fr,
		name_en: text.en,
		summary_nl: '',
		summary_fr: '',
		summary_en: '',
		run_by_nl: '',
		run_by_fr: '',
		run_by_en: '',
		notes_nl: null,
		notes_fr: null,
		notes_en: null,
		name_basis: 'printed',
		heading_nl: null,
		name_translated: [],
		kind: 'initiative',
		parent: null,
		family: null,
		maybe_same_as: [],
		zones: ['5340'],
		communes: [],
		scope: 'zone',
		theme: 'training',
		category: null,
		periods: { '2021-2022': 'stated', '2022-2023': 'stated', '2023-2024': 'stated' },
		period_lines: { '2021-2022': null, '2022-2023': null, '2023-2024': null },
		start: null,
		end: null,
		status: 'running-stated',
		recurrence: 'not-stated',
		target_groups: [],
		partners: [],
		places: [],
		sites: [],
		events: [],
		figures: [],
		contradictions: [],
		bullets: [],
		sources: [],
		...change
	};
}

describe('initiatives of an area', () => {
	const list = [
		initiative('ended', { status: 'ended-stated' }),
		initiative('b-runs'),
		initiative('a-runs'),
		initiative('research', { theme: 'research' })
	];

	test('stand by theme in the order of the report, what runs first', () => {
		const groups = themeGroups(list, context, 2);
		expect(groups.map(({ theme, total }) => [theme, total])).toEqual([
			['research', 1],
			['training', 3]
		]);
		expect(groups[1]?.lines.map(({ id }) => id)).toEqual(['a-runs', 'b-runs']);
	});

	test('an excerpt says how many there are in all', () => {
		expect(initiativeLines([], context, 8)).toEqual({ lines: [], total: 0 });
		expect(initiativeLines(list, context, 8)).toMatchObject({ total: 4 });
	});
});

describe('events of an area', () => {
	const found = (limit: number, isHere: (one: InitiativeEvent) => boolean = () => true) =>
		latestEvents(
			[
				initiative('one', { events: [event('q2', '2023-Q2'), event('undated', null)] }),
				initiative('two', {
					events: [event('march', '2023-03'), event('may', '2023-05-04', '21001')]
				}),
				initiative('three', { events: [event('year', '2023'), event('later', '2024-01')] })
			],
			context,
			isHere,
			limit
		);

	test('the latest comes first, a quarter by its first month, a whole year after its months', () => {
		const { lines, total } = found(9);
		expect(lines.map(({ id }) => id)).toEqual(['later', 'may', 'q2', 'march', 'year']);
		expect(total).toBe(5);
	});

	test('each names its initiative; those elsewhere are left out, and only so many are shown', () => {
		const { lines, total } = found(1, ({ commune }) => commune !== '21001');
		expect(lines).toMatchObject([{ id: 'later', initiative: { id: 'three', name: 'three' } }]);
		expect(total).toBe(4);
	});
});

describe('figures of an area', () => {
	const figure = (id: string, period: string | null, place: string | null): Figure => ({
		id,
		what_nl: id,
		what_fr: id,
		what_en: id,
		unit_nl: 'u',
		unit_fr: 'u',
		unit_en: 'u',
		note_nl: null,
		note_fr: null,
		note_en: null,
		printed: null,
		value: 1200,
		approximate: null,
		period,
		table: null,
		recomputed: null,
		computed: [],
		check: 'ok',
		place,
		initiative: null,
		source: 'report-2024',
		locator: '1'
	});

	test('the latest comes first, those without a time last, with the place that they are about', () => {
		const { lines, total } = latestFigures(
			[figure('F1', '2021', 'antenna'), figure('F2', null, null), figure('F3', '2023', 'nowhere')],
			context,
			2
		);
		expect(lines.map(({ id }) => id)).toEqual(['F3', 'F1']);
		expect(lines.map(({ place }) => place?.name ?? null)).toEqual([null, 'LISA Antenna']);
		expect(lines[0]?.value).toBe('1,200 u');
		expect(total).toBe(3);
	});
});
