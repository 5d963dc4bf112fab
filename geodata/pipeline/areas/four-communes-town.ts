import type { Position } from 'geojson';
import type { ReferenceFolder } from '../reference.ts';

/**
 * A town for tests, drawn by hand: four communes that meet in the middle, two to a zone, one of
 * them of two sectors. Its lines have points that simplification drops and points that it keeps.
 *
 *     nw ------- n ------- ne
 *     |  21901   |  21904   |     zone 5901: 21901, 21902
 *     w -------- m -------- e     zone 5902: 21903, 21904
 *     |  21902   |  21903   |
 *     sw ------- s ------- se
 */
export const corners = {
	sw: [4.3, 50.8],
	s: [4.32, 50.8],
	se: [4.34, 50.8],
	w: [4.3, 50.82],
	m: [4.32, 50.82],
	e: [4.34, 50.82],
	nw: [4.3, 50.84],
	n: [4.32, 50.84],
	ne: [4.34, 50.84]
} satisfies Record<string, Position>;
const { sw, s, se, w, m, e, nw, n, ne } = corners;

/** 70 m east of the straight line between s and m: kept. */
export const kneeOfZones: Position = [4.321, 50.81];
/** The zone border in the south: the first and the last point lie under a metre off, and go. */
const south: Position[] = [s, [4.32051, 50.805], kneeOfZones, [4.320505, 50.815], m];

/** Where the sectors of 21902 part on its western border. */
export const sectorCorner: Position = [4.3, 50.81];
/** 6 m off the line between the sectors: kept. */
export const kneeOfSectors: Position = [4.315, 50.810054];
/** The line between the sectors: the bump of 4 m goes, which a commune's border would keep. */
const between: Position[] = [
	sectorCorner,
	[4.31, 50.81],
	[4.3101, 50.810036],
	[4.3102, 50.81],
	[4.3149, 50.81],
	kneeOfSectors,
	[4.3151, 50.81],
	kneeOfZones
];

function ring(...points: Position[]): Position[][] {
	return [[...points, points[0]!]];
}

function feature(properties: Record<string, unknown>, coordinates: Position[][]): object {
	return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}

function commune(nis: string, name: string, zp: string, pop: number, rings: Position[][]): object {
	const [name_fr, name_nl] = [`${name}-Ville`, `${name}stad`];
	return feature(
		{
			nis,
			name_fr,
			name_nl,
			zp,
			postcodes: ['1234'],
			pop_2025: pop + 5,
			pop_2025_located: pop,
			area_km2: 3.1
		},
		rings
	);
}

function sector(code: string, name: string, zp: string, pop: number, rings: Position[][]): object {
	return feature(
		{
			sector: code,
			name_fr: name,
			name_nl: name,
			nis: code.slice(0, 5),
			commune_fr: 'Ville',
			commune_nl: 'Stad',
			quartier: 7,
			quartier_fr: 'QUARTIER',
			quartier_nl: 'WIJK',
			zp,
			pop_2025: pop,
			area_ha: 155.5
		},
		rings
	);
}

function term(name: string): object {
	const [nl, fr] = [`${name}stad`, `${name}-Ville`];
	return { nl, fr, en: fr, group: 'commune' };
}

function zone(code: string, name: string): object {
	const long = { nl: `politiezone ${name}`, fr: `zone de police ${name}`, en: `${name} zone` };
	return { code, long, short: { nl: name, fr: name, en: name } };
}

const northWest = ring(w, m, n, nw);
const southEast = ring(s, se, e, ...south.toReversed().slice(0, -1));
const northEast = ring(m, e, ne, n);
const upper = [...between, ...south.slice(3), w];

/** The files that the areas step reads, by path; a fresh copy each time, to be changed at will. */
export function townFiles(): Record<string, unknown> {
	const files = {
		'geodata/communes.geojson': {
			type: 'FeatureCollection',
			features: [
				commune('21904', 'D', '5902', 400, northEast),
				commune('21901', 'A', '5901', 100, northWest),
				commune('21902', 'B', '5901', 200, ring(sw, ...south, w, sectorCorner)),
				commune('21903', 'C', '5902', 300, southEast)
			]
		},
		'geodata/sectors.geojson': {
			type: 'FeatureCollection',
			features: [
				sector('21904A00-', 'D', '5902', 400, northEast),
				sector('21902A01-', 'B UPPER', '5901', 150, ring(...upper)),
				sector(
					'21902A00-',
					'B LOWER',
					'5901',
					50,
					ring(sw, ...south.slice(0, 3), ...between.toReversed().slice(1))
				),
				sector('21901A00-', 'A', '5901', 100, northWest),
				sector('21903A00-', 'C', '5902', 300, southEast)
			]
		},
		'report/glossary.json': {
			terms: [
				...['A', 'B', 'C'].map(term),
				{ nl: 'Dstad (Stad D)', fr: 'D-Ville (Ville de D)', en: 'D (City of D)', group: 'commune' },
				{ nl: 'politie', fr: 'police', en: 'police', group: 'police' }
			],
			zones: [zone('5901', 'West'), zone('5902', 'East')],
			quarters: [{ code: 7, nl: 'Wijk Zeven', fr: 'Quartier Sept' }]
		},
		'facts/police-stations.json': [
			{ zone: '5901', website: { value: 'https://west.example/' } },
			{ zone: '5901', website: { value: 'https://west.example/station' } },
			{ zone: '5902', website: { value: 'https://police.example/5902/station' } },
			{ zone: null, website: { value: null } }
		]
	};
	// by way of text, since the shapes above share their points
	return JSON.parse(JSON.stringify(files)) as Record<string, unknown>;
}

/** A reference folder that holds these files and nothing else. */
export function referenceOf(files: Readonly<Record<string, unknown>>): ReferenceFolder {
	return {
		path: 'town',
		checksums: {},
		readJson: (relative) => files[relative],
		readText: (relative) => JSON.stringify(files[relative]),
		readBytes: (relative) => new TextEncoder().encode(JSON.stringify(files[relative]))
	};
}
