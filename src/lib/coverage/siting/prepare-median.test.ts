import { describe, expect, test } from 'vitest';
import { seededDoor, seededNetwork, seededRandom } from '../../network/seeded-network.ts';
import type { Doorway } from '../../network/search.ts';
import { walkTimes } from '../../network/walk-times.ts';
import { type DoorTable, walkToEach } from '../../network/walk-to-each.ts';
import { arcFactor, makeWalker, unreached } from '../../network/walker.ts';
import { finished } from '../finished.ts';
import { randomPopulation } from '../peopled-town.ts';
import { choose } from './choice.ts';
import { demandPoints } from './demand-points.ts';
import { meanCosts, meanDoorCost } from './mean-walk.ts';
import { longestCost, prepareMedian, takesPart } from './prepare-median.ts';
import { standingWalk } from './standing-walk.ts';

/** A random network with homes, standing places, candidates, and a walk to doors home by home. */
function town(seed: number) {
	const random = seededRandom(seed);
	const network = seededNetwork(random);
	const profile = { kmPerHour: 5, stepFree: random() < 0.3 };
	const population = randomPopulation(network, random, 80);
	const fixed = Array.from({ length: Math.floor(random() * 3) }, () => seededDoor(random, network));
	const candidates = Array.from({ length: 8 }, () => seededDoor(random, network));
	const standing = standingWalk(network, population, profile, fixed);
	const walker = makeWalker(network, profile);
	const cap = longestCost(standing);
	/** as far as the street, and no longer than the longest walk that counts */
	const toStreet = (doors: readonly Doorway[], table: DoorTable): Int32Array => {
		const costs = new Int32Array(table.arc.length).fill(unreached);
		if (doors.length > 0) walkToEach(walkTimes(walker, doors), table, costs);
		return costs.map((cost, each) => Math.min(cap, cost - table.door[each]!));
	};
	const choice = (): number[] => candidates.flatMap((_, each) => (random() < 0.4 ? [each] : []));
	const withFixed = (chosen: readonly number[]): Doorway[] => [
		...fixed,
		...chosen.map((each) => candidates[each]!)
	];
	return { network, walker, population, candidates, standing, toStreet, choice, withFixed };
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

describe('what each candidate takes off the walk', () => {
	test('is what a walk to every piece of street finds, for any choice, on 60 random networks', () => {
		let savedInAll = 0;
		for (const seed of seeds) {
			const { walker, population, candidates, standing, toStreet, choice, withFixed } = town(seed);
			const median = finished(prepareMedian(standing, candidates));
			const { doors, weight } = demandPoints(
				population,
				1000,
				(home) => takesPart(standing, home),
				(arc) => arcFactor(walker, arc)
			);
			const sumOf = (chosen: readonly number[]): number =>
				toStreet(withFixed(chosen), doors).reduce(
					(sum, cost, each) => sum + cost * weight[each]!,
					0
				);
			expect(median.before).toBe(sumOf([]));
			for (let turn = 0; turn < 4; turn++) {
				const chosen = choice();
				const { saved } = choose(median.table, chosen);
				expect(median.before - saved).toBe(sumOf(chosen));
				savedInAll += saved;
			}
			expect(standing.walker.cost.every((cost) => cost === unreached)).toBe(true);
		}
		expect(savedInAll).toBeGreaterThan(1_000_000);
	});

	test('is off the sum over homes by no more than the ways between homes and their pieces', () => {
		for (const seed of seeds) {
			const { population, candidates, standing, toStreet, choice, withFixed } = town(seed);
			const { table, before, apart, residents } = finished(prepareMedian(standing, candidates));
			const chosen = choice();
			let sum = 0;
			let count = 0;
			toStreet(withFixed(chosen), population.doors).forEach((cost, home) => {
				if (!takesPart(standing, home)) return;
				sum += cost * population.residents[home]!;
				count += population.residents[home]!;
			});
			expect(count).toBe(residents);
			expect(Math.abs(before - choose(table, chosen).saved - sum)).toBeLessThanOrEqual(apart);
		}
	});
});

describe('pieces of street', () => {
	test('hold all homes, none longer than asked, each at the middle of its residents', () => {
		const { network, population } = town(5);
		const { doors, weight, apart } = demandPoints(
			population,
			1000,
			() => true,
			() => 1
		);
		const all = population.residents.reduce((sum, count) => sum + count, 0);
		expect(weight.reduce((sum, count) => sum + count, 0)).toBe(all);
		for (let each = 1; each < weight.length; each++)
			if (doors.arc[each] === doors.arc[each - 1])
				expect(doors.along[each]).toBeGreaterThan(doors.along[each - 1]!);
		expect(weight.length).toBeGreaterThan(new Set(population.doors.arc).size - 1);
		expect(
			[...doors.along].every((along, each) => along <= network.arcDecimetres[doors.arc[each]!]!)
		).toBe(true);
		expect(apart).toBeGreaterThan(0);
	});

	test('of a known street: the half of the residents decides, and the ways to it are counted', () => {
		const population = {
			doors: {
				arc: Uint32Array.of(0, 0, 0, 0),
				along: Uint32Array.of(0, 400, 1000, 1001),
				door: new Uint16Array(4)
			},
			residents: Uint16Array.of(2, 1, 2, 7),
			sector: new Uint16Array(4),
			total: 12,
			networkChecksum: 0
		};
		const points = demandPoints(
			population,
			1000,
			() => true,
			() => 2
		);
		expect([...points.doors.along]).toEqual([400, 1001]);
		expect([...points.weight]).toEqual([5, 7]);
		expect(points.apart).toBe(2 * (2 * 400 + 2 * 600));
	});
});

describe('the mean walk', () => {
	test('with more and more sites is the mean over a walk to every home, on 60 random networks', () => {
		for (const seed of seeds) {
			const { population, candidates, standing, toStreet, choice, withFixed } = town(seed);
			const chosen = choice();
			const means = meanCosts(
				standing,
				chosen.map((each) => candidates[each]!)
			);
			expect(means).toHaveLength(chosen.length + 1);
			let [residents, toDoor] = [0, 0];
			population.residents.forEach((count, home) => {
				if (!takesPart(standing, home)) return;
				residents += count;
				toDoor += count * population.doors.door[home]!;
			});
			for (const [count, mean] of means.entries()) {
				const costs = toStreet(withFixed(chosen.slice(0, count)), population.doors);
				let sum = 0;
				costs.forEach((cost, home) => {
					if (takesPart(standing, home))
						sum += population.residents[home]! * (cost + population.doors.door[home]!);
				});
				expect(mean).toBeCloseTo(residents === 0 ? 0 : sum / residents, 6);
			}
			expect(meanDoorCost(standing)).toBeCloseTo(residents === 0 ? 0 : toDoor / residents, 6);
		}
	});
});
