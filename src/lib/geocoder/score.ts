import type { Lookup } from './lookup.ts';
import { commonReadings, contextCosts, kindCosts, ownReadings, type Reading } from './readings.ts';
import type { GeocoderIndex } from './search-index.ts';
import { costs, noMatch } from './word-cost.ts';

/** How well an entry fits a query. */
export interface Score {
	cost: number;
	/** number of the name that fits best */
	name: number;
	/** number of the token that is the house number; -1 where there is none */
	houseNumber: number;
}

/** More than any reading of all tokens costs: there is none. */
const unreadable = 0xffff;
/** Beside an unexplained word only a good match counts: of so many letters, at most at this cost. */
const sureLetters = 4;
const sureCost = costs.beginning;

/**
 * Scores entries for one query: the cheapest reading of all tokens over all names of an entry, each
 * slot of a name taken once; slots that are left out and words out of order cost too. Its arrays are
 * used again for each entry, because a short query is scored against thousands.
 */
export class Scorer {
	readonly #index: GeocoderIndex;
	readonly #lookup: Lookup;
	readonly #mayDrop: boolean;
	readonly #common: readonly Reading[];
	/** whether any token can be something that depends on the entry */
	readonly #hasOwn: boolean;
	/** the ways to read each token, as lists: `#first[token]`, then `#next[way]`, -1 at the end */
	readonly #first: Int32Array;
	/** by token, what it and those after it cost at least */
	readonly #rest: Uint16Array;
	#next = new Int32Array(256);
	#to = new Uint8Array(256);
	#slots = new Int32Array(256);
	#from = new Int8Array(256);
	#cost = new Uint16Array(256);
	#flags = new Uint8Array(256);
	#ways = 0;
	#name = 0;
	#least = 0;
	#houseNumber = -1;

	/** @param mayDrop whether one word may stay unexplained */
	constructor(index: GeocoderIndex, lookup: Lookup, mayDrop: boolean) {
		this.#index = index;
		this.#lookup = lookup;
		this.#mayDrop = mayDrop;
		this.#common = commonReadings(index, lookup, mayDrop);
		this.#hasOwn = lookup.areas.length > 0 || lookup.tokens.some((token) => token.number !== null);
		this.#first = new Int32Array(lookup.tokens.length);
		this.#rest = new Uint16Array(lookup.tokens.length + 1);
	}

