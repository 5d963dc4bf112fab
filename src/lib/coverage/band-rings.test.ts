import { describe, expect, it } from 'vitest';
import { areaOf, isInside, polygonsOf, type Ring } from './band-rings.ts';

/** A square around the middle, anticlockwise on a map whose y grows to the south. */
function square(half: number, [x, y] = [0, 0]): Ring {
	return [
		[x - half, y + half],
		[x + half, y + half],
		[x + half, y - half],
		[x - half, y - half],
		[x - half, y + half]
	];
}
const hole = (half: number, middle?: [number, number]): Ring => square(half, middle).toReversed();

describe('polygons out of rings', () => {
	it('have positive areas where they go round anticlockwise', () => {
		expect(areaOf(square(2))).toBe(16);
		expect(areaOf(hole(2))).toBe(-16);
		expect(areaOf([])).toBe(0);
	});

	it('put each hole into the least outline around it', () => {
		const island = square(1);
		const apart = square(3, [50, 0]);
		const rings = [hole(2), island, square(9), apart, hole(1, [50, 0])];
		expect(polygonsOf(rings)).toEqual([[square(9), hole(2)], [apart, hole(1, [50, 0])], [island]]);
		expect(polygonsOf([])).toEqual([]);
	});

	it('know what lies inside', () => {
		expect(isInside([0, 1], square(2))).toBe(true);
		expect(isInside([3, 1], square(2))).toBe(false);
	});
});
