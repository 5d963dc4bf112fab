import { gridSide, type GridScale, metresBetween } from '../../../src/lib/network/grid.ts';
import { endsOf, type GridPoint, isRing, type Piece, pointKey, wayKey } from './piece.ts';
import { cross, type SegmentGrid, touch } from './segment-grid.ts';

/** A tile of zoom 14 in grid units: the source's lines are cut where tiles meet. */
const tile = gridSide / 2 ** 14;
/** A walk around that is longer by less than this share isn't worth a line across. */
const worthwhile = 1.03;
/** Points closer than this to the ends of a line across don't count as in its way. */
const atEndsMetres = 0.7;

/** An open place for walking: the ring around it, what it is, and where other ways meet the ring. */
interface Square {
	ring: readonly GridPoint[];
	way: Piece;
	gates: GridPoint[];
}

/**
 * Lines across pedestrian squares. A square comes as the ring around it, so that a walk across would
 * have to go round. From each point where another way meets the ring a straight line goes to each
 * other such point that can be seen from there: inside the ring, and past no building and no
 * water. A line that saves less than 3 % on those already there is left out (a greedy spanner, the
 * shortest lines first). `obstacles` are the outlines of buildings and water.
 */
export function linesAcrossSquares(
	pieces: readonly Piece[],
	obstacles: SegmentGrid,
	scale: GridScale
): Piece[] {
	return findSquares(pieces).flatMap((square) => {
		const { gates, way } = square;
		const lines: { from: number; to: number; metres: number }[] = [];
		gates.forEach((gate, from) => {
			for (let to = from + 1; to < gates.length; to++) {
				const metres = metresBetween(scale, ...gate, ...gates[to]!);
				lines.push({ from, to, metres });
			}
		});
		lines.sort((a, b) => a.metres - b.metres || a.from - b.from || a.to - b.to);
		const around = distancesAround(square, scale);
		return lines.flatMap(({ from, to, metres }): Piece[] => {
			if (around[from]![to]! <= worthwhile * metres) return [];
			const ends = [gates[from]!, gates[to]!] as const;
			if (!canBeSeen(ends, square, obstacles, metres)) return [];
			for (const row of around)
				for (let gate = 0; gate < row.length; gate++)
					row[gate] = Math.min(
						row[gate]!,
						row[from]! + metres + around[to]![gate]!,
						row[to]! + metres + around[from]![gate]!
					);
			return [{ ...way, kind: 'square', line: ends }];
		});
	});
}

/** Pedestrian ways that are rings, once what was cut between tiles is joined. */
function findSquares(pieces: readonly Piece[]): Square[] {
	const pedestrian = pieces.filter(({ kind }) => kind === 'pedestrian');
	const rings: Piece[] = pedestrian.filter(({ line }) => isRing(line));
	const open = pedestrian.filter(({ line }) => !isRing(line));
	for (const line of joinAtTileEdges(open)) if (isRing(line.line)) rings.push(line);
	const onRing = new Set(rings.flatMap(({ line }) => line.map(pointKey)));
	const uses = new Map<number, number>();
	for (const { line } of pieces)
		for (const key of new Set(line.map(pointKey)))
			if (onRing.has(key)) uses.set(key, (uses.get(key) ?? 0) + 1);
	return rings.map((way) => {
		const ring = way.line;
		const gates = ring
			.slice(1)
			.filter((point) => uses.get(pointKey(point))! > 1 && !isTileCut(point, pieces, way));
		return { ring, way, gates };
	});
}

/** Whether a point is only where a ring was cut in two by the edge of a tile. */
function isTileCut(point: GridPoint, pieces: readonly Piece[], ring: Piece): boolean {
	if (!isOnTileEdge(point)) return false;
	const key = pointKey(point);
	return !pieces.some(
		(piece) => wayKey(piece) !== wayKey(ring) && piece.line.some((other) => pointKey(other) === key)
	);
}

function isOnTileEdge([x, y]: GridPoint): boolean {
	return x % tile === 0 || y % tile === 0;
}

/** Pieces alike that end at the same point of a tile's edge, and no others there, made one. */
function joinAtTileEdges(pieces: readonly Piece[]): Piece[] {
	const left = new Set(pieces);
	const at = new Map<string, Piece[]>();
	const keyOf = (piece: Piece, end: GridPoint): string => `${pointKey(end)}\n${wayKey(piece)}`;
	for (const piece of pieces)
		for (const end of endsOf(piece))
			if (isOnTileEdge(end))
				at.set(keyOf(piece, end), [...(at.get(keyOf(piece, end)) ?? []), piece]);
	return pieces.flatMap((piece) => {
		if (!left.delete(piece)) return [];
		let line = [...piece.line];
		for (const turned of [false, true]) {
			if (turned) line.reverse();
			for (;;) {
				const end = line.at(-1)!;
				const next = at.get(keyOf(piece, end))?.find((other) => left.has(other));
				if (isRing(line) || next === undefined) break;
				left.delete(next);
				const onward =
					pointKey(next.line[0]!) === pointKey(end) ? next.line : next.line.toReversed();
				line = [...line, ...onward.slice(1)];
			}
		}
		return [{ ...piece, line }];
	});
}

/** Metres between all gates of a square, along the ring. */
function distancesAround({ ring, gates }: Square, scale: GridScale): Float64Array[] {
	const at = new Map<number, number>();
	let metres = 0;
	ring.forEach((point, index) => {
		if (index > 0) metres += metresBetween(scale, ...ring[index - 1]!, ...point);
		at.set(pointKey(point), metres);
	});
	return gates.map((from) =>
		Float64Array.from(gates, (to) => {
			const apart = Math.abs(at.get(pointKey(from))! - at.get(pointKey(to))!);
			return Math.min(apart, metres - apart);
		})
	);
}

function canBeSeen(
	[from, to]: readonly [GridPoint, GridPoint],
	{ ring }: Square,
	obstacles: SegmentGrid,
	metres: number
): boolean {
	if (metres < 2 * atEndsMetres) return false;
	const share = atEndsMetres / metres;
	const between = (along: number): GridPoint => [
		from[0] + along * (to[0] - from[0]),
		from[1] + along * (to[1] - from[1])
	];
	const [start, end] = [between(share), between(1 - share)];
	for (let index = 0; index + 1 < ring.length; index++)
		if (cross(start, end, ring[index]!, ring[index + 1]!)) return false;
	// A line that crosses no side lies inside or outside as a whole; bends on it count as neither.
	if (![0.25, 0.5, 0.75].every((along) => isInside(between(along), ring))) return false;
	for (const { piece, index } of obstacles.near(start, end, 0))
		if (touch(start, end, piece.line[index]!, piece.line[index + 1]!)) return false;
	return true;
}

function isInside([x, y]: GridPoint, ring: readonly GridPoint[]): boolean {
	let inside = false;
	for (let index = 0; index + 1 < ring.length; index++) {
		const [a, b] = [ring[index]!, ring[index + 1]!];
		if (a[1] > y === b[1] > y) continue;
		if (x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
	}
	return inside;
}
