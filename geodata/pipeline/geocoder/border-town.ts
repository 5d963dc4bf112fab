import type { CommuneFeature } from '../areas.ts';
import type { ReferenceFolder } from '../reference.ts';
import type { PlaceFeature } from '../../../src/lib/places/types.ts';
import { toPosition } from './plane.ts';

/**
 * A town for tests in metres from a corner: two communes, west and east of x = 5000; a wide avenue
 * from west to east at y = 5000 with houses 28 m away on both sides, and side streets across it with
 * houses 10 m away. The houses of the avenue at a corner stand nearer to the side street.
 */
export const westNis = '21901';
export const eastNis = '21902';
export const border = 5000;
const avenueY = 5000;
export const sideStreets = [
	{ fr: 'Rue A', nl: 'Astraat', x: 4700 },
	{ fr: 'Rue B', nl: 'Bstraat', x: 4820 },
	{ fr: 'Rue C', nl: 'Cstraat', x: 4940 },
	{ fr: 'Rue D', nl: 'Dstraat', x: 5060 }
] as const;
export const avenue = { fr: "Avenue de l'Ouest", nl: 'Westlaan' } as const;

/** A house of the town, and whose it is. */
export interface House {
	number: string;
	x: number;
	y: number;
	street: string;
}

/** Houses of the avenue every 8 m, odd ones to the north; none where a side street runs. */
function avenueHouses(): House[] {
	const houses: House[] = [];
	let number = 1;
	for (let x = 4640; x <= 5100; x += 8) {
		if (sideStreets.some((street) => Math.abs(street.x - x) < 8)) continue;
		houses.push({ number: String(number), x, y: avenueY + 28, street: avenue.fr });
		houses.push({ number: String(number + 1), x, y: avenueY - 28, street: avenue.fr });
		number += 2;
	}
	return houses;
}

/** Houses of the side streets, from the avenue to the north: odd ones west, even ones east. */
function sideHouses(): House[] {
	return sideStreets.flatMap(({ fr, x }) =>
		Array.from({ length: 12 }, (_, at): House[] => {
			const y = avenueY + 44 + 8 * at;
			return [
				{ number: String(2 * at + 1), x: x - 10, y, street: fr },
				{ number: String(2 * at + 2), x: x + 10, y, street: fr }
			];
		}).flat()
	);
}

export const houses: readonly House[] = [...avenueHouses(), ...sideHouses()];

const position = (x: number, y: number): [number, number] => {
	const [lon, lat] = toPosition({ x, y });
	return [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
};

function commune(id: string, name: string, from: number, to: number): CommuneFeature {
	const ring = [
		position(from, 4000),
		position(to, 4000),
		position(to, 6000),
		position(from, 6000),
		position(from, 4000)
	];
	const names = {
		name_nl: `${name}stad`,
		name_fr: `${name}-Ville`,
		name_en: `${name}-Ville / ${name}stad`
	};
	const figures = { population: 10, population_year: 2025, population_unlocated: 0, area_km2: 2 };
	return {
		type: 'Feature',
		properties: { id, ...names, zone: '5901', postcodes: [`1${id.slice(2)}`], ...figures },
		geometry: { type: 'Polygon', coordinates: [ring] }
	};
}

export const communes: CommuneFeature[] = [
	commune(westNis, 'Ouest', 4000, border),
	commune(eastNis, 'Est', border, 6000)
];

function line(fr: string, nl: string, points: [number, number][], more: object = {}): object {
	return {
		type: 'Feature',
		properties: { class: 'minor', name: `${fr} - ${nl}`, fr, nl, ...more },
		geometry: { type: 'LineString', coordinates: points.map(([x, y]) => position(x, y)) }
	};
}

function point(properties: object, x: number, y: number): object {
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: position(x, y) } };
}

function square(properties: object, x: number, y: number, side: number): object {
	const corners: [number, number][] = [
		[x, y],
		[x + side, y],
		[x + side, y + side],
		[x, y + side],
		[x, y]
	];
	const coordinates = [corners.map(([east, north]) => position(east, north))];
	return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}

const collection = (features: object[]): object => ({ type: 'FeatureCollection', features });

