import { describe, expect, it } from 'vitest';
import { initiativeMessages } from '../i18n/initiative/index.ts';
import { initiativeDetail } from './detail.ts';
import type { InitiativeContext } from './detail-context.ts';
import type { Initiative, InitiativeEvent } from './types.ts';

const bare: Initiative = {
	id: 'cafe-5340',
	name_nl: 'Praatcafé',
	name_fr: 'Café-rencontre',
	name_en: 'Talking café',
	name_basis: 'printed',
	heading_nl: null,
	name_translated: ['en'],
	kind: 'initiative',
	parent: null,
	family: 'cafe',
	maybe_same_as: [],
	zones: ['5340'],
	communes: [],
	scope: 'zone',
	theme: 'neighbourhood-work',
	category: null,
	periods: { '2021-2022': 'unknown', '2022-2023': 'stated', '2023-2024': 'inherited' },
	period_lines: { '2021-2022': null, '2022-2023': '10', '2023-2024': '20-21' },
	start: null,
	end: null,
	status: 'active-last-period',
	recurrence: 'not-stated',
	target_groups: [],
	partners: [],
	places: [],
	sites: [],
	events: [],
	figures: [],
	contradictions: [],
	bullets: [{ id: 'A1', zone: '5340', period: '2022-2023', category: 'daily', lines: '10' }],
	sources: [
		{ source: 'report-2024', locator: '5-7,9' },
		{ source: 'report-2024', locator: '10' }
	],
	summary_nl: 'Koffie.',
	summary_fr: 'Du café.',
	summary_en: 'Coffee.',
	run_by_nl: 'politie',
	run_by_fr: 'police',
	run_by_en: 'police',
	notes_nl: null,
	notes_fr: null,
	notes_en: null
};
const elsewhere: Initiative = {
	...bare,
	id: 'cafe-5341',
	zones: ['5341'],
	status: 'ended-stated',
	parent: 'cafe-5340'
};

function event(id: string, more: Partial<InitiativeEvent>): InitiativeEvent {
	return {
		id,
		type: 'meeting',
		title_nl: id,
		title_fr: id,
		title_en: id,
		place_nl: null,
		place_fr: null,
		place_en: null,
		date: null,
		date_end: null,
		precision: 'none',
		site: null,
		also_at: [],
		commune: null,
		attendance: [],
		lines: '30-31',
		...more
	};
}

const nothing = {} as InitiativeContext['names'][keyof InitiativeContext['names']];
const context: InitiativeContext = {
	language: 'en',
	words: initiativeMessages('en'),
	units: {
		metres: (n: string) => `${n} m`,
		kilometres: (n: string) => `${n} km`
	} as InitiativeContext['units'],
	names: {
		...({} as InitiativeContext['names']),
		period: { stated: { nl: 'vermeld', fr: 'mentionnée', en: 'listed' } },
		status: nothing,
		theme: nothing,
		category: nothing,
		kind: nothing,
		recurrence: nothing,
		target_group: nothing,
		family: { cafe: { nl: 'Praatcafés', fr: 'Cafés', en: 'Cafés' } }
	},
	initiatives: new Map([bare, elsewhere].map((one) => [one.id, one])),
	figures: new Map(),
	sites: new Map(),
	placeName: () => undefined,
	communeName: (nis) => (nis === '21015' ? 'Schaerbeek / Schaarbeek' : undefined),
	zoneName: (code) => `Zone ${code}`,
	contradiction: (id) => ({
		view: { id, title: id, statements: [], shown: '' },
		aside: id.startsWith('small')
	})
};
const detailOf = (more: Partial<Initiative> = {}) =>
	initiativeDetail({ ...bare, ...more }, context, 0);

