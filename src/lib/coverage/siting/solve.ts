import type { AllowedSites } from './allowed.ts';
import { boundFrom } from './bound.ts';
import { choose, gainOf, type Choice } from './choice.ts';
import { exchange } from './exchange.ts';
import { greedy } from './greedy.ts';
import type { SavingsTable } from './savings.ts';

export interface Solution {
	/** the one that saves most beside those before it first; none that saves nothing */
	readonly chosen: readonly number[];
	/** what each adds to those before it, times residents */
	readonly gains: readonly number[];
	/** their sum */
	readonly saved: number;
	/** no allowed choice saves more */
	readonly bound: number;
}

/** Entries of the table that the search for a bound may look at: some 100 ms. */
const visitsOfBound = 24_000_000;

/**
 * Chooses the sites that save most: greedy, then exchange; a better choice that the search for a bound
 * meets is taken, and exchanged too.
 */
export function solve(
	table: SavingsTable,
	allowed: AllowedSites,
	visits: number = visitsOfBound
): Solution {
	const found = exchange(greedy(table, allowed), allowed);
	const bound = boundFrom(found, allowed, visits);
	const best = bound.choice === found ? found : exchange(bound.choice, allowed);
	const { chosen, gains } = inOrder(best);
	return { chosen, gains, saved: best.saved, bound: Math.max(bound.most, best.saved) };
}

/** The chosen by what each adds to those before it. */
function inOrder({ table, chosen }: Choice): Pick<Solution, 'chosen' | 'gains'> {
	const left = new Set(chosen);
	const order: number[] = [];
	const gains: number[] = [];
	while (left.size > 0) {
		const before = choose(table, order);
		let next = -1;
		let most = 0;
		for (const each of left) {
			const gain = gainOf(before, each);
			if (gain > most || (gain === most && gain > 0 && each < next)) [next, most] = [each, gain];
		}
		if (next < 0) break;
		left.delete(next);
		order.push(next);
		gains.push(most);
	}
	return { chosen: order, gains };
}
