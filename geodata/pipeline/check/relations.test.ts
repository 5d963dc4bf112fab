import { describe, expect, it } from 'vitest';
import {
	brokenFiles,
	force,
	problemsOf,
	type BrokenInput
} from '../../../tests/fixtures/broken-input.ts';
import { filesOf } from '../../../tests/fixtures/small-region-files.ts';
import { smallRegion, type SmallRegion } from '../../../tests/fixtures/small-region.ts';
import { runGates } from './gates.ts';
import type { CheckedFile } from './public-files.ts';
import { lookAlikes } from './relations/look-alikes.ts';

type Antenna = SmallRegion['antennas'][number];

const antenna = (change: (antenna: Antenna) => void): CheckedFile[] =>
	brokenFiles(({ antennas }) => change(antennas[0]!));
/** Gives the first antenna other hours, and no schedule, so that only the hours can be wrong. */
const hours = (opening_hours: string): CheckedFile[] =>
	brokenFiles(({ antennas, schedules }) => {
		antennas[0]!.properties.opening_hours = opening_hours;
		schedules['a-lisa']!.always = false;
	});
const unparsable = "hours in OpenStreetMap's syntax that the library can parse for Brussels";
const communesFile = 'geodata/communes.geojson';
const zonesFile = 'geodata/police-zones.geojson';
const sectorsFile = 'geodata/sectors.geojson';
const antennasFile = 'geodata/antennas.geojson';
const stationsFile = 'geodata/police-stations.geojson';
const contradictionsFile = 'geodata/contradictions.json';
const closuresFile = 'geodata/closures.json';
const sourcesFile = 'geodata/sources.json';
const schedulesFile = 'geodata/schedules.json';
const stopsFile = 'geodata/nearby-stops.json';
const text = (part: string): string => expect.stringContaining(part) as string;

const aCommune = 'an id of geodata/communes.geojson';
const someKinds = 'kinds of places where there are communes, else none';
const inOrder = 'a day not before 2029-12-24';
const closureRows: [string, string, string, string, string][] = [
	[closuresFile, 'christmas-eve', 'communes.0', '"21019"', aCommune],
	[closuresFile, 'christmas-eve', 'kinds', '[]', someKinds],
	[closuresFile, 'christmas-eve', 'date_end', '"2029-12-23"', inOrder],
	[
		closuresFile,
		'whit-monday',
		'places.0',
		'"nowhere"',
		'an id of geodata/antennas.geojson or geodata/police-stations.geojson'
	],
	[closuresFile, 'whit-monday', 'communes.0', '"21019"', aCommune],
	[closuresFile, 'whit-monday', 'date_end', '"2029-12-23"', inOrder],
	[
		closuresFile,
		'youth-day',
		'places',
		'neither places nor communes',
		'places or communes that it is about'
	],
	[closuresFile, 'youth-day', 'date_end', '"2029-12-23"', inOrder]
];

