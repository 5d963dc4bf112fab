import { describe, expect, it } from 'vitest';
import {
	brokenFiles,
	brokenText,
	problemsOf,
	type BrokenInput
} from '../../../tests/fixtures/broken-input.ts';
import { filesOf } from '../../../tests/fixtures/small-region-files.ts';
import { smallRegion } from '../../../tests/fixtures/small-region.ts';
import { checkFormat } from './format.ts';
import { runGates } from './gates.ts';
import type { CheckedFile } from './public-files.ts';
import { recordsOf } from './records.ts';

const inAntennas = (from: string, to: string): CheckedFile[] =>
	brokenText('antennas.geojson', (text) => text.replace(from, to));
const inCommunes = (change: (text: string) => string): CheckedFile[] =>
	brokenText('communes.geojson', change);
const named = (name: string): CheckedFile[] =>
	brokenFiles(({ antennas }) => {
		antennas[0]!.properties.name_nl = name;
	});
const antennaName = ['geodata/antennas.geojson', 'a-lisa', 'name_nl'] as const;
const clean = 'text without control, invisible or damaged characters';

const rows: BrokenInput[] = [
	[
		'features that are not sorted by id',
		brokenFiles(({ antennas }) => antennas.reverse()),
		['geodata/antennas.geojson', 'a-lisa', 'id', 'after b-lisa', 'records sorted by id']
	],
	[
		'keys in another order',
		inAntennas('"id":"a-lisa","kind":"lisa"', '"kind":"lisa","id":"a-lisa"'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			null,
			'kind before id',
			'keys in the order of the schema'
		]
	],
	[
		'keys of a nested record in another order',
		inAntennas('"as_of":"2024","confidence":"high"', '"confidence":"high","as_of":"2024"'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'permanences.0.provenance',
			'confidence before as_of',
			'keys in the order of the schema'
		]
	],
	[
		'a feature spread over several lines',
		inCommunes((text) => text.replace('"geometry":', '\n"geometry":')),
		[
			'geodata/communes.geojson',
			null,
			null,
			'line 2: located":10,"area_km2":3.136},',
			'located":10,"area_km2":3.136},"geometry":{"type":"Polygon"," (one feature a line, as the pipeline writes it)'
		]
	],
	[
		'a number that is not in its shortest form',
		inCommunes((text) => text.replace('"area_km2":3.136', '"area_km2":3.1360')),
		[
			'geodata/communes.geojson',
			'21001',
			null,
			'line 2: unlocated":10,"area_km2":3.1360},"geometry":{"type":"Polygon',
			'unlocated":10,"area_km2":3.136},"geometry":{"type":"Polygon" (one feature a line, as the pipeline writes it)'
		]
	],
	[
		'no newline at the end',
		inCommunes((text) => text.trimEnd()),
		['geodata/communes.geojson', null, null, 'the end "0.82]]]}}\\n]}"', 'a newline at the end']
	],
	[
		'an empty line at the end',
		inCommunes((text) => `${text}\n`),
		[
			'geodata/communes.geojson',
			null,
			null,
			'line 6: an empty line',
			'the end of the file (one feature a line, as the pipeline writes it)'
		]
	],
	[
		'a byte order mark',
		inCommunes((text) => `\ufeff${text}`),
		['geodata/communes.geojson', null, null, 'a byte order mark', 'UTF-8 without a byte order mark']
	],
	[
		'carriage returns',
		inCommunes((text) => text.replaceAll('\n', '\r\n')),
		[
			'geodata/communes.geojson',
			null,
			null,
			'carriage returns',
			'lines that end with a newline alone'
		]
	],
	[
		'markup',
		named('<b>LISA</b>'),
		[...antennaName, '"<b>LISA</b>"', 'text without < and > (no markup)']
	],
	[
		'a script',
		named('LISA<script>alert(1)</script>'),
		[...antennaName, '"LISA<script>alert(1)</script>"', 'text without < and > (no markup)']
	],
	[
		'an HTML entity',
		named('LISA &amp; co'),
		[...antennaName, '"LISA &amp; co"', 'characters themselves, not HTML entities']
	],
	['a control character', named('LISA\u0007'), [...antennaName, '"LISA\\u0007"', clean]],
	[
		'a character that turns the text round',
		named('LISA \u202egro'),
		[...antennaName, '"LISA \\u202egro"', clean]
	],
	[
		'a character that was damaged on its way',
		named('Cit\ufffd'),
		[...antennaName, '"Cit\ufffd"', clean]
	],
	[
		'a space at the end',
		named('LISA '),
		[...antennaName, '"LISA "', 'text without spaces at its ends']
	],
	[
		'an accent as a character of its own',
		named('Cite\u0301'),
		[...antennaName, '"Cite\u0301"', 'text in Unicode normal form C']
	],
	[
		'a day that does not exist',
		brokenFiles(({ antennas }) => {
			antennas[0]!.properties.provenance.name!.as_of = '2024-02-30';
		}),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'provenance.name.as_of',
			'"2024-02-30"',
			'a day of the calendar'
		]
	],
	[
		'swapped latitude and longitude',
		inAntennas('[4.31,50.83]', '[50.83,4.31]'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'geometry.coordinates',
			'[50.83,4.31]',
			'longitude first, then latitude (the two are swapped)'
		]
	],
	[
		'a point outside the region',
		inAntennas('[4.31,50.83]', '[400,50.83]'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'geometry.coordinates',
			'[400,50.83]',
			'a position in the region (4.2 to 4.5 E, 50.7 to 50.95 N)'
		]
	],
	[
		'seven decimals',
		inAntennas('[4.31,50.83]', '[4.3100001,50.83]'),
		[
			'geodata/antennas.geojson',
			'a-lisa',
			'geometry.coordinates',
			'[4.3100001,50.83]',
			'at most six decimals'
		]
	],
	[
		'seven decimals all along a border, said once',
		brokenFiles(({ communes }) => {
			for (const position of communes[2]!.geometry.coordinates[0]!) position[1] += 1e-7;
		}),
		[
			'geodata/communes.geojson',
			'21003',
			'geometry.coordinates.0.0',
			'[4.34,50.8200001], and 4 more of this kind',
			'at most six decimals'
		]
	],
	[
		'an outer ring that runs clockwise',
		brokenFiles(({ communes }) => communes[2]!.geometry.coordinates[0]!.reverse()),
		[
			'geodata/communes.geojson',
			'21003',
			'geometry.coordinates.0',
			'an outer ring that runs clockwise',
			'the right-hand rule: outer rings anticlockwise, holes clockwise'
		]
	],
	[
		'a hole that runs anticlockwise',
		brokenFiles(({ communes }) =>
			communes[2]!.geometry.coordinates.push([
				[4.345, 50.825],
				[4.35, 50.825],
				[4.35, 50.83],
				[4.345, 50.825]
			])
		),
		[
			'geodata/communes.geojson',
			'21003',
			'geometry.coordinates.1',
			'a hole that runs anticlockwise',
			'the right-hand rule: outer rings anticlockwise, holes clockwise'
		]
	],
	[
		'a ring that is not closed',
		brokenFiles(({ communes }) => communes[2]!.geometry.coordinates[0]!.pop()),
		[
			'geodata/communes.geojson',
			'21003',
			'geometry.coordinates.0',
			'first [4.34,50.82], last [4.34,50.84]',
			'a closed ring: the last position the same as the first'
		]
	],
	[
		'a position twice in a row',
		brokenFiles(({ communes }) =>
			communes[2]!.geometry.coordinates[0]!.splice(1, 0, [4.34, 50.82])
		),
		[
			'geodata/communes.geojson',
			'21003',
			'geometry.coordinates.0.1',
			'[4.34,50.82] twice in a row',
			'positions that differ from the one before'
		]
	],
	[
		'a ring that crosses itself',
		brokenFiles(({ communes }) => {
			const ring = communes[2]!.geometry.coordinates[0]!;
			[ring[1], ring[2]] = [ring[2]!, ring[1]!];
		}),
		[
			'geodata/communes.geojson',
			'21003',
			'geometry.coordinates.0',
			'segments 0 and 2 cross',
			'a ring that does not cross itself'
		]
	],
	[
		'a ring without area',
		brokenFiles(({ communes }) => {
			const ring = communes[2]!.geometry.coordinates[0]!;
			ring.splice(0, 5, [4.34, 50.82], [4.35, 50.82], [4.36, 50.82], [4.34, 50.82]);
		}),
		[
			'geodata/communes.geojson',
			'21003',
			'geometry.coordinates.0',
			'area 0',
			'a ring that encloses an area'
		]
	]
];

describe('the format gate', () => {
	it('passes a region in which everything is right', () => {
		expect(runGates(filesOf(smallRegion()))).toEqual([]);
	});

	it('takes a second opinion from geojson-validation, also without the schema before it', () => {
		const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [4.35, 50.85] } };
		const root = { type: 'FeatureCollection', features: [feature] };
		const records = recordsOf(root, 'features');
		expect(checkFormat('a.geojson', 'antennas.geojson', root, records, new Set())).toEqual([
			{
				file: 'a.geojson',
				id: 'feature 1',
				field: 'geometry',
				found: 'must have a member with the name "properties"',
				expected: 'a GeoJSON feature (RFC 7946)'
			}
		]);
	});

	it.each(rows)('refuses %s', (_, files, ...problems) => {
		expect(runGates(files)).toEqual(problemsOf(problems));
	});
});