/** Texts of the reference folder of the town; the index has the avenue in the western commune only. */
export function townTexts(): Record<string, string> {
	const streets = [
		{ ...avenue, x: 4870, y: avenueY, nis: westNis },
		...sideStreets.map((street) => {
			return { ...street, y: 5100, nis: street.x < border ? westNis : eastNis };
		})
	];
	const rows = streets.map(({ fr, nl, x, y, nis }) => {
		const [lon, lat] = position(x, y);
		return [fr, nl, nis, `1${nis.slice(2)}`, lon, lat, 400, 1].join(',');
	});
	const numbers = houses.map(({ number, x, y }) => [number, ...position(x, y)].join(','));
	const files = {
		'geodata/streets.geojson': collection([
			line(avenue.fr, avenue.nl, [
				[4600, avenueY],
				[5140, avenueY]
			]),
			...sideStreets.map(({ fr, nl, x }) =>
				line(fr, nl, [
					[x, avenueY - 60],
					[x, 5150]
				])
			),
			line(
				'Rue A',
				'Astraat',
				[
					[4701, 5000],
					[4702, 5001]
				],
				{ class: 'platform' }
			),
			line(
				'Tunnel',
				'Tunnel',
				[
					[4600, 5026],
					[5100, 5026]
				],
				{ brunnel: 'tunnel', class: 'primary' }
			)
		]),
		'geodata/streets-new.geojson': collection([
			line('Place Neuve', 'Nieuwplein', [
				[4500, 5500],
				[4500, 5520]
			])
		]),
		'geodata/stops-rail.geojson': collection([
			point({ mode: 'tram', name: 'Gare - Station', fr: 'Gare', nl: 'Station' }, 4600, 5200),
			point({ mode: 'train', name: 'Gare - Station', fr: 'Gare', nl: 'Station' }, 4610, 5210),
			point({ mode: 'train', name: 'Loin', fr: 'Loin', nl: 'Loin' }, 9000, 5210)
		]),
		'geodata/landmarks.geojson': collection([
			point({ kind: 'school', name: 'École de la Mer' }, 4650, 5300),
			point(
				{ kind: 'museum', name: 'Musée - Museum', name_fr: 'Musée', name_nl: 'Museum' },
				5200,
				5300
			)
		]),
		'geodata/parks.geojson': collection([
			square(
				{ kind: 'park', name: 'Parc - Park', fr: 'Parc', nl: 'Park', access: null },
				4400,
				5600,
				60
			),
			square({ kind: 'park', name: 'Privé', fr: null, nl: null, access: 'private' }, 4400, 5700, 60)
		]),
		'geodata/places.geojson': collection([
			point({ class: 'neighbourhood', name: 'Moulin - Molen' }, 4300, 5300),
			point({ class: 'town', name: 'Ouest-Ville' }, 4300, 5300),
			point({ class: 'hamlet', name: 'Ouest-Ville - Oueststad' }, 4310, 5300)
		]),
		'geodata/sectors.geojson': collection([
			square({ nis: westNis, quartier: 1, pop_2025: 900 }, 4200, 5000, 100),
			square({ nis: eastNis, quartier: 1, pop_2025: 100 }, 5200, 5000, 100)
		]),
		'report/glossary.json': {
			terms: [],
			zones: [],
			quarters: [{ code: 1, nl: 'Vijver – Eiland', fr: 'Étang – Île' }]
		}
	};
	return {
		...Object.fromEntries(
			Object.entries(files).map(([file, json]) => [file, JSON.stringify(json)])
		),
		'geodata/street-index.csv': [
			'fr,nl,nis,postcodes,lon,lat,length_m,in_best_register',
			...rows
		].join('\n'),
		'geodata/house-numbers.csv.gz': ['number,lon,lat', ...numbers].join('\n')
	};
}

/** A reference folder in memory; a file that is not there is a problem for whoever asks. */
export function referenceOfTexts(files: Readonly<Record<string, string>>): ReferenceFolder {
	return {
		path: 'town',
		checksums: {},
		readText: (file) => files[file],
		readJson: (file) =>
			files[file] === undefined ? undefined : (JSON.parse(files[file]) as unknown),
		readBytes: (file) =>
			files[file] === undefined ? undefined : new TextEncoder().encode(files[file])
	};
}

/** The place of the town, with a former name; only what the geocoder looks at is said. */
export function place(): PlaceFeature {
	const properties = {
		id: 'west-broeck',
		name_nl: 'LISA Broeck',
		name_fr: 'LISA Broeck',
		name_en: 'LISA Broeck',
		aliases: ['Broekhuis'],
		former_names: ['LISA Peterbos'],
		commune: westNis,
		postcode: null
	};
	return { type: 'Feature', geometry: null, properties } as unknown as PlaceFeature;
}
