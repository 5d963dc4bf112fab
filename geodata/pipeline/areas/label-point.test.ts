import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceToSegment, metresPerDegree } from './geodesy.ts';
import { labelPoint } from './label-point.ts';
import { seededRandom } from './seeded-random.ts';

const corner: Position = [4.35, 50.84];
const { east, north } = metresPerDegree(50.84);

/** A closed ring in degrees from corners in metres, the first of them [0, 0]. */
function ring(metres: readonly Position[]): Position[] {
	const points = metres.map(([x, y]) => [corner[0]! + x! / east, corner[1]! + y! / north]);
	return [...points, points[0]!];
}

function inMetres([longitude, latitude]: Position): Position {
	return [(longitude! - corner[0]!) * east, (latitude! - corner[1]!) * north];
}

describe('the point for a label', () => {
	it('is the middle of a square', () => {
		const square = ring([
			[0, 0],
			[1000, 0],
			[1000, 1000],
			[0, 1000]
		]);
		const { point, room } = labelPoint([square]);
		expect(room).toBeCloseTo(500, 3);
		expect(inMetres(point)[0]).toBeCloseTo(500, 3);
		expect(inMetres(point)[1]).toBeCloseTo(500, 3);
	});

	it('lies in the thick part of an L, not in its corner box, and not in a hole', () => {
		const outline = ring([
			[0, 0],
			[1000, 0],
			[1000, 100],
			[400, 100],
			[400, 1000],
			[0, 1000]
		]);
		const [x] = inMetres(labelPoint([outline]).point);
		expect(x).toBeGreaterThan(150);
		expect(x).toBeLessThan(260);
		const hole = ring([
			[0, 0],
			[380, 0],
			[380, 980],
			[0, 980]
		]).map(([longitude, latitude]) => [longitude! + 10 / east, latitude! + 10 / north]);
		expect(inMetres(labelPoint([outline, hole]).point)[0]).toBeGreaterThan(390);
	});

	it('gives way to labels that are there already', () => {
		const long = ring([
			[0, 0],
			[2000, 0],
			[2000, 600],
			[0, 600]
		]);
		const taken = labelPoint([long]).point;
		const { point, room } = labelPoint([long], [taken]);
		const [x, y] = inMetres(point);
		const [otherX, otherY] = inMetres(taken);
		expect(room).toBeGreaterThan(290);
		expect(Math.hypot(x! - otherX!, y! - otherY!)).toBeGreaterThanOrEqual(room - 0.001);
	});

	it('has as much room as the best of a fine raster, to the precision (brute force)', () => {
		const next = seededRandom(19);
		for (let round = 0; round < 10; round += 1) {
			const corners = Array.from({ length: 12 }, (_, index): Position => {
				const angle = (index / 12) * 2 * Math.PI;
				const radius = 200 + next() * 800;
				return [radius * Math.cos(angle), radius * Math.sin(angle)];
			});
			const shift = corners[0]!;
			const metres = corners.map(([x, y]): Position => [x! - shift[0]!, y! - shift[1]!]);
			const outline = ring(metres);
			const { room } = labelPoint([outline]);
			let best = 0;
			for (let x = -2000; x <= 1000; x += 40)
				for (let y = -1000; y <= 1000; y += 40) {
					let inside = false;
					let nearest = Infinity;
					metres.forEach((b, index) => {
						const a = metres.at(index - 1)!;
						nearest = Math.min(nearest, distanceToSegment([x, y], a, b));
						if (a[1]! > y !== b[1]! > y) {
							const t = (y - a[1]!) / (b[1]! - a[1]!);
							if (x < a[0]! + t * (b[0]! - a[0]!)) inside = !inside;
						}
					});
					if (inside) best = Math.max(best, nearest);
				}
			expect(room).toBeGreaterThanOrEqual(best - 5.01);
			expect(room).toBeLessThanOrEqual(best + 40);
		}
	});
});
