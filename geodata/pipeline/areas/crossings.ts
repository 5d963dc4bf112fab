import type { Position } from 'geojson';
import { samePoint } from './grid.ts';

interface Segment {
	line: number;
	start: Position;
	end: Position;
}

/** Twice the signed area of a triangle of grid points; exact, as the grid is of whole numbers. */
function turn(a: Position, b: Position, c: Position): number {
	return (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
}

function within(point: Position, { start, end }: Segment): boolean {
	return (
		Math.min(start[0]!, end[0]!) <= point[0]! &&
		point[0]! <= Math.max(start[0]!, end[0]!) &&
		Math.min(start[1]!, end[1]!) <= point[1]! &&
		point[1]! <= Math.max(start[1]!, end[1]!)
	);
}

function touches(point: Position, segment: Segment): boolean {
	return turn(segment.start, segment.end, point) === 0 && within(point, segment);
}

/** Whether two segments meet anywhere but at an end that both have. */
function conflict(a: Segment, b: Segment): boolean {
	const ends: [Position, Segment][] = [
		[a.start, b],
		[a.end, b],
		[b.start, a],
		[b.end, a]
	];
	for (const [point, other] of ends)
		if (!samePoint(point, other.start) && !samePoint(point, other.end) && touches(point, other))
			return true;
	const startShared = samePoint(a.start, b.start) || samePoint(a.start, b.end);
	const endShared = samePoint(a.end, b.start) || samePoint(a.end, b.end);
	if (startShared && endShared) return true;
	if (startShared || endShared) return false;
	return (
		turn(a.start, a.end, b.start) > 0 !== turn(a.start, a.end, b.end) > 0 &&
		turn(b.start, b.end, a.start) > 0 !== turn(b.start, b.end, a.end) > 0
	);
}

/**
 * Indexes, in order, of the lines (grid points) of which a segment crosses, overlaps or touches
 * another segment, of any line or of the same, other than at an end that both have; and of lines
 * with a segment of no length.
 */
export function crossingLines(lines: readonly (readonly Position[])[], cellSize = 2000): number[] {
	const crossing = new Set<number>();
	const cells = new Map<number, Segment[]>();
	lines.forEach((points, line) => {
		for (let index = 1; index < points.length; index += 1) {
			const segment: Segment = { line, start: points[index - 1]!, end: points[index]! };
			if (samePoint(segment.start, segment.end)) {
				crossing.add(line);
				continue;
			}
			const [west, east] = [segment.start[0]!, segment.end[0]!].sort((a, b) => a - b);
			const [south, north] = [segment.start[1]!, segment.end[1]!].sort((a, b) => a - b);
			for (let x = Math.floor(west! / cellSize); x <= Math.floor(east! / cellSize); x += 1)
				for (let y = Math.floor(south! / cellSize); y <= Math.floor(north! / cellSize); y += 1) {
					const key = x * 0x1000000 + y;
					const others = cells.get(key);
					if (others === undefined) {
						cells.set(key, [segment]);
						continue;
					}
					for (const other of others)
						if (conflict(segment, other)) crossing.add(line).add(other.line);
					others.push(segment);
				}
		}
	});
	return [...crossing].sort((a, b) => a - b);
}
