import { describe, expect, it } from 'vitest';
import { smallRegion } from '../../tests/fixtures/small-region.ts';
import type { PlaceFeature } from '../../src/lib/places/types.ts';
import { initiativesFrom, type InitiativeInput } from './initiatives.ts';
import { smallInput } from './initiatives/small-inventory.ts';
import type { CommuneFeature } from './places/communes.ts';
import type { Problem } from './problems.ts';

const { communes, antennas } = smallRegion();
Object.assign(communes[0]!.properties, { id: '21004', name_nl: 'Stad Brussel', zone: '5339' });
const places = antennas as PlaceFeature[];

function build(change: (input: InitiativeInput) => void = () => undefined) {
	const input = smallInput();
	change(input);
	const problems: Problem[] = [];
	const around = {
		communes: communes as unknown as CommuneFeature[],
		places,
		contradictions: []
	};
	return { ...initiativesFrom(input, problems, around), problems };
}

describe('the initiatives of a report', () => {
	const built = build();
	const [walks] = built.initiatives;

	it('are made without a problem where everything is right', () => {
		expect(built.problems).toEqual([]);
		expect(built.initiatives).toHaveLength(1);
	});

	it('take the printed name without the code that the inventory adds to namesakes', () => {
		expect(walks).toMatchObject({
			name_nl: 'Wandelen',
			name_fr: 'Promenades',
			name_basis: 'printed',
			name_translated: ['fr', 'en']
		});
	});

	it('rest each state on its lines: those of the list, or those of the text that says more', () => {
		expect(walks?.period_lines).toEqual({
			'2021-2022': '10',
			'2022-2023': '11-12',
			'2023-2024': '4-5'
		});
	});

	it('name the main text before the annex', () => {
		expect(walks?.sources.map(({ locator }) => locator)).toEqual(['2-5', '10']);
	});

	it('lie in communes by their code, and lead to places, sites, figures and contradictions', () => {
		expect(walks).toMatchObject({
			communes: ['21004'],
			places: ['a-lisa'],
			sites: ['park'],
			figures: [],
			contradictions: ['X001']
		});
		expect(walks?.events[0]).toMatchObject({ site: 'park', also_at: [] });
		expect(built.places.map(({ properties }) => properties.initiatives)).toEqual([
			['wandelen-5339'],
			[]
		]);
		expect(built.places[0]?.properties.figures).toEqual(['F001', 'F002']);
	});

	it('count who took part as exactly as the report does', () => {
		expect(walks?.events[0]?.attendance).toEqual([
			{
				value: 50,
				approximate: 'more-than',
				who_nl: 'mensen',
				who_fr: 'mensen',
				who_en: 'mensen',
				lines: '4-5'
			}
		]);
	});

	it('keep what the report prints apart from what follows from it', () => {
		expect(built.figures[1]).toMatchObject({
			place: 'a-lisa',
			initiative: null,
			recomputed: { difference: 50, percent: 25, printed_percent: '25%' },
			computed: [{ what: 'total', value: 450, period: null }]
		});
	});

	it('know antennas in contradictions by their place, and what tells the same', () => {
		expect(built.contradictions[0]).toMatchObject({
			id: 'X001',
			about: ['wandelen-5339', 'a-lisa'],
			type: 'name',
			see: ['a-lisa-name']
		});
	});

	it('leave words that nothing uses out of the vocabulary', () => {
		expect(built.words.kind).toEqual({
			initiative: { nl: 'initiatief', fr: 'initiatief', en: 'initiatief' }
		});
		expect(built.words.target_group.residents?.explain?.nl).toBe('Wie er woont.');
		expect(built.words.status).toHaveProperty('active-last-period');
	});

	it('say in the outline where the main text tells more than the list', () => {
		const row = built.outline.find(({ id }) => id === '5339-2023-2024');
		expect(row?.states).toEqual([
			{
				state: 'inherited',
				count: 1,
				initiatives: ['wandelen-5339'],
				places: [],
				told_elsewhere: ['wandelen-5339']
			}
		]);
		expect(built.outline.at(-1)).toMatchObject({ id: 'report-2024', lines: '1-12' });
	});

	it('take the state of a period that the report gives otherwise than its inventory', () => {
		const { initiatives, problems } = build(({ tables }) =>
			tables['initiative-overrides'].push({
				id: 'wandelen-5339',
				field: 'periods.2022-2023',
				inventory: 'inherited',
				value: 'stated',
				lines: '4-5',
				why: 'It walked.'
			})
		);
		expect(problems).toEqual([]);
		expect(initiatives[0]?.periods['2022-2023']).toBe('stated');
		expect(initiatives[0]?.period_lines['2022-2023']).toBe('4-5');
	});
});

type BadInput = [kind: string, change: (input: InitiativeInput) => void, ...problems: unknown[][]];

const inventoryFile = 'report/inventory.json';
const zoneTable = 'geodata/readings/initiatives/5339.json';
const lines = 'lines from 1 to 12, as 880 or 811-836';

