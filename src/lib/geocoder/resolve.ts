import { parseHouseNumber, showHouseNumber, type HouseNumber } from './house-number.ts';
import { streetIdOf } from './ids.ts';
import type { NumbersFile, StreetNumbers, Suggestion } from './types.ts';

/**
 * How a suggestion was located, for the sentence that says so:
 * - `exact`: the number itself
 * - `same-number`: the number with another letter or box ("12B" for "12A")
 * - `in-range`: a building that spans the number ("10-14" for "12")
 * - `nearest`: the number is not known; the nearest known one, on the same side if there is one
 * - `street-middle`: no number of the street is known, or none was asked for
 * - `itself`: what is no street or address, at its own point
 */
export type Precision =
	'exact' | 'same-number' | 'in-range' | 'nearest' | 'street-middle' | 'itself';

export interface ResolvedAddress {
	/** longitude and latitude; null where the suggestion itself has no known location */
	position: [lon: number, lat: number] | null;
	precision: Precision;
	/** whether the point is that of what was asked for */
	exact: boolean;
	/** the number asked for, as it is shown; null for none, or for what is no house number */
	houseNumber: string | null;
	/** the number whose point it is, as it is shown; null for the middle of the street */
	knownNumber: string | null;
}

/**
 * The point of an address, from the house numbers of its commune (null where that file could not be
 * loaded). Odd and even numbers face each other, so that a number of the same side is preferred.
 */
export function resolve(
	numbers: NumbersFile | null,
	suggestion: Suggestion,
	houseNumber: string | null = suggestion.houseNumber
): ResolvedAddress {
	const { lon, lat, kind } = suggestion;
	const position: [number, number] | null = lon === null || lat === null ? null : [lon, lat];
	const none = { position, houseNumber: null, knownNumber: null };
	if (kind !== 'street' && kind !== 'address')
		return { ...none, precision: 'itself', exact: position !== null };
	const asked = houseNumber === null ? null : parseHouseNumber(houseNumber);
	const shown = asked && showHouseNumber(asked);
	const street = numbers?.streets.get(streetIdOf(suggestion));
	if (asked === null || street === undefined || street.value.length === 0)
		return { ...none, precision: 'street-middle', exact: false, houseNumber: shown };
	const { at, precision } = findNumber(street, asked);
	return {
		position: [street.lon[at]!, street.lat[at]!],
		precision,
		exact: precision === 'exact' || precision === 'in-range',
		houseNumber: shown,
		knownNumber: showHouseNumber({ value: street.value[at]!, suffix: street.suffix[at]! })
	};
}

/** A number of the same side counts as nearer than one across the street by so much. */
const otherSide = 20;

function findNumber(
	{ value, suffix }: StreetNumbers,
	asked: HouseNumber
): { at: number; precision: Precision } {
	const known = suffix.map((text, at) => parseHouseNumber(`${value[at]!}${text}`));
	const same = suffix.findIndex((text, at) => value[at] === asked.value && text === asked.suffix);
	if (same >= 0) return { at: same, precision: 'exact' };
	// The shortest of a number's suffixes comes first in the file: "12" before "12A".
	const plain = value.indexOf(asked.value);
	if (plain >= 0) return { at: plain, precision: 'same-number' };
	const spans = (one: HouseNumber | null, other: HouseNumber): boolean =>
		one !== null &&
		one.last !== null &&
		one.value < other.value &&
		other.value <= one.last &&
		(one.value - other.value) % 2 === 0;
	const range = known.findIndex((number) => spans(number, asked));
	if (range >= 0) return { at: range, precision: 'in-range' };
	let nearest = 0;
	let least = Infinity;
	value.forEach((number, at) => {
		const away = Math.abs(number - asked.value) + ((number ^ asked.value) & 1 ? otherSide : 0);
		if (away < least) {
			nearest = at;
			least = away;
		}
	});
	return { at: nearest, precision: 'nearest' };
}
