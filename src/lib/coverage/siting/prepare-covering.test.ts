import { describe, expect, test } from 'vitest';
import { seededDoor, seededNetwork, seededRandom } from '../../network/seeded-network.ts';
import type { Doorway } from '../../network/search.ts';
import { walkTimes } from '../../network/walk-times.ts';
import { walkToEach } from '../../network/walk-to-each.ts';
import { makeWalker, unreached } from '../../network/walker.ts';
import { finished } from '../finished.ts';
import { randomPopulation } from '../peopled-town.ts';
import { choose } from './choice.ts';
import { prepareCovering } from './prepare-covering.ts';
import { standingWalk } from './standing-walk.ts';

/** A random network, often in several parts and with stairs, with homes, standing places and candidates. */
function town(seed: number) {
	const random = seededRandom(seed);
	const network = seededNetwork(random);
	const profile = { kmPerHour: 5, stepFree: random() < 0.3 };
	const population = randomPopulation(network, random, 80);
	const fixed = Array.from({ length: Math.floor(random() * 3) }, () => seededDoor(random, network));
	const candidates = Array.from({ length: 8 }, () => seededDoor(random, network));
	const limit = 2000 + Math.floor(random() * 8000);
	return { random, network, profile, population, fixed, candidates, limit };
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

describe('what each candidate newly reaches', () => {
	test('is what a walk to every home finds, for any choice of candidates, on 60 random networks', () => {
		let reachedInAll = 0;
		for (const seed of seeds) {
			const { random, network, profile, population, fixed, candidates, limit } = town(seed);
			const standing = standingWalk(network, population, profile, fixed);
			const { table, before } = finished(prepareCovering(standing, candidates, limit));
			const walker = makeWalker(network, profile);
			const within = (doors: readonly Doorway[]): number => {
				const costs = new Int32Array(population.residents.length);
				if (doors.length === 0) costs.fill(unreached);
				else walkToEach(walkTimes(walker, doors), population.doors, costs);
				return population.residents.reduce(
					(sum, count, home) => sum + (costs[home]! <= limit ? count : 0),
					0
				);
			};
			expect(before).toBe(within(fixed));
			for (let turn = 0; turn < 6; turn++) {
				const chosen = candidates.flatMap((_, each) => (random() < 0.4 ? [each] : []));
				const after = within([...fixed, ...chosen.map((each) => candidates[each]!)]);
				expect(before + choose(table, chosen).saved).toBe(after);
				reachedInAll += after - before;
			}
			expect(standing.walker.cost.every((cost) => cost === unreached)).toBe(true);
		}
		expect(reachedInAll).toBeGreaterThan(1000);
	});

	test('puts homes together exactly where the same candidates reach them', () => {
		for (const seed of seeds.slice(0, 10)) {
			const { network, profile, population, fixed, candidates, limit } = town(seed);
			const standing = standingWalk(network, population, profile, fixed);
			const { table } = finished(prepareCovering(standing, candidates, limit));
			const walker = makeWalker(network, profile);
			const patterns = Array.from(population.residents, () => '');
			for (const candidate of candidates) {
				const costs = new Int32Array(population.residents.length);
				walkToEach(walkTimes(walker, [candidate]), population.doors, costs);
				costs.forEach((cost, home) => {
					patterns[home] += standing.toHome[home]! > limit && cost <= limit ? '1' : '0';
				});
			}
			expect(table.weight.length).toBe(new Set(patterns).size);
			const all = population.residents.reduce((sum, count) => sum + count, 0);
			expect(table.weight.reduce((sum, count) => sum + count, 0)).toBe(all);
		}
	});

	test('is nothing without a candidate', () => {
		const { network, profile, population, fixed, limit } = town(1);
		const standing = standingWalk(network, population, profile, fixed);
		const { table } = finished(prepareCovering(standing, [], limit));
		expect(table.candidateCount).toBe(0);
		expect(choose(table, []).saved).toBe(0);
	});
});
