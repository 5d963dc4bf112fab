import type { NetworkParts } from '../../../src/lib/network/graph.ts';
import { metresBetween, type GridScale } from '../../../src/lib/network/grid.ts';
import type { StreetName } from '../../../src/lib/network/names.ts';
import { wayCode } from '../../../src/lib/network/ways.ts';
import type { Edge } from './edges.ts';
import { alongHilbertCurve } from './hilbert.ts';
import type { GridPoint } from './piece.ts';
import { nearestOnSegment } from './segment-grid.ts';

/** Bends of less than this are left out of the drawn line; lengths are taken before. */
const bendMetres = 0.6;

/** What the two files of the network hold. */
export interface NumberedNetwork {
	parts: Omit<NetworkParts, 'checksum'>;
	names: StreetName[];
}

/** Numbers nodes along Hilbert's curve, arcs by their nodes, names and communes by first use. */
export function numberArcs(
	edges: readonly Edge[],
	points: readonly GridPoint[],
	scale: GridScale
): NumberedNetwork {
	const nodes = nodesInOrder(edges, points);
	const numberOf = new Map(nodes.map((place, number) => [place, number]));
	const arcs = edges
		.map(({ way, places }, order) => {
			const [first, last] = [numberOf.get(places[0]!)!, numberOf.get(places.at(-1)!)!];
			const line = places.map((place) => points[place]!);
			return first <= last
				? { way, order, from: first, to: last, line }
				: { way, order, from: last, to: first, line: line.reverse() };
		})
		.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);

	const names: StreetName[] = [];
	const nameNumbers = new Map<string, number>();
	const nameNumber = (name: StreetName | null): number => {
		if (name === null) return 0;
		const key = `${name.nl}\n${name.fr}`;
		let number = nameNumbers.get(key);
		if (number === undefined) {
			number = names.push(name);
			nameNumbers.set(key, number);
		}
		return number;
	};
	const communes = [
		...new Set(arcs.flatMap(({ way }) => (way.commune === null ? [] : [way.commune])))
	].sort();
	const bends = arcs.map(({ line }) => simplify(line, bendMetres / scale.east).slice(1, -1));
	const shapeStart = new Uint32Array(arcs.length + 1);
	bends.forEach((own, arc) => (shapeStart[arc + 1] = shapeStart[arc]! + own.length));
	const shape = bends.flat();
	const parts = {
		scale,
		nodeX: Int32Array.from(nodes, (place) => points[place]![0]),
		nodeY: Int32Array.from(nodes, (place) => points[place]![1]),
		arcFrom: Uint32Array.from(arcs, ({ from }) => from),
		arcTo: Uint32Array.from(arcs, ({ to }) => to),
		arcDecimetres: Uint32Array.from(arcs, ({ line }) =>
			Math.max(1, Math.round(10 * lengthMetres(line, scale)))
		),
		arcWay: Uint8Array.from(arcs, ({ way }) => wayCode(way)),
		arcName: Uint16Array.from(arcs, ({ way }) => nameNumber(way.name)),
		arcCommune: Uint8Array.from(arcs, ({ way }) =>
			way.commune === null ? 0 : communes.indexOf(way.commune) + 1
		),
		communes,
		shapeStart,
		shapeX: Int32Array.from(shape, ([x]) => x),
		shapeY: Int32Array.from(shape, ([, y]) => y)
	};
	return { parts, names };
}

/** The places where edges begin and end, in the order of Hilbert's curve. */
function nodesInOrder(edges: readonly Edge[], points: readonly GridPoint[]): number[] {
	const places = [...new Set(edges.flatMap(({ places: own }) => [own[0]!, own.at(-1)!]))];
	const west = Math.min(...places.map((place) => points[place]![0]));
	const north = Math.min(...places.map((place) => points[place]![1]));
	return places
		.map((place) => {
			const [x, y] = points[place]!;
			return { place, along: alongHilbertCurve(x - west, y - north) };
		})
		.sort((a, b) => a.along - b.along || a.place - b.place)
		.map(({ place }) => place);
}

function lengthMetres(line: readonly GridPoint[], scale: GridScale): number {
	let metres = 0;
	for (let index = 1; index < line.length; index++)
		metres += metresBetween(scale, ...line[index - 1]!, ...line[index]!);
	return metres;
}

/** Douglas and Peucker (1973) with the distance to the segment; a ring is halved at its far point. */
function simplify(line: readonly GridPoint[], tolerance: number): GridPoint[] {
	const kept = new Set([0, line.length - 1]);
	const spans: [number, number][] = [[0, line.length - 1]];
	for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
		const [from, to] = span;
		let farthest = -1;
		let most = tolerance;
		for (let index = from + 1; index < to; index++) {
			const { distance } = nearestOnSegment(line[index]!, line[from]!, line[to]!);
			if (distance <= most) continue;
			most = distance;
			farthest = index;
		}
		if (farthest < 0) continue;
		kept.add(farthest);
		spans.push([from, farthest], [farthest, to]);
	}
	return line.filter((_, index) => kept.has(index));
}