const rows: BrokenInput[] = [
	[
		'an id that stands twice in a file',
		brokenFiles(({ sources }) => sources.push({ ...sources[2]! })),
		[
			sourcesFile,
			'website',
			'id',
			'an id that stands in geodata/sources.json already',
			'an id of its own'
		]
	],
	[
		'an id that stands in both files of places',
		brokenFiles(({ stations }) => {
			stations[0]!.properties.id = 'b-lisa';
		}),
		[
			stationsFile,
			'b-lisa',
			'id',
			'an id that stands in geodata/antennas.geojson already',
			'an id of its own'
		],
		[schedulesFile, 'b-lisa', null, 'nothing', 'the schedule compiled from "24/7"'],
		[
			schedulesFile,
			'c-station',
			null,
			'a schedule',
			'none: no place or permanence of this id has opening hours'
		],
		[stopsFile, 'c-station', null, 'stops', 'none: there is no place of this id with a location'],
		[stopsFile, 'b-lisa', null, 'nothing', 'the nearest stops of a place with a location']
	],
	[
		'an unknown commune',
		antenna(({ properties }) => {
			properties.commune = '21019';
		}),
		[antennasFile, 'a-lisa', 'commune', '"21019"', `an id of ${communesFile}`]
	],
	[
		'an unknown zone',
		antenna(({ properties }) => {
			properties.zone = '5399';
		}),
		[antennasFile, 'a-lisa', 'zone', '"5399"', `an id of ${zonesFile}`]
	],
	[
		'a zone that is not the zone of the commune',
		antenna(({ properties }) => {
			properties.zone = '5340';
		}),
		[
			antennasFile,
			'a-lisa',
			'zone',
			'5340, with commune 21001 of zone 5339',
			'the zone of its commune'
		]
	],
	[
		'a LISA antenna without a zone',
		antenna(({ properties }) => {
			properties.zone = null;
		}),
		[antennasFile, 'a-lisa', 'zone', 'null', 'a police zone (only the railway police has none)']
	],
	[
		'a commune in two zones',
		brokenFiles(({ zones }) => {
			zones[1]!.properties.communes = ['21002', '21003'];
			zones[1]!.properties.population = 820;
		}),
		[
			zonesFile,
			'5340',
			'communes.0',
			'21002, which names zone 5339',
			'communes whose zone is 5340'
		],
		[communesFile, '21002', 'zone', 'listed by zones 5339, 5340', 'a commune listed by one zone'],
		[zonesFile, '5340', 'geometry', text('m2 smaller'), 'the union of its communes, to 1 m2'],
		[
			zonesFile,
			'5340',
			'geometry',
			text('1 edges of its own and 3 missing'),
			'the outline of its communes taken together'
		]
	],
	[
		'a commune that no zone lists',
		brokenFiles(({ zones }) => zones.pop()),
		[communesFile, '21003', 'zone', '"5340"', `an id of ${zonesFile}`],
		[sectorsFile, '21003A00-', 'zone', '"5340"', `an id of ${zonesFile}`],
		[stationsFile, 'c-station', 'zone', '"5340"', `an id of ${zonesFile}`],
		['geodata/initiatives.json', 'walks-5340', 'zones.0', '"5340"', `an id of ${zonesFile}`]
	],
	[
		'a sector that names the zone of another commune',
		brokenFiles(({ sectors }) => {
			sectors[3]!.properties.zone = '5339';
		}),
		[sectorsFile, '21003A00-', 'zone', '"5339"', 'the zone of its commune (5340)']
	],
	[
		'a zone that is not the union of its communes',
		brokenFiles(({ zones }) => {
			zones[0]!.geometry.coordinates[0]![0] = [4.299, 50.82];
			zones[0]!.geometry.coordinates[0]!.splice(-1, 1, [4.299, 50.82]);
		}),
		[zonesFile, '5339', 'geometry', text('m2 larger'), 'the union of its communes, to 1 m2'],
		[
			zonesFile,
			'5339',
			'geometry',
			'2 edges of its own and 2 missing, such as 4.299,50.82 4.31,50.82',
			'the outline of its communes taken together'
		]
	],
	[
		'communes that overlap',
		brokenFiles(({ sectors }) => {
			sectors[1]!.geometry.coordinates = sectors[0]!.geometry.coordinates;
		}),
		[
			sectorsFile,
			'21001A01-',
			'geometry',
			'the same side of the edge 4.3,50.82 4.31,50.82 as 21001A00-',
			'areas that do not overlap'
		]
	],
	[
		'a sector that reaches out of its commune',
		brokenFiles(({ sectors }) => {
			sectors[0]!.geometry.coordinates[0]![3] = [4.2995, 50.84];
		}),
		[
			sectorsFile,
			'21001A00-',
			'geometry',
			'35 m outside its commune 21001',
			'a sector within its commune, to 7 m'
		]
	],
	[
		'an area that is not that of the outline',
		brokenFiles(({ communes }) => {
			communes[0]!.properties.area_km2 = 31.36;
		}),
		[communesFile, '21001', 'area_km2', '31.36', text('the area of the outline, 3.1')]
	],
	[
		'a commune with another population than its sectors',
		brokenFiles(({ sectors }) => {
			sectors[0]!.properties.population = 601;
		}),
		[
			communesFile,
			'21001',
			'population',
			'1010, of which 10 in no sector',
			'the sum of its sectors (1001) and those in no sector'
		]
	],
	[
		'a zone with another population than its communes',
		brokenFiles(({ zones }) => {
			zones[0]!.properties.population = 1521;
		}),
		[zonesFile, '5339', 'population', '1521', 'the sum of its communes (1520)']
	],
	[
		'more residents without a sector than residents',
		brokenFiles(({ communes }) => {
			communes[0]!.properties.population_unlocated = 1011;
		}),
		[communesFile, '21001', 'population_unlocated', '1011', 'at most the population (1010)']
	],
	[
		'a point in another commune',
		antenna(({ geometry }) => {
			geometry!.coordinates = [4.35, 50.83];
		}),
		[
			antennasFile,
			'a-lisa',
			'geometry.coordinates',
			'[4.35,50.83], 2114 m outside commune 21001, in 21003',
			'a point in its commune, or at most accuracy_m (20 m) from it'
		]
	],
	[
		'a point farther outside its commune than its accuracy explains',
		brokenFiles(({ stations }) => {
			stations[1]!.properties.accuracy_m = 60;
		}),
		[
			stationsFile,
			'railway-post',
			'geometry.coordinates',
			'[4.341,50.83], 70 m outside commune 21002, in 21003',
			'a point in its commune, or at most accuracy_m (60 m) from it'
		],
		[stopsFile, 'railway-post', 'approximate', 'true', 'false, as accuracy_m of the place is 60']
	],
	[
		'a location without an accuracy',
		brokenFiles(({ stations }) => {
			stations[0]!.properties.accuracy_m = null;
		}),
		[stationsFile, 'c-station', 'accuracy_m', 'null', 'the accuracy of the location, in metres']
	],
	[
		'an accuracy without a location',
		brokenFiles(({ antennas }) => {
			antennas[1]!.properties.accuracy_m = 50;
		}),
		[antennasFile, 'b-lisa', 'accuracy_m', '50', 'null, as there is no location']
	],
	[
		'a move to a place with swapped coordinates',
		antenna(({ properties }) => {
			properties.moves_to = { ...properties.moves_to!, lon: 50.825, lat: 4.305 };
		}),
		[antennasFile, 'a-lisa', 'moves_to', '[50.825,4.305]', 'lon and lat within the region']
	],
	[
		'an address in one language',
		antenna(({ properties }) => {
			properties.address_fr = null;
		}),
		[antennasFile, 'a-lisa', 'address_fr', 'null', 'a text, as address_nl has one ("Plein 1")']
	],
	[
		'notes in some of the languages',
		antenna(({ properties }) => {
			properties.hours_note_en = 'Ring the bell';
			properties.provenance.hours_note = properties.provenance.opening_hours!;
			properties.permanences[0]!.note_fr = 'Bureau 2';
			properties.provenance.phone!.note_nl = 'Receptie';
		}),
		...(
			[
				['hours_note_nl', 'null', 'hours_note_en has one ("Ring the bell")'],
				['hours_note_fr', 'null', 'hours_note_en has one ("Ring the bell")'],
				['provenance.phone.note_fr', 'nothing', 'provenance.phone.note_nl has one ("Receptie")'],
				['provenance.phone.note_en', 'nothing', 'provenance.phone.note_nl has one ("Receptie")'],
				['permanences.0.note_nl', 'null', 'permanences.0.note_fr has one ("Bureau 2")'],
				['permanences.0.note_en', 'null', 'permanences.0.note_fr has one ("Bureau 2")']
			] as const
		).map(([field, found, reason]): [string, string, string, string, string] => [
			antennasFile,
			'a-lisa',
			field,
			found,
			`a text, as ${reason}`
		])
	],
	[
		'a service under two names',
		brokenFiles(({ antennas }) => {
			const [first, second] = antennas;
			second!.properties.services = [{ ...first!.properties.services[0]!, name_en: 'Counsel' }];
			second!.properties.provenance.services = first!.properties.provenance.services!;
		}),
		[
			antennasFile,
			'b-lisa',
			'services.0',
			'Advies / Conseil / Counsel',
			'the names that advice has elsewhere (Advies / Conseil / Advice)'
		]
	],
	[
		'a postcode of another commune',
		antenna(({ properties }) => {
			properties.postcode = '1020';
		}),
		[antennasFile, 'a-lisa', 'postcode', '"1020"', 'a postcode of commune 21001 (1010)']
	],
	[
		'opening hours that do not parse',
		hours('every day from nine'),
		[antennasFile, 'a-lisa', 'opening_hours', text('"every day from nine": '), unparsable]
	],
	[
		'opening hours that are only tolerated',
		hours('Monday 9-12'),
		[antennasFile, 'a-lisa', 'opening_hours', text('"Monday 9-12": '), unparsable]
	],
	[
		'opening hours with a rule for school holidays',
		hours('Mo-Fr 09:00-12:00; SH off'),
		[
			antennasFile,
			'a-lisa',
			'opening_hours',
			'"Mo-Fr 09:00-12:00; SH off": no rule for school holidays (SH): none are known for Brussels',
			unparsable
		]
	],
	[
		'hours of a permanence that do not parse',
		antenna(({ properties }) => {
			properties.permanences[0]!.opening_hours = 'Tu 25:00';
		}),
		[antennasFile, 'a-lisa', 'permanences.0.opening_hours', text('"Tu 25:00": '), unparsable]
	],
	[
		'a schedule that is not what the hours compile to',
		brokenFiles(({ schedules }) => {
			schedules['a-lisa']!.week[5] = [{ start: 540, end: 720 }];
			schedules['a-lisa']!.holidays = 'open';
		}),
		[
			schedulesFile,
			'a-lisa',
			'week',
			text('[[{"start":540'),
			text('from "Mo-Fr 09:00-12:00; PH off"')
		],
		[schedulesFile, 'a-lisa', 'holidays', '"open"', '"closed", from "Mo-Fr 09:00-12:00; PH off"']
	],
	[
		'a place with hours and no schedule',
		brokenFiles(({ schedules }) => delete schedules['c-station']),
		[schedulesFile, 'c-station', null, 'nothing', 'the schedule compiled from "24/7"']
	],
	[
		'a schedule of a place without hours',
		brokenFiles(({ schedules }) => {
			const { wardens } = schedules;
			delete schedules.wardens;
			schedules['railway-post'] = schedules['c-station']!;
			schedules.wardens = wardens!;
		}),
		[
			schedulesFile,
			'railway-post',
			null,
			'a schedule',
			'none: no place or permanence of this id has opening hours'
		]
	],
	[
		'a permanence with hours and no schedule',
		brokenFiles(({ schedules }) => delete schedules.wardens),
		[schedulesFile, 'wardens', null, 'nothing', 'the schedule compiled from "Tu 10:00-11:00"']
	],
	[
		'a permanence with the id of a place',
		antenna(({ properties }) => {
			properties.permanences.push({
				...properties.permanences[0]!,
				id: 'c-station',
				opening_hours: null
			});
		}),
		[
			antennasFile,
			'a-lisa',
			'permanences.1.id',
			'"c-station"',
			'an id that no place or other permanence has'
		]
	],
	[
		'hours of a doubtful source that the schedule takes as certain',
		antenna(({ properties }) => {
			properties.provenance.opening_hours!.confidence = 'low';
		}),
		[
			schedulesFile,
			'a-lisa',
			'uncertainSource',
			'nothing',
			'true, from "Mo-Fr 09:00-12:00; PH off"'
		]
	],
	[
		'a closure that the schedules do not know',
		brokenFiles(({ closures }) => {
			closures[0]!.opening_hours = 'off';
		}),
		[
			schedulesFile,
			'a-lisa',
			'exceptions',
			text('{"2026-12-24":{"open":[{"start":600'),
			text('{"2026-12-24":{"open":[],"why":{"kind":"closure","id":"christmas-eve"}}}, from')
		]
	],
	[
		'a closure about nothing, of places that do not exist, on days out of order',
		brokenFiles(({ closures, schedules }) => {
			delete schedules['a-lisa']!.exceptions;
			Object.assign(closures[0]!, {
				communes: ['21019'],
				date: '2029-12-24',
				date_end: '2029-12-23'
			});
			closures.push({ ...closures[0]!, id: 'whit-monday', places: ['nowhere'], kinds: ['lisa'] });
			closures.push({ ...closures[0]!, id: 'youth-day', places: [], communes: [] });
		}),
		...closureRows
	],
	[
		'a closure whose hours do not parse',
		brokenFiles(({ closures }) => {
			closures[0]!.opening_hours = 'closed at noon';
		}),
		[closuresFile, 'christmas-eve', 'opening_hours', text('"closed at noon": '), unparsable]
	],
	[
		'a history that ends before it starts',
		antenna(({ properties }) => {
			properties.history[1]!.date_end = '2021-12-31';
		}),
		[
			antennasFile,
			'a-lisa',
			'history.1.date_end',
			'"2021-12-31"',
			'an end after the start (2022-01-01)'
		]
	],
	[
		'a history with the newest first',
		antenna(({ properties }) => properties.history.reverse()),
		[antennasFile, 'a-lisa', 'history.1.date', '"2021-03"', 'the history with the oldest first']
	],
	[
		'a date that is less exact than it says',
		antenna(({ properties }) => {
			properties.history[0]!.precision = 'day';
		}),
		[
			antennasFile,
			'a-lisa',
			'history.0.date',
			'"2021-03"',
			'a date as exact as its precision (day)'
		]
	],
	[
		'a range without an end',
		antenna(({ properties }) => delete properties.history[1]!.date_end),
		[antennasFile, 'a-lisa', 'history.1.date_end', 'nothing', 'the end of the range']
	],
	[
		'a zone that ends before it begins',
		brokenFiles(({ zones }) => {
			zones[0]!.properties.valid_to = '2001-12-31';
		}),
		[zonesFile, '5339', 'valid_to', '"2001-12-31"', 'a day after valid_from (2002-01-01)']
	],
	[
		'fields without provenance',
		antenna(({ properties }) => {
			delete properties.provenance.phone;
			delete properties.provenance.location;
			properties.by_appointment = 'possible';
		}),
		[
			antennasFile,
			'a-lisa',
			'provenance.location',
			'nothing',
			'the provenance of a field that is shown'
		],
		[
			antennasFile,
			'a-lisa',
			'provenance.by_appointment',
			'nothing',
			'the provenance of a field that is shown'
		],
		[
			antennasFile,
			'a-lisa',
			'provenance.phone',
			'nothing',
			'the provenance of a field that is shown'
		]
	],
	[
		'a permanence without provenance',
		antenna(({ properties }) => force(properties.permanences[0]!, 'provenance', undefined)),
		[
			antennasFile,
			'a-lisa',
			'permanences.0.provenance',
			'nothing',
			'the field (where one field comes from)'
		]
	],
	[
		'unknown sources, wherever they are cited',
		antenna(({ properties }) => {
			const name = properties.provenance.name!;
			const citation = { source: 'nowhere', locator: null };
			name.also = [citation];
			name.alternatives = [
				{ ...citation, value_nl: 'B', value_fr: 'B', value_en: 'B', as_of: null }
			];
			properties.history[0]!.source = 'nowhere';
			properties.permanences[0]!.provenance.source = 'nowhere';
			properties.moves_to!.provenance.source = 'nowhere';
		}),
		...[
			'provenance.name.also.0',
			'provenance.name.alternatives.0',
			'permanences.0.provenance',
			'history.0',
			'moves_to.provenance'
		].map((field): [string, string, string, string, string] => [
			antennasFile,
			'a-lisa',
			`${field}.source`,
			'"nowhere"',
			`an id of ${sourcesFile}`
		])
	],
	[
		'a source that nothing cites',
		brokenFiles(({ sources }) => {
			sources[0]!.checksums = {};
		}),
		[
			sourcesFile,
			'map',
			null,
			'no citation and no file read',
			'a source that something cites or that the pipeline read'
		]
	],
	[
		'a contradiction about an unknown id, from an unknown source',
		brokenFiles(({ contradictions }) => {
			contradictions[1]!.about = ['a-lisa', 'z-lisa'];
			contradictions[1]!.statements[1]!.source = 'nowhere';
		}),
		[
			contradictionsFile,
			'a-lisa-name',
			'statements.1.source',
			'"nowhere"',
			`an id of ${sourcesFile}`
		],
		[
			contradictionsFile,
			'a-lisa-name',
			'about.1',
			'"z-lisa"',
			`an id of ${antennasFile} or ${stationsFile}`
		]
	],
	[
		'stops out of order, of one mode, from an unknown source',
		brokenFiles(({ nearbyStops }) => {
			const { stops } = nearbyStops['c-station']!;
			stops.reverse();
			stops[1]!.mode = 'bus';
			stops[1]!.source = 'nowhere';
		}),
		[stopsFile, 'c-station', 'stops.1.source', '"nowhere"', `an id of ${sourcesFile}`],
		[stopsFile, 'c-station', 'stops.1.minutes', '4 after 5', 'stops sorted by walk'],
		[stopsFile, 'c-station', 'stops.1.mode', 'bus again', 'one stop of each mode']
	],
	[
		'a walk that is shorter than the straight line, or faster than 5 km/h',
		brokenFiles(({ nearbyStops }) => {
			const { stops } = nearbyStops['c-station']!;
			stops[0]!.metres = 200;
			stops[0]!.minutes = 3;
			stops[1]!.minutes = 4;
		}),
		[stopsFile, 'c-station', 'stops.0.metres', '200', 'at least the straight line, 239 m'],
		[
			stopsFile,
			'c-station',
			'stops.1.minutes',
			'4 for 340 m',
			'the minutes at 5 km/h, rounded up (5), or more where there are stairs'
		]
	],
	[
		'a stop outside the region, or on seven decimals',
		brokenFiles(({ nearbyStops }) => {
			const { stops } = nearbyStops['c-station']!;
			Object.assign(stops[0]!, { lon: 4.3530001 });
			Object.assign(stops[1]!, { lon: 50.83, lat: 4.347, metres: 1200, minutes: 15 });
			nearbyStops['a-lisa'] = { approximate: false, stops: [stops.pop()!] };
		}),
		[stopsFile, 'a-lisa', 'stops.0.lon', '[50.83,4.347]', 'lon and lat within the region'],
		[stopsFile, 'a-lisa', 'stops.0.metres', '1200', text('at least the straight line, ')],
		[stopsFile, 'c-station', 'stops.0.lon', '[4.3530001,50.831]', 'at most six decimals']
	],
	[
		'stops of a place without a location, and a place without stops',
		brokenFiles(({ nearbyStops }) => {
			nearbyStops['b-lisa'] = nearbyStops['a-lisa']!;
			delete nearbyStops['a-lisa'];
			const { 'b-lisa': lisa, ...others } = nearbyStops;
			for (const id of Object.keys(nearbyStops)) delete nearbyStops[id];
			Object.assign(nearbyStops, { 'b-lisa': lisa, ...others });
		}),
		[stopsFile, 'b-lisa', null, 'stops', 'none: there is no place of this id with a location'],
		[stopsFile, 'a-lisa', null, 'nothing', 'the nearest stops of a place with a location']
	],
	[
		'initiatives and figures that are in no file',
		antenna(({ properties }) => {
			properties.initiatives.push('strolls');
			properties.figures.push('F009');
		}),
		[antennasFile, 'a-lisa', 'initiatives.1', '"strolls"', 'an id of geodata/initiatives.json'],
		[antennasFile, 'a-lisa', 'figures.2', '"F009"', 'an id of geodata/figures.json']
	],
	[
		'a contradiction about a place with one side, and one of the report without its type',
		brokenFiles(({ contradictions }) => {
			delete contradictions[0]!.severity;
			contradictions[1]!.statements.pop();
		}),
		[contradictionsFile, 'X001', 'severity', 'nothing', 'the field, as there is zones'],
		[contradictionsFile, 'a-lisa-name', 'statements', '1 statement', 'at least 2 elements']
	]
];

describe('the relations gate', () => {
	it.each(rows)('refuses %s', (_, files, ...problems) => {
		expect(runGates(files)).toEqual(problemsOf(problems));
	});

	it.each(lookAlikes)('refuses %s among the LISA antennas', (id) => {
		const files = brokenFiles(({ antennas }) => {
			antennas[1]!.properties.id = id;
		});
		expect(runGates(files)).toContainEqual({
			file: antennasFile,
			id,
			field: 'id',
			found: `"${id}"`,
			expected: 'a LISA antenna (no source shows that this is one)'
		});
	});

	it('takes the point of a place outside its commune when its accuracy explains it', () => {
		const { stations } = smallRegion();
		expect(stations[1]!.geometry?.coordinates).toEqual([4.341, 50.83]);
		expect(runGates(filesOf(smallRegion()))).toEqual([]);
	});
});
