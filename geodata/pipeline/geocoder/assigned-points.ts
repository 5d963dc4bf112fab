import type { Position } from 'geojson';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { readAddressPoints, type AddressReading } from './address-points.ts';
import { assignStreets } from './assign/assign.ts';
import { makeDoors, type Door } from './assign/doors.ts';
import type { AssignedPoint } from './place-numbers.ts';
import { readStreetPieces, type StreetPiece } from './street-pieces.ts';
import { readStreetRows, streetIndexFile } from './street-rows.ts';
import { streetKey, streetsOfRows, streetsSince, type Street } from './streets.ts';

type CommuneAt = (position: Position) => string | null;

/** The streets, their pieces on the map, and the address points, as they were read. */
export interface AddressSources {
	streets: Street[];
	pieces: StreetPiece[];
	addresses: AddressReading;
}

/** Reads streets and address points; every fault becomes a problem. `nisCodes` are the communes. */
export function readAddressSources(
	reference: ReferenceFolder,
	communeAt: CommuneAt,
	nisCodes: ReadonlySet<string>,
	problems: Problem[]
): AddressSources {
	const { known, since } = readStreetPieces(reference, problems);
	const rows = streetsOfRows(readStreetRows(reference, problems));
	for (const { fr, nis } of rows)
		if (!nisCodes.has(nis))
			problems.push({
				file: streetIndexFile,
				id: fr,
				field: 'nis',
				found: nis,
				expected: 'a commune of communes.geojson'
			});
	return {
		streets: [...rows, ...streetsSince(since, rows, communeAt)],
		pieces: [...known, ...since],
		addresses: readAddressPoints(reference, problems)
	};
}

/** The address points of the region with their streets, and what the choice was made from. */
export interface AssignedAddresses {
	points: AssignedPoint[];
	doors: Door[];
	/** by the numbers that `doors` has for streets */
	keys: string[];
	/** points outside the region */
	outside: number;
}

/** Gives every address point of the region its street. */
export function assignPoints(
	{ streets, pieces, addresses }: AddressSources,
	communeAt: CommuneAt
): AssignedAddresses {
	const inside = addresses.points.flatMap((point) => {
		const nis = communeAt([point.lon, point.lat]);
		return nis === null ? [] : [{ ...point, nis }];
	});
	const numbers = new Map<string, number>();
	const numberOf = (street: { fr: string }): number => {
		const key = streetKey(street);
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		return number;
	};
	const registered = new Set(streets.filter((street) => street.isRegistered).map(numberOf));
	const doors = makeDoors(inside, pieces, numberOf, (street) => registered.has(street));
	const keys = [...numbers.keys()];
	const points = Array.from(assignStreets(doors), (street, at): AssignedPoint => {
		return { ...inside[at]!, key: keys[street] ?? null };
	});
	return { points, doors, keys, outside: addresses.points.length - inside.length };
}
