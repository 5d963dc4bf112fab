import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../network/seeded-network.ts';
import {
	allowAny,
	allowFirst,
	bestSet,
	groupSizes,
	mayAdd,
	maySwap,
	type AllowedSites
} from './allowed.ts';

/** All sets of `count` out of so many. */
function* subsets(of: number, count: number, from = 0): Generator<number[]> {
	if (count === 0) yield [];
	else
		for (let first = from; first <= of - count; first++)
			for (const rest of subsets(of, count - 1, first + 1)) yield [first, ...rest];
}

/** The rule in its own words, of a whole set. */
function keepsRule(
	communes: readonly string[],
	first: ReadonlySet<string>,
	set: readonly number[]
) {
	const there = new Set(communes.filter((commune) => first.has(commune)));
	const served = set.map((each) => communes[each]!).filter((commune) => there.has(commune));
	const distinct = new Set(served).size;
	if (there.size === 0) return true;
	return set.length <= there.size ? distinct === set.length : distinct === there.size;
}

const communes = ['a', 'a', 'b', 'c', 'c', 'd', 'd', 'd'];
const firsts = [[], ['a'], ['a', 'b'], ['a', 'c', 'd'], ['a', 'b', 'c', 'd', 'e']];
const cases = firsts.flatMap((first) =>
	[1, 2, 3, 4, 5].map((count) => ({ first: new Set(first), count }))
);

/** Whether sites can be added one by one, in this order, up to the set. */
function addable(allowed: AllowedSites, order: readonly number[]): boolean {
	return order.every((each, at) => mayAdd(allowed, groupSizes(allowed, order.slice(0, at)), each));
}

function* orders(set: readonly number[]): Generator<number[]> {
	if (set.length === 0) yield [];
	for (const first of set)
		for (const rest of orders(set.filter((each) => each !== first))) yield [first, ...rest];
}

describe('sets of sites that a rule allows', () => {
	test('are those that can be added one by one, whether there are fewer sites or more than communes', () => {
		for (const { first, count } of cases) {
			const allowed = allowFirst(communes, count, first);
			for (const set of subsets(communes.length, count)) {
				const can = [...orders(set)].some((order) => addable(allowed, order));
				expect(can, `${[...first].join('')} ${count}: ${set.join(' ')}`).toBe(
					keepsRule(communes, first, set)
				);
			}
		}
	});

	test('stay allowed after a swap exactly where the swap is', () => {
		for (const { first, count } of cases) {
			const allowed = allowFirst(communes, count, first);
			for (const set of subsets(communes.length, count)) {
				if (!keepsRule(communes, first, set)) continue;
				const sizes = groupSizes(allowed, set);
				for (const inside of set)
					for (const outside of communes.keys()) {
						if (set.includes(outside)) continue;
						const after = set.map((each) => (each === inside ? outside : each));
						expect(maySwap(allowed, sizes, inside, outside)).toBe(
							keepsRule(communes, first, after)
						);
					}
			}
		}
	});

	test('of which the best sum is found, as by trying them all', () => {
		const random = seededRandom(4);
		for (const { first, count } of cases)
			for (let turn = 0; turn < 5; turn++) {
				const allowed = allowFirst(communes, count, first);
				const values = Float64Array.from(communes, () => Math.floor(random() * 20));
				const sum = (set: readonly number[]): number =>
					set.reduce((all, each) => all + values[each]!, 0);
				const set = bestSet(allowed, values);
				expect(set).toHaveLength(count);
				expect(keepsRule(communes, first, set)).toBe(true);
				const sums = [...subsets(communes.length, count)]
					.filter((each) => keepsRule(communes, first, each))
					.map(sum);
				expect(sum(set)).toBe(Math.max(...sums));
			}
	});

	test('never hold a candidate that is masked', () => {
		const allowed = allowAny(5, 4, (candidate) => candidate % 2 === 0);
		expect(allowed.count).toBe(3);
		expect(bestSet(allowed, Float64Array.of(1, 9, 1, 9, 1)).sort()).toEqual([0, 2, 4]);
		expect(mayAdd(allowed, groupSizes(allowed, []), 1)).toBe(false);
		expect(maySwap(allowed, groupSizes(allowed, [0, 2, 4]), 0, 1)).toBe(false);
	});
});
