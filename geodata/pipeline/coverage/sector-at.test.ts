import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/lib/network/seeded-network.ts';
import { isInside } from '../tiles/measure.ts';
import { areaAt } from './sector-at.ts';

const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

describe('the area at a position', () => {
	test('is the one that holds it, not in a hole, and the first of two on their border', () => {
		const [outer, hole] = [rectangle(0, 0, 9000, 9000), rectangle(3000, 3000, 6000, 6000)];
		const at = areaAt([
			{ polygons: [[outer, hole]] },
			{ polygons: [[hole], [rectangle(20_000, 0, 21_000, 1000)]] }
		]);
		expect(at([1000, 1000])).toBe(0);
		expect(at([4500, 4500])).toBe(1);
		expect(at([20_500, 500])).toBe(1);
		expect(at([15_000, 500])).toBe(-1);
		expect(at([-1, 4000])).toBe(-1);
	});

	test('is in none where there are none', () => {
		expect(areaAt([])([0, 0])).toBe(-1);
	});

	test('is the one that a look at all areas finds, on 4,000 positions', () => {
		const random = seededRandom(9);
		const below = (limit: number): number => Math.floor(random() * limit);
		// Irregular quadrilaterals on a lattice, some missing, some in two parts, west and south of zero too.
		const areas = Array.from({ length: 60 }, (_, each) => {
			const [x, y] = [(each % 10) * 7000 - 30_000, Math.floor(each / 10) * 9000 - 20_000];
			const ring: Position[] = [
				[x + below(900), y + below(900)],
				[x + 6000 + below(1000), y + below(900)],
				[x + 6000 + below(1000), y + 8000 + below(1000)],
				[x + below(900), y + 8000 + below(1000)]
			];
			const part = [[...ring, ring[0]!]];
			const other = [rectangle(x, 60_000, x + 3000, 63_000)];
			return { polygons: each % 7 === 3 ? [] : each % 11 === 0 ? [part, other] : [part] };
		});
		const at = areaAt(areas);
		let found = 0;
		for (let turn = 0; turn < 4000; turn++) {
			const position = [below(90_000) - 40_000, below(100_000) - 30_000];
			const naive = areas.findIndex(({ polygons }) =>
				polygons.some((rings) => isInside(position, rings))
			);
			expect(at(position)).toBe(naive);
			if (naive >= 0) found++;
		}
		expect(found).toBeGreaterThan(1000);
	});
});
