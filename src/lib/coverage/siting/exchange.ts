import { type AllowedSites, groupSizes, maySwap } from './allowed.ts';
import { choose, lossesOf, type Choice } from './choice.ts';

/**
 * Replaces one of the chosen by another candidate as long as that saves more, each time the best such
 * exchange (Teitz and Bart 1968, Operations Research 16). What an exchange is worth follows from one look
 * at the candidate: its gain beside all the chosen, less what is lost without the one that goes, plus
 * what the candidate makes up for of that (Whitaker 1983; Resende and Werneck 2007).
 */
export function exchange(choice: Choice, allowed: AllowedSites): Choice {
	for (let now = choice; ;) {
		const swap = bestSwap(now, allowed);
		if (swap === null) return now;
		now = choose(
			now.table,
			now.chosen.map((each, place) => (place === swap.place ? swap.candidate : each))
		);
	}
}

function bestSwap(
	choice: Choice,
	allowed: AllowedSites
): { place: number; candidate: number } | null {
	const { table, chosen } = choice;
	const sizes = groupSizes(allowed, chosen);
	const losses = lossesOf(choice);
	const leastLoss = losses.reduce((least, each) => Math.min(least, each), Infinity);
	const makesUp = new Float64Array(chosen.length);
	let best: { place: number; candidate: number } | null = null;
	let most = 0;
	for (let candidate = 0; candidate < table.candidateCount; candidate++) {
		// Beside fewer chosen than all it gains no more than alone.
		if (table.alone[candidate]! - leastLoss <= most || chosen.includes(candidate)) continue;
		const gain = gainAndMakesUp(choice, candidate, makesUp);
		for (let place = 0; place < chosen.length; place++) {
			const worth = gain - losses[place]! + makesUp[place]!;
			if (worth <= most || !maySwap(allowed, sizes, chosen[place]!, candidate)) continue;
			most = worth;
			best = { place, candidate };
		}
	}
	return best;
}

/** A candidate's gain beside all the chosen; into `makesUp` what it saves of each one's loss. */
function gainAndMakesUp(
	{ table, best, second, owner }: Choice,
	candidate: number,
	makesUp: Float64Array
): number {
	const { weight, start, demand, saving } = table;
	makesUp.fill(0);
	let gain = 0;
	const end = start[candidate + 1]!;
	for (let entry = start[candidate]!; entry < end; entry++) {
		const each = demand[entry]!;
		const offered = saving[entry]!;
		const [first, next] = [best[each]!, second[each]!];
		if (offered > first) gain += weight[each]! * (offered - first);
		if (owner[each]! >= 0 && offered > next)
			makesUp[owner[each]!]! += weight[each]! * (Math.min(offered, first) - next);
	}
	return gain;
}
