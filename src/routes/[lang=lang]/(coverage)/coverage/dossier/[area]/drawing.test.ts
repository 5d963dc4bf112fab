import { describe, expect, it } from 'vitest';
import { boundsOf, frameOf, pathOf, simplified } from './drawing';

const square = (west: number, south: number, side: number): GeoJSON.Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[west + side, south],
			[west + side, south + side],
			[west, south + side],
			[west, south]
		]
	]
});

describe('a frame', () => {
	const frame = frameOf([4.3, 50.8, 4.4, 50.9], 1000, 820, 20);

	it('keeps one scale in both directions and the area inside its margin', () => {
		const [left, bottom] = frame.project(4.3, 50.8);
		const [right, top] = frame.project(4.4, 50.9);
		expect(top).toBe(20);
		expect(bottom).toBe(800);
		expect(frame.height).toBe(820);
		// A degree of longitude is shorter by the cosine of the latitude.
		expect((right - left) / (bottom - top)).toBeCloseTo(Math.cos((50.85 * Math.PI) / 180), 2);
		expect(left).toBeGreaterThan(20);
	});

	it('knows how long a metre is: 0.1 degrees to the north are 11,125 m', () => {
		expect(11_125 * frame.unitsPerMetre).toBeCloseTo(780, 0);
	});

	it('reaches to its edges', () => {
		expect(frame.project(frame.bounds[0], frame.bounds[3])).toEqual([0, 0]);
		expect(frame.project(frame.bounds[2], frame.bounds[1])).toEqual([1000, 820]);
	});
});

describe('a path', () => {
	const frame = frameOf([4, 50, 5, 51], 100, 1000, 0);

	it('goes round a ring in whole steps', () => {
		const path = pathOf(square(4, 50, 1), frame, 0.5);
		expect(path).toMatch(/^M0 \d+l100 0 0-\d+-100 0z$/);
	});

	it('leaves out what lies outside the frame', () => {
		expect(pathOf(square(7, 50, 1), frame, 0.5)).toBe('');
	});

	it('leaves out crumbs', () => {
		expect(pathOf(square(4.5, 50.5, 0.001), frame, 1)).toBe('');
	});
});

it('finds the bounds of all pieces of an area', () => {
	const area: GeoJSON.MultiPolygon = {
		type: 'MultiPolygon',
		coordinates: [square(4, 50, 1).coordinates, square(6, 52, 1).coordinates]
	};
	expect(boundsOf(area)).toEqual([4, 50, 7, 53]);
});

describe('a simplified line', () => {
	it('keeps its ends and drops points within the tolerance', () => {
		const line = [
			[0, 0],
			[5, 0.4],
			[10, 0]
		] as const;
		expect(simplified(line, 0.5)).toEqual([line[0], line[2]]);
		expect(simplified(line, 0.3)).toEqual(line);
	});

	it('is nowhere farther off than the tolerance', () => {
		let seed = 11;
		const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
		const line = Array.from({ length: 400 }, (_, i): [number, number] => [i, 30 * random()]);
		const few = simplified(line, 6);
		expect(few.length).toBeLessThan(line.length);
		for (const [x, y] of line) {
			const after = few.findIndex(([at]) => at >= x);
			const [bx, by] = few[after]!;
			const [ax, ay] = few[Math.max(0, after - 1)]!;
			const slope = bx === ax ? 0 : (by - ay) / (bx - ax);
			const height = Math.abs(y - (ay + slope * (x - ax)));
			expect(height / Math.hypot(1, slope)).toBeLessThanOrEqual(6.000001);
		}
	});
});
