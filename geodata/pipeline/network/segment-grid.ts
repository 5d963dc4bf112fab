import type { GridPoint, Piece } from './piece.ts';

/** One straight part of a line: from point `index` of the line to the next. */
export interface Segment<P extends Piece = Piece> {
	piece: P;
	index: number;
}

/** Units along a side of a cell: about 48 m. */
const cell = 128;

/** Straight parts of lines by where they are, to find those near a point. */
export class SegmentGrid<P extends Piece = Piece> {
	readonly #cells = new Map<number, Segment<P>[]>();

	constructor(pieces: Iterable<P>) {
		for (const piece of pieces) this.add(piece);
	}

	add(piece: P): void {
		for (let index = 0; index + 1 < piece.line.length; index++) {
			const [a, b] = [piece.line[index]!, piece.line[index + 1]!];
			for (const key of cellsOf(a, b, 0)) {
				const segments = this.#cells.get(key);
				if (segments === undefined) this.#cells.set(key, [{ piece, index }]);
				else segments.push({ piece, index });
			}
		}
	}

	/** The parts in the cells that a box about two points touches, some of them far off, some twice. */
	*near(a: GridPoint, b: GridPoint, reach: number): Generator<Segment<P>> {
		for (const key of cellsOf(a, b, reach)) yield* this.#cells.get(key) ?? [];
	}
}

function* cellsOf(a: GridPoint, b: GridPoint, reach: number): Generator<number> {
	const west = Math.floor((Math.min(a[0], b[0]) - reach) / cell);
	const east = Math.floor((Math.max(a[0], b[0]) + reach) / cell);
	const north = Math.floor((Math.min(a[1], b[1]) - reach) / cell);
	const south = Math.floor((Math.max(a[1], b[1]) + reach) / cell);
	for (let x = west; x <= east; x++) for (let y = north; y <= south; y++) yield x * 2 ** 20 + y;
}

/** The point of a segment nearest to a point: how far along it (0 to 1), and the distance in units. */
export function nearestOnSegment(
	point: GridPoint,
	a: GridPoint,
	b: GridPoint
): { along: number; distance: number } {
	const [east, south] = [b[0] - a[0], b[1] - a[1]];
	const squared = east * east + south * south;
	const dot = (point[0] - a[0]) * east + (point[1] - a[1]) * south;
	const along = squared === 0 ? 0 : Math.min(1, Math.max(0, dot / squared));
	const distance = Math.hypot(point[0] - a[0] - along * east, point[1] - a[1] - along * south);
	return { along, distance };
}

/** Whether two segments cross between their ends; touching or running along each other is no crossing. */
export function cross(a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether two segments cross or one touches the other; running along each other is neither. */
export function touch(a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint): boolean {
	const [one, other] = [side(a, b, c), side(a, b, d)];
	if (one === 0 && other === 0) return false;
	return one * other <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

function side(from: GridPoint, to: GridPoint, point: GridPoint): number {
	return Math.sign(
		(to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])
	);
}
