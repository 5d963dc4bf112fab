import { walkProfiles, type Pace } from '../../finder/pace.ts';
import type { CoverageEngine } from '../engine.ts';
import {
	thresholds,
	type Candidate,
	type Question,
	type RobustnessAnswer,
	type RobustSite,
	type Site,
	type SitesAnswer,
	type SitesQuestion
} from '../types.ts';
import { communeOf, placedCandidates } from './candidates.ts';
import { answerSites, prepareSites, type Prepared, type SitingGround } from './sites.ts';
import { standingWalk } from './standing-walk.ts';

/** The ways of walking for which a robust site is asked: all speeds, and without stairs. */
const robustPaces: readonly Pace[] = ['adult', 'slow', 'slower', 'step-free'];

/** Prepared answers kept: a few objectives and thresholds; each takes some megabytes. */
const mostKept = 6;

/**
 * Answers questions of sites, and keeps what was prepared, so that another number of sites or another rule
 * is answered at once. A generator yields the share that is done.
 */
export class SitingDesk {
	readonly #engine: CoverageEngine;
	readonly #candidates: readonly Candidate[];
	readonly #grounds = new Map<string, SitingGround>();
	readonly #prepared = new Map<string, Prepared>();

	constructor(engine: CoverageEngine, candidates: readonly Candidate[]) {
		this.#engine = engine;
		this.#candidates = candidates;
	}

	/** The best sites for a question; a RangeError where their number is not from 1 to 10. */
	*sites(question: SitesQuestion): Generator<number, SitesAnswer, void> {
		const ground = this.#ground(question);
		const prepared = yield* this.#prepare(ground, question);
		const start = this.#engine.now();
		const answer = answerSites(ground, prepared, question);
		return { ...answer, milliseconds: this.#engine.now() - start };
	}

	/**
	 * How often each site is among the chosen when the threshold and the way of walking vary: every
	 * combination for covering, every way of walking for the mean walk, which knows no threshold.
	 */
	*robustness(question: SitesQuestion): Generator<number, RobustnessAnswer, void> {
		const minutes = question.objective === 'median' ? [question.minutes] : thresholds;
		const cases = robustPaces.flatMap((pace) => minutes.map((each) => ({ minutes: each, pace })));
		const sites = new Map<string, { site: Site; wins: number; gain: number }>();
		for (const [index, each] of cases.entries()) {
			const asked = {
				...question,
				minutes: each.minutes,
				question: { ...question.question, pace: each.pace }
			};
			const task = this.sites(asked);
			let step = task.next();
			for (; !step.done; step = task.next()) yield (index + step.value) / cases.length;
			for (const site of step.value.sites) {
				const known = sites.get(site.id) ?? { site, wins: 0, gain: 0 };
				sites.set(site.id, { ...known, wins: known.wins + 1, gain: known.gain + site.gain });
			}
		}
		return {
			cases,
			sites: [...sites.values()]
				.map(({ site, wins, gain }): RobustSite => ({ ...site, gain: gain / wins, wins }))
				.sort((one, other) => other.wins - one.wins || other.gain - one.gain || order(one, other))
		};
	}

	/** What stands already, and where a site may be. */
	#ground({ question, candidates: kind }: SitesQuestion): SitingGround {
		const asked: Question = { ...question, when: { kind: 'any' } };
		const key = JSON.stringify([asked, kind]);
		const known = this.#grounds.get(key);
		if (known) return known;
		const { network, population, index } = this.#engine.ground;
		const profile = walkProfiles[asked.pace];
		const doors = this.#engine.serving(asked).certain.map(({ door }) => door);
		const ground: SitingGround = {
			standing: standingWalk(network, population, profile, doors),
			candidates: placedCandidates(index, population, this.#candidates, kind, profile),
			communesWith: new Set(doors.flatMap((door) => communeOf(index, door) ?? []))
		};
		keep(this.#grounds, key, ground);
		return ground;
	}

	*#prepare(ground: SitingGround, question: SitesQuestion): Generator<number, Prepared, void> {
		const { objective, minutes, candidates, question: asked } = question;
		const threshold = objective === 'median' ? null : minutes;
		const key = JSON.stringify([{ ...asked, when: null }, candidates, objective, threshold]);
		const known = this.#prepared.get(key);
		if (known) return known;
		const prepared = yield* prepareSites(ground, question);
		keep(this.#prepared, key, prepared);
		return prepared;
	}
}

const order = (one: Site, other: Site): number => (one.id < other.id ? -1 : 1);

/** Puts a value into a map that drops its oldest. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
	const oldest = map.size >= mostKept ? map.keys().next().value : undefined;
	if (oldest !== undefined) map.delete(oldest);
	map.set(key, value);
}
