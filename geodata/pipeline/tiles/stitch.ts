import type { Polygon, Position } from 'geojson';
import { mostZoom, toGrid } from './grid.ts';
import { ringArea } from './measure.ts';

/** A millionth of a degree is the last decimal of the source. */
const near = 1.5e-6;

interface Edge {
	from: Position;
	to: Position;
}

/**
 * Sews together the areas that the source has cut along the edges of zoom 14 tiles, so that no outline
 * runs straight through a house. What touches no such edge comes back as it is, in the same order;
 * sewn areas follow.
 */
export function stitchAtTileEdges(polygons: readonly Polygon[]): Polygon[] {
	const whole: Polygon[] = [];
	const cut: Polygon[] = [];
	for (const polygon of polygons)
		(polygon.coordinates[0]?.some((position) => linesThrough(position).length > 0)
			? cut
			: whole
		).push(polygon);
	return [...whole, ...sew(cut)];
}

const noLine: readonly string[] = [];
/** `near` in units of tiles, across and, since a degree of latitude is 1.58 as long, down. */
const nearAcross = (near * 2 ** mostZoom) / 360;
const nearDown = nearAcross * 1.6;

/** The tile edges that a position lies on, each by a name. */
function linesThrough(position: Position): readonly string[] {
	const [x, y] = toGrid(position, mostZoom);
	const isOnColumn = Math.abs(x - Math.round(x)) < nearAcross;
	const isOnRow = Math.abs(y - Math.round(y)) < nearDown;
	if (!isOnColumn && !isOnRow) return noLine;
	return [...(isOnColumn ? [`x${Math.round(x)}`] : []), ...(isOnRow ? [`y${Math.round(y)}`] : [])];
}

function sharedLine(a: Position, b: Position): string | undefined {
	const ofB = linesThrough(b);
	return linesThrough(a).find((line) => ofB.includes(line));
}

function sew(polygons: readonly Polygon[]): Polygon[] {
	const onLines = positionsOnLines(polygons);
	const edgesOf = polygons.map((polygon) => directedEdges(polygon, onLines));
	const edges = new Map<string, { edge: Edge; owner: number }[]>();
	const group = polygons.map((_, index) => index);
	const root = (index: number): number => {
		const parent = group[index] ?? index;
		return parent === index ? index : (group[index] = root(parent));
	};
	// An edge that two areas run along in opposite directions lies within both together.
	edgesOf.forEach((own, owner) => {
		for (const edge of own) {
			const back = edges.get(name(edge.to, edge.from));
			if (sharedLine(edge.from, edge.to) !== undefined && back !== undefined && back.length > 0) {
				const other = back.pop();
				if (other !== undefined) group[root(owner)] = root(other.owner);
				continue;
			}
			const forth = name(edge.from, edge.to);
			const same = edges.get(forth);
			if (same === undefined) edges.set(forth, [{ edge, owner }]);
			else same.push({ edge, owner });
		}
	});
	const byGroup = new Map<number, Edge[]>();
	for (const { edge, owner } of [...edges.values()].flat()) {
		const key = root(owner);
		const together = byGroup.get(key);
		if (together === undefined) byGroup.set(key, [edge]);
		else together.push(edge);
	}
	return [...byGroup.values()].flatMap(polygonsFromEdges);
}

function name(a: Position, b: Position): string {
	return `${a.join()} ${b.join()}`;
}

/** All corners that lie on each tile edge. */
function positionsOnLines(polygons: readonly Polygon[]): Map<string, Position[]> {
	const found = new Map<string, Map<string, Position>>();
	for (const position of polygons.flatMap(({ coordinates }) => coordinates.flat()))
		for (const line of linesThrough(position)) {
			const onLine = found.get(line) ?? new Map<string, Position>();
			found.set(line, onLine.set(position.join(), position));
		}
	return new Map([...found].map(([line, positions]) => [line, [...positions.values()]]));
}

/** The edges of an area, outer rings leftward, those along a tile edge split at every corner on it. */
function directedEdges(
	{ coordinates }: Polygon,
	onLines: ReadonlyMap<string, readonly Position[]>
): Edge[] {
	return coordinates
		.flatMap((ring, index) => {
			const isLeftward = signedArea(ring) > 0;
			const turned = isLeftward === (index === 0) ? ring : [...ring].reverse();
			return turned.slice(1).flatMap((to, at) => {
				const from = turned[at] ?? to;
				const line = sharedLine(from, to);
				if (line === undefined) return [{ from, to }];
				const along = (position: Position): number =>
					((position[0] ?? 0) - (from[0] ?? 0)) * ((to[0] ?? 0) - (from[0] ?? 0)) +
					((position[1] ?? 0) - (from[1] ?? 0)) * ((to[1] ?? 0) - (from[1] ?? 0));
				const length = along(to);
				const between = (onLines.get(line) ?? [])
					.filter((position) => along(position) > 0 && along(position) < length)
					.sort((a, b) => along(a) - along(b));
				return [from, ...between].map((start, step) => ({ from: start, to: between[step] ?? to }));
			});
		})
		.filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]);
}

/** Links edges end to end into rings: leftward ones are areas, the others holes in them. */
function polygonsFromEdges(edges: readonly Edge[]): Polygon[] {
	const from = new Map<string, Edge[]>();
	for (const edge of edges) {
		const start = edge.from.join();
		const same = from.get(start);
		if (same === undefined) from.set(start, [edge]);
		else same.push(edge);
	}
	const rings: Position[][] = [];
	for (const first of edges) {
		const ring: Position[] = [];
		let edge = from.get(first.from.join())?.pop();
		for (; edge !== undefined; edge = from.get(edge.to.join())?.pop()) ring.push(edge.from);
		const start = ring[0];
		if (start !== undefined && ring.length > 2) rings.push([...ring, start]);
	}
	const outer = rings.filter((ring) => signedArea(ring) > 0);
	const holes = rings.filter((ring) => signedArea(ring) < 0);
	const largest = outer.reduce<Position[] | undefined>(
		(best, ring) => (best === undefined || ringArea(ring) > ringArea(best) ? ring : best),
		undefined
	);
	return outer.map((ring) => ({
		type: 'Polygon',
		coordinates: ring === largest ? [ring, ...holes] : [ring]
	}));
}

function signedArea(ring: readonly Position[]): number {
	let twice = 0;
	const [originLon = 0, originLat = 0] = ring[0] ?? [];
	for (let index = 1; index < ring.length; index++) {
		const [a, b] = [ring[index - 1] ?? [], ring[index] ?? []];
		twice +=
			((a[0] ?? 0) - originLon) * ((b[1] ?? 0) - originLat) -
			((b[0] ?? 0) - originLon) * ((a[1] ?? 0) - originLat);
	}
	return twice / 2;
}
