import type { Position } from 'geojson';
import { fold } from '../../../src/lib/places/text-search.ts';
import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import type { PlaceDraft } from './draft.ts';
import { splitAddress } from './read-address.ts';

/** Lines of the streets that have a name, by the folded French or Dutch name. */
export type StreetLines = ReadonlyMap<string, readonly (readonly Position[])[]>;
/** Positions of address points, by house number in upper case. */
export type HouseNumbers = ReadonlyMap<string, readonly Position[]>;

export interface AddressMap {
	streets: StreetLines;
	houseNumbers: HouseNumbers;
}

export const streetsFile = 'geodata/streets.geojson';
export const houseNumbersFile = 'geodata/house-numbers.csv.gz';
/** An address point within this many metres of a street may stand in that street. */
const besideStreet = 60;
/** An address and its place may lie this many metres apart. */
export const furthest = 150;
/** A place that is said to be near a street lies within this many metres of it. */
const nearby = 100;

const metresNorth = 111_250;
const metresEast = 111_320 * Math.cos((50.84 * Math.PI) / 180);

function metres([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
	return Math.hypot((lonA - lonB) * metresEast, (latA - latB) * metresNorth);
}

function metresToSegment(position: Position, from: Position, to: Position): number {
	const [x = 0, y = 0] = position;
	const [fromX = 0, fromY = 0] = from;
	const [toX = 0, toY = 0] = to;
	const [alongX, alongY] = [(toX - fromX) * metresEast, (toY - fromY) * metresNorth];
	const [offX, offY] = [(x - fromX) * metresEast, (y - fromY) * metresNorth];
	const length = alongX ** 2 + alongY ** 2;
	const share = length === 0 ? 0 : (offX * alongX + offY * alongY) / length;
	const part = Math.max(0, Math.min(1, share));
	return Math.hypot(offX - part * alongX, offY - part * alongY);
}

/** Metres from a position to the nearest line of a street; infinite where the street is not known. */
export function metresToStreet(position: Position, street: string, streets: StreetLines): number {
	let nearest = Number.POSITIVE_INFINITY;
	for (const line of streets.get(fold(street)) ?? [])
		for (let index = 1; index < line.length; index += 1)
			nearest = Math.min(
				nearest,
				metresToSegment(position, line[index - 1] ?? [], line[index] ?? [])
			);
	return nearest;
}

/**
 * Metres from a place to its address: to the nearest house of that number beside the street, or
 * where there is none, to the street.
 */
export function metresToAddress(
	position: Position,
	address: string,
	{ streets, houseNumbers }: AddressMap
): number {
	const { street, number } = splitAddress(address);
	const houses = (number === null ? [] : (houseNumbers.get(number.toUpperCase()) ?? [])).filter(
		(house) => metresToStreet(house, street, streets) <= besideStreet
	);
	if (houses.length === 0) return metresToStreet(position, street, streets);
	return Math.min(...houses.map((house) => metres(position, house)));
}

interface StreetFeature {
	properties?: { fr?: string; nl?: string };
	geometry?: { type?: string; coordinates?: Position[] | Position[][] };
}

/** Reads the streets and address points of the reference map. */
export function readAddressMap(reference: ReferenceFolder, problems: Problem[]): AddressMap {
	const streets = new Map<string, Position[][]>();
	const houseNumbers = new Map<string, Position[]>();
	const root = reference.readJson(streetsFile) as { features?: StreetFeature[] } | undefined;
	for (const { properties, geometry } of root?.features ?? []) {
		const lines = (
			geometry?.type === 'MultiLineString' ? geometry.coordinates : [geometry?.coordinates]
		) as Position[][];
		for (const name of new Set([properties?.fr, properties?.nl].map((one) => fold(one ?? ''))))
			if (name !== '') streets.set(name, [...(streets.get(name) ?? []), ...lines]);
	}
	if (root !== undefined && streets.size === 0)
		problems.push({
			file: streetsFile,
			id: null,
			field: 'features',
			found: 'no named street',
			expected: 'lines with fr and nl names'
		});
	const rows = reference.readText(houseNumbersFile)?.split('\n').slice(1) ?? [];
	for (const row of rows) {
		const [, number, lon, lat] = /^"?(.*?)"?,([\d.]+),([\d.]+)$/.exec(row) ?? [];
		if (number === undefined) continue;
		const key = number.toUpperCase();
		const houses = houseNumbers.get(key) ?? [];
		houses.push([Number(lon), Number(lat)]);
		houseNumbers.set(key, houses);
	}
	return { streets, houseNumbers };
}

/**
 * Checks that a place lies at its address, and near the streets that its locality names. A place
 * farther from its address than 150 m, or than its own radius, needs a contradiction record about
 * it: `explained` says whether there is one.
 */
export function checkAddressDistance(
	{ geometry, properties }: PlaceDraft,
	file: string,
	near: readonly string[],
	map: AddressMap,
	explained: () => boolean,
	problems: Problem[]
): void {
	if (geometry === null) return;
	const position = geometry.coordinates;
	const note = (field: string, found: unknown, expected: string): void => {
		problems.push({ file, id: properties.id, field, found: shown(found), expected });
	};
	const { address_fr: address } = properties;
	if (address !== null) {
		const distance = metresToAddress(position, address, map);
		const allowed = Math.max(furthest, properties.accuracy_m ?? 0);
		if (distance > allowed && !explained())
			note(
				'address',
				`${address}, ${Math.round(distance)} m from the point`,
				`at most ${allowed} m, or a contradiction about the address`
			);
	}
	for (const street of near) {
		const distance = metresToStreet(position, street, map.streets);
		if (distance > nearby)
			note('locality', `${street}, ${Math.round(distance)} m`, `a street within ${nearby} m`);
	}
}
