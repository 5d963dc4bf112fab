import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceToSegment } from './geodesy.ts';
import { samePoint } from './grid.ts';
import { seededRandom } from './seeded-random.ts';
import { simplifyLine, toLocalMetres } from './simplify-line.ts';

/** Grid points from metres east and north of a corner of Brussels. */
function fromMetres(line: readonly Position[]): Position[] {
	return line.map(([east, north]) => [
		4_350_000 + Math.round(east! / 0.0704),
		50_840_000 + Math.round(north! / 0.1112)
	]);
}

describe('simplifying a line', () => {
	it('drops what is within the tolerance and keeps what is not', () => {
		const line = fromMetres([
			[0, 0],
			[100, 1.5],
			[200, 0],
			[300, 2.5],
			[400, 0]
		]);
		expect(simplifyLine(line, 2)).toEqual([line[0], line[3], line[4]]);
		expect(simplifyLine(line, 3)).toEqual([line[0], line[4]]);
		expect(simplifyLine(line, 0)).toEqual(line);
	});

	it('measures to the segment, so that a point beyond its end is kept', () => {
		const line = fromMetres([
			[0, 0],
			[150, 0.5],
			[100, 0]
		]);
		expect(simplifyLine(line, 5)).toEqual(line);
	});

	it('keeps a closed line closed and open to both sides of its start', () => {
		const ring = fromMetres([
			[0, 0],
			[50, 0.5],
			[100, 0],
			[100, 100],
			[0, 100],
			[0, 0]
		]);
		expect(simplifyLine(ring, 2)).toEqual(ring.filter((_, index) => index !== 1));
	});

	it('leaves a line of two points alone', () => {
		const line = fromMetres([
			[0, 0],
			[1, 0]
		]);
		expect(simplifyLine(line, 100)).toEqual(line);
	});

	it('never moves away from a removed point by more than the tolerance (brute force)', () => {
		const next = seededRandom(20250101);
		let removed = 0;
		for (let round = 0; round < 300; round += 1) {
			const tolerance = 0.5 + next() * 10;
			const step = next() * 40;
			let [east, north] = [0, 0];
			const line = fromMetres(
				Array.from({ length: 2 + Math.floor(next() * 80) }, () => {
					east += (next() - 0.3) * step;
					north += (next() - 0.5) * step;
					return [east, north];
				})
			);
			const simple = simplifyLine(line, tolerance);
			const metres = toLocalMetres(simple, line[0]);
			let from = 0;
			for (const point of simple) {
				from = line.findIndex((other, index) => index >= from && samePoint(point, other));
				expect(from).toBeGreaterThanOrEqual(0);
			}
			for (const point of toLocalMetres(line)) {
				const nearest = metres
					.slice(1)
					.map((end, index) => distanceToSegment(point, metres[index]!, end));
				expect(Math.min(...nearest)).toBeLessThanOrEqual(tolerance);
			}
			removed += line.length - simple.length;
		}
		expect(removed).toBeGreaterThan(2000);
	});
});
