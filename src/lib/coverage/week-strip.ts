import { hoursOfWeek, type ClockRow } from './types.ts';

/** The strip of a week as drawn: units of its own view box. */
export interface Strip {
	readonly width: number;
	readonly height: number;
	/** area under the steps of what is certain, and of what is possible */
	readonly certain: string;
	readonly possible: string;
	/** share at the top of the drawing, in percent */
	readonly topPercent: number;
	readonly days: readonly { readonly x: number; readonly label: string }[];
	readonly noons: readonly number[];
}

const tops = [5, 10, 25, 50, 75, 100];

/** The least top of an axis, in percent, that holds a share. */
export function topFor(percent: number): number {
	return tops.find((top) => top >= percent) ?? 100;
}
const hourWidth = 3;
const height = 56;

function steps(shares: readonly number[], topPercent: number): string {
	let path = `M0 ${height}`;
	let last = height;
	for (const [hour, share] of shares.entries()) {
		const y = Math.round(height * (1 - share / topPercent));
		if (y !== last) path += `H${hour * hourWidth}V${y}`;
		last = y;
	}
	return `${path}H${hoursOfWeek * hourWidth}V${height}z`;
}

/** Bars of one hour each, with a gap between: heights are shares of 100, the drawing is 10 wide per hour. */
export function barsOf(
	shares: readonly number[],
	topPercent: number,
	barHeight: number
): { readonly width: number; readonly path: string } {
	const path = shares
		.map((share, hour) => {
			const high = Math.round((10 * barHeight * Math.min(share, topPercent)) / topPercent) / 10;
			return high > 0 ? `M${10 * hour + 1} ${barHeight}v${-high}h8v${high}z` : '';
		})
		.join('');
	return { width: 10 * shares.length, path };
}

/** The 168 hours of one area as two stepped areas over seven named days. */
export function stripOf(row: ClockRow, days: readonly string[]): Strip {
	const shareOf = (residents: number): number =>
		row.residents > 0 ? (100 * residents) / row.residents : 0;
	const [certain, possible] = [Array.from(row.certain, shareOf), Array.from(row.possible, shareOf)];
	const greatest = Math.max(...possible);
	const topPercent = topFor(greatest);
	return {
		width: hoursOfWeek * hourWidth,
		height,
		certain: steps(certain, topPercent),
		possible: steps(possible, topPercent),
		topPercent,
		days: days.map((label, day) => ({ x: day * 24 * hourWidth, label })),
		noons: days.map((_, day) => (day * 24 + 12) * hourWidth)
	};
}

/** When an amount is at its least or most on a day: its first hour, and whether all hours are alike. */
export interface Extreme {
	readonly residents: number;
	/** 0 to 23 */
	readonly hour: number;
	readonly allDay: boolean;
}

export interface DayExtremes {
	readonly least: Extreme;
	readonly most: Extreme;
	readonly mostPossible: Extreme;
}

function extreme(values: readonly number[], pick: (...numbers: number[]) => number): Extreme {
	const residents = pick(...values);
	return {
		residents,
		hour: values.indexOf(residents),
		allDay: values.every((value) => value === residents)
	};
}

/** For each day from Monday: when the fewest and the most residents have a door that is open. */
export function dayExtremes({ certain, possible }: ClockRow): DayExtremes[] {
	return Array.from({ length: hoursOfWeek / 24 }, (_, day) => {
		const [sure, maybe] = [certain, possible].map((row) => [...row.slice(24 * day, 24 * day + 24)]);
		return {
			least: extreme(sure!, Math.min),
			most: extreme(sure!, Math.max),
			mostPossible: extreme(maybe!, Math.max)
		};
	});
}
