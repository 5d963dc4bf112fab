import { findAreas, makeAreas } from '../../src/lib/geocoder/context.ts';
import { entryNames, type EntryName } from '../../src/lib/geocoder/entry-names.ts';
import { apartCost, type Lookup } from '../../src/lib/geocoder/lookup.ts';
import { parseQuery, type Query } from '../../src/lib/geocoder/query.ts';
import {
	commonReadings,
	contextCosts,
	kindCosts,
	ownReadings
} from '../../src/lib/geocoder/readings.ts';
import type { GeocoderIndex } from '../../src/lib/geocoder/search-index.ts';
import type { Entry } from '../../src/lib/geocoder/types.ts';
import { costs, noMatch, wordCost } from '../../src/lib/geocoder/word-cost.ts';

/** An entry that fits, as number and rank. */
export interface BruteHit {
	entry: number;
	cost: number;
	rank: number;
}

/** One way to read some tokens in a name. */
interface Way {
	from: number;
	to: number;
	slots: number[];
	cost: number;
	hits: boolean;
	isNumber: boolean;
	isDropped: boolean;
}

/**
 * The search without its index: every query word is compared with every word of every name of every
 * entry, and every way to read the tokens is tried. Slow, and to be compared with `findHits`.
 */
export class BruteForceGeocoder {
	readonly #index: GeocoderIndex;
	readonly #names: EntryName[][];

	constructor(index: GeocoderIndex) {
		this.#index = index;
		this.#names = index.file.entries.map(entryNames);
	}

	find(text: string, limit: number): BruteHit[] {
		const query = parseQuery(text);
		if (query === null) return [];
		const areas = findAreas(makeAreas(this.#index.file), query.tokens);
		const lookup: Lookup = { ...query, areas, units: [], needed: needed(query) };
		const cost = makeCosts(query);
		const whole = this.#best(lookup, false, limit, cost);
		const isGood = whole.some((hit) => hit.cost <= 10);
		const partly = isGood || query.tokens.length < 2 ? [] : this.#best(lookup, true, limit, cost);
		const all = new Map([...partly, ...whole].map((hit) => [hit.entry, hit]));
		const least = Math.min(...[...all.values()].map((hit) => hit.cost));
		return inOrder([...all.values()].filter((hit) => hit.cost <= least + 10)).slice(0, limit);
	}

	#best(
		lookup: Lookup,
		mayDrop: boolean,
		limit: number,
		cost: (from: number, to: number, word: string) => number
	): BruteHit[] {
		const hits = this.#index.file.entries.flatMap((entry, at): BruteHit[] => {
			const own = this.#score(lookup, entry, at, mayDrop, cost);
			return own === Infinity ? [] : [{ entry: at, cost: own, rank: 4 * own - entry.weight }];
		});
		return inOrder(hits).slice(0, limit);
	}

	#score(
		lookup: Lookup,
		entry: Entry,
		at: number,
		mayDrop: boolean,
		cost: (from: number, to: number, word: string) => number
	): number {
		const { tokens } = lookup;
		const names = this.#names[at]!;
		const perName = names.map(({ forms, proper, shownCount }) =>
			forms.flatMap(({ text, first, last }) => {
				const ways: Way[] = [];
				for (let from = 0; from < tokens.length; from++)
					for (let to = from + 1; to <= Math.min(from + 3, tokens.length); to++) {
						const own = cost(from, to, text);
						if (own === noMatch) continue;
						const taken = range(first, last + 1);
						const isNeeded =
							(proper !== null && taken.includes(proper)) ||
							range(from, to).some((token) => (lookup.needed & (1 << token)) !== 0);
						const isSure = own <= costs.beginning && tokens[from]!.text.length >= 4;
						const hits = isNeeded && first < shownCount && (isSure || !mayDrop);
						ways.push({ ...no, from, to, slots: taken, cost: own, hits });
					}
				return ways;
			})
		);
		if (!perName.flat().some(({ hits }) => hits)) return Infinity;
		const context = [
			...commonReadings(this.#index, lookup, mayDrop),
			...ownReadings(this.#index, lookup, entry)
		].map(({ at: from, end: to, ...more }): Way => ({ ...no, from, to, ...more }));
		const scores = names.map((_, which) => {
			const others = perName
				.filter((_name, other) => other !== which)
				.flat()
				.map((way) => ({
					...no,
					from: way.from,
					to: way.to,
					cost: way.cost + contextCosts.otherName
				}));
			return this.#cheapest(at, which, [...perName[which]!, ...others, ...context], tokens.length);
		});
		return Math.min(...scores) + kindCosts[entry.kind];
	}

	/** Tries every way to read every token, without leaving any out early. */
	#cheapest(at: number, which: number, ways: readonly Way[], count: number): number {
		const weights = this.#names[at]![which]!.slots.map(({ weight }) => weight);
		const go = (token: number, read: readonly Way[]): number => {
			if (token < count) {
				const next = ways.filter(
					(way) =>
						way.from === token &&
						!read.some(
							(other) =>
								way.slots.some((slot) => other.slots.includes(slot)) ||
								(way.isNumber && other.isNumber) ||
								(way.isDropped && other.isDropped)
						)
				);
				return Math.min(Infinity, ...next.map((way) => go(way.to, [...read, way])));
			}
			if (!read.some(({ hits }) => hits)) return Infinity;
			const taken = new Set(read.flatMap(({ slots }) => slots));
			const left = weights.reduce((sum, weight, slot) => sum + (taken.has(slot) ? 0 : weight), 0);
			const firsts = read.filter(({ slots }) => slots.length > 0).map(({ slots }) => slots[0]!);
			const turns = firsts.filter((first, order) => order > 0 && first < firsts[order - 1]!).length;
			return read.reduce((sum, { cost }) => sum + cost, left + turns);
		};
		return go(0, []);
	}
}

