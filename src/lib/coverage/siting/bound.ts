import { type AllowedSites, bestSet } from './allowed.ts';
import { choose, type Choice } from './choice.ts';

/** What no allowed choice can pass, and the best choice that was met on the way. */
export interface Bound {
	/** an upper bound of what is saved, times residents */
	readonly most: number;
	readonly choice: Choice;
}

/**
 * Bounds what any allowed choice saves by Lagrange's relaxation of "each demand is served once" (Fisher
 * 1981, Management Science 27). With a price on each demand, `price` times residents plus the best allowed
 * sum of what candidates save above the prices is a bound, whatever the prices. The first prices are
 * what the given choice saves, which makes the bound of Nemhauser, Wolsey and Fisher (1978): what it
 * saves, plus the highest gains that are left. Then steps along the subgradient lower it; their
 * number follows from `visits`, how many entries of the table may be looked at, so that the answer is
 * the same on every machine.
 */
export function boundFrom(choice: Choice, allowed: AllowedSites, visits: number): Bound {
	const { table } = choice;
	const { weight, most: highest } = table;
	const steps = Math.max(2, Math.min(300, Math.floor(visits / (table.demand.length + 1))));
	const price = Float64Array.from(choice.best);
	const served = new Int8Array(weight.length);
	let met = choice;
	let least = Infinity;
	let stride = 1;
	let failed = 0;
	for (let step = 0; step < steps; step++) {
		const values = valuesAbove(choice, price);
		const set = bestSet(allowed, values);
		let bound = set.reduce((sum, each) => sum + values[each]!, 0);
		for (let each = 0; each < weight.length; each++) bound += weight[each]! * price[each]!;
		if (bound < least) {
			least = bound;
			failed = 0;
		} else if (++failed % 4 === 0) stride /= 2;
		if (set.length === allowed.count) {
			const other = choose(table, set);
			if (other.saved > met.saved) met = other;
		}
		if (least - met.saved < 1) break;
		countServed(choice, set, price, served);
		let norm = 0;
		for (let each = 0; each < weight.length; each++)
			if (served[each]! > 0 || price[each]! > 0) norm += weight[each]! * (1 - served[each]!) ** 2;
		if (norm === 0) break;
		const length = (stride * (bound - met.saved)) / norm;
		for (let each = 0; each < weight.length; each++) {
			const moved = price[each]! - length * (1 - served[each]!);
			price[each] = Math.min(highest[each]!, Math.max(0, moved));
		}
	}
	// Sums of prices are not exact; what is saved is a whole number.
	return { most: Math.max(met.saved, Math.floor(least * (1 + 1e-12) + 1e-6)), choice: met };
}

/** What each candidate saves above the prices, times residents. */
function valuesAbove({ table }: Choice, price: Float64Array): Float64Array {
	const { candidateCount, weight, start, demand, saving } = table;
	const values = new Float64Array(candidateCount);
	for (let candidate = 0; candidate < candidateCount; candidate++) {
		let value = 0;
		const end = start[candidate + 1]!;
		for (let entry = start[candidate]!; entry < end; entry++) {
			const each = demand[entry]!;
			const above = saving[entry]! - price[each]!;
			if (above > 0) value += weight[each]! * above;
		}
		values[candidate] = value;
	}
	return values;
}

/** How many of a set save each demand more than its price. */
function countServed(
	{ table }: Choice,
	set: readonly number[],
	price: Float64Array,
	served: Int8Array
): void {
	served.fill(0);
	for (const candidate of set)
		for (let entry = table.start[candidate]!; entry < table.start[candidate + 1]!; entry++) {
			const each = table.demand[entry]!;
			if (table.saving[entry]! > price[each]!) served[each]!++;
		}
}
