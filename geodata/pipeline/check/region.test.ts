import { describe, expect, it } from 'vitest';
import { random } from '../../../tests/fixtures/random.ts';
import { crossingOf } from './crossings.ts';
import { areaOf, distanceToArea, type AreaGeometry, type Position } from './region.ts';

/** A square of one hundredth of a degree with a hole in its middle. */
const holed: AreaGeometry = {
	type: 'Polygon',
	coordinates: [
		[
			[4.35, 50.84],
			[4.36, 50.84],
			[4.36, 50.85],
			[4.35, 50.85],
			[4.35, 50.84]
		],
		[
			[4.354, 50.844],
			[4.354, 50.846],
			[4.356, 50.846],
			[4.356, 50.844],
			[4.354, 50.844]
		]
	]
};

describe('areas of the region', () => {
	it('measure a square with a hole in square metres', () => {
		// 0.01° is 703.6 m east and 1112.6 m north here (WGS84); the hole is a twenty-fifth of it.
		expect(areaOf(holed) / (704.2 * 1112.5)).toBeCloseTo(0.96, 2);
	});

	it('measure the way to the nearest border, also out of a hole', () => {
		expect(distanceToArea([4.352, 50.842], holed)).toBe(0);
		expect(distanceToArea([4.355, 50.855], holed)).toBeCloseTo(556, 0);
		expect(distanceToArea([4.36, 50.86], { ...holed })).toBeCloseTo(1112.5, 0);
		expect(distanceToArea([4.355, 50.845], holed)).toBeCloseTo(70.4, 0);
	});

	it('take the nearest part of an area of several', () => {
		const parts: AreaGeometry = {
			type: 'MultiPolygon',
			coordinates: [
				holed.coordinates,
				[
					[
						[4.37, 50.84],
						[4.38, 50.84],
						[4.38, 50.85],
						[4.37, 50.84]
					]
				]
			]
		};
		expect(distanceToArea([4.3695, 50.84], parts)).toBeCloseTo(35, 0);
	});
});

describe('crossings of a ring', () => {
	const crosses = (a: Position, b: Position, c: Position, d: Position): boolean => {
		const side = (p: Position, q: Position, r: Position): number =>
			Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
		return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
	};

	it('are found as a comparison of every pair of segments finds them', () => {
		const next = random(11);
		let crossing = 0;
		for (let round = 0; round < 400; round += 1) {
			const corners = Array.from({ length: 3 + Math.floor(next() * 5) }, (): Position => [
				Math.floor(next() * 20),
				Math.floor(next() * 20)
			]);
			const ring = [...corners, corners[0]!];
			const pairs = corners.flatMap((_, one) =>
				corners.slice(one + 1).map((__, gap) => [one, one + 1 + gap])
			);
			const expected = pairs.some(([one, other]) =>
				crosses(ring[one!]!, ring[one! + 1]!, ring[other!]!, ring[other! + 1]!)
			);
			crossing += expected ? 1 : 0;
			expect(crossingOf(ring) !== undefined).toBe(expected);
		}
		expect(crossing).toBeGreaterThan(100);
		expect(crossing).toBeLessThan(390);
	});
});
