import { describe, expect, test } from 'vitest';
import { walkProfiles } from '../../finder/pace.ts';
import { seededRandom } from '../../network/seeded-network.ts';
import { costWithin, secondsOf } from '../../network/walker.ts';
import { finished } from '../finished.ts';
import { latticeTown, testPlace, testPosition, testQuestion } from '../lattice-ground.ts';
import { peopledEngine, randomPopulation } from '../peopled-town.ts';
import type { SiteRule, SitesQuestion } from '../types.ts';
import type { PlacedCandidate } from './candidates.ts';
import { meanCosts } from './mean-walk.ts';
import { allowedSites, answerSites, prepareSites, type SitingGround } from './sites.ts';
import { standingWalk } from './standing-walk.ts';

const communes = ['a', 'b', 'b', 'c', 'c', 'c', 'd', 'd'];

/** A town with one place, in commune a, and a candidate for each of `communes`. */
function groundOf(seed: number): SitingGround {
	const random = seededRandom(seed);
	const network = latticeTown(random, 6);
	const population = randomPopulation(network, random, 150);
	const engine = peopledEngine(network, population, [testPlace('first', 100, 100)]);
	const doors = engine.serving(testQuestion).certain.map(({ door }) => door);
	return {
		standing: standingWalk(engine.ground.network, population, walkProfiles.adult, doors),
		candidates: communes.map((commune, each): PlacedCandidate => {
			const [lon, lat] = testPosition(random() * 2000, random() * 2000);
			const door = engine.doorOf('adult', [lon, lat])!;
			return { id: `site-${each}`, lon, lat, commune, door };
		}),
		communesWith: new Set(['a'])
	};
}

const asked = (change: Partial<SitesQuestion>): SitesQuestion => ({
	question: testQuestion,
	minutes: 5,
	candidates: 'public',
	objective: 'covering',
	rule: 'none',
	count: 2,
	...change
});

/** Whether a rule allows a set, in the rule's own words; communes b, c and d have no place. */
function keepsRule(rule: SiteRule, set: readonly number[]): boolean {
	const without = set.map((each) => communes[each]!).filter((commune) => commune !== 'a');
	if (rule === 'none') return true;
	if (rule === 'communes-without') return without.length === set.length;
	return new Set(without).size === Math.min(set.length, 3);
}

function* subsets(of: number, count: number, from = 0): Generator<number[]> {
	if (count === 0) yield [];
	else
		for (let first = from; first <= of - count; first++)
			for (const rest of subsets(of, count - 1, first + 1)) yield [first, ...rest];
}

const rules = ['none', 'one-per-commune', 'communes-without'] as const;
const allSets = (rule: SiteRule, count: number): number[][] =>
	[...subsets(communes.length, count)].filter((set) => keepsRule(rule, set));

/** Counts residents within the minutes of the places that stand, or of a set of candidates. */
function counterOf({ standing, candidates }: SitingGround): (set: readonly number[]) => number {
	const { walker, population, toHome } = standing;
	const { residents } = population;
	const limit = costWithin(walker, 5 * 60);
	const reaches = candidates.map(({ door }) => {
		const alone = standingWalk(walker.network, population, walkProfiles.adult, [door]);
		return alone.toHome.map((cost) => (cost <= limit ? 1 : 0));
	});
	return (set) =>
		residents.reduce((sum, count, home) => {
			const isReached = toHome[home]! <= limit || set.some((each) => reaches[each]![home] === 1);
			return sum + (isReached ? count : 0);
		}, 0);
}

/** Mean seconds of all homes with a set of candidates. */
function meanSeconds({ standing, candidates }: SitingGround, set: readonly number[]): number {
	const means = meanCosts(
		standing,
		set.map((each) => candidates[each]!.door)
	);
	return secondsOf(standing.walker, means.at(-1)!);
}

const seeds = [1, 2, 3, 4, 5, 6];

describe('the best sites among a few', () => {
	test.each(rules)('are bounded by their bound, and no better than the best (rule %s)', (rule) => {
		let proven = 0;
		for (const seed of seeds) {
			const ground = groundOf(seed);
			const prepared = finished(prepareSites(ground, asked({})));
			const within = counterOf(ground);
			const alone = communes.map((_, each) => within([each]));
			for (const count of [1, 2, 3, 4]) {
				const answer = answerSites(ground, prepared, asked({ rule, count }));
				const best = Math.max(...allSets(rule, count).map((set) => within(set)));
				expect(answer.before).toBe(within([]));
				expect(answer.after).toBeLessThanOrEqual(best);
				expect(answer.bound).toBeGreaterThanOrEqual(best);
				if (count === 1 && rule === 'none') expect(answer.after).toBe(Math.max(...alone));
				if (answer.gap === 0) {
					expect(answer.after).toBe(best);
					proven++;
				} else expect(answer.gap).toBeCloseTo((answer.bound - answer.after) / answer.bound, 12);
			}
		}
		// Most small answers are proven: a bound that is never reached would prove nothing.
		expect(proven).toBeGreaterThan(seeds.length * 2);
	});

	test.each(rules)(
		'by mean walk too, though pieces of street stand for homes (rule %s)',
		(rule) => {
			for (const seed of seeds) {
				const ground = groundOf(seed);
				const prepared = finished(prepareSites(ground, asked({ objective: 'median' })));
				for (const count of [1, 2, 3, 4]) {
					const answer = answerSites(ground, prepared, asked({ objective: 'median', rule, count }));
					const best = Math.min(...allSets(rule, count).map((set) => meanSeconds(ground, set)));
					expect(answer.after).toBeGreaterThanOrEqual(best - 1e-9);
					expect(answer.bound).toBeLessThanOrEqual(best + 1e-9);
					expect(answer.gap).toBeCloseTo((answer.after - answer.bound) / answer.after, 12);
					// Near enough to be worth saying.
					expect(answer.gap).toBeLessThan(0.3);
				}
			}
		}
	);

	test('keep to their rule, and count the candidates that it allows', () => {
		const ground = groundOf(7);
		const prepared = finished(prepareSites(ground, asked({})));
		for (const rule of rules)
			for (const count of [1, 2, 3, 4, 10]) {
				const answer = answerSites(ground, prepared, asked({ rule, count }));
				expect(answer.candidateCount).toBe(rule === 'communes-without' ? 7 : 8);
				const chosen = answer.sites.map(({ id }) => Number(id.slice(-1)));
				// A site that would add nobody is left out.
				if (chosen.length === count) expect(keepsRule(rule, chosen)).toBe(true);
				expect(answer.sites.every(({ gain }) => gain > 0)).toBe(true);
			}
		expect(allowedSites(ground, { count: 10, rule: 'communes-without' }).count).toBe(7);
	});
});
