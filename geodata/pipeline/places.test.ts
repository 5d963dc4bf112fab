import { describe, expect, it } from 'vitest';
import type { CommuneFeature } from './places/communes.ts';
import { fingerprint, type Tables } from './places/readings.ts';
import { placesFrom, type BuiltPlaces } from './places.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';

const words = (text: string) => ({ nl: text, fr: text, en: text });
const none = { value: null, source: null, as_of: null, confidence: 'unknown' };
const fact = (value: unknown, more: object = {}) => ({
	value,
	source: 'report, line 2',
	as_of: '2024',
	confidence: 'high',
	...more
});

const antenna = () => ({
	id: 'lisa-square',
	name_nl: fact('LISA Plein (gebouw)'),
	name_fr: fact('LISA Place'),
	commune: fact({ nl: 'Brussel', fr: 'Bruxelles' }),
	police_zone: fact({ number: 5339, name: 'a zone' }),
	status: fact('operational'),
	dates: fact([
		{ event: 'opened', date: '2021-06' },
		{ event: 'opened', date: '2021-05 (mid-May)', source: 'https://press.example/a' }
	]),
	address_nl: fact('Nieuwstraat 5, 1000 Brussel'),
	address_fr: fact('Rue Neuve 5, 1000 Bruxelles'),
	postcode: fact('1000'),
	coordinates: fact({ lat: 50.84, lon: 4.35, crs: 'WGS84' }, { method: 'x', error_radius_m: 20 }),
	phone: fact('+32 2 412 12 12'),
	email: none,
	web: none,
	opening_hours: { ...fact({ mon: '09:00-12:00' }), osm: 'Mo 09:00-12:00', note: 'said in 2021' },
	permanences: fact([{ who: 'community police', day: null, hours: null }]),
	services: fact(['reports of nuisance']),
	partners: fact(['neighbourhood manager (in March 2021: Jane Sample)']),
	contradictions: { value: ['May or June'], source: 'see text', as_of: null, confidence: 'high' }
});
const station = () => ({
	id: 'zone-station',
	zone: '5339',
	name: { nl: fact('Wijkcommissariaat PLEIN'), fr: fact('Commissariat de quartier PLACE') },
	commune: fact('Bruxelles - Brussel'),
	kind: fact('wijkcommissariaat'),
	status: fact('operational'),
	address: { nl: none, fr: none, postcode: none },
	location: { ...fact({ lat: 50.8401, lon: 4.3501 }), error_radius_m: 15 },
	opening_hours: fact('24/7'),
	phone: { ...fact('+32 2 279 88 10'), do_not_publish: true },
	email: none,
	website: fact('https://police.example/fr/place'),
	osm_tags: { amenity: 'police', opening_hours: '24/7' },
	notes: []
});
const week = ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const tables = (): Tables => ({
	readings: {
		names: [
			{
				id: 'lisa-square',
				reads: { nl: 'LISA Plein (gebouw)', fr: 'LISA Place' },
				nl: 'LISA Plein',
				fr: 'LISA Place',
				en: 'LISA Place / Plein',
				translated: ['en'],
				aliases: [],
				former: ['LISA Markt']
			},
			{
				id: 'zone-station',
				reads: { nl: 'Wijkcommissariaat PLEIN', fr: 'Commissariat de quartier PLACE' },
				...words('Commissariaat Plein'),
				translated: ['en'],
				aliases: [],
				former: []
			}
		],
		kinds: [{ text: 'wijkcommissariaat', kind: 'station', services: [] }],
		statuses: [{ text: 'operational', status: 'open' }],
		services: [{ text: 'reports of nuisance', codes: ['report-nuisance'] }],
		permanences: [{ text: 'community police', role: 'police', who: words('Politie') }],
		partners: [{ text: 'neighbourhood manager (in March 2021: *', names: [words('wijkmanager')] }],
		history: [
			{
				id: 'lisa-square',
				reads: { event: 'opened', date: '2021-06' },
				event: 'opened',
				date: '2021-06',
				precision: 'month',
				...words('juni')
			},
			{
				id: 'lisa-square',
				reads: { event: 'opened', date: '2021-05 (mid-May)' },
				event: 'opened',
				date: '2021-05',
				precision: 'month',
				...words('mei')
			}
		],
		localities: [],
		addresses: [],
		websites: [],
		citations: [],
		dates: [],
		remarks: [
			{
				id: 'lisa-square',
				field: 'opening_hours',
				reads: fingerprint('said in 2021'),
				gist: 'age',
				shown: [{ as: 'hours_note', ...words('uren van 2021') }]
			},
			{
				id: '*',
				field: 'contradictions',
				reads: fingerprint('May or June'),
				gist: 'date',
				shown: [{ as: 'contradiction', id: 'square-opening' }]
			}
		],
		additions: [],
		contradictions: [
			{
				id: 'square-opening',
				about: ['lisa-square'],
				field: 'history',
				inventory: [],
				statements: [
					{ ...words('mei'), source: 'press', locator: null, as_of: '2021' },
					{ ...words('juni'), source: 'report-2024', locator: '2', as_of: '2024-12' }
				],
				shown: words('beide')
			}
		],
		splits: [],
		'left-out': {
			places: [],
			fields: ['coordinates.method', 'police_zone.name', 'osm_tags'].map((field) => ({
				field,
				why: 'not shown'
			}))
		},
		vocabulary: {
			services: { 'report-nuisance': words('overlast melden') },
			roles: { police: words('politie') },
			events: { opened: words('opening') }
		}
	},
	register: [
		{
			id: 'press',
			title: 'Press',
			publisher: 'Press',
			url: null,
			licence: 'cited',
			attribution: 'Press',
			as_of: null,
			retrieved: null,
			files: [],
			hosts: ['press.example']
		}
	],
	corrections: []
});