	/**
	 * Null where no reading explains every token, none takes a word that matters of a name, or all cost
	 * more than `most`.
	 */
	score(entryAt: number, most = Infinity): Score | null {
		const index = this.#index;
		const [from, to] = [index.entryStart[entryAt]!, index.entryStart[entryAt + 1]!];
		const entry = index.file.entries[entryAt]!;
		const own = this.#hasOwn ? ownReadings(index, this.#lookup, entry) : [];
		const best: Score = { cost: most - kindCosts[entry.kind] + 1, name: -1, houseNumber: -1 };
		for (let name = from; name < to; name++) {
			this.#ways = 0;
			this.#first.fill(-1);
			for (let other = from; other < to; other++) this.#addName(other, other === name);
			for (const reading of this.#common) this.#addReading(reading);
			for (const reading of own) this.#addReading(reading);
			this.#name = name;
			this.#least = best.cost;
			this.#findRest();
			this.#visit(0, 0, -1, -1, 0, 0);
			if (this.#least >= best.cost) continue;
			best.cost = this.#least;
			best.name = name;
			best.houseNumber = this.#houseNumber;
		}
		if (best.name < 0) return null;
		best.cost += kindCosts[entry.kind];
		return best;
	}

	/** The slots of a name that each token can take; of the entry's other names only that they fit. */
	#addName(name: number, isOwn: boolean): void {
		const { formStart, formWord, formFirst, formLast, slotCount, properSlot } = this.#index;
		const { tokens, units, needed } = this.#lookup;
		const shown = (1 << slotCount[name]!) - 1;
		const proper = properSlot[name]!;
		for (let form = formStart[name]!; form < formStart[name + 1]!; form++)
			for (const { from, to, costs: own } of units) {
				const cost = own[formWord[form]!]!;
				if (cost === noMatch) continue;
				if (!isOwn) {
					this.#add(from, to, 0, -1, cost + contextCosts.otherName, 0);
					continue;
				}
				const first = formFirst[form]!;
				const slots = (2 << formLast[form]!) - (1 << first);
				const isSure = cost <= sureCost && tokens[from]!.text.length >= sureLetters;
				const isProper = proper >= first && proper <= formLast[form]!;
				const isNeeded = isProper || (((1 << to) - (1 << from)) & needed) !== 0;
				const isHit = isNeeded && (slots & shown) !== 0 && (isSure || !this.#mayDrop);
				this.#add(from, to, slots, first, cost, isHit ? hit : 0);
			}
	}

	#findRest(): void {
		const rest = this.#rest;
		for (let at = this.#first.length - 1; at >= 0; at--) {
			let least = unreadable;
			for (let way = this.#first[at]!; way >= 0; way = this.#next[way]!)
				least = Math.min(least, this.#cost[way]! + rest[this.#to[way]!]!);
			rest[at] = least;
		}
	}

	#addReading({ at, end, cost, isNumber, isDropped }: Reading): void {
		this.#add(at, end, 0, -1, cost, (isNumber ? number : 0) | (isDropped ? dropped : 0));
	}

	/** Of ways that take the same and do the same only the cheapest counts: "st" is four kinds of saint. */
	#add(at: number, to: number, slots: number, from: number, cost: number, flags: number): void {
		for (let same = this.#first[at]!; same >= 0; same = this.#next[same]!) {
			const isSame = this.#slots[same] === slots && this.#to[same] === to;
			if (!isSame || this.#flags[same] !== flags) continue;
			if (cost < this.#cost[same]!) this.#cost[same] = cost;
			return;
		}
		const way = this.#ways++;
		if (way === this.#next.length) this.#grow();
		this.#to[way] = to;
		this.#slots[way] = slots;
		this.#from[way] = from;
		this.#cost[way] = cost;
		this.#flags[way] = flags;
		this.#next[way] = this.#first[at]!;
		this.#first[at] = way;
	}

	#grow(): void {
		const size = 2 * this.#next.length;
		const longer = <Values extends { set: (values: Values) => void }>(
			values: Values,
			fresh: Values
		): Values => {
			fresh.set(values);
			return fresh;
		};
		this.#next = longer(this.#next, new Int32Array(size));
		this.#to = longer(this.#to, new Uint8Array(size));
		this.#slots = longer(this.#slots, new Int32Array(size));
		this.#from = longer(this.#from, new Int8Array(size));
		this.#cost = longer(this.#cost, new Uint16Array(size));
		this.#flags = longer(this.#flags, new Uint8Array(size));
	}

	/** Goes through all ways to read the tokens from `at` on that cost less than the least so far. */
	#visit(
		at: number,
		taken: number,
		last: number,
		houseNumber: number,
		flags: number,
		cost: number
	): void {
		if (cost + this.#rest[at]! >= this.#least) return;
		if (at === this.#first.length) {
			if ((flags & hit) !== 0) this.#arrive(taken, houseNumber, cost);
			return;
		}
		for (let way = this.#first[at]!; way >= 0; way = this.#next[way]!) {
			const slots = this.#slots[way]!;
			const own = this.#flags[way]!;
			if ((taken & slots) !== 0 || (own & flags & once) !== 0) continue;
			const from = this.#from[way]!;
			this.#visit(
				this.#to[way]!,
				taken | slots,
				slots === 0 ? last : from,
				(own & number) !== 0 ? at : houseNumber,
				flags | own,
				cost + this.#cost[way]! + (slots !== 0 && from < last ? 1 : 0)
			);
		}
	}

	#arrive(taken: number, houseNumber: number, cost: number): void {
		const { slotStart, slotWeight } = this.#index;
		const start = slotStart[this.#name]!;
		const end = slotStart[this.#name + 1]!;
		let sum = cost;
		for (let slot = start; slot < end; slot++)
			if ((taken & (1 << (slot - start))) === 0) sum += slotWeight[slot]!;
		if (sum >= this.#least) return;
		this.#least = sum;
		this.#houseNumber = houseNumber;
	}
}

/** What a way to read a token does: it makes the entry a result, is the house number, explains nothing. */
const hit = 1;
const number = 2;
const dropped = 4;
/** Two of these a query may not have. */
const once = number | dropped;
