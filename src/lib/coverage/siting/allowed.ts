/**
 * Which sets of candidates may be chosen. Some communes are to be served first: while there are no more
 * sites than such communes, each site lies in another one of them; with more sites, each of them has
 * one and the others lie anywhere.
 */
export interface AllowedSites {
	/** how many sites are chosen: what was asked, or as many as the candidates and the rule allow */
	readonly count: number;
	/** of each candidate: -1 = not allowed, 0 = in no commune to be served first, else its number */
	readonly group: Int32Array;
	/** communes to be served first in which there are candidates */
	readonly groups: number;
}

/** All candidates but those that `mask` leaves out, and no commune first. */
export function allowAny(
	candidateCount: number,
	count: number,
	mask: (candidate: number) => boolean = () => true
): AllowedSites {
	const group = Int32Array.from({ length: candidateCount }, (_, each) => (mask(each) ? 0 : -1));
	const allowed = group.reduce((sum, each) => sum + (each < 0 ? 0 : 1), 0);
	return { count: Math.min(count, allowed), group, groups: 0 };
}

/** All candidates, each commune of `first` one before any commune has another. */
export function allowFirst(
	communes: readonly string[],
	count: number,
	first: ReadonlySet<string>
): AllowedSites {
	const numbers = new Map<string, number>();
	const group = Int32Array.from(communes, (commune) => {
		if (!first.has(commune)) return 0;
		const number = numbers.get(commune) ?? numbers.size + 1;
		numbers.set(commune, number);
		return number;
	});
	return { count: Math.min(count, communes.length), group, groups: numbers.size };
}

/** No more sites than communes to be served first: each has one at most, and there are no others. */
function isTight({ count, groups }: AllowedSites): boolean {
	return groups > 0 && count <= groups;
}

/** How many of the chosen lie in each group. */
export function groupSizes({ group, groups }: AllowedSites, chosen: readonly number[]): Uint8Array {
	const sizes = new Uint8Array(groups + 1);
	for (const candidate of chosen) sizes[group[candidate]!]!++;
	return sizes;
}

/** Whether a candidate may be the next of those chosen one by one. */
export function mayAdd(allowed: AllowedSites, sizes: Uint8Array, candidate: number): boolean {
	const group = allowed.group[candidate]!;
	if (group < 0) return false;
	const waiting = sizes.indexOf(0, 1) > 0;
	return !(waiting || isTight(allowed)) || (group > 0 && sizes[group] === 0);
}

/** Whether `inside` of a full choice may be replaced by `outside`. */
export function maySwap(
	allowed: AllowedSites,
	sizes: Uint8Array,
	inside: number,
	outside: number
): boolean {
	const [out, into] = [allowed.group[inside]!, allowed.group[outside]!];
	if (into < 0) return false;
	if (into === out) return true;
	return isTight(allowed) ? into > 0 && sizes[into] === 0 : out === 0 || sizes[out]! > 1;
}

/**
 * The allowed set with the highest sum of values, none of them negative, if each candidate counted on
 * its own; what no choice whose sites overlap can pass.
 */
export function bestSet(allowed: AllowedSites, values: Float64Array): number[] {
	const { group, groups, count } = allowed;
	const bestOf = new Int32Array(groups + 1).fill(-1);
	for (let each = 0; each < values.length; each++) {
		const own = group[each]!;
		if (own > 0 && (bestOf[own]! < 0 || values[each]! > values[bestOf[own]!]!)) bestOf[own] = each;
	}
	const firsts = [...bestOf.subarray(1)];
	if (isTight(allowed)) return highest(firsts, values, count);
	const isFirst = new Set(firsts);
	const others: number[] = [];
	for (let each = 0; each < values.length; each++)
		if (group[each]! >= 0 && !isFirst.has(each)) others.push(each);
	return [...firsts, ...highest(others, values, count - groups)];
}

/** The candidates of the highest values, the highest first; of equals the first. */
function highest(candidates: readonly number[], values: Float64Array, count: number): number[] {
	const top: number[] = [];
	for (const each of candidates) {
		if (top.length === count && !(values[each]! > values[top[count - 1]!]!)) continue;
		let place = top.length === count ? count - 1 : top.length;
		for (; place > 0 && values[each]! > values[top[place - 1]!]!; place--)
			top[place] = top[place - 1]!;
		top[place] = each;
	}
	return top;
}