const communes = [
	{
		type: 'Feature',
		properties: {
			id: '21004',
			name_nl: 'Stad Brussel',
			name_fr: 'Ville de Bruxelles',
			name_en: 'City of Brussels',
			zone: '5339',
			postcodes: ['1000'],
			population: 1,
			population_year: 2025,
			population_unlocated: 0,
			area_km2: 1
		},
		geometry: {
			type: 'Polygon',
			coordinates: [
				[
					[4.34, 50.83],
					[4.36, 50.83],
					[4.36, 50.85],
					[4.34, 50.85],
					[4.34, 50.83]
				]
			]
		}
	}
] satisfies CommuneFeature[];

type Change = (input: {
	antenna: ReturnType<typeof antenna>;
	station: ReturnType<typeof station>;
	tables: Tables;
	files: Record<string, unknown>;
}) => void;

/** Builds the two places, after a change to them or to the tables. */
function build(change: Change = () => undefined): { built: BuiltPlaces; problems: Problem[] } {
	const input = { antenna: antenna(), station: station(), tables: tables(), files: {} };
	Object.assign(
		input.antenna.opening_hours.value as object,
		Object.fromEntries(week.map((day) => [day, 'closed']))
	);
	change(input);
	const files: Record<string, unknown> = {
		'facts/lisa-antennas.json': [input.antenna],
		'facts/police-stations.json': [input.station],
		'facts/look-alikes.json': [],
		'report/inventory.json': { contradictions: [] },
		'report/report-nl.txt': 'a line\n'.repeat(2000),
		'geodata/street-index.csv':
			'fr,nl,nis,in_best_register\nRue Neuve,Nieuwstraat,21004,1\nRue Vieille,Oude Straat,21004,1\n',
		'geodata/streets.geojson': {
			features: [
				{
					properties: { fr: 'Rue Neuve', nl: 'Nieuwstraat' },
					geometry: {
						type: 'LineString',
						coordinates: [
							[4.349, 50.84],
							[4.352, 50.84]
						]
					}
				}
			]
		},
		'geodata/house-numbers.csv.gz': 'number,lon,lat\n5,4.35,50.8401\n',
		...input.files
	};
	const problems: Problem[] = [];
	const reference: ReferenceFolder = {
		path: 'memory',
		checksums: {},
		readJson: (name) => files[name],
		readText: (name) => files[name] as string,
		readBytes: () => undefined
	};
	return { built: placesFrom(reference, input.tables, communes, problems), problems };
}
const found = (change: Change): string[] =>
	build(change).problems.map(({ file, id, field, found: what, expected }) =>
		[file, id, field, what, expected].join(' | ')
	);

