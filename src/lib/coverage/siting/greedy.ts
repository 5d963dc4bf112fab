import { type AllowedSites, groupSizes, mayAdd } from './allowed.ts';
import { choose, gainOf, type Choice } from './choice.ts';
import type { SavingsTable } from './savings.ts';

/**
 * Chooses candidates one by one, each time the one that saves most more (of equals the first): Nemhauser,
 * Wolsey and Fisher (1978, Mathematical Programming 14), by whom it saves at least 1 - 1/e of what the
 * best choice does where no rule but the number holds. Gains only shrink, so an old gain is a ceiling,
 * and only candidates whose ceiling is the highest are worked out again (Minoux 1978).
 */
export function greedy(table: SavingsTable, allowed: AllowedSites): Choice {
	const ceiling = Float64Array.from(table.alone);
	let choice = choose(table, []);
	while (choice.chosen.length < allowed.count) {
		const next = bestNext(choice, allowed, ceiling);
		if (next < 0) break;
		choice = choose(table, [...choice.chosen, next]);
	}
	return choice;
}

/** The allowed candidate that saves most beside those chosen, or -1; lowers ceilings on its way. */
function bestNext(choice: Choice, allowed: AllowedSites, ceiling: Float64Array): number {
	const sizes = groupSizes(allowed, choice.chosen);
	const may = Uint8Array.from(ceiling, (_, each) =>
		mayAdd(allowed, sizes, each) && !choice.chosen.includes(each) ? 1 : 0
	);
	const isFresh = new Uint8Array(ceiling.length);
	for (;;) {
		let top = -1;
		for (let each = 0; each < ceiling.length; each++)
			if (may[each] === 1 && (top < 0 || ceiling[each]! > ceiling[top]!)) top = each;
		if (top < 0 || isFresh[top] === 1) return top;
		ceiling[top] = gainOf(choice, top);
		isFresh[top] = 1;
	}
}
