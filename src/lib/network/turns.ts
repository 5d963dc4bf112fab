/** WGS84 longitude and latitude of each point. */
export type Line = readonly (readonly [lon: number, lat: number])[];

export type Turn =
	| 'straight'
	| 'slight-left'
	| 'slight-right'
	| 'left'
	| 'right'
	| 'sharp-left'
	| 'sharp-right'
	| 'back';

export const headings = [
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west'
] as const;
export type Heading = (typeof headings)[number];

/** A way's direction is that of so many metres of it: a kerb or a bend at a corner is no turn. */
const lookMetres = 20;

/** Metres in a degree of latitude, and of longitude at the latitude of Brussels (50.85). */
const metresNorth = 111_240;
const metresEast = 70_430;

/** Degrees clockwise from north in which a line goes on from one of its points, or NaN at its end. */
export function bearingAfter(line: Line, point: number): number {
	return bearing(line, point, 1);
}

/** Degrees clockwise from north in which a line arrives at one of its points, or NaN at its start. */
export function bearingBefore(line: Line, point: number): number {
	return (bearing(line, point, -1) + 180) % 360;
}

/** Looks along the line from a point, on (1) or back (-1), for `lookMetres` or to its end. */
function bearing(line: Line, point: number, step: 1 | -1): number {
	const [lon, lat] = line[point]!;
	let left = lookMetres;
	let [east, north] = [0, 0];
	for (let index = point + step; index >= 0 && index < line.length && left > 0; index += step) {
		const [before, here] = [line[index - step]!, line[index]!];
		const metres = metresBetween(before, here);
		const share = metres > left ? left / metres : 1;
		east = (before[0] + share * (here[0] - before[0]) - lon) * metresEast;
		north = (before[1] + share * (here[1] - before[1]) - lat) * metresNorth;
		left -= metres;
	}
	if (east === 0 && north === 0) return NaN;
	return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

function metresBetween(one: Line[number], other: Line[number]): number {
	return Math.hypot((other[0] - one[0]) * metresEast, (other[1] - one[1]) * metresNorth);
}

/** How far one bearing is from another: 0 to 180 to the right, 0 to -180 to the left. */
export function turnDegrees(from: number, to: number): number {
	return ((to - from + 540) % 360) - 180;
}

/** A turn in words that a walker uses; where a bearing isn't known, straight on. */
export function turnOf(degrees: number): Turn {
	const size = Math.abs(degrees);
	if (Number.isNaN(size) || size < 25) return 'straight';
	if (size > 165) return 'back';
	const side = degrees < 0 ? 'left' : 'right';
	if (size < 55) return `slight-${side}`;
	return size > 125 ? `sharp-${side}` : side;
}

/** The nearest of the eight points of the compass. */
export function headingOf(bearingDegrees: number): Heading | null {
	return headings[Math.round(bearingDegrees / 45) % 8] ?? null;
}
