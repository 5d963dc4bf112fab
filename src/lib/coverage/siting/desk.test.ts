import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../network/seeded-network.ts';
import type { CoverageEngine } from '../engine.ts';
import { finished } from '../finished.ts';
import { latticeTown, testPlace, testPosition, testQuestion } from '../lattice-ground.ts';
import { peopledEngine, randomPopulation } from '../peopled-town.ts';
import type { Candidate, SitesAnswer, SitesQuestion } from '../types.ts';
import { SitingDesk } from './desk.ts';

/** A town with one place, and twelve buildings where others could be. */
function town(seed: number): { engine: CoverageEngine; candidates: Candidate[]; desk: SitingDesk } {
	const random = seededRandom(seed);
	const network = latticeTown(random, 7);
	const engine = peopledEngine(
		{ ...network, communes: ['21001'] },
		randomPopulation(network, random, 250),
		[testPlace('first', 100, 100)]
	);
	const candidates = Array.from({ length: 12 }, (_, each): Candidate => {
		const [lon, lat] = testPosition(random() * 2400, random() * 2400);
		const id = `library-${each}`;
		return { id, kind: 'library', name_nl: id, name_fr: id, lon, lat, commune: '21001' };
	});
	return { engine, candidates, desk: new SitingDesk(engine, candidates) };
}

const asked = (change: Partial<SitesQuestion> = {}): SitesQuestion => ({
	question: testQuestion,
	minutes: 10,
	candidates: 'public',
	objective: 'covering',
	rule: 'none',
	count: 2,
	...change
});

/** Residents within the minutes with the sites added as a scenario: another way to the same number. */
function withSites(engine: CoverageEngine, { sites }: SitesAnswer): number {
	const changes = sites.map(({ lon, lat }) => ({
		kind: 'add' as const,
		serves: 'lisa' as const,
		lon,
		lat,
		week: null
	}));
	return engine.coverage({ ...testQuestion, scenario: { changes } }).region.certain.within[1];
}

describe('the best next sites', () => {
	test.each([1, 2, 3])('reach what coverage counts once they are added (%i)', (seed) => {
		const { engine, desk } = town(seed);
		const answer = finished(desk.sites(asked()));
		expect(answer.before).toBe(engine.coverage(testQuestion).region.certain.within[1]);
		expect(answer.after).toBe(withSites(engine, answer));
		expect(answer.bound).toBeGreaterThanOrEqual(answer.after);
		expect(answer.sites.reduce((sum, { gain }) => sum + gain, answer.before)).toBe(answer.after);
	});

	test('of two are the best of all pairs, or the gap says that they may not be', () => {
		const { engine, candidates, desk } = town(4);
		const answer = finished(desk.sites(asked()));
		let best = 0;
		for (const one of candidates)
			for (const other of candidates)
				if (one.id < other.id)
					best = Math.max(
						best,
						withSites(engine, {
							...answer,
							sites: [one, other].map((site) => ({ ...site, gain: 0 }))
						})
					);
		expect(answer.after).toBeLessThanOrEqual(best);
		expect(answer.bound).toBeGreaterThanOrEqual(best);
		if (answer.gap === 0) expect(answer.after).toBe(best);
	});

	test('by mean walk shorten it by what the mean over all homes says', () => {
		const { desk } = town(5);
		const answer = finished(desk.sites(asked({ objective: 'median' })));
		expect(answer.after).toBeLessThan(answer.before);
		expect(answer.bound).toBeLessThanOrEqual(answer.after);
		const gained = answer.sites.reduce((sum, { gain }) => sum + gain, 0);
		expect(answer.before - gained).toBeCloseTo(answer.after, 6);
	});

	test('anywhere lie on streets, and there are none in communes without where all have one', () => {
		const { desk } = town(6);
		const answer = finished(desk.sites(asked({ candidates: 'anywhere' })));
		expect(answer.sites.length).toBe(2);
		const none = finished(desk.sites(asked({ rule: 'communes-without' })));
		expect(none).toMatchObject({ sites: [], candidateCount: 0, gap: 0 });
		expect(none.after).toBe(none.before);
	});

	test('are answered from what was prepared when only their number changes', () => {
		const { desk } = town(7);
		finished(desk.sites(asked()));
		// Nothing is yielded: nothing has to be prepared.
		expect(desk.sites(asked({ count: 5 })).next().done).toBe(true);
		expect(desk.sites(asked({ minutes: 15 })).next().done).toBe(false);
	});

	test('refuse a number that is not from 1 to 10', () => {
		const { desk } = town(8);
		for (const count of [0, 11, 1.5])
			expect(() => finished(desk.sites(asked({ count })))).toThrow(RangeError);
	});

	test('are robust as often as they are chosen, and never more often than there are cases', () => {
		const { desk } = town(9);
		const { cases, sites } = finished(desk.robustness(asked({ count: 1 })));
		expect(cases).toHaveLength(16);
		expect(sites.reduce((sum, { wins }) => sum + wins, 0)).toBeLessThanOrEqual(16);
		expect(sites[0]!.wins).toBe(Math.max(...sites.map(({ wins }) => wins)));
	});
});