describe('the page of an initiative', () => {
	it('shows a translated name with the printed one, and an official name without a sign', () => {
		expect(detailOf()).toMatchObject({
			name: 'Talking café',
			translated: true,
			printed: 'Praatcafé'
		});
		const french = initiativeDetail(bare, { ...context, language: 'fr' }, 0);
		expect(french).toMatchObject({ name: 'Café-rencontre', translated: false });
	});

	it('says that dates are not known, and asks for an end only of what has ended', () => {
		expect(detailOf().start).toEqual({ text: 'not known', known: false, basis: null });
		expect(detailOf().end).toBeNull();
		expect(detailOf({ status: 'completed' }).end?.known).toBe(false);
		const start = { date: '2023-10', date_end: null, precision: 'month', lines: null } as const;
		expect(detailOf({ start }).start).toEqual({
			text: 'October 2023',
			known: true,
			basis: context.words.when.derived
		});
	});

	it('names the lines of each period and of the text, those of the annex with zone and period', () => {
		const { periods, sources, bullets } = detailOf();
		expect(periods.map(({ lines }) => lines)).toEqual([null, '10', '20–21']);
		expect(periods[1]).toMatchObject({ period: '2022–2023', name: 'listed', explain: null });
		expect(sources).toEqual(['report, line 5–7, 9']);
		expect(bullets).toEqual([{ where: 'annex, zone 5340, 2022–2023', lines: '10' }]);
	});

	it('links the same programme elsewhere, its parts, and not itself', () => {
		const { family, parts, parent } = detailOf();
		expect(family?.others.map(({ id, where, state }) => [id, where, state])).toEqual([
			['cafe-5341', 'Zone 5341', 'closed']
		]);
		expect(parts.map(({ id }) => id)).toEqual(['cafe-5341']);
		expect(parent).toBeNull();
	});

	it('says what the map shows instead where no place is known', () => {
		const { mapShowsZones, mapShowsCommunes, mapShowsRegion, mapShows } = context.words.where;
		expect(detailOf().where.map).toBe(mapShowsZones(1));
		expect(detailOf({ communes: ['21015'] }).where.map).toBe(mapShowsCommunes(1));
		expect(detailOf({ zones: [], scope: 'region' }).where.map).toBe(mapShowsRegion);
		expect(initiativeDetail(bare, context, 2).where.map).toBe(mapShows(2));
	});

	it('tells contradictions that matter in full and names the others', () => {
		const { contradictions, otherContradictions } = detailOf({ contradictions: ['small-1', 'X2'] });
		expect(contradictions.map(({ id }) => id)).toEqual(['X2']);
		expect(otherContradictions).toEqual([{ id: 'small-1', name: 'small-1' }]);
	});
});

describe('its events', () => {
	const eventsOf = (...events: InitiativeEvent[]) => detailOf({ events }).events;

	it('stand in order of time, without a date last', () => {
		const events = eventsOf(
			event('later', { type: 'planned' }),
			event('second', { date: '2023-05-30', precision: 'day' }),
			event('first', { date: '2022', precision: 'year' })
		);
		expect(events.map(({ id, date, planned }) => [id, date, planned])).toEqual([
			['first', '2022', false],
			['second', '30 May 2023', false],
			['later', 'undated', true]
		]);
	});

	it('say how many took part as exactly as the report', () => {
		const who = { who_nl: 'kinderen', who_fr: 'enfants', who_en: 'children', lines: '30' };
		const [counted] = eventsOf(
			event('day', {
				attendance: [
					{ value: 1000, approximate: 'more-than', ...who },
					{ value: 1460, approximate: null, ...who }
				]
			})
		);
		expect(counted?.attendance).toEqual(['more than 1,000 children', '1,460 children']);
	});

	it('name the commune unless the place does', () => {
		const [apart, within] = eventsOf(
			event('a', { commune: '21015', place_en: 'Terdelt' }),
			event('b', { commune: '21015', place_en: 'Parc Terdelt, Schaerbeek' })
		);
		expect(apart?.commune?.id).toBe('21015');
		expect(within?.commune).toBeNull();
	});
});
