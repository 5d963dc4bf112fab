import { describe, expect, it } from 'vitest';
import {
	brokenFiles,
	force,
	problemsOf,
	type BrokenInput
} from '../../../tests/fixtures/broken-input.ts';
import type { SmallRegion } from '../../../tests/fixtures/small-region.ts';
import { runGates } from './gates.ts';
import type { CheckedFile } from './public-files.ts';
import { pathsOfPersons, wordHash } from './relations/persons.ts';

type Walks = SmallRegion['initiatives'][number];
type Event = Walks['events'][number];

const initiativesFile = 'geodata/initiatives.json';
const figuresFile = 'geodata/figures.json';
const sitesFile = 'geodata/initiative-sites.geojson';
const outlineFile = 'geodata/report-outline.json';

const walks = (change: (walks: Walks) => void): CheckedFile[] =>
	brokenFiles(({ initiatives }) => change(initiatives[0]!));
const secondEvent = (change: Partial<Event>): CheckedFile[] =>
	walks(({ events }) => Object.assign(events[1]!, change));
const figure = (
	index: number,
	change: (figure: SmallRegion['figures'][number]) => void
): CheckedFile[] => brokenFiles(({ figures }) => change(figures[index]!));
const site = (change: (site: SmallRegion['sites'][number]) => void): CheckedFile[] =>
	brokenFiles(({ sites }) => change(sites[0]!));
const ran = 'a date in a period in which the initiative ran (2021-2022, 2022-2023, 2023-2024)';
const text = (part: string): string => expect.stringContaining(part) as string;

