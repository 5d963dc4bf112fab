import {
	beginningCost,
	editCost,
	forgivesBeginning,
	isTooFar,
	mostEdits,
	noMatch
} from './word-cost.ts';

/** All different words of all names, sorted, and how many letters each shares with the one before. */
export interface Vocabulary {
	readonly words: readonly string[];
	readonly shared: Uint8Array;
	readonly longest: number;
}

/** Sorts the words once, so that every search walks them as the branches of a tree. */
export function makeVocabulary(words: Iterable<string>): Vocabulary {
	const sorted = [...new Set(words)].sort();
	const shared = new Uint8Array(sorted.length);
	let longest = 0;
	sorted.forEach((word, at) => {
		longest = Math.max(longest, word.length);
		const before = sorted[at - 1] ?? '';
		let same = 0;
		while (same < 255 && same < before.length && word[same] === before[same]) same++;
		shared[at] = same;
	});
	return { words: sorted, shared, longest };
}

/** Where a word stands, or would stand, in the sorted list. */
export function placeOf({ words }: Vocabulary, word: string): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (words[middle]! < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Calls `found` with every word that what is written can be read as, and what that costs; the same
 * as asking `wordCost` of each. Words that begin rightly stand together. Those with wrong letters
 * share the rows of the edit distance as far as they share their letters, and a branch of words in
 * which none can be near enough is left out.
 */
export function matchWords(
	vocabulary: Vocabulary,
	written: string,
	isTyping: boolean,
	found: (word: number, cost: number) => void
): void {
	const { words } = vocabulary;
	const first = placeOf(vocabulary, written);
	let end = first;
	for (; words[end]?.startsWith(written); end++)
		found(end, words[end] === written ? 0 : beginningCost(written, isTyping));
	if (mostEdits(written) > 0) matchWithEdits(vocabulary, written, isTyping, [first, end], found);
}

function matchWithEdits(
	{ words, shared, longest }: Vocabulary,
	written: string,
	isTyping: boolean,
	[first, end]: readonly [number, number],
	found: (word: number, cost: number) => void
): void {
	const allowed = mostEdits(written);
	const forgives = forgivesBeginning(written, isTyping);
	const rows = new EditRows(written, longest);
	const report = (at: number, whole: number, part: number): void => {
		if (whole > allowed && (!forgives || part > allowed)) return;
		const word = words[at]!;
		if (isTooFar(written, word) || startsWithDigit(word)) return;
		let cost = whole <= allowed ? editCost(whole, written, word) : noMatch;
		if (forgives && part <= allowed)
			cost = Math.min(cost, editCost(part, written, word) + beginningCost(written, true));
		if (cost < noMatch) found(at, cost);
	};
	for (let at = 0; at < words.length;) {
		rows.keep(shared[at]!);
		if (at >= first && at < end) {
			at++;
			continue;
		}
		const word = words[at]!;
		while (rows.count < word.length && rows.least() <= allowed) rows.add(word);
		if (rows.least() <= allowed) {
			report(at++, rows.whole(), rows.beginning(rows.count - 1));
			continue;
		}
		const letters = rows.count;
		const part = rows.beginning(letters - 1);
		const isPart = forgives && part <= allowed;
		do {
			if (isPart) report(at, noMatch, part);
			at++;
		} while (at < words.length && shared[at]! >= letters);
	}
}

/** Rows of the optimal string alignment distance between what is written and a growing word. */
class EditRows {
	readonly #target: Uint16Array;
	readonly #width: number;
	readonly #rows: Uint8Array;
	readonly #least: Uint8Array;
	readonly #beginnings: Uint8Array;
	/** letters of the word so far */
	count = 0;

	constructor(written: string, longest: number) {
		this.#target = Uint16Array.from(written, (letter) => letter.charCodeAt(0));
		this.#width = written.length + 1;
		this.#rows = new Uint8Array((longest + 1) * this.#width);
		for (let column = 0; column < this.#width; column++) this.#rows[column] = column;
		this.#least = new Uint8Array(longest + 1);
		this.#beginnings = new Uint8Array(longest + 1).fill(noMatch);
	}

	/** Goes back to at most so many letters. */
	keep(letters: number): void {
		if (letters < this.count) this.count = letters;
	}

	/** The least of the last row: no word that goes on from here comes nearer. */
	least(): number {
		return this.#least[this.count]!;
	}

	/** Edits between the whole word so far and what is written. */
	whole(): number {
		return this.#rows[(this.count + 1) * this.#width - 1]!;
	}

	/** Fewest edits between what is written and a beginning of at most so many letters. */
	beginning(letters: number): number {
		return this.#beginnings[letters]!;
	}

	/** Takes the next letter of the word. */
	add(word: string): void {
		const width = this.#width;
		const rows = this.#rows;
		const target = this.#target;
		const letter = word.charCodeAt(this.count);
		const before = this.count > 0 ? word.charCodeAt(this.count - 1) : -1;
		const at = (this.count + 1) * width;
		let least = ++this.count;
		rows[at] = least;
		for (let column = 1; column < width; column++) {
			let edits = rows[at - width + column - 1]!;
			if (target[column - 1] !== letter) {
				edits = Math.min(edits, rows[at - width + column]!, rows[at + column - 1]!) + 1;
				if (column > 1 && target[column - 2] === letter && target[column - 1] === before)
					edits = Math.min(edits, rows[at - 2 * width + column - 2]! + 1);
			}
			rows[at + column] = edits;
			if (edits < least) least = edits;
		}
		this.#least[this.count] = least;
		this.#beginnings[this.count] = Math.min(
			this.#beginnings[this.count - 1]!,
			rows[at + width - 1]!
		);
	}
}

function startsWithDigit(word: string): boolean {
	const code = word.charCodeAt(0);
	return code >= 48 && code <= 57;
}
