import { type GridPoint, type Piece, pointKey } from './piece.ts';

/** Which point of which line stands where, by number of the place. */
export interface Junctions {
	/** for each piece the place of each of its points */
	places: Uint32Array[];
	points: GridPoint[];
}

/**
 * Finds where pieces meet: where they share a point and lie on one level. The end of a piece meets
 * whatever has a point there, since stairs and ramps end on what they lead to. Of two lines that only
 * pass through the same point on different levels, one crosses over the other: they don't meet; an
 * end there meets the line of its own level, else the one on the ground.
 */
export function findJunctions(pieces: readonly Piece[]): Junctions {
	const passing = levelsPassing(pieces);
	const numbers = new Map<string | number, number>();
	const points: GridPoint[] = [];
	const places = pieces.map(({ level, line }) => {
		const own = new Uint32Array(line.length);
		line.forEach((point, index) => {
			const key = pointKey(point);
			const through = passing.get(key)!;
			const met = through.length < 2 ? key : `${key} ${through.includes(level) ? level : 'ground'}`;
			let number = numbers.get(met);
			if (number === undefined) {
				number = points.length;
				numbers.set(met, number);
				points.push(point);
			}
			own[index] = number;
		});
		return own;
	});
	return { places, points };
}

/** The levels of the lines that pass through each point without ending there. */
function levelsPassing(pieces: readonly Piece[]): Map<number, readonly string[]> {
	const none: readonly string[] = [];
	const single = { ground: ['ground'], bridge: ['bridge'], tunnel: ['tunnel'] } as const;
	const passing = new Map<number, readonly string[]>();
	for (const { level, line } of pieces)
		line.forEach((point, index) => {
			const key = pointKey(point);
			const known = passing.get(key) ?? none;
			const isEnd = index === 0 || index === line.length - 1;
			if (isEnd || known.includes(level)) passing.set(key, known);
			else passing.set(key, known.length === 0 ? single[level] : [...known, level]);
		});
	return passing;
}
