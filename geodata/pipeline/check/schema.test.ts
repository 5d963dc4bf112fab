import { describe, expect, it } from 'vitest';
import {
	brokenFiles,
	brokenText,
	force,
	problemsOf,
	type BrokenInput
} from '../../../tests/fixtures/broken-input.ts';
import { runGates } from './gates.ts';
import type { CheckedFile } from './public-files.ts';

const antenna = (change: (properties: Record<string, unknown>) => void): CheckedFile[] =>
	brokenFiles(({ antennas }) =>
		change(antennas[0]!.properties as unknown as Record<string, unknown>)
	);
const inAntennas = (from: string | RegExp, to: string): CheckedFile[] =>
	brokenText('antennas.geojson', (text) => text.replace(from, to));

const aPlace = 'an id of geodata/antennas.geojson or geodata/police-stations.geojson';

const rows: BrokenInput[] = [
	[
		'broken JSON',
		inAntennas('"features":[', '"features":['.repeat(2)),
		['geodata/antennas.geojson', null, null, 'line 1, column 51: ":["', 'valid JSON: a comma or ]']
	],
	[
		'an empty file',
		brokenText('sectors.geojson', () => ''),
		[
			'geodata/sectors.geojson',
			null,
			null,
			'line 1, column 1: the end of the text',
			'valid JSON: a value'
		]
	],
	[
		'a file that breaks off',
		brokenText('sources.json', (text) => text.slice(0, 40)),
		['geodata/sources.json', null, null, 'the end "ap\\",\\"publish"', 'a newline at the end'],
		[
			'geodata/sources.json',
			null,
			null,
			'line 2, column 31: "\\"publish"',
			'valid JSON: a key in double quotes'
		]
	],
	[
		'something that is not a FeatureCollection',
		brokenText('communes.geojson', () => '{"type":"Topology","objects":{}}\n'),
		[
			'geodata/communes.geojson',
			null,
			'features',
			'nothing',
			'the field (sorted by id, one a line)'
		],
		[
			'geodata/communes.geojson',
			null,
			'objects',
			'{}',
			'no such field; the fields are type, features'
		],
		['geodata/communes.geojson', null, 'type', '"Topology"', '"FeatureCollection"']
	],
	[
		'an array where an object belongs',
		brokenText('schedules.json', () => '[\n]\n'),
		[
			'geodata/schedules.json',
			null,
			null,
			'[]',
			'object (Opening hours of places and of permanences, compiled from their OpenStreetMap string, by id of the place or permanence.)'
		]
	],
	[
		'an unknown field',
		antenna((properties) => force(properties, 'fax', '+32 2 412 12 13')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'fax',
			'"+32 2 412 12 13"',
			expect.stringMatching(/^no such field; the fields are id, kind, .*, provenance$/) as string
		]
	],
	[
		'a field of a nested record that is not known',
		antenna((properties) => force(properties.provenance as object, 'fax', null)),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'provenance.fax',
			'null',
			expect.stringContaining('no such field; the fields are name, ') as string
		]
	],
	[
		'an id at the feature itself',
		inAntennas('{"type":"Feature",', '{"type":"Feature","id":"a-lisa",'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'feature.id',
			'"a-lisa"',
			'no such field; the fields are type, properties, geometry'
		]
	],
	[
		'a missing field',
		antenna((properties) => delete properties.status),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'status',
			'nothing',
			'the field (whether the place works, as the last source says)'
		]
	],
	[
		'a wrong type',
		antenna((properties) => force(properties, 'aliases', 'Antenne')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'aliases',
			'"Antenne"',
			'array (other names, any language)'
		]
	],
	[
		'a number as text',
		brokenFiles(({ communes }) => force(communes[0]!.properties, 'area_km2', '3.136')),
		[
			'geodata/communes.geojson',
			'21001',
			'area_km2',
			'"3.136"',
			'number (area in square kilometres, as the publisher gives it)'
		]
	],
	[
		'a missing id',
		antenna((properties) => delete properties.id),
		[
			'geodata/antennas.geojson',
			'feature 1',
			'id',
			'nothing',
			'the field (readable, stable id: lower-case letters, digits and hyphens)'
		],
		[
			'geodata/closures.json',
			'christmas-eve',
			'places.0',
			'"a-lisa"',
			'an id of geodata/antennas.geojson or geodata/police-stations.geojson'
		],
		['geodata/contradictions.json', 'a-lisa-name', 'about.0', '"a-lisa"', aPlace],
		['geodata/initiatives.json', 'walks', 'places.0', '"a-lisa"', aPlace],
		['geodata/figures.json', 'F001', 'place', '"a-lisa"', aPlace],
		['geodata/figures.json', 'F002', 'place', '"a-lisa"', aPlace],
		['geodata/report-outline.json', '5339-2021-2022', 'places.0', '"a-lisa"', aPlace],
		['geodata/report-outline.json', 'A5339-2122-D02', 'places.0', '"a-lisa"', aPlace]
	],
	[
		'NaN as a word',
		inAntennas('"accuracy_m":20', '"accuracy_m":NaN'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'accuracy_m',
			'NaN',
			'a finite number (JSON has no such word)'
		]
	],
	[
		'NaN as a text',
		inAntennas('"accuracy_m":20', '"accuracy_m":"NaN"'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'accuracy_m',
			'"NaN"',
			expect.stringContaining('number or null') as string
		]
	],
	[
		'NaN as a number, which the writer turns into null',
		brokenFiles(({ communes }) => force(communes[0]!.properties, 'area_km2', Number.NaN)),
		[
			'geodata/communes.geojson',
			'21001',
			'area_km2',
			'null',
			'number (area in square kilometres, as the publisher gives it)'
		]
	],
	[
		'a number beyond all bounds',
		inAntennas('[4.31,50.83]', '[4.31,1e400]'),
		['geodata/antennas.geojson', 'a-lisa', 'geometry.coordinates.1', '1e400', 'a finite number']
	],
	[
		'Infinity as a word',
		inAntennas('[4.31,50.83]', '[-Infinity,50.83]'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'geometry.coordinates.0',
			'-Infinity',
			'a finite number (JSON has no such word)'
		]
	],
	[
		'a duplicate key',
		inAntennas('"phone":', '"phone":"+32 2 111 11 11","phone":'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'phone',
			'the key a second time',
			'each key once in an object'
		]
	],
	[
		'an unknown kind',
		antenna((properties) => force(properties, 'kind', 'station')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'kind',
			'"station"',
			'"lisa" (every place of this file is a LISA antenna or project)'
		]
	],
	[
		'a LISA antenna among the police stations',
		brokenFiles(({ stations }) => force(stations[0]!.properties, 'kind', 'lisa')),
		[
			'geodata/police-stations.geojson',
			'c-station',
			'kind',
			'"lisa"',
			'one of "station-main", "station", "police-post", "victim-unit", "meeting-place" (main police station, police station, police post, victim unit, or meeting place)'
		]
	],
	[
		'an unknown status',
		antenna((properties) => force(properties, 'status', 'opened')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'status',
			'"opened"',
			expect.stringContaining('one of "open", "temporary", "starting", "planned"') as string
		]
	],
	[
		'a phone number in national form',
		antenna((properties) => force(properties, 'phone', '02/412.12.12')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'phone',
			'"02/412.12.12"',
			expect.stringContaining('such as +32 2 412 12 12') as string
		]
	],
	[
		'a phone number with a digit missing',
		antenna((properties) => force(properties, 'phone', '+32 2 412 12 1')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'phone',
			'"+32 2 412 12 1"',
			expect.stringContaining('such as +32 2 412 12 12') as string
		]
	],
	[
		'a mail address that is none',
		antenna((properties) => force(properties, 'email', 'lisa at police.example')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'email',
			'"lisa at police.example"',
			'a mail address (mail address, or null = not known)'
		]
	],
	[
		'a website that is neither http nor https',
		antenna((properties) => force(properties, 'website_nl', 'javascript:alert(1)')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'website_nl',
			'"javascript:alert(1)"',
			expect.stringContaining('text that matches ^https?://') as string
		]
	],
	[
		'a date that is not ISO',
		brokenFiles(({ zones }) => force(zones[0]!.properties, 'valid_from', '1/1/2002')),
		[
			'geodata/police-zones.geojson',
			'5339',
			'valid_from',
			'"1/1/2002"',
			'a date that exists, as YYYY-MM-DD (first day on which the zone exists; null = before our data begin)'
		]
	],
	[
		'a month that does not exist',
		brokenFiles(({ sources }) => force(sources[0]!, 'as_of', '2024-13')),
		[
			'geodata/sources.json',
			'map',
			'as_of',
			'"2024-13"',
			expect.stringContaining('what the source describes; null = undated') as string
		]
	],
	[
		'a negative accuracy',
		antenna((properties) => force(properties, 'accuracy_m', -20)),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'accuracy_m',
			'-20',
			expect.stringContaining('a number from 0 up') as string
		]
	],
	[
		'a negative population',
		brokenFiles(({ sectors }) => force(sectors[0]!.properties, 'population', -600)),
		[
			'geodata/sectors.geojson',
			'21001A00-',
			'population',
			'-600',
			expect.stringContaining('a number from 0 up') as string
		],
		[
			'geodata/communes.geojson',
			'21001',
			'population',
			'1010, of which 10 in no sector',
			'the sum of its sectors (-200) and those in no sector'
		]
	],
	[
		'a locator that is neither report lines nor a web address',
		antenna((properties) => force((properties.history as object[])[0]!, 'locator', 'somewhere')),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'history.0.locator',
			'"somewhere"',
			expect.stringContaining('a web address, or null = the whole') as string
		]
	],
	[
		'a checksum that is none',
		brokenFiles(({ sources }) => force(sources[0]!, 'checksums', { 'map.csv': 'abc' })),
		[
			'geodata/sources.json',
			'map',
			'checksums.map.csv',
			'"abc"',
			expect.stringContaining('SHA-256 in hexadecimal') as string
		]
	],
	[
		'a contradiction that says nothing',
		brokenFiles(({ contradictions }) => contradictions[0]!.statements.pop()),
		[
			'geodata/contradictions.json',
			'X001',
			'statements',
			'[]',
			'at least 1 elements (what each source says; one alone where the report contradicts or misprints itself)'
		]
	],
	[
		'a schedule under a key that is no id',
		brokenFiles(({ schedules }) => {
			schedules['C Station'] = schedules['c-station']!;
			delete schedules['c-station'];
		}),
		[
			'geodata/schedules.json',
			'C Station',
			null,
			'"C Station"',
			expect.stringContaining('(the id of a place)') as string
		],
		['geodata/schedules.json', 'C Station', 'id', 'after wardens', 'records sorted by id'],
		['geodata/schedules.json', 'c-station', null, 'nothing', 'the schedule compiled from "24/7"']
	],
	[
		'a week of six days',
		brokenFiles(({ schedules }) => (schedules['a-lisa']!.week as unknown[]).pop()),
		[
			'geodata/schedules.json',
			'a-lisa',
			'week',
			expect.stringContaining('[[{') as string,
			'at least 7 elements (spans when the door is certainly open, Monday first)'
		]
	],
	[
		'a ring of three positions',
		brokenFiles(({ sectors }) => sectors[0]!.geometry.coordinates[0]!.splice(1, 2)),
		[
			'geodata/sectors.geojson',
			'21001A00-',
			'geometry.coordinates.0',
			'[[4.3,50.82],[4.3,50.84],[4.3,50.82]]',
			expect.stringContaining('at least 4 elements') as string
		]
	],
	[
		'a position with a height',
		inAntennas('[4.31,50.83]', '[4.31,50.83,20]'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'geometry.coordinates',
			'[4.31,50.83,20]',
			expect.stringContaining('at most 2 elements') as string
		]
	],
	[
		'a line where a point belongs',
		inAntennas('"type":"Point"', '"type":"LineString"'),
		['geodata/antennas.geojson', 'a-lisa', 'geometry.type', '"LineString"', '"Point"']
	]
];

describe('the schema gate', () => {
	it.each(rows)('refuses %s', (_, files, ...problems) => {
		expect(runGates(files)).toEqual(problemsOf(problems));
	});
});
