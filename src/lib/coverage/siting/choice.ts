import type { SavingsTable } from './savings.ts';

/** Some chosen candidates, and what each demand has of them. */
export interface Choice {
	readonly table: SavingsTable;
	readonly chosen: readonly number[];
	/** what the best and the second best of the chosen save each demand; 0 for none */
	readonly best: Uint32Array;
	readonly second: Uint32Array;
	/** the place in `chosen` of the one that saves the demand most; -1 for none */
	readonly owner: Int8Array;
	/** all that they save, times residents */
	readonly saved: number;
}

/** Works out what a set of candidates saves, in time for their demands only. */
export function choose(table: SavingsTable, chosen: readonly number[]): Choice {
	const { weight, start, demand, saving } = table;
	const best = new Uint32Array(weight.length);
	const second = new Uint32Array(weight.length);
	const owner = new Int8Array(weight.length).fill(-1);
	let saved = 0;
	for (const [place, candidate] of chosen.entries())
		for (let entry = start[candidate]!; entry < start[candidate + 1]!; entry++) {
			const each = demand[entry]!;
			const offered = saving[entry]!;
			if (offered > best[each]!) {
				saved += weight[each]! * (offered - best[each]!);
				second[each] = best[each]!;
				best[each] = offered;
				owner[each] = place;
			} else if (offered > second[each]!) second[each] = offered;
		}
	return { table, chosen, best, second, owner, saved };
}

/** What a candidate would save more than the chosen do. */
export function gainOf({ table, best }: Choice, candidate: number): number {
	const { weight, start, demand, saving } = table;
	let gain = 0;
	for (let entry = start[candidate]!; entry < start[candidate + 1]!; entry++) {
		const each = demand[entry]!;
		const more = saving[entry]! - best[each]!;
		if (more > 0) gain += weight[each]! * more;
	}
	return gain;
}

/** What would be lost without each of the chosen, in their order. */
export function lossesOf({ table, chosen, best, second, owner }: Choice): Float64Array {
	const { weight, start, demand } = table;
	const losses = new Float64Array(chosen.length);
	for (const [place, candidate] of chosen.entries())
		for (let entry = start[candidate]!; entry < start[candidate + 1]!; entry++) {
			const each = demand[entry]!;
			if (owner[each] === place) losses[place]! += weight[each]! * (best[each]! - second[each]!);
		}
	return losses;
}
