import { compareNumbers } from '../../../src/lib/geocoder/numbers-file.ts';
import { metresBetween } from '../tiles/measure.ts';
import type { AddressPoint } from './address-points.ts';
import type { Street } from './streets.ts';

/** A house number on its street. */
export interface PlacedNumber {
	value: number;
	suffix: string;
	lon: number;
	lat: number;
}

/** A street with its house numbers, in the order of `compareNumbers`. */
export interface NumberedStreet {
	street: Street;
	numbers: PlacedNumber[];
}

/** What became of the address points. */
export interface PlacingReport {
	/** points outside the region, or with no named street within reach */
	outside: number;
	withoutStreet: number;
	/** points on a street that no commune of the index has where they stand, nor a neighbour */
	withoutRow: number;
	/** points on a street of a neighbouring commune that has too few doors here to be one of its own */
	acrossBorder: number;
	/** streets along a border that the index has in the other commune only, and their points */
	borderStreets: number;
	onBorderStreets: number;
	/** points that repeat a number of their street: further doors of one building, or misplaced */
	repeated: number;
	/** of those, points more than 60 m from the one that was kept */
	repeatedFar: number;
	/** house numbers on streets that the register has, and in all */
	registered: number;
	placed: number;
}

/** A border street becomes a street of the other commune too, from so many doors. */
const fewestDoors = 3;
const farMetres = 60;

type Names = Pick<Street, 'fr' | 'nl'>;
/** An address point in its commune, with the key of the street that it was given. */
export type AssignedPoint = AddressPoint & { nis: string; key: string | null };

/**
 * Puts the assigned points on the streets of their commune. Where the commune has no such street, it
 * runs along the border: with three doors or more it becomes one of this commune too, otherwise the
 * doors belong to the neighbour's. `namesOf` gives the names of a key that only streets outside the
 * region have.
 */
export function placeNumbers(
	points: readonly AssignedPoint[],
	streets: readonly Street[],
	keyOf: (street: Names) => string,
	namesOf: ReadonlyMap<string, Names>
): { streets: NumberedStreet[]; report: Omit<PlacingReport, 'outside'> } {
	const byPlace = new Map<string, NumberedStreet>();
	const byKey = new Map<string, NumberedStreet[]>();
	const addStreet = (street: Street): NumberedStreet => {
		const numbered: NumberedStreet = { street, numbers: [] };
		const key = keyOf(street);
		byPlace.set(`${street.nis} ${key}`, numbered);
		byKey.set(key, [...(byKey.get(key) ?? []), numbered]);
		return numbered;
	};
	for (const street of streets) addStreet(street);
	const report = {
		withoutStreet: 0,
		withoutRow: 0,
		acrossBorder: 0,
		borderStreets: 0,
		onBorderStreets: 0,
		repeated: 0,
		repeatedFar: 0,
		registered: 0,
		placed: 0
	};
	const border = new Map<string, AssignedPoint[]>();
	for (const point of points) {
		const { key, nis } = point;
		if (key === null) {
			report.withoutStreet += 1;
			continue;
		}
		const own = byPlace.get(`${nis} ${key}`);
		if (own !== undefined) own.numbers.push(point);
		else border.set(`${nis} ${key}`, [...(border.get(`${nis} ${key}`) ?? []), point]);
	}
	for (const doors of border.values()) {
		const { key, nis } = doors[0]!;
		const neighbours = byKey.get(key!) ?? [];
		const names = neighbours[0]?.street ?? namesOf.get(key!);
		if (doors.length >= fewestDoors && names !== undefined) {
			addStreet(borderStreet(names, nis, doors)).numbers.push(...doors);
			report.borderStreets += 1;
			report.onBorderStreets += doors.length;
		} else if (neighbours.length > 0) {
			nearestTo(doors[0]!, neighbours).numbers.push(...doors);
			report.acrossBorder += doors.length;
		} else report.withoutRow += doors.length;
	}
	const numbered = [...byPlace.values()].map(({ street, numbers }): NumberedStreet => {
		const kept = distinct(numbers);
		report.placed += kept.length;
		if (street.isRegistered) report.registered += kept.length;
		report.repeated += numbers.length - kept.length;
		report.repeatedFar += numbers.filter((number) => {
			const same = kept.find((one) => isSame(one, number))!;
			return metres(same, number) > farMetres;
		}).length;
		return { street, numbers: kept.sort(compareNumbers) };
	});
	return { streets: numbered, report };
}

/** The street of a neighbour in this commune, at the middle one of its doors here. */
function borderStreet(names: Names, nis: string, doors: readonly AddressPoint[]): Street {
	const { fr, nl } = names;
	const { lon, lat } = [...doors].sort((a, b) => a.value - b.value)[doors.length >> 1]!;
	return { fr, nl, aliases: [], nis, postcodes: [], lon, lat, isRegistered: false };
}

function nearestTo(door: AddressPoint, streets: readonly NumberedStreet[]): NumberedStreet {
	const away = ({ street }: NumberedStreet): number => metres(door, street);
	return streets.reduce((a, b) => (away(b) < away(a) ? b : a));
}

function isSame(one: PlacedNumber, other: PlacedNumber): boolean {
	return one.value === other.value && one.suffix === other.suffix;
}

function metres(one: { lon: number; lat: number }, other: { lon: number; lat: number }): number {
	return metresBetween([one.lon, one.lat], [other.lon, other.lat]);
}

/** Of points with one number the one that stands nearest to its neighbours in number. */
function distinct(numbers: readonly PlacedNumber[]): PlacedNumber[] {
	const groups = new Map<string, PlacedNumber[]>();
	for (const number of numbers) {
		const key = `${number.value}${number.suffix}`;
		groups.set(key, [...(groups.get(key) ?? []), number]);
	}
	return [...groups.values()].map((group) => {
		if (group.length === 1) return group[0]!;
		const steps = (other: PlacedNumber): number => Math.abs(other.value - group[0]!.value);
		const near = numbers
			.filter((other) => !isSame(other, group[0]!))
			.sort((a, b) => steps(a) - steps(b))
			.slice(0, 4);
		const away = (one: PlacedNumber): number =>
			near.reduce((sum, other) => sum + metres(one, other), 0);
		return group.reduce((a, b) => (away(b) < away(a) ? b : a));
	});
}
