import type { Position, Ring } from './region.ts';

interface Segment {
	from: Position;
	to: Position;
	west: number;
	east: number;
	index: number;
}

/** Twice the signed area of a triangle; positive where `c` lies left of the way from `a` to `b`. */
function turn([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
	return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function cross(one: Segment, other: Segment): boolean {
	const side = Math.sign(turn(one.from, one.to, other.from));
	const otherSide = Math.sign(turn(other.from, other.to, one.from));
	return (
		side * Math.sign(turn(one.from, one.to, other.to)) < 0 &&
		otherSide * Math.sign(turn(other.from, other.to, one.to)) < 0
	);
}

/** The first two segments of a ring that cross, by index; undefined where the ring is simple. */
export function crossingOf(ring: Ring): [number, number] | undefined {
	const segments: Segment[] = [];
	for (let index = 1; index < ring.length; index += 1) {
		const from = ring[index - 1]!;
		const to = ring[index]!;
		segments.push({
			from,
			to,
			west: Math.min(from[0], to[0]),
			east: Math.max(from[0], to[0]),
			index: index - 1
		});
	}
	segments.sort((a, b) => a.west - b.west);
	for (const [place, segment] of segments.entries())
		for (let next = place + 1; next < segments.length; next += 1) {
			const other = segments[next]!;
			if (other.west > segment.east) break;
			if (cross(segment, other)) return [segment.index, other.index];
		}
	return undefined;
}
