import { metresBetween, type GridScale } from '../../../src/lib/network/grid.ts';
import type { WayKind } from '../../../src/lib/network/ways.ts';
import type { Edge } from './edges.ts';
import type { GridPoint, Piece } from './piece.ts';
import { nearestOnSegment, SegmentGrid } from './segment-grid.ts';

/** Pavements and paths that may run along a street. */
const mayBeBeside: ReadonlySet<WayKind> = new Set(['footway', 'path', 'cycleway', 'platform']);
/** Farther from the middle of the street a path is one of its own, in a park or across a field. */
const besideMetres = 20;
/** Cosine of the largest angle between a pavement and its street: 25°. */
const alongside = Math.cos((25 * Math.PI) / 180);
/** A stretch is looked at every so many metres, */
const everyMetres = 6;
/** and takes the name that so large a share of its points finds, */
const enough = 0.6;
/** if it is no shorter than this: corners and kerbs have no direction to speak of. */
const shortestMetres = 8;

/**
 * Gives unnamed pavements and paths the name of the street that they run along, so that directions
 * can name it. Only ways on the same level count: a pavement on a bridge runs along the bridge.
 */
export function nameBeside(
	edges: readonly Edge[],
	points: readonly GridPoint[],
	named: readonly Piece[],
	scale: GridScale
): Edge[] {
	const streets = named.filter(
		({ kind, name, level }) =>
			name !== null && level !== 'tunnel' && (kind === 'street' || kind === 'pedestrian')
	);
	const grid = new SegmentGrid(streets);
	return edges.map((edge) => {
		const { kind, level, name } = edge.way;
		if (name !== null || level === 'tunnel' || !mayBeBeside.has(kind)) return edge;
		const line = edge.places.map((place) => points[place]!);
		const street = streetAlong(line, edge, grid, scale);
		if (street === undefined) return edge;
		return { ...edge, way: { ...edge.way, name: street.name, beside: true } };
	});
}

function streetAlong(
	line: readonly GridPoint[],
	{ way }: Edge,
	grid: SegmentGrid,
	scale: GridScale
): Piece | undefined {
	const votes = new Map<string, { street: Piece; count: number }>();
	let asked = 0;
	let metres = 0;
	for (let index = 0; index + 1 < line.length; index++) {
		const [a, b] = [line[index]!, line[index + 1]!];
		const length = metresBetween(scale, ...a, ...b);
		metres += length;
		const steps = Math.ceil(length / everyMetres);
		for (let step = 0; step < steps; step++) {
			const along = (step + 0.5) / steps;
			const point: GridPoint = [a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1])];
			const street = nearestAlongside(point, a, b, way.level, grid, scale);
			asked += length / steps;
			if (street === undefined) continue;
			const key = `${street.name!.nl}\n${street.name!.fr}`;
			const vote = votes.get(key) ?? { street, count: 0 };
			vote.count += length / steps;
			votes.set(key, vote);
		}
	}
	if (metres < shortestMetres) return undefined;
	const best = [...votes.values()].reduce<{ street: Piece; count: number } | undefined>(
		(most, vote) => (most === undefined || vote.count > most.count ? vote : most),
		undefined
	);
	return best !== undefined && best.count >= enough * asked ? best.street : undefined;
}

function nearestAlongside(
	point: GridPoint,
	a: GridPoint,
	b: GridPoint,
	level: Piece['level'],
	grid: SegmentGrid,
	scale: GridScale
): Piece | undefined {
	const unit = scale.east;
	let nearest = besideMetres;
	let street: Piece | undefined;
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
	for (const { piece, index } of grid.near(point, point, besideMetres / unit + 1)) {
		if (piece.level !== level) continue;
		const [c, d] = [piece.line[index]!, piece.line[index + 1]!];
		const metres = nearestOnSegment(point, c, d).distance * unit;
		if (metres >= nearest) continue;
		const dot = (b[0] - a[0]) * (d[0] - c[0]) + (b[1] - a[1]) * (d[1] - c[1]);
		if (Math.abs(dot) < alongside * length * Math.hypot(d[0] - c[0], d[1] - c[1])) continue;
		nearest = metres;
		street = piece;
	}
	return street;
}
