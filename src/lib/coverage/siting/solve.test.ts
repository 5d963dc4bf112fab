import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../network/seeded-network.ts';
import { allowAny, allowFirst, groupSizes, mayAdd, type AllowedSites } from './allowed.ts';
import { boundFrom } from './bound.ts';
import { choose, gainOf, lossesOf } from './choice.ts';
import { exchange } from './exchange.ts';
import { greedy } from './greedy.ts';
import { Partition } from './partition.ts';
import { SavingsBuilder, type SavingsTable } from './savings.ts';
import { solve } from './solve.ts';

/** A table of random savings: covering (each saves 1) or the median (up to 500). */
function randomTable(random: () => number, most: number): SavingsTable {
	const demands = 14;
	const builder = new SavingsBuilder();
	for (let candidate = 0; candidate < 9; candidate++) {
		for (let demand = 0; demand < demands; demand++)
			if (random() < 0.35) builder.add(demand, 1 + Math.floor(random() * most));
		builder.nextCandidate();
	}
	return builder.table(Uint32Array.from({ length: demands }, () => 1 + Math.floor(random() * 50)));
}

/** All sets of `count` candidates. */
function* subsets(candidates: number, count: number, from = 0): Generator<number[]> {
	if (count === 0) yield [];
	else
		for (let first = from; first <= candidates - count; first++)
			for (const rest of subsets(candidates, count - 1, first + 1)) yield [first, ...rest];
}

/** Whether a set may be chosen, one by one in some order, as the rule says. */
function isAllowed(allowed: AllowedSites, set: readonly number[]): boolean {
	const reach = (chosen: readonly number[]): boolean =>
		chosen.length === set.length ||
		set.some(
			(next) =>
				!chosen.includes(next) &&
				mayAdd(allowed, groupSizes(allowed, chosen), next) &&
				reach([...chosen, next])
		);
	return reach([]);
}

/** The most that any allowed set saves, by trying them all. */
function bestOf(table: SavingsTable, allowed: AllowedSites): number {
	let best = 0;
	for (const set of subsets(table.candidateCount, allowed.count))
		if (isAllowed(allowed, set)) best = Math.max(best, choose(table, set).saved);
	return best;
}

const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1);

describe('the choice of sites', () => {
	test.each([
		['covering', 1],
		['mean walk', 500]
	])('lies between what greedy promises and the exact best, below its bound (%s)', (_, most) => {
		for (const seed of seeds) {
			const table = randomTable(seededRandom(seed), most);
			for (const count of [1, 2, 3, 4]) {
				const allowed = allowAny(table.candidateCount, count);
				const exact = bestOf(table, allowed);
				const first = greedy(table, allowed);
				const { saved, bound, gains, chosen } = solve(table, allowed);
				expect(first.saved).toBeGreaterThanOrEqual((1 - 1 / Math.E) * exact - 1e-9);
				expect(exchange(first, allowed).saved).toBeGreaterThanOrEqual(first.saved);
				expect(saved).toBeGreaterThanOrEqual(first.saved);
				expect(saved).toBeLessThanOrEqual(exact);
				expect(bound).toBeGreaterThanOrEqual(exact);
				if (bound === saved) expect(saved).toBe(exact);
				expect(gains.reduce((sum, gain) => sum + gain, 0)).toBe(saved);
				expect(choose(table, chosen).saved).toBe(saved);
			}
		}
	});

	test('of one site is the best, and proven so', () => {
		for (const seed of seeds) {
			const table = randomTable(seededRandom(seed), 1);
			const { saved, bound } = solve(table, allowAny(table.candidateCount, 1));
			expect(saved).toBe(Math.max(...table.alone));
			expect(bound).toBe(saved);
		}
	});

	test('serves the communes that come first, whether there are more of them than sites or fewer', () => {
		const communes = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'd'];
		for (const seed of seeds) {
			const table = randomTable(seededRandom(seed), 100);
			for (const first of [new Set(['a', 'b', 'c']), new Set(['d']), new Set<string>()])
				for (const count of [1, 2, 3, 4]) {
					const allowed = allowFirst(communes, count, first);
					const exact = bestOf(table, allowed);
					const { saved, bound, chosen } = solve(table, allowed);
					expect(saved).toBeLessThanOrEqual(exact);
					expect(bound).toBeGreaterThanOrEqual(exact);
					const served = new Set(chosen.map((each) => communes[each]!));
					if (chosen.length === count && count <= first.size)
						expect([...served].every((commune) => first.has(commune))).toBe(true);
				}
		}
	});

	test('takes no more than there are, and none where none may be', () => {
		const table = randomTable(seededRandom(1), 1);
		expect(solve(table, allowAny(table.candidateCount, 10)).chosen.length).toBeLessThanOrEqual(9);
		const none = solve(
			table,
			allowAny(table.candidateCount, 3, () => false)
		);
		expect(none).toMatchObject({ chosen: [], saved: 0, bound: 0 });
	});

	test('gains, losses and sums of a choice are what choosing anew says', () => {
		for (const seed of seeds) {
			const table = randomTable(seededRandom(seed), 300);
			const choice = choose(table, [0, 3, 5]);
			expect(gainOf(choice, 7)).toBe(choose(table, [0, 3, 5, 7]).saved - choice.saved);
			expect([...lossesOf(choice)]).toEqual(
				[0, 3, 5].map(
					(each) =>
						choice.saved -
						choose(
							table,
							[0, 3, 5].filter((other) => other !== each)
						).saved
				)
			);
		}
	});

	test('a bound holds from any start, however little time it has', () => {
		for (const seed of seeds) {
			const table = randomTable(seededRandom(seed), 1);
			const allowed = allowAny(table.candidateCount, 3);
			const exact = bestOf(table, allowed);
			for (const visits of [0, 100, 100_000])
				expect(boundFrom(choose(table, [0, 1, 2]), allowed, visits).most).toBeGreaterThanOrEqual(
					exact
				);
		}
	});
});

describe('a partition', () => {
	test('puts together exactly what no set tells apart', () => {
		for (const seed of seeds) {
			const random = seededRandom(seed);
			const count = 40;
			const partition = new Partition(count);
			const seen = Array.from({ length: count }, () => '');
			for (let turn = 0; turn < 6; turn++) {
				const set = Array.from({ length: count }, () => random() < 0.3);
				const members = Uint32Array.from(set.flatMap((isIn, each) => (isIn ? [each] : [])));
				partition.split(members, members.length);
				set.forEach((isIn, each) => (seen[each] += isIn ? '1' : '0'));
			}
			const { classOf, count: classes } = partition.numbered();
			expect(classes).toBe(new Set(seen).size);
			for (let one = 0; one < count; one++)
				for (let other = 0; other < one; other++)
					expect(classOf[one] === classOf[other]).toBe(seen[one] === seen[other]);
		}
	});
});
