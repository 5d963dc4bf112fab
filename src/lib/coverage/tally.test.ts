import { describe, expect, test } from 'vitest';
import { networkOf, seededRandom } from '../network/seeded-network.ts';
import { makeWalker, secondsOf, unreached } from '../network/walker.ts';
import { testAreas } from './peopled-town.ts';
import type { Population } from './population.ts';
import { AreaTally } from './tally.ts';
import { areaLevels, thresholds, type Reached } from './types.ts';

const street = networkOf(
	[
		[0, 0],
		[9000, 0]
	],
	[{ from: 0, to: 1, decimetres: 60_000 }]
);
/** At 3.6 km/h a decimetre takes a tenth of a second: 3,000 are five minutes. */
const walker = makeWalker(street, { kmPerHour: 3.6, stepFree: false });

/** Homes with some residents of some sector; where they are on the street does not matter here. */
function populationOf(
	homes: readonly (readonly [residents: number, sector: number])[]
): Population {
	return {
		doors: {
			arc: new Uint32Array(homes.length),
			along: new Uint32Array(homes.length),
			door: new Uint16Array(homes.length)
		},
		residents: Uint16Array.from(homes, ([residents]) => residents),
		sector: Uint16Array.from(homes, ([, sector]) => sector),
		total: homes.reduce((sum, [residents]) => sum + residents, 0),
		networkChecksum: 0
	};
}

/** The same, by a list of every resident's walk. */
function naive(walks: readonly { cost: number; residents: number }[], perCost: number): Reached {
	const seconds = walks
		.flatMap(({ cost, residents }) =>
			new Array<number>(residents).fill(cost >= unreached ? Infinity : cost * perCost)
		)
		.sort((one, other) => one - other);
	const within = thresholds.map(
		(minutes) => seconds.filter((each) => each <= 60 * minutes + 1e-9).length
	) as unknown as Reached['within'];
	const share = (part: number): number | null => {
		const walk = seconds[Math.ceil(part * seconds.length) - 1] ?? Infinity;
		return walk === Infinity ? null : Math.ceil(walk - 1e-9);
	};
	return { within, medianSeconds: share(0.5), p90Seconds: share(0.9) };
}

describe('residents counted by walk', () => {
	test('of exactly the threshold are within it, a decimetre farther not', () => {
		const tally = new AreaTally(
			populationOf([
				[3, 0],
				[5, 0]
			]),
			testAreas
		);
		const { region } = tally.reached(Int32Array.of(3000, 3001), walker);
		expect(region.within).toEqual([3, 8, 8, 8]);
		expect(region.medianSeconds).toBe(301);
	});

	test('at no distance are within every threshold', () => {
		const tally = new AreaTally(populationOf([[3, 0]]), testAreas);
		const { region } = tally.reached(Int32Array.of(0), walker);
		expect(region).toEqual({ within: [3, 3, 3, 3], medianSeconds: 0, p90Seconds: 0 });
	});

	test('who can not get there are in no threshold and count as farthest', () => {
		const tally = new AreaTally(
			populationOf([
				[5, 0],
				[4, 0],
				[1, 1]
			]),
			testAreas
		);
		const half = tally.reached(Int32Array.of(100, unreached, unreached), walker).region;
		expect(half).toEqual({ within: [5, 5, 5, 5], medianSeconds: 10, p90Seconds: null });
		const fewer = tally.reached(Int32Array.of(unreached, 100, 100), walker);
		expect(fewer.region.medianSeconds).toBe(10);
		expect(fewer.areas.sector[1]).toEqual({
			within: [1, 1, 1, 1],
			medianSeconds: 10,
			p90Seconds: 10
		});
		const none = tally.reached(Int32Array.of(unreached, unreached, unreached), walker).region;
		expect(none).toEqual({ within: [0, 0, 0, 0], medianSeconds: null, p90Seconds: null });
	});

	test('of an area without residents are none', () => {
		const tally = new AreaTally(populationOf([[5, 0]]), testAreas);
		expect(tally.reached(Int32Array.of(10), walker).areas.sector[3]).toEqual({
			within: [0, 0, 0, 0],
			medianSeconds: null,
			p90Seconds: null
		});
	});

	test('are what a list of every resident says, by area, asked again and again', () => {
		const random = seededRandom(6);
		const below = (limit: number): number => Math.floor(random() * limit);
		const homes = Array.from({ length: 300 }, () => [1 + below(4), below(4)] as const);
		const population = populationOf(homes);
		const tally = new AreaTally(population, testAreas);
		for (let turn = 0; turn < 30; turn++) {
			const [most, missing] = [1 + below(20_000), random() * random()];
			const walks = homes.map(([residents, sector]) => ({
				residents,
				sector,
				cost: random() < missing ? unreached : below(most)
			}));
			const costs = Int32Array.from(walks, ({ cost }) => cost);
			const { region, areas } = tally.reached(costs, walker);
			const perCost = secondsOf(walker, 1);
			expect(region).toEqual(naive(walks, perCost));
			for (const level of areaLevels)
				areas[level].forEach((reached, place) => {
					const own = walks.filter(({ sector }) => {
						if (level === 'sector') return sector === place;
						if (level === 'quarter') return tally.quarterOf[sector] === place;
						if (level === 'commune') return tally.communeOf[sector] === place;
						return tally.zoneOf[tally.communeOf[sector]!] === place;
					});
					expect(reached).toEqual(naive(own, perCost));
				});
		}
	});

	test('are refused where a home is in no sector, or an area in none above it', () => {
		expect(() => new AreaTally(populationOf([[1, 4]]), testAreas)).toThrow('there is no sector 4');
		const { levels, region } = testAreas;
		const lost = { region, levels: { ...levels, quarter: levels.quarter.slice(1) } };
		expect(() => new AreaTally(populationOf([[1, 0]]), lost)).toThrow(
			'area s1 lies in no area of q1'
		);
	});
});