describe('the places, from facts and readings', () => {
	it('are read, put in their commune and given the official name of their street', () => {
		const { built, problems } = build();
		expect(problems).toEqual([]);
		const place = built.antennas[0]?.properties;
		expect(place).toMatchObject({
			id: 'lisa-square',
			kind: 'lisa',
			name_nl: 'LISA Plein',
			former_names: ['LISA Markt'],
			status: 'open',
			commune: '21004',
			zone: '5339',
			address_nl: 'Nieuwstraat 5',
			address_fr: 'rue Neuve 5',
			accuracy_m: 20,
			opening_hours: 'Mo 09:00-12:00',
			hours_note_nl: 'uren van 2021',
			phone: '+32 2 412 12 12',
			partners: [{ name_nl: 'wijkmanager' }],
			services: [{ code: 'report-nuisance', name_nl: 'overlast melden' }],
			permanences: [
				{ id: 'lisa-square-police', role: 'police', present: true, opening_hours: null }
			]
		});
		expect(place?.provenance.address).toEqual({
			source: 'report-2024',
			locator: '2',
			also: [{ source: 'best-2022-10', locator: null }],
			as_of: '2024',
			confidence: 'high'
		});
		expect(built.antennas[0]?.geometry?.coordinates).toEqual([4.35, 50.84]);
		expect(built.contradictions.map(({ id }) => id)).toEqual(['square-opening']);
		expect(Object.keys(built.schedules)).toEqual(['lisa-square', 'zone-station']);
		expect(built.citedSources).toEqual(['best-2022-10', 'derived', 'press', 'report-2024']);
	});

	it('have their history by date, with contradicting dates apart', () => {
		const history = build().built.antennas[0]?.properties.history;
		expect(history?.map(({ date, source }) => [date, source])).toEqual([
			['2021-05', 'press'],
			['2021-06', 'report-2024']
		]);
	});

	it('never show the name of a person, nor a number that is not to be published', () => {
		const { built } = build();
		const text = built.files.map(({ bytes }) => new TextDecoder().decode(bytes)).join();
		expect(text).not.toContain('Sample');
		expect(text).not.toContain('279 88 10');
	});

	it('come out byte for byte the same, one feature a line, keys in their order', () => {
		const [one, other] = [build().built.files, build().built.files];
		expect(one).toEqual(other);
		expect(one.map(({ path }) => path)).toEqual([
			'geodata/antennas.geojson',
			'geodata/police-stations.geojson',
			'geodata/contradictions.json',
			'geodata/schedules.json'
		]);
		expect(Object.keys(build().built.antennas[0]?.properties ?? {}).slice(0, 6)).toEqual([
			'id',
			'kind',
			'name_nl',
			'name_fr',
			'name_en',
			'name_translated'
		]);
	});
});