const no = { slots: [] as number[], hits: false, isNumber: false, isDropped: false };

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, at) => from + at);
}

function inOrder(hits: BruteHit[]): BruteHit[] {
	return hits.sort((a, b) => a.rank - b.rank || a.entry - b.entry);
}

/** Tokens, as bits, of which one has to be in the name: words that matter, else words, else all. */
function needed({ tokens }: Query): number {
	const all = tokens.map((_, at) => at);
	const words = all.filter((at) => tokens[at]!.number === null);
	const strong = words.filter((at) => tokens[at]!.optional === null);
	const chosen = strong.length > 0 ? strong : words.length > 0 ? words : all;
	return chosen.reduce((bits, at) => bits | (1 << at), 0);
}

/** What it costs to read a run of tokens as a word, each pair worked out once. */
function makeCosts({ tokens }: Query): (from: number, to: number, word: string) => number {
	const known = new Map<number, Map<string, number>>();
	const whole = (at: number, word: string): number => {
		const { readings, isTyping, optional } = tokens[at]!;
		const isWhole = optional === 'small' && !isTyping;
		const own = readings.map(({ text, cost, loose }) => {
			if (text === word) return cost;
			const read = loose && !isWhole ? wordCost(text, word, isTyping) : noMatch;
			return read === noMatch ? noMatch : read + cost;
		});
		return Math.min(...own);
	};
	const joined = (from: number, to: number, word: string): number => {
		const own = tokens.slice(from, to);
		if (own.some(({ number }) => number !== null)) return noMatch;
		const text = own.map((token) => token.text).join('');
		if (text === word) return apartCost;
		const isTyping = own[own.length - 1]!.isTyping;
		return isTyping && word.startsWith(text) ? apartCost + costs.beginningWhileTyping : noMatch;
	};
	return (from, to, word) => {
		const run = 16 * from + to;
		const own = known.get(run) ?? new Map<string, number>();
		known.set(run, own);
		let cost = own.get(word);
		if (cost === undefined) {
			cost = to === from + 1 ? whole(from, word) : joined(from, to, word);
			own.set(word, cost);
		}
		return cost;
	};
}
