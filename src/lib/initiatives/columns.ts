/** A number to draw, with what is written above and below its column. */
export interface Point {
	/** below: a year or a period */
	label: string;
	/** above: the number in words of the language */
	text: string;
	value: number;
	/** drawn as hatched: the number leaves something out */
	part: boolean;
}

export interface PointGroup {
	/** null where a chart has one group only */
	name: string | null;
	points: readonly Point[];
}

/** A column: across in per cent of the chart's width, `height` as a share of the tallest. */
export interface Column extends Omit<Point, 'value'> {
	x: number;
	width: number;
	/** middle, where its labels stand */
	middle: number;
	height: number;
}

export interface ColumnGroup {
	name: string | null;
	columns: Column[];
}

/** Per cent of the width between two groups, and of a column's place that the column fills. */
const gap = 5;
const filled = 0.72;
/** Per cent: two columns would be as wide as doors. */
const widest = 34;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * Places columns side by side. All begin at zero and share one scale, whose top is the largest number:
 * a column is half as tall as another where its number is half as large.
 */
export function placeColumns(groups: readonly PointGroup[]): ColumnGroup[] {
	const points = groups.flatMap((group) => group.points);
	const top = Math.max(...points.map(({ value }) => value));
	const space = (100 - gap * (groups.length - 1)) / points.length;
	const pitch = Math.min(space, widest);
	let x = 0;
	return groups.map(({ name, points: own }, i) => {
		if (i > 0) x += gap;
		return {
			name,
			columns: own.map(({ value, ...rest }) => {
				const column = {
					...rest,
					x: rounded(x + (pitch * (1 - filled)) / 2),
					width: rounded(pitch * filled),
					middle: rounded(x + pitch / 2),
					height: top > 0 ? value / top : 0
				};
				x += pitch;
				return column;
			})
		};
	});
}

/** A piece of a bar that stands for a whole. */
export interface Share {
	name: string;
	/** the number in words of the language */
	text: string;
	value: number;
	/** left over, or not said what it is: drawn as hatched */
	rest: boolean;
}

/** Pieces of a whole from left to right, in per cent of `whole`. */
export function placeShares(
	shares: readonly Share[],
	whole: number
): (Share & { x: number; width: number })[] {
	let x = 0;
	return shares.map((share) => {
		const width = (share.value / whole) * 100;
		const placed = { ...share, x: rounded(x), width: rounded(width) };
		x += width;
		return placed;
	});
}