describe('what the places step refuses', () => {
	const refused: [string, Change, string][] = [
		[
			'a service without a reading',
			({ antenna: one }) => (one.services.value = ['something new']),
			'facts/lisa-antennas.json | lisa-square | services | "something new" | a row of geodata/readings/services.json'
		],
		[
			'a reading that no fact uses',
			({ tables: { readings } }) => readings.services.push({ text: 'of old', codes: [] }),
			'geodata/readings/services.json | of old |  | a reading that no fact uses'
		],
		[
			'a name that changed',
			({ antenna: one }) => (one.name_nl.value = 'LISA Nieuw'),
			'| name | {"nl":"LISA Nieuw","fr":"LISA Place"} | a row of geodata/readings/names.json'
		],
		[
			'a note that nobody read',
			({ antenna: one }) => (one.opening_hours.note = 'said in 2022'),
			`| opening_hours | "said in 2022" | a row of geodata/readings/remarks.json that reads it (lisa-square opening_hours ${fingerprint('said in 2022')})`
		],
		[
			'a source that no rule reads',
			({ antenna: one }) => (one.status.source = 'somebody'),
			'| status.source | "somebody" | a row of geodata/readings/citations.json'
		],
		[
			'a date that no rule reads',
			({ antenna: one }) => (one.status.as_of = 'long ago'),
			'| status.as_of | "long ago" | a row of geodata/readings/dates.json'
		],
		[
			'an unknown field',
			({ antenna: one }) => Object.assign(one, { colour: 'blue' }),
			'| lisa-square | colour | "blue" | no such field'
		],
		[
			'a text where a number belongs',
			({ antenna: one }) => Object.assign(one.coordinates.value as object, { lat: '50.84' }),
			'| coordinates.value.lat | "50.84" | number'
		],
		[
			'swapped lat and lon',
			({ antenna: one }) => (one.coordinates.value = { lat: 4.35, lon: 50.84 }),
			'| location | {"lon":50.84,"lat":4.35} | lon and lat, which seem swapped'
		],
		[
			'a point in another commune',
			({ antenna: one }) => (one.coordinates.value = { lat: 50.87, lon: 4.35 }),
			'| location | {"lon":4.35,"lat":50.87,"commune":"none"} | a point in Stad Brussel'
		],
		[
			'a commune that does not exist',
			({ station: one }) => (one.commune.value = 'Atlantis'),
			'| commune | ["Atlantis"] | the name of one of the 19 communes'
		],
		[
			'a zone that is not the one of the commune',
			({ station: one }) => (one.zone = '5344'),
			'| zone | "5344" | the zone of Stad Brussel, 5339'
		],
		[
			'a postcode of another commune',
			({ antenna: one }) => (one.postcode.value = '1070'),
			'| postcode | "1070" | a postcode of Stad Brussel: 1000'
		],
		[
			'a street name that is not official',
			({ antenna: one }) => (one.address_nl.value = 'Nieuwe Weg 5, 1000 Brussel'),
			'| address | "rue Neuve 5 / Nieuwe Weg 5" | an official pair of street names of 21004: Rue Neuve / Nieuwstraat'
		],
		[
			'an address line of an unknown form',
			({ antenna: one }) => (one.address_nl.value = 'Nieuwstraat 5 (achterbouw), 1000 Brussel'),
			'a row of geodata/readings/addresses.json that reads it'
		],
		[
			'an address far from the point',
			({ antenna: one }) => (one.coordinates.value = { lat: 50.845, lon: 4.35 }),
			'at most 150 m, or a contradiction about the address'
		],
		[
			'hours that do not parse',
			({ antenna: one }) => (one.opening_hours.osm = 'every day'),
			'| lisa-square | opening_hours | every day | opening hours that can be compiled'
		],
		[
			'hours that are not those of their own table',
			({ antenna: one }) => (one.opening_hours.osm = 'Mo 09:00-13:00'),
			'| opening_hours.osm | Mo 09:00-13:00 | what the table says: Mo 09:00-12:00; Tu off'
		],
		[
			'hours that are not those in the tags of the map',
			({ station: one }) => (one.osm_tags.opening_hours = 'Mo-Fr 08:00-16:00'),
			'| osm_tags.opening_hours | Mo-Fr 08:00-16:00 | 24/7, as it is shown, or a contradiction'
		],
		[
			'a telephone number of another form',
			({ antenna: one }) => (one.phone.value = '02/412.12.12'),
			'| phone | "02/412.12.12" | a number such as'
		],
		[
			'a website whose language nobody gave',
			({ station: one }) => (one.website.value = 'https://police.example/place'),
			'a row of geodata/readings/websites.json that reads it'
		],
		[
			'a duplicate id',
			({ station: one }) => (one.id = 'lisa-square'),
			'| lisa-square | id | the id of a LISA | each id once'
		],
		[
			'a field that is not read and has no reason',
			({ tables: { readings } }) => readings['left-out'].fields.splice(0, 1),
			'| coordinates.method | "a value that is not read" | a row of geodata/readings/left-out.json'
		],
		[
			'a left-out place that does not exist',
			({ tables: { readings } }) => readings['left-out'].places.push({ id: 'gone', why: 'x' }),
			'geodata/readings/left-out.json | gone | places | no such place'
		],
		[
			'a contradiction that nothing speaks of',
			({ tables: { readings } }) => (readings.remarks[1]!.shown = []),
			'geodata/readings/contradictions.json | square-opening | id'
		],
		[
			'a code without words',
			({ tables: { readings } }) => (readings.services[0]!.codes = ['report-nuisance', 'new-code']),
			'geodata/readings/vocabulary.json | new-code | services | a code without words'
		],
		[
			'a line that the report does not have',
			({ antenna: one }) => (one.status.source = 'report, line 2001'),
			'report/report-nl.txt | lisa-square | locator | "2001" | lines from 1 to 2000'
		],
		[
			'facts that are no list',
			({ files }) => (files['facts/look-alikes.json'] = { id: 'x' }),
			'facts/look-alikes.json |  |  | {"id":"x"} | a list of records'
		]
	];

	it('without blaming readings for a record or a file that could not be read', () => {
		expect(found(({ antenna: one }) => Object.assign(one, { colour: 'blue' }))).toHaveLength(1);
		expect(found(({ files }) => (files['facts/police-stations.json'] = 5))).toHaveLength(1);
	});

	it.each(refused)('%s', (_, change, expected) => {
		expect(found(change).filter((line) => line.includes(expected))).toHaveLength(1);
	});
});
