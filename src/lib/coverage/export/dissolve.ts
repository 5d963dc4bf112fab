type Point = readonly [x: number, y: number];
type Ring = Point[];

interface Edge {
	readonly from: Point;
	readonly to: Point;
}

const keyOf = ([x, y]: Point): string => `${x},${y}`;

/** Twice the area inside a closed ring; above zero where it runs anticlockwise. */
function doubleArea(ring: readonly Point[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x, y] = ring[i - 1]!;
		const [nextX, nextY] = ring[i]!;
		sum += x * nextY - nextX * y;
	}
	return sum;
}

/** Rings as the right-hand rule wants them: the outer one anticlockwise, holes clockwise. */
function wound(rings: readonly Ring[]): Ring[] {
	return rings.map((ring, i) => (doubleArea(ring) > 0 === (i === 0) ? ring : ring.toReversed()));
}

/** The borders of which only one side lies inside: those that two polygons share cancel out. */
function outerEdges(polygons: readonly (readonly Ring[])[]): Map<string, Edge> {
	const edges = new Map<string, Edge>();
	for (const ring of polygons.flatMap(wound)) {
		for (let i = 1; i < ring.length; i++) {
			const from = ring[i - 1]!;
			const to = ring[i]!;
			const [there, back] = [`${keyOf(from)} ${keyOf(to)}`, `${keyOf(to)} ${keyOf(from)}`];
			if (!edges.delete(back)) edges.set(there, { from, to });
		}
	}
	return edges;
}

/** The angle, clockwise, from the way back to another way out of a point: 0 to 2π. */
function turn({ from, to }: Edge, next: Point): number {
	const back = Math.atan2(from[1] - to[1], from[0] - to[0]);
	const out = Math.atan2(next[1] - to[1], next[0] - to[0]);
	return (back - out + 4 * Math.PI) % (2 * Math.PI);
}

/** Edges put end to end; where rings touch, the way on keeps to the same inside. */
function ringsOf(edges: Map<string, Edge>): Ring[] {
	const outOf = new Map<string, Edge[]>();
	for (const edge of edges.values())
		outOf.set(keyOf(edge.from), [...(outOf.get(keyOf(edge.from)) ?? []), edge]);
	const left = new Set(edges.values());
	const rings: Ring[] = [];
	for (const first of edges.values()) {
		if (!left.delete(first)) continue;
		const ring: Ring = [first.from, first.to];
		let last = first;
		while (keyOf(last.to) !== keyOf(first.from)) {
			const ways = (outOf.get(keyOf(last.to)) ?? []).filter((edge) => left.has(edge));
			const next = ways.sort((one, other) => turn(last, one.to) - turn(last, other.to))[0];
			if (!next) break;
			left.delete(next);
			ring.push(next.to);
			last = next;
		}
		rings.push(ring);
	}
	return rings;
}

/** Whether a point lies inside a closed ring (even-odd rule). */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1]!;
		const [bx, by] = ring[i]!;
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

/**
 * The union of polygons that share their borders point by point, such as statistical sectors. Outer
 * rings run anticlockwise and holes clockwise (RFC 7946). Borders that are not shared exactly stay.
 */
export function dissolve(
	geometries: readonly (GeoJSON.Polygon | GeoJSON.MultiPolygon)[]
): GeoJSON.MultiPolygon {
	const polygons = geometries.flatMap(({ type, coordinates }) =>
		type === 'Polygon' ? [coordinates as unknown as Ring[]] : (coordinates as unknown as Ring[][])
	);
	const rings = ringsOf(outerEdges(polygons));
	const outer = rings.filter((ring) => doubleArea(ring) > 0);
	const whole = outer.map((ring) => [ring]);
	for (const hole of rings.filter((ring) => doubleArea(ring) < 0)) {
		// The middle of an edge lies on no other ring, while a corner may be touched by one.
		const middle: Point = [(hole[0]![0] + hole[1]![0]) / 2, (hole[0]![1] + hole[1]![1]) / 2];
		const around = whole
			.filter(([ring]) => isInside(middle, ring!))
			.sort(([one], [other]) => doubleArea(one!) - doubleArea(other!))[0];
		around?.push(hole);
	}
	return {
		type: 'MultiPolygon',
		coordinates: whole.map((polygon) => polygon.map((ring) => ring.map((point) => [...point])))
	};
}
