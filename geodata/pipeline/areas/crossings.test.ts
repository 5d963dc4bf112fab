import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { crossingLines } from './crossings.ts';

/** Points of a segment at equal steps, as text, in parts of a grid unit. */
function pointsAlong([start, end]: readonly Position[], steps: number): Set<string> {
	return new Set(
		Array.from({ length: steps + 1 }, (_, step) =>
			[0, 1].map((axis) => start![axis]! * (steps - step) + end![axis]! * step).join(' ')
		)
	);
}

describe('lines that cross', () => {
	it('are found, both of them', () => {
		const lines = [
			[
				[0, 0],
				[10, 10]
			],
			[
				[0, 10],
				[10, 0]
			],
			[
				[20, 0],
				[30, 0]
			]
		];
		expect(crossingLines(lines)).toEqual([0, 1]);
	});

	it('may share an end, but not a middle', () => {
		const first = [
			[0, 0],
			[10, 0]
		];
		expect(crossingLines([first, [first[1]!, [10, 10]]])).toEqual([]);
		expect(
			crossingLines([
				first,
				[
					[5, 0],
					[5, 5]
				]
			])
		).toEqual([0, 1]);
		expect(crossingLines([first, [first[0]!, [5, 0]]])).toEqual([0, 1]);
		expect(crossingLines([first, first.toReversed()])).toEqual([0, 1]);
	});

	it('may be one line that crosses itself or has no length', () => {
		const knot = [
			[0, 0],
			[10, 10],
			[10, 0],
			[0, 10]
		];
		const ring = [
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 0]
		];
		const dot = [
			[90, 90],
			[90, 90]
		];
		expect(crossingLines([ring, dot])).toEqual([1]);
		expect(crossingLines([knot])).toEqual([0]);
	});

	it('are found across the cells of the search', () => {
		const long = [
			[-5000, -3],
			[5000, 4]
		];
		const across = [
			[3001, -100],
			[3000, 100]
		];
		expect(crossingLines([long, across], 50)).toEqual([0, 1]);
	});

	it('are those with a common point that is no common end, for all pairs on nine points', () => {
		// two lines on this square meet at a fraction with a denominator of at most 8; 840 holds all
		const steps = 840;
		const corners: Position[] = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y]));
		const segments = corners.flatMap((start) =>
			corners
				.filter((end) => end !== start)
				.map((end) => ({ line: [start, end], points: pointsAlong([start, end], steps) }))
		);
		let found = 0;
		for (const [index, one] of segments.entries())
			for (const other of segments.slice(index)) {
				const ends = one.line
					.filter((end) => other.line.includes(end))
					.map((end) => end.map((number) => number * steps).join(' '));
				const sameLine = ends.length === 2;
				const common = [...one.points].filter((point) => other.points.has(point));
				const expected = sameLine || common.some((point) => !ends.includes(point));
				if (expected) found += 1;
				const answer = crossingLines([one.line, other.line], 1).length > 0;
				if (answer !== expected)
					expect.fail(`${JSON.stringify([one.line, other.line])} gave ${answer}`);
			}
		expect(found).toBeGreaterThan(500);
		expect(found).toBeLessThan(segments.length ** 2 / 2 - 500);
	});
});
