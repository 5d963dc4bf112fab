import type { Junctions } from './junctions.ts';
import { type Piece, type PieceWay, wayKey } from './piece.ts';

/** A way from one place to another with no turning between them. */
export interface Edge {
	way: PieceWay;
	/** places along the edge, its two ends included */
	places: readonly number[];
}

/** Cuts pieces wherever another way begins, ends or crosses. */
export function cutAtJunctions(pieces: readonly Piece[], { places, points }: Junctions): Edge[] {
	const uses = new Uint8Array(points.length);
	for (const own of places)
		own.forEach((place, index) => {
			const isEnd = index === 0 || index === own.length - 1;
			uses[place] = Math.min(3, uses[place]! + (isEnd ? 2 : 1));
		});
	return pieces.flatMap((way, piece) => {
		const own = places[piece]!;
		const edges: Edge[] = [];
		let start = 0;
		for (let index = 1; index < own.length; index++) {
			if (uses[own[index]!]! < 2) continue;
			edges.push({ way, places: [...own.subarray(start, index + 1)] });
			start = index;
		}
		return edges;
	});
}

/** An edge met at one of its ends. */
interface EdgeEnd {
	edge: Edge;
	/** whether the place is where the edge begins */
	first: boolean;
}

/** Joins edges end to end wherever exactly two alike meet, so that each place left is a choice or an end. */
export function joinThrough(edges: readonly Edge[]): Edge[] {
	const ends = new Map<number, EdgeEnd[]>();
	const note = (place: number, end: EdgeEnd): void => {
		const known = ends.get(place);
		if (known === undefined) ends.set(place, [end]);
		else known.push(end);
	};
	for (const edge of edges) {
		note(edge.places[0]!, { edge, first: true });
		note(edge.places.at(-1)!, { edge, first: false });
	}
	const goesOn = (place: number): boolean => {
		const [one, other, ...more] = ends.get(place)!;
		if (one === undefined || other === undefined || more.length > 0) return false;
		return one.edge !== other.edge && wayKey(one.edge.way) === wayKey(other.edge.way);
	};
	const joined: Edge[] = [];
	const used = new Set<Edge>();
	const follow = (edge: Edge, first: boolean): void => {
		const places = [first ? edge.places[0]! : edge.places.at(-1)!];
		for (let next: EdgeEnd | undefined = { edge, first }; next !== undefined;) {
			const current: EdgeEnd = next;
			used.add(current.edge);
			const onward = current.first ? current.edge.places : current.edge.places.toReversed();
			places.push(...onward.slice(1));
			next = undefined;
			if (goesOn(places.at(-1)!))
				next = ends
					.get(places.at(-1)!)!
					.find((end) => end.edge !== current.edge && !used.has(end.edge));
		}
		joined.push({ way: edge.way, places });
	};
	for (const edge of edges) {
		if (used.has(edge)) continue;
		if (!goesOn(edge.places[0]!)) follow(edge, true);
		else if (!goesOn(edge.places.at(-1)!)) follow(edge, false);
	}
	// What is left are rings that nothing joins: begun anywhere.
	for (const edge of edges) if (!used.has(edge)) follow(edge, true);
	return joined;
}
