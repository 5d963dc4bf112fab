import FlatQueue from 'flatqueue';
import type { Position } from 'geojson';
import { distanceToSegment, metresPerDegree } from './geodesy.ts';

interface Square {
	x: number;
	y: number;
	half: number;
	/** metres from the centre to the border or the nearest other label; below 0 outside */
	room: number;
}

/** Metres from a point to the nearest border of a polygon in the same plane; below 0 outside. */
function signedDistance(x: number, y: number, rings: readonly (readonly Position[])[]): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings)
		for (let index = 1; index < ring.length; index += 1) {
			const a = ring[index - 1]!;
			const b = ring[index]!;
			if (a[1]! > y !== b[1]! > y && x < ((b[0]! - a[0]!) * (y - a[1]!)) / (b[1]! - a[1]!) + a[0]!)
				inside = !inside;
			nearest = Math.min(nearest, distanceToSegment([x, y], a, b));
		}
	return inside ? nearest : -nearest;
}

/**
 * The point of a polygon (rings of lon/lat degrees) that lies farthest from its border, to a given
 * number of metres, and from the points that other labels have taken: where there is most room.
 * Halves squares in the order of what they can
 * still hold, after Agafonkin (2016), "A new algorithm for finding a visual center of a polygon".
 */
export function labelPoint(
	polygon: readonly (readonly Position[])[],
	taken: readonly Position[] = [],
	precisionMetres = 5
): { point: Position; room: number } {
	const [originLongitude, originLatitude] = polygon[0]![0]!;
	const { east, north } = metresPerDegree(originLatitude!);
	const toMetres = (point: Position): Position => [
		(point[0]! - originLongitude!) * east,
		(point[1]! - originLatitude!) * north
	];
	const rings = polygon.map((ring) => ring.map(toMetres));
	const obstacles = taken.map(toMetres);
	const xs = rings[0]!.map((point) => point[0]!);
	const ys = rings[0]!.map((point) => point[1]!);
	const [west, south, right, top] = [
		Math.min(...xs),
		Math.min(...ys),
		Math.max(...xs),
		Math.max(...ys)
	];
	const square = (x: number, y: number, half: number): Square => {
		const toOthers = obstacles.map((other) => Math.hypot(other[0]! - x, other[1]! - y));
		return { x, y, half, room: Math.min(signedDistance(x, y, rings), ...toOthers) };
	};
	const queue = new FlatQueue<Square>();
	const offer = (candidate: Square): void => {
		queue.push(candidate, -(candidate.room + candidate.half * Math.SQRT2));
	};
	const half = Math.min(right - west, top - south) / 2;
	for (let x = west; x < right; x += 2 * half)
		for (let y = south; y < top; y += 2 * half) offer(square(x + half, y + half, half));

	let best = square((west + right) / 2, (south + top) / 2, 0);
	for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
		if (next.room > best.room) best = next;
		if (next.room + next.half * Math.SQRT2 - best.room <= precisionMetres) break;
		const quarter = next.half / 2;
		for (const [dx, dy] of [
			[-quarter, -quarter],
			[quarter, -quarter],
			[-quarter, quarter],
			[quarter, quarter]
		] as const)
			offer(square(next.x + dx, next.y + dy, quarter));
	}
	return {
		point: [originLongitude! + best.x / east, originLatitude! + best.y / north],
		room: best.room
	};
}
