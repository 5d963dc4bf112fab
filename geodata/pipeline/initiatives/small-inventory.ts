import type { InitiativeInput } from '../initiatives.ts';
import type { Glossary, Inventory } from './inventory.ts';
import type { InitiativeReading, InitiativeTables } from './reading-shapes.ts';
import { reportOf } from './report-text.ts';

/** A report of twelve lines, as the page layout leaves it. */
export const smallReportText = [
	'Deel 4 Wijkwerking',
	'Wandelen met de wijk-',
	'inspecteur - PZ 5339',
	'Sinds 2021 wandelen bewoners. Op 26 mei',
	'2024 kwamen meer dan 50 mensen naar het park.',
	'Antenne A 2021 200 -',
	'2022 250 25%',
	'Bijlage',
	'Periode 2021-2022',
	' � Wandelen',
	'In de periode 2022-2023 en 2023-2024',
	'heeft de zone alles voortgezet.'
].join('\n');

const texts = (word: string): { nl: string; fr: string; en: string } => ({
	nl: word,
	fr: word,
	en: word
});

const walks: Inventory['initiatives'][number] = {
	id: 'wandelen-5339',
	name: 'Wandelen (5339)',
	kind: 'initiative',
	parent: null,
	family: null,
	maybe_same_as: [],
	zones: ['5339'],
	communes: ['Brussel'],
	scope: 'zone',
	category: 'daily',
	periods: {
		'2021-2022': { state: 'stated', annex_state: 'stated', annex_lines: '10', note: null },
		'2022-2023': {
			state: 'inherited',
			annex_state: 'inherited',
			annex_lines: '11-12',
			note: null
		},
		'2023-2024': {
			state: 'stated',
			annex_state: 'inherited',
			annex_lines: '11-12',
			note: 'body l.4-5'
		}
	},
	start: { date: '2021', precision: 'year', lines: '4' },
	end: null,
	status_end_2024: 'active-last-period',
	events: [
		{
			id: 'wandelen-5339--e1',
			date: '2024-05-26',
			date_end: null,
			precision: 'day',
			type: 'gathering',
			commune: null,
			attendance: [{ n: 50, qualifier: 'more than' }],
			lines: '4-5'
		}
	],
	mentions: [
		{ type: 'annex_bullet', bullet_id: 'A5339-2122-D01', lines: '10' },
		{ type: 'body', lines: '2-5' }
	]
};

export const walksReading: InitiativeReading = {
	id: 'wandelen-5339',
	summary: texts('Wandelen met de wijkinspecteur.'),
	theme: 'neighbourhood-work',
	target_groups: ['residents'],
	run_by: texts('zone 5339'),
	partners: [texts('gemeente')],
	recurrence: 'yearly',
	remark: null,
	events: [
		{
			id: 'wandelen-5339--e1',
			title: texts('Wandeling'),
			place: texts('park'),
			attendance: [texts('mensen')]
		}
	],
	differs: []
};

const list = (ids: Partial<Record<'stated' | 'inherited', string[]>>, lines: string | null) => ({
	inheritance_lines: lines,
	ids,
	records_stated: ids.stated?.length ?? 0,
	records_inherited: ids.inherited?.length ?? 0
});

/** A small inventory with its glossary, readings and report, in which all is right. */
export function smallInput(): InitiativeInput {
	const inventory: Inventory = {
		zones: [{ code: '5339' }],
		initiatives: [structuredClone(walks)],
		figures: [
			{
				id: 'F001',
				printed: '2021 200 -',
				value: 200,
				period: '2021',
				initiative_id: 'lisa-a',
				recomputed: null,
				check: 'not-checkable',
				lines: '6'
			},
			{
				id: 'F002',
				printed: '2022 250 25%',
				value: 250,
				period: '2022',
				initiative_id: 'lisa-a',
				recomputed: { difference: 50, percent: 25, printed_percent: '25%', total: 450 },
				check: 'ok',
				lines: '7'
			}
		],
		contradictions: [{ id: 'X001', type: 'name', severity: 'low', a: { lines: '2-3' } }],
		counts: {
			bullets: [
				{
					bullet_id: 'A5339-2122-D01',
					zone: '5339',
					period: '2021-2022',
					category: 'daily',
					lines: '10',
					text: 'Wandelen',
					initiative_ids: ['wandelen-5339']
				}
			],
			annex_per_zone_per_period: {
				'5339': {
					'2021-2022': list({ stated: ['wandelen-5339'] }, null),
					'2022-2023': list({ inherited: ['wandelen-5339'] }, '11-12'),
					'2023-2024': list({ inherited: ['wandelen-5339'] }, '11-12')
				}
			}
		}
	};
	const glossary: Glossary = {
		names: [
			{
				id: 'wandelen-5339',
				nl: 'Wandelen (5339)',
				fr: 'Promenades',
				en: 'Walks',
				status: 'tr'
			}
		],
		states: {
			kind: { initiative: texts('initiatief'), context: texts('context') },
			target_group: { residents: { ...texts('bewoners'), explain: texts('Wie er woont.') } },
			record_status: { 'active-last-period': texts('actief') }
		},
		antennas: [{ id: 'a-lisa', report_id: 'lisa-a' }]
	};
	const figure = { what: texts('Bezoeken'), unit: texts('bezoeken'), note: null };
	const tables: InitiativeTables = {
		initiatives: [structuredClone(walksReading)],
		figures: [
			{
				...figure,
				id: 'F001',
				value: 200,
				approximate: null,
				period: '2021',
				check: 'not-checkable',
				table: 'anderlecht-questions'
			},
			{
				...figure,
				id: 'F002',
				value: 250,
				approximate: null,
				period: '2022',
				check: 'ok',
				table: 'anderlecht-questions'
			}
		],
		'report-contradictions': [
			{
				id: 'X001',
				title: texts('Twee namen'),
				statements: [{ ...texts('wandelen'), lines: '2' }],
				shown: texts('Wandelen'),
				about: ['wandelen-5339', 'lisa-a'],
				zones: ['5339']
			}
		],
		'initiative-sites': [
			{
				id: 'park',
				type: 'park',
				name: texts('Park'),
				name_translated: [],
				aliases: [],
				address: null,
				postcode: null,
				commune: '21004',
				lon: 4.36,
				lat: 50.84,
				accuracy_m: 200,
				location: {
					source: 'osm-2026-05',
					locator: null,
					as_of: '2026-05',
					confidence: 'high',
					note: null
				},
				report_lines: '5',
				initiatives: ['wandelen-5339'],
				events: ['wandelen-5339--e1']
			}
		],
		'initiative-places': {
			antennas: [{ report: 'lisa-a', place: 'a-lisa' }],
			links: [{ initiative: 'wandelen-5339', place: 'a-lisa', lines: '4-5' }]
		},
		families: {},
		'initiative-words': { site_type: { park: texts('park') } },
		'initiative-overrides': [],
		computations: [
			{ key: 'difference', what: null },
			{ key: 'percent', what: null },
			{ key: 'printed_percent', what: null },
			{ key: 'total', what: 'total' }
		],
		'report-sections': [
			{ id: 'part-4', title: 'Wandelen met de wijkinspecteur', lines: '1-7' },
			{ id: 'annex', title: 'Bijlage', lines: '8-12' }
		]
	};
	return {
		inventory,
		glossary,
		tables,
		report: reportOf(smallReportText),
		told: [{ id: 'a-lisa-name', inventory: ['X001'] }]
	};
}
