/** A closed ring, its last point the first, on a grid whose y grows to the south. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** Area inside a ring, positive where it goes round anticlockwise on a map with north above. */
export function areaOf(ring: Ring): number {
	let twice = 0;
	for (let point = 1; point < ring.length; point++) {
		const [[x1, y1], [x2, y2]] = [ring[point - 1]!, ring[point]!];
		twice += x2 * y1 - x1 * y2;
	}
	return twice / 2;
}

/**
 * Polygons out of the borders of an area, each of which has the area on its left: those that go round
 * anticlockwise are outlines, the others holes in the least of the outlines that hold them. No two
 * rings may cross.
 */
export function polygonsOf(rings: readonly Ring[]): Ring[][] {
	const outlines = rings
		.map((ring) => ({ ring, area: areaOf(ring), box: boxOf(ring), holes: [] as Ring[] }))
		.filter(({ area }) => area > 0)
		.sort((one, other) => one.area - other.area);
	for (const hole of rings) {
		const area = -areaOf(hole);
		if (area <= 0) continue;
		const box = boxOf(hole);
		const outline = outlines.find(
			(each) => each.area > area && holds(each.box, box) && isInside(hole[0]!, each.ring)
		);
		outline?.holes.push(hole);
	}
	return outlines.reverse().map(({ ring, holes }) => [ring, ...holes]);
}

type Box = readonly [west: number, north: number, east: number, south: number];

function boxOf(ring: Ring): Box {
	let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		west = Math.min(west, x);
		north = Math.min(north, y);
		east = Math.max(east, x);
		south = Math.max(south, y);
	}
	return [west, north, east, south];
}

function holds(outer: Box, inner: Box): boolean {
	const [west, north, east, south] = inner;
	return outer[0] <= west && outer[1] <= north && outer[2] >= east && outer[3] >= south;
}

/** Whether a point lies inside a ring: an odd number of its sides lies east of it. */
export function isInside([x, y]: Ring[number], ring: Ring): boolean {
	let inside = false;
	for (let point = 1; point < ring.length; point++) {
		const [[x1, y1], [x2, y2]] = [ring[point - 1]!, ring[point]!];
		if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
	}
	return inside;
}
