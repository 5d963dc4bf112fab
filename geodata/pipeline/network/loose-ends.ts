import { metresBetween, type GridScale } from '../../../src/lib/network/grid.ts';
import { endsOf, type GridPoint, type Piece, pointKey } from './piece.ts';
import { nearestOnSegment, SegmentGrid, type Segment } from './segment-grid.ts';

/** A way that ends this near to another of its level was meant to meet it: lines stop at kerbs. */
const slipMetres = 3;
/**
 * The streets gained since were cut where they come within 10 m of the older ones, and a corner may
 * lie farther from both: they are joined to the nearest way within this.
 */
const gapMetres = 20;
/** A point of a line this near to where a link would meet it takes the link. */
const samePointMetres = 0.5;

/**
 * Joins what ends just short of another way of its own level: a link goes from the loose end straight
 * to the nearest point of the way, which gets a point there. Returns all pieces with the links.
 */
export function tieLooseEnds(
	pieces: readonly Piece[],
	gained: readonly Piece[],
	scale: GridScale
): Piece[] {
	const all = [...pieces, ...gained].map((piece) => ({ ...piece }));
	const uses = new Map<number, number>();
	for (const { line } of all)
		for (const point of line) uses.set(pointKey(point), (uses.get(pointKey(point)) ?? 0) + 1);
	const grid = new SegmentGrid(all);
	const links: Piece[] = [];
	const cuts = new Map<Piece, Cut[]>();
	all.forEach((piece, index) => {
		const isGained = index >= pieces.length;
		if (piece.kind === 'platform' || piece.kind === 'lift') return;
		for (const end of endsOf(piece)) {
			if (uses.get(pointKey(end))! > 1) continue;
			const cut = nearestWay(end, piece, grid, scale, isGained ? gapMetres : slipMetres);
			if (cut === undefined) continue;
			if (cut.point !== cut.segment.piece.line[cut.segment.index + (cut.along > 0.5 ? 1 : 0)])
				cuts.set(cut.segment.piece, [...(cuts.get(cut.segment.piece) ?? []), cut]);
			if (pointKey(cut.point) === pointKey(end)) continue;
			const kind = isGained ? 'link' : piece.kind;
			links.push({ ...piece, kind, line: [end, cut.point] });
		}
	});
	for (const [piece, points] of cuts) piece.line = withPoints(piece.line, points);
	return [...all, ...links];
}

/** Where a way gets a point for a link. */
interface Cut {
	segment: Segment;
	along: number;
	point: GridPoint;
}

function nearestWay(
	end: GridPoint,
	own: Piece,
	grid: SegmentGrid,
	scale: GridScale,
	limitMetres: number
): Cut | undefined {
	const unit = scale.east;
	let nearest: (Cut & { distance: number }) | undefined;
	for (const segment of grid.near(end, end, limitMetres / unit + 1)) {
		const { piece, index } = segment;
		if (piece === own || piece.level !== own.level || piece.kind === 'platform') continue;
		const [a, b] = [piece.line[index]!, piece.line[index + 1]!];
		const { along, distance } = nearestOnSegment(end, a, b);
		if (distance * unit > limitMetres || distance >= (nearest?.distance ?? Infinity)) continue;
		// A stub that begins on this way would only come back to it.
		if (
			endsOf(own).some((ownEnd) => piece.line.some((other) => pointKey(other) === pointKey(ownEnd)))
		)
			continue;
		const foot: GridPoint = [
			Math.round(a[0] + along * (b[0] - a[0])),
			Math.round(a[1] + along * (b[1] - a[1]))
		];
		const corner = along > 0.5 ? b : a;
		const point = metresBetween(scale, ...foot, ...corner) < samePointMetres ? corner : foot;
		nearest = { segment, along, point, distance };
	}
	return nearest;
}

function withPoints(line: readonly GridPoint[], cuts: readonly Cut[]): GridPoint[] {
	const sorted = [...cuts].sort(
		(one, other) => one.segment.index - other.segment.index || one.along - other.along
	);
	const result: GridPoint[] = [];
	line.forEach((point, index) => {
		result.push(point);
		for (const cut of sorted)
			if (cut.segment.index === index && pointKey(cut.point) !== pointKey(result.at(-1)!))
				result.push(cut.point);
	});
	return result;
}
