import type { Doorway } from '../../network/search.ts';
import { costWithin, secondsOf } from '../../network/walker.ts';
import type { Site, SitesAnswer, SitesQuestion } from '../types.ts';
import { type AllowedSites, allowAny, allowFirst } from './allowed.ts';
import type { PlacedCandidate } from './candidates.ts';
import { meanCosts, meanDoorCost } from './mean-walk.ts';
import { type Covering, prepareCovering } from './prepare-covering.ts';
import { type Median, prepareMedian } from './prepare-median.ts';
import { solve } from './solve.ts';
import type { StandingWalk } from './standing-walk.ts';

/** At most so many sites are asked for at once. */
export const mostSites = 10;

/** What siting needs to know: all that a choice of number and rule does not change. */
export interface SitingGround {
	readonly standing: StandingWalk;
	readonly candidates: readonly PlacedCandidate[];
	/** NIS codes of the communes in which a place stands that counts */
	readonly communesWith: ReadonlySet<string>;
}

export type Prepared =
	| { readonly objective: 'covering'; readonly covering: Covering }
	| { readonly objective: 'median'; readonly median: Median };

/** Works out what each candidate would bring. Yields the share that is done. */
export function* prepareSites(
	{ standing, candidates }: SitingGround,
	{ objective, minutes }: Pick<SitesQuestion, 'objective' | 'minutes'>
): Generator<number, Prepared, void> {
	const doors: Doorway[] = candidates.map(({ door }) => door);
	if (objective === 'median') return { objective, median: yield* prepareMedian(standing, doors) };
	const limit = costWithin(standing.walker, 60 * minutes);
	return { objective, covering: yield* prepareCovering(standing, doors, limit) };
}

/**
 * Answers with the best sites out of what was prepared. A RangeError where the number of sites is not a
 * whole number from 1 to 10.
 */
export function answerSites(
	ground: SitingGround,
	prepared: Prepared,
	question: SitesQuestion
): Omit<SitesAnswer, 'milliseconds'> {
	const allowed = allowedSites(ground, question);
	const answer =
		prepared.objective === 'covering'
			? coveringAnswer(ground, prepared.covering, allowed)
			: medianAnswer(ground, prepared.median, allowed);
	const candidateCount = allowed.group.reduce((count, group) => count + (group < 0 ? 0 : 1), 0);
	return { question, candidateCount, ...answer };
}

/** What the rule of a question allows. */
export function allowedSites(
	{ candidates, communesWith }: SitingGround,
	{ count, rule }: Pick<SitesQuestion, 'count' | 'rule'>
): AllowedSites {
	if (!(Number.isInteger(count) && count >= 1 && count <= mostSites))
		throw new RangeError(`${count} is no number of sites from 1 to ${mostSites}`);
	const without = new Set(
		candidates.map(({ commune }) => commune).filter((commune) => !communesWith.has(commune))
	);
	switch (rule) {
		case 'none':
			return allowAny(candidates.length, count);
		case 'communes-without':
			return allowAny(candidates.length, count, (each) => without.has(candidates[each]!.commune));
		case 'one-per-commune':
			return allowFirst(
				candidates.map(({ commune }) => commune),
				count,
				without
			);
	}
}

type Figures = Pick<SitesAnswer, 'sites' | 'before' | 'after' | 'bound' | 'gap'>;

function coveringAnswer(
	{ candidates }: SitingGround,
	{ table, before }: Covering,
	allowed: AllowedSites
): Figures {
	const { chosen, gains, saved, bound: most } = solve(table, allowed);
	const sites = chosen.map((each, place) => siteOf(candidates[each]!, gains[place]!));
	const after = before + saved;
	const bound = before + most;
	return { sites, before, after, bound, gap: bound === 0 ? 0 : (bound - after) / bound };
}

/**
 * The sites are chosen over pieces of street, and the means of the answer are over homes; a mean over
 * homes is below the one over pieces by no more than the mean way between a home and its piece, so
 * that the bound is the one over pieces less that.
 */
function medianAnswer(
	{ candidates, standing }: SitingGround,
	{ table, residents, before: all, apart }: Median,
	allowed: AllowedSites
): Figures {
	const { chosen, bound: most } = solve(table, allowed);
	const means = meanCosts(
		standing,
		chosen.map((each) => candidates[each]!.door)
	).map((cost) => secondsOf(standing.walker, cost));
	const sites = chosen.map((each, place) =>
		siteOf(candidates[each]!, means[place]! - means[place + 1]!)
	);
	const [before, after] = [means[0]!, means.at(-1)!];
	const toDoor = meanDoorCost(standing);
	const least = residents === 0 ? 0 : (all - most - apart) / residents + toDoor;
	const bound = Math.min(after, Math.max(0, secondsOf(standing.walker, least)));
	return { sites, before, after, bound, gap: after === 0 ? 0 : (after - bound) / after };
}

function siteOf({ id, lon, lat, commune }: PlacedCandidate, gain: number): Site {
	return { id, lon, lat, commune, gain };
}
