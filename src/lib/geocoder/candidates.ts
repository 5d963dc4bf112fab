import type { Lookup, Unit } from './lookup.ts';
import { contextCosts } from './readings.ts';
import type { GeocoderIndex } from './search-index.ts';
import { noMatch } from './word-cost.ts';

/** An entry that can fit, and what it costs at least. */
export interface Candidate {
	entry: number;
	least: number;
}

/**
 * The entries that can fit: those with a word of the query in one of their names, whose other words
 * are in a name too, or name their commune, or need not be explained. `missing` words may be nowhere.
 * No entry that a `Scorer` accepts is left out, and none costs less than said. In no order.
 */
export function candidates(index: GeocoderIndex, lookup: Lookup, missing: 0 | 1): Candidate[] {
	const { tokens, units, areas, needed } = lookup;
	const { entries } = index.file;
	const width = tokens.length;
	/** by entry, then by token that matters: what its best word in any name costs, and takes at most */
	const named = new Uint8Array(entries.length * width).fill(noMatch);
	const taken = new Uint8Array(entries.length * width);
	const isSeen = new Uint8Array(entries.length);
	const seen: number[] = [];
	const see = (name: number, { from, to, costs }: Unit, word: number): void => {
		const entry = index.nameEntry[name]!;
		if (isSeen[entry] === 0) seen.push(entry);
		isSeen[entry] = 1;
		const place = entry * width + from;
		taken[place] = Math.max(taken[place]!, index.wordWeight[word]!);
		named[place] = Math.min(named[place]!, costs[word]!);
		for (let at = 1; at < to - from; at++) named[place + at] = 0;
	};
	/** the weight that tokens which are not looked up may take in any name */
	let takenElsewhere = 0;
	for (const unit of units) {
		const { from, to, words } = unit;
		const isNeeded = (((1 << to) - (1 << from)) & needed) !== 0;
		let most = 0;
		for (const word of words) {
			most = Math.max(most, index.wordWeight[word]!);
			if (!isNeeded) for (const name of index.properNames.get(word) ?? []) see(name, unit, word);
			else
				for (let at = index.wordStart[word]!; at < index.wordStart[word + 1]!; at++)
					see(index.wordName[at]!, unit, word);
		}
		if (!isNeeded) takenElsewhere += most;
	}
	const byCommune = new Map<string | null, number>();
	for (const { from, to, area } of areas)
		byCommune.set(area.nis, (byCommune.get(area.nis) ?? 0) | ((1 << to) - (1 << from)));
	const anywhere = tokens.reduce(
		(bits, { text }, at) => (index.postcodes.has(text) ? bits | (1 << at) : bits),
		byCommune.get(null) ?? 0
	);
	const found: Candidate[] = [];
	for (const entry of seen) {
		const explained = anywhere | (byCommune.get(entries[entry]!.nis) ?? 0);
		let least = 0;
		let open = 0;
		let left = index.entryWeight[entry]! - takenElsewhere;
		for (let at = 0; at < width; at++) {
			const bit = 1 << at;
			const { optional } = tokens[at]!;
			const cost = named[entry * width + at]!;
			left -= taken[entry * width + at]!;
			if ((needed & bit) === 0 || (explained & bit) !== 0) continue;
			if (optional !== null) least += Math.min(cost, contextCosts[optional]);
			else if (cost < noMatch) least += cost;
			else {
				open += 1;
				least += contextCosts.dropped;
			}
		}
		if (open <= missing) found.push({ entry, least: least + Math.max(0, left) });
	}
	return found;
}