const bad: BadInput[] = [
	[
		'a cited line that does not exist',
		({ inventory, tables }) => {
			inventory.initiatives[0]!.mentions[1]!.lines = '2-13';
			tables['report-contradictions'][0]!.statements[0]!.lines = '0';
		},
		[inventoryFile, 'wandelen-5339', 'mentions.1', '"2-13"', lines],
		['geodata/readings/report-contradictions.json', 'X001', 'statements.0.lines', '"0"', lines]
	],
	[
		'a bullet and a number that do not stand in their lines',
		({ inventory }) => {
			inventory.counts.bullets[0]!.text = 'Fietsen';
			inventory.figures[1]!.printed = '2022 251 25%';
		},
		[
			inventoryFile,
			'A5339-2122-D01',
			'text',
			'"Fietsen"',
			'words that stand in lines 10 of the report'
		],
		[
			inventoryFile,
			'F002',
			'printed',
			'"2022 251 25%"',
			'words that stand in lines 7 of the report'
		]
	],
	[
		'a record without a reading, and a reading of no record',
		({ tables }) => {
			tables.initiatives[0]!.id = 'fietsen-5339';
		},
		[zoneTable, 'fietsen-5339', 'id', '"fietsen-5339"', 'the id of a record of the inventory'],
		[zoneTable, 'wandelen-5339', null, 'nothing', 'a reading of this record of the inventory']
	],
	[
		'a second reading of a figure',
		({ tables }) => tables.figures.push(structuredClone(tables.figures[1]!)),
		[
			'geodata/readings/figures.json',
			'F002',
			'id',
			'a second reading',
			'one reading of each record'
		]
	],
	[
		'a figure that is read wrong, and a number that no table reads',
		({ tables }) => {
			tables.figures[0]!.value = 20;
			tables.computations.pop();
		},
		['geodata/readings/figures.json', 'F001', 'value', '20', `200, as in ${inventoryFile}`],
		[
			inventoryFile,
			'F002',
			'recomputed.total',
			'450',
			'a key of geodata/readings/computations.json'
		]
	],
	[
		'events that are not the inventory’s, and a number without its words',
		({ inventory, tables }) => {
			tables.initiatives[0]!.events[0]!.attendance = [];
			inventory.initiatives[0]!.events[0]!.attendance[0]!.qualifier = 'some';
		},
		[
			zoneTable,
			'wandelen-5339',
			'events.0.attendance',
			'"0 texts"',
			'"1 texts, one for each number"'
		],
		[
			inventoryFile,
			'wandelen-5339--e1',
			'attendance.0.qualifier',
			'"some"',
			'exact, approximately, more than, at least'
		]
	],
	[
		'a name that the glossary gives otherwise, and an unknown commune',
		({ inventory, glossary }) => {
			glossary.names[0]!.nl = 'Fietsen';
			inventory.initiatives[0]!.communes = ['Gent'];
		},
		[inventoryFile, 'wandelen-5339', 'name', '"Wandelen (5339)"', 'the glossary\'s "Fietsen"'],
		[inventoryFile, 'wandelen-5339', 'communes.0', '"Gent"', 'the Dutch name of a commune']
	],
	[
		'chapters that leave lines out, or bear words that are not printed',
		({ tables }) => {
			tables['report-sections'][0]!.title = 'Fietsen';
			tables['report-sections'][1]!.lines = '9-11';
		},
		[
			'geodata/readings/report-sections.json',
			'part-4',
			'title',
			'"Fietsen"',
			'words that stand in lines 1-7 of the report'
		],
		[
			'geodata/readings/report-sections.json',
			'annex',
			'lines',
			'"9-11"',
			'lines from 8 on, where the chapter before ends'
		],
		[
			'geodata/readings/report-sections.json',
			'annex',
			'title',
			'"Bijlage"',
			'words that stand in lines 9-11 of the report'
		],
		[
			'geodata/readings/report-sections.json',
			'annex',
			'lines',
			'an end at line 11',
			'chapters up to line 12'
		]
	],
	[
		'an antenna that two tables put at two places, and a site of an event that does not exist',
		({ tables }) => {
			tables['initiative-places'].antennas[0]!.place = 'b-lisa';
			tables['initiative-sites'][0]!.events = ['wandelen-5339--e2'];
		},
		[
			'geodata/readings/initiative-places.json',
			'lisa-a',
			'place',
			'"b-lisa"',
			'"a-lisa", as in the glossary'
		],
		[
			'geodata/readings/initiative-sites.json',
			'park',
			'events',
			'wandelen-5339--e2',
			'the id of an event of an initiative'
		]
	],
	[
		'a location of no source, and a word that nothing uses',
		({ tables }) => {
			Object.assign(tables['initiative-sites'][0]!.location, { source: null, confidence: null });
			tables.families.fietsen = { nl: 'Fietsen', fr: 'Vélo', en: 'Bicycles' };
		},
		[
			'geodata/readings/initiative-sites.json',
			'park',
			'location.source',
			'{"source":null,"confidence":null}',
			'where the location comes from'
		],
		[
			'geodata/readings/families.json',
			'fietsen',
			'family',
			'a code that nothing uses',
			'only codes that are used'
		]
	],
	[
		'a state that was set right and is not what it was',
		({ tables }) =>
			tables['initiative-overrides'].push({
				id: 'wandelen-5339',
				field: 'periods.2022-2023',
				inventory: 'unknown',
				value: 'stated',
				lines: '4',
				why: 'It walked.'
			}),
		[
			'geodata/readings/initiative-overrides.json',
			'wandelen-5339',
			'inventory',
			'"unknown"',
			'inherited, as the inventory says'
		]
	]
];

describe('bad input of the initiatives', () => {
	it.each(bad)('names %s', (_, change, ...expected) => {
		const key = (row: readonly unknown[]): string => JSON.stringify(row);
		const { problems } = build(change);
		expect(
			problems
				.map(({ file, id, field, found, expected: want }) => [file, id, field, found, want])
				.sort((a, b) => (key(a) < key(b) ? -1 : 1))
		).toEqual([...expected].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
	});
});
