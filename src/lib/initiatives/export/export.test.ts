import { describe, expect, it } from 'vitest';
import type { InitiativeSummary } from '../summary.ts';
import { initiativesCsv } from './csv.ts';
import { initiativesGeojson } from './geojson.ts';
import type { ExportContext } from './rows.ts';

const initiative: InitiativeSummary = {
	id: 'coffee-5341',
	name: 'Café « Coffee, with a "Cop" »',
	translated: true,
	printed: 'Koffie',
	summary: 'Une phrase.\nUne autre.',
	kind: 'initiative',
	parent: null,
	family: 'coffee-with-a-cop',
	zones: ['5339', '5341'],
	communes: [],
	theme: 'neighbourhood-work',
	category: null,
	states: ['stated', 'inherited', 'ambiguous'],
	status: 'ambiguous',
	targets: ['young-people', 'residents'],
	places: ['square', 'nowhere', 'park'],
	words: ''
};
const context: ExportContext = {
	language: 'fr',
	address: (id) => `https://site.example/fr/initiative/${id}/`,
	lines: { 'coffee-5341': '12-14' },
	source: 'Verslag',
	licence: 'ODbL 1.0'
};
const points = { square: [4.3, 50.8], park: [4.4, 50.9] } as const;
const geojson = (list: InitiativeSummary[]) =>
	JSON.parse(initiativesGeojson(list, context, points)) as GeoJSON.FeatureCollection;

describe('the CSV of what is shown', () => {
	const text = initiativesCsv([initiative], context);

	it('quotes quotation marks, commas and new lines, and ends each row as RFC 4180 says', () => {
		expect(text).toContain('"Café « Coffee, with a ""Cop"" »"');
		expect(text).toContain('"Une phrase.\nUne autre."');
		expect(text.endsWith('\r\n')).toBe(true);
	});

	it('has a column for each property, each period and the source', () => {
		const [header = ''] = text.split('\r\n');
		expect(header.split(',')).toEqual([
			'id',
			'language',
			'name',
			'name_translated',
			'name_printed_nl',
			'summary',
			'kind',
			'parent',
			'family',
			'zones',
			'communes',
			'theme',
			'category',
			'state_2021_2022',
			'state_2022_2023',
			'state_2023_2024',
			'status',
			'target_groups',
			'places',
			'report_lines',
			'page',
			'source',
			'licence'
		]);
	});

	it('joins lists by semicolons and leaves empty what is not known', () => {
		expect(text).toContain(',5339;5341,,neighbourhood-work,,stated,inherited,ambiguous,ambiguous,');
	});
});

describe('the GeoJSON of what is shown', () => {
	it('stands at the known points of its places', () => {
		expect(geojson([initiative]).features[0]?.geometry).toEqual({
			type: 'MultiPoint',
			coordinates: [
				[4.3, 50.8],
				[4.4, 50.9]
			]
		});
	});

	it('has no geometry where no location is known', () => {
		expect(geojson([{ ...initiative, places: ['nowhere'] }]).features[0]?.geometry).toBeNull();
		expect(geojson([{ ...initiative, places: [] }]).features[0]?.geometry).toBeNull();
	});

	it('keeps all properties, also the lists, and says where they come from', () => {
		expect(geojson([initiative]).features[0]?.properties).toMatchObject({
			id: 'coffee-5341',
			zones: ['5339', '5341'],
			category: null,
			name_translated: true,
			report_lines: '12-14',
			page: 'https://site.example/fr/initiative/coffee-5341/',
			source: 'Verslag',
			licence: 'ODbL 1.0'
		});
	});

	it('is an empty collection where nothing is shown', () => {
		expect(geojson([]).features).toEqual([]);
	});
});