const rows: BrokenInput[] = [
	[
		'a cited line that the report does not have',
		walks((one) => {
			one.sources[1]!.locator = '91,120';
			one.sources[1]!.source = 'report-2024';
			one.events[0]!.lines = '12-11';
			one.period_lines['2022-2023'] = '101';
		}),
		[initiativesFile, 'walks', 'sources.1.source', '"report-2024"', text('sources.json')],
		[initiativesFile, 'walks', 'period_lines.2022-2023', '"101"', text('from 1 to 100')],
		[initiativesFile, 'walks', 'events.0.lines', '"12-11"', text('each range in order')],
		[initiativesFile, 'walks', 'sources.1.locator', '"91,120"', text('from 1 to 100')]
	],
	[
		'an unknown zone',
		walks((one) => one.zones.push('5399')),
		[initiativesFile, 'walks', 'zones.1', '"5399"', 'an id of geodata/police-zones.geojson']
	],
	[
		'an unknown target group',
		walks((one) => one.target_groups.push('martians')),
		[
			initiativesFile,
			'walks',
			'target_groups.1',
			'"martians"',
			'a code of group target_group in geodata/initiative-words.json'
		]
	],
	[
		'an event outside the periods of its initiative',
		secondEvent({ date: '2025-05-26' }),
		[initiativesFile, 'walks', 'events.1.date', '"2025-05-26"', ran]
	],
	[
		'an event before the start of its initiative',
		secondEvent({ date: '2020-12-31' }),
		[
			initiativesFile,
			'walks',
			'events.1.date',
			'"2020-12-31"',
			'a date not before the start (2021)'
		]
	],
	[
		'an event after the end of its initiative',
		walks((one) => {
			one.end = { date: '2024-04', date_end: null, precision: 'month', lines: '12' };
		}),
		[
			initiativesFile,
			'walks',
			'events.1.date',
			'"2024-05-26"',
			'a date not after the end (2024-04)'
		]
	],
	[
		'a plan for a time that the report looks back on',
		brokenFiles(({ initiatives, words }) => {
			Object.assign(initiatives[0]!.events[1]!, { type: 'planned' });
			words.event!.planned = { nl: 'gepland', fr: 'prévu', en: 'planned' };
		}),
		[
			initiativesFile,
			'walks',
			'events.1.date',
			'"2024-05-26"',
			'a date after the end of the report (2024)'
		]
	],
	[
		'a date less exact than it says',
		secondEvent({ date: '2024-05' }),
		[
			initiativesFile,
			'walks',
			'events.1.date',
			'"2024-05"',
			'a date as exact as its precision (day)'
		]
	],
	[
		'a percentage that does not follow from its numbers',
		figure(1, (one) => {
			one.recomputed = { difference: 50, percent: 25, printed_percent: '26%' };
		}),
		[figuresFile, 'F002', 'check', '"ok"', 'misprint, as 26% does not follow from 200 and 250']
	],
	[
		'a percentage that lost its sign, and a misprint without a word',
		figure(1, (one) => {
			one.value = 150;
			one.recomputed = { difference: -50, percent: -25, printed_percent: '25%' };
			one.check = 'misprint';
		}),
		[figuresFile, 'F002', 'note_nl', 'null', 'what is wrong, as it is misprint']
	],
	[
		'a recomputed percentage that is wrong itself, and a difference that is not the table’s',
		figure(1, (one) => {
			one.recomputed = { difference: 60, percent: 25, printed_percent: '25%' };
		}),
		[figuresFile, 'F002', 'recomputed.percent', '25', '31.58, as 190 became 250'],
		[figuresFile, 'F002', 'check', '"ok"', 'misprint, as 25% does not follow from 190 and 250'],
		[figuresFile, 'F002', 'recomputed.difference', '60', '50, from 200 to 250']
	],
	[
		'a misprint that is none',
		figure(1, (one) => {
			one.check = 'misprint';
			Object.assign(one, { note_nl: 'n', note_fr: 'n', note_en: 'n' });
		}),
		[figuresFile, 'F002', 'check', '"misprint"', 'no misprint, as 25% follows from 200 and 250']
	],
	[
		'a missing translation',
		walks((one) => {
			force(one, 'summary_fr', '');
			one.notes_nl = 'Twee lezingen.';
			one.events[1]!.place_en = 'in the park';
		}),
		[initiativesFile, 'walks', 'summary_fr', '""', text('text that is not empty')],
		[initiativesFile, 'walks', 'notes_fr', 'null', 'a text, as notes_nl has one'],
		[initiativesFile, 'walks', 'notes_en', 'null', 'a text, as notes_nl has one'],
		[initiativesFile, 'walks', 'events.1.place_nl', 'null', text('place_en has one')],
		[initiativesFile, 'walks', 'events.1.place_fr', 'null', text('place_en has one')]
	],
	[
		'an id that stands twice',
		brokenFiles(({ initiatives }) => initiatives.push(structuredClone(initiatives[1]!))),
		[
			initiativesFile,
			'walks-5340',
			'id',
			`an id that stands in ${initiativesFile} already`,
			'an id of its own'
		]
	],
	[
		'the id of a place',
		brokenFiles(({ initiatives }) => {
			initiatives[1]!.id = 'c-station';
			initiatives.reverse();
		}),
		[
			initiativesFile,
			'c-station',
			'id',
			'an id that stands in geodata/police-stations.geojson already',
			'an id of its own'
		]
	],
	[
		'a bullet that nobody cites',
		walks((one) => {
			one.bullets = [];
		}),
		[
			outlineFile,
			'A5339-2122-D01',
			null,
			'a bullet that nobody cites',
			'an initiative or an antenna that the bullet is about'
		]
	],
	[
		'a bullet that stands otherwise in the outline',
		walks((one) => {
			one.bullets[0]!.category = 'specific';
		}),
		[initiativesFile, 'walks', 'bullets.0', text('specific'), `a bullet as ${outlineFile} has it`]
	],
	[
		'a chapter that nobody cites',
		brokenFiles(({ initiatives, outline }) => {
			initiatives[0]!.sources.shift();
			outline.find(({ id }) => id === 'part-1')!.lines = '50-60';
		}),
		[
			outlineFile,
			'part-1',
			null,
			'a chapter that nobody cites',
			'an initiative or an antenna with a source in lines 50-60'
		]
	],
	[
		'states that are not what the lists of the zone say',
		brokenFiles(({ initiatives, outline }) => {
			const { periods } = initiatives[0]!;
			periods['2021-2022'] = 'inherited';
			periods['2023-2024'] = 'ambiguous';
			outline[1]!.states = [];
		}),
		[
			initiativesFile,
			'walks',
			'periods.2021-2022',
			'inherited',
			`stated in zone 5339, as 5339-2021-2022 of ${outlineFile} has it`
		],
		[
			initiativesFile,
			'walks',
			'periods.2022-2023',
			'inherited',
			`another state, as 5339-2022-2023 of ${outlineFile} does not list it`
		],
		[
			initiativesFile,
			'walks',
			'periods.2023-2024',
			'ambiguous',
			`stated in zone 5339, as 5339-2023-2024 of ${outlineFile} has it`
		]
	],
	[
		'states that do not add up to the counts of the report',
		brokenFiles(({ outline }) => {
			outline[0]!.states[0]!.count = 3;
		}),
		[
			outlineFile,
			'5339-2021-2022',
			'states.stated',
			'2 initiatives and antennas',
			'3, as the inventory of the report counts'
		]
	],
	[
		'a commune outside the zones',
		walks((one) => one.communes.push('21003')),
		[initiativesFile, 'walks', 'communes.1', '21003, in zone 5340', 'a commune of zone 5339']
	],
	[
		'links that lead nowhere, or one way',
		walks((one) => {
			one.parent = 'strolls';
			one.places = ['a-lisa', 'b-lisa'];
			one.sites = [];
			one.figures.push('F009');
		}),
		[initiativesFile, 'walks', 'parent', '"strolls"', `an id of ${initiativesFile}`],
		[initiativesFile, 'walks', 'figures.1', '"F009"', `an id of ${figuresFile}`],
		[
			initiativesFile,
			'walks',
			'places',
			'"b-lisa", which does not name it',
			'ids of geodata/antennas.geojson that name "walks" in turn'
		],
		[
			sitesFile,
			'd-park',
			'initiatives',
			'"walks", which does not name it',
			`ids of ${initiativesFile} that name "d-park" in turn`
		]
	],
	[
		'a site outside its commune, its zone and its postcodes',
		site(({ properties, geometry }) => {
			properties.zone = '5340';
			properties.postcode = '1030';
			geometry!.coordinates = [4.33, 50.83];
		}),
		[sitesFile, 'd-park', 'geometry.coordinates', text('in 21002'), text('a point in its commune')],
		[sitesFile, 'd-park', 'zone', '"5340"', 'the zone of its commune (5339)'],
		[sitesFile, 'd-park', 'postcode', '"1030"', 'a postcode of commune 21001 (1010)']
	],
	[
		'a site without a location that is sure of it, and half an address',
		site((one) => {
			one.geometry = null;
			one.properties.accuracy_m = null;
			one.properties.address_nl = 'Plein 1';
		}),
		[sitesFile, 'd-park', 'address_fr', 'null', 'the address in both languages'],
		[
			sitesFile,
			'd-park',
			'provenance.location.confidence',
			'"medium"',
			'unknown, as there is no location'
		],
		[
			sitesFile,
			'd-park',
			'provenance.address',
			'nothing',
			'the provenance of a field that is shown'
		]
	],
	[
		'a site of no initiative',
		brokenFiles(({ sites, initiatives }) => {
			sites[0]!.properties.initiatives = [];
			initiatives[0]!.sites = [];
			initiatives[0]!.events[1]!.site = null;
		}),
		[sitesFile, 'd-park', 'initiatives', '[]', text('at least 1 elements')]
	]
];

describe('the gates of what the report tells', () => {
	it.each(rows)('refuse %s', (_, files, ...problems) => {
		expect(runGates(files)).toEqual(problemsOf(problems));
	});
});

describe('the gate of persons', () => {
	const someone = new Set([wordHash('Peeters')]);

	it('finds the name of a person at any depth, in any case', () => {
		const found = { notes: [{ nl: 'Inspecteur PEETERS leidt het.' }, { nl: 'Wie leidt het?' }] };
		expect(pathsOfPersons(found, someone)).toEqual(['notes.0.nl']);
	});

	it('leaves words alone that only begin alike', () => {
		expect(pathsOfPersons({ nl: 'Peetersstraat, peeters' }, someone)).toEqual([]);
	});
});
