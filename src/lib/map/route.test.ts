import { describe, expect, it } from 'vitest';
import { worldPixel } from './projection.ts';
import { dotsAlong, routeBounds, routeFeatures, routeStep } from './route.ts';
import type { MapRoute } from './types.ts';

type Position = [lon: number, lat: number];
/** North, then east, then a little back: 1.4 km. */
const line: Position[] = [
	[4.33, 50.84],
	[4.33, 50.845],
	[4.342, 50.845],
	[4.3415, 50.8445]
];
const zooms = [10, 12.25, 14.5, 17];

/** Distances in pixels from each point of a line to the next. */
function gaps(points: readonly Position[], zoom: number): number[] {
	const pixels = points.map(([lon, lat]) => worldPixel(lon, lat, zoom));
	return pixels.slice(1).map(({ x, y }, index) => {
		const before = pixels[index]!;
		return Math.hypot(x - before.x, y - before.y);
	});
}

describe('the bounds of a route', () => {
	it('hold every point of it, in whatever direction it goes', () => {
		const bounds = [4.33, 50.84, 4.342, 50.845];
		expect(routeBounds({ line })).toEqual(bounds);
		expect(routeBounds({ line: line.toReversed() })).toEqual(bounds);
	});

	it('are a point for one point, and nothing for none', () => {
		expect(routeBounds({ line: [[4.33, 50.84]] })).toEqual([4.33, 50.84, 4.33, 50.84]);
		expect(routeBounds({ line: [] })).toBeNull();
	});
});

describe('the dots of a route', () => {
	it.each(zooms)('begin and end where it does, at zoom %d', (zoom) => {
		const dots = dotsAlong(line, zoom);
		for (const [dot, point] of [
			[dots[0], line[0]],
			[dots.at(-1), line.at(-1)]
		] as [Position, Position][]) {
			expect(dot[0]).toBeCloseTo(point[0], 9);
			expect(dot[1]).toBeCloseTo(point[1], 9);
		}
	});

	it.each([12.25, 14.5, 17])('stand eight pixels apart on a straight piece, at zoom %d', (zoom) => {
		for (const gap of gaps(dotsAlong(line.slice(0, 2), zoom), zoom)) {
			expect(gap).toBeGreaterThan(7.5);
			expect(gap).toBeLessThan(8.5);
		}
	});

	it('are as many as the length of the line asks for, its corners included', () => {
		const length = gaps(line, 16).reduce((sum, gap) => sum + gap, 0);
		expect(dotsAlong(line, 16)).toHaveLength(Math.round(length / 8) + 1);
	});

	it('are only its ends where it is shorter than a gap, and survive doubled points', () => {
		const [point] = line as [Position];
		expect(dotsAlong([point, point], 14)).toEqual([point, point]);
		const doubled = dotsAlong(
			line.flatMap((corner) => [corner, corner]),
			15
		);
		dotsAlong(line, 15).forEach((dot, index) => {
			expect(doubled[index]![0]).toBeCloseTo(dot[0], 9);
			expect(doubled[index]![1]).toBeCloseTo(dot[1], 9);
		});
	});

	it('are never a tenth closer or wider than they should between two layouts', () => {
		for (let zoom = 9.6; zoom <= 17; zoom += 0.01) {
			const stretch = 2 ** (zoom - routeStep(zoom));
			expect(Math.abs(Math.log(stretch))).toBeLessThan(Math.log(1.1));
		}
	});
});

describe('the features of a route', () => {
	it('are its line and its dots', () => {
		const { features } = routeFeatures({ line }, 14);
		expect(features.map(({ properties }) => properties)).toEqual([
			{ part: 'line' },
			{ part: 'dots' }
		]);
		expect(features[0]?.geometry).toEqual({ type: 'LineString', coordinates: line });
	});

	it.each([null, { line: [] }, { line: [[4.33, 50.84]] }] as (MapRoute | null)[])(
		'are none for %j',
		(route) => {
			expect(routeFeatures(route, 14).features).toEqual([]);
		}
	);
});
