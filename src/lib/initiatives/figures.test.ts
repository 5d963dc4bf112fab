import { describe, expect, it } from 'vitest';
import { groupFigures, isPartOfYear, topicOf, yearSeries } from './figures.ts';
import type { Figure, Initiative, InitiativeEvent, Theme } from './types.ts';

const texts = <Key extends string, Value>(key: Key, value: Value) =>
	({ [`${key}_nl`]: value, [`${key}_fr`]: value, [`${key}_en`]: value }) as Record<
		`${Key}_${'nl' | 'fr' | 'en'}`,
		Value
	>;

function figure(id: string, own: Partial<Figure> = {}): Figure {
	return {
		id,
		...texts('what', id),
		...texts('unit', 'things'),
		...texts('note', null),
		printed: '1',
		value: 1,
		approximate: null,
		period: null,
		table: null,
		recomputed: null,
		computed: [],
		check: 'ok',
		place: null,
		initiative: null,
		source: 'report-2024',
		locator: '1',
		...own
	};
}

/** An initiative with what grouping reads of it; its one event counts `attendance`. */
function initiative(
	id: string,
	theme: Theme,
	attendance: [value: number, lines: string][] = []
): [string, Initiative] {
	const event = {
		id: `${id}--e1`,
		attendance: attendance.map(([value, lines]) => ({ value, lines, approximate: null }))
	} as unknown as InitiativeEvent;
	return [id, { id, theme, events: [event] } as unknown as Initiative];
}

const initiatives = new Map([
	initiative('open-day', 'recruitment', [
		[3, '20-22'],
		[740, '20-22']
	]),
	initiative('bike-day', 'interventions', [[1600, '30']]),
	initiative('dope-talks', 'neighbourhood-work'),
	initiative('or-informatiesessies', 'recruitment'),
	initiative('lisa-programma', 'neighbourhood-work')
]);

describe('the topic of a figure', () => {
	it.each<[string, Partial<Figure>, string]>([
		['an antenna', { place: 'lisa-1' }, 'antennas'],
		['the programme of antennas', { initiative: 'lisa-programma' }, 'antennas'],
		['the recruitment centre', { initiative: 'or-informatiesessies' }, 'recruitment-centre'],
		['a campaign', { initiative: 'dope-talks' }, 'campaigns'],
		['another initiative', { initiative: 'bike-day' }, 'interventions'],
		['nothing but the report', {}, 'report']
	])('of %s', (_, own, topic) => {
		expect(topicOf(figure('F001', own), initiatives)).toBe(topic);
	});
});

describe('the figures of the page', () => {
	const figures = [
		figure('F001', { table: 'anderlecht-questions', place: 'centre', period: '2022' }),
		figure('F002', { initiative: 'open-day', value: 740, locator: '21' }),
		figure('F003', { initiative: 'open-day', value: 740, locator: '99' }),
		figure('F004', { initiative: 'bike-day', value: 2 }),
		figure('F005', { place: 'centre' }),
		figure('F006', { initiative: 'bike-day' })
	];
	const grouped = groupFigures(figures, initiatives);

	it('stand in one part only, and none is lost', () => {
		const ids = [
			...Object.values(grouped.tables).flat(),
			...grouped.attended.flatMap(({ counts }) => counts.flatMap((count) => count.figure ?? [])),
			...[...grouped.topics.values()].flat().flatMap((group) => group.figures)
		].map(({ id }) => id);
		expect(ids.sort()).toEqual(figures.map(({ id }) => id));
	});

	it('count attendance where number and line are those of the event', () => {
		const open = grouped.attended.find((one) => one.initiative.id === 'open-day');
		expect(open?.counts.map((count) => [count.attendance.value, count.figure?.id])).toEqual([
			[740, 'F002'],
			[3, undefined]
		]);
	});

	it('put the best attended event first', () => {
		expect(grouped.attended.map((one) => one.initiative.id)).toEqual(['bike-day', 'open-day']);
	});

	it('of one initiative stand together', () => {
		const [group] = grouped.topics.get('interventions') ?? [];
		expect(group?.figures.map(({ id }) => id)).toEqual(['F004', 'F006']);
	});
});

describe('a table by years', () => {
	it('has the years of each antenna in order, and our own sums apart', () => {
		const { series, sums } = yearSeries([
			figure('F002', { place: 'b', period: '2022' }),
			figure('F001', { place: 'b', period: '2021' }),
			figure('F003', { place: 'a', period: '2021' }),
			figure('F004')
		]);
		expect(series.map((one) => [one.place, one.figures.map(({ id }) => id)])).toEqual([
			['b', ['F001', 'F002']],
			['a', ['F003']]
		]);
		expect(sums.map(({ id }) => id)).toEqual(['F004']);
	});

	it.each<[string | null, string | null, boolean]>([
		['2021', '2021-09', true],
		['2021', '2021-03-08', true],
		['2022', '2021-09', false],
		['2021', '2021-01', false],
		['2021', '2021', false],
		['2021', null, false],
		[null, '2021-09', false]
	])('of %s, opened %s: part of the year is %s', (period, opened, part) => {
		expect(isPartOfYear(period, opened)).toBe(part);
	});
});
