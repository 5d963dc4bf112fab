/** More than any match costs: the word does not match. */
export const noMatch = 255;

/** What a match costs: the beginning of a word, each wrong letter, a wrong first letter. */
export const costs = {
	beginningWhileTyping: 2,
	beginning: 4,
	initial: 5,
	edit: 6,
	firstLetter: 1
} as const;

/** Letters that a written word may have wrong: none up to two letters, one up to seven, then two. */
export function mostEdits(written: string): number {
	if (written.length < 3 || /\d/.test(written)) return 0;
	return written.length < 8 ? 1 : 2;
}

/** Whether the wrong letters of a beginning are forgiven too: only in the word that is being typed. */
export function forgivesBeginning(written: string, isTyping: boolean): boolean {
	return isTyping && written.length >= 4;
}

/** A three-letter word with a wrong first letter could be almost anything. */
export function isTooFar(written: string, word: string): boolean {
	return written.length === 3 && written[0] !== word[0] && written[0] !== word[1];
}

/** What it costs that a word begins with what is written. */
export function beginningCost(written: string, isTyping: boolean): number {
	if (isTyping) return costs.beginningWhileTyping;
	return written.length === 1 ? costs.initial : costs.beginning;
}

/** What a match with wrong letters costs. */
export function editCost(edits: number, written: string, word: string): number {
	return edits * costs.edit + (written[0] === word[0] ? 0 : costs.firstLetter);
}

/**
 * Letters added, dropped, replaced or swapped with their neighbour between two words: the optimal
 * string alignment distance (Damerau 1964, restricted).
 */
export function editDistance(one: string, other: string): number {
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row++) {
		const next = [row];
		for (let column = 1; column <= other.length; column++) {
			const same = one[row - 1] === other[column - 1];
			let edits = Math.min(
				last[column]! + 1,
				next[column - 1]! + 1,
				last[column - 1]! + (same ? 0 : 1)
			);
			const swapped = one[row - 2] === other[column - 1] && one[row - 1] === other[column - 2];
			if (row > 1 && column > 1 && swapped) edits = Math.min(edits, before[column - 2]! + 1);
			next.push(edits);
		}
		before = last;
		last = next;
	}
	return last[other.length]!;
}

/**
 * What it costs to read a written word as a word of a name, or `noMatch`. `isTyping` says that the
 * reader may not have finished the word. This is the rule; `Vocabulary` finds all matches faster.
 */
export function wordCost(written: string, word: string, isTyping: boolean): number {
	if (written === word) return 0;
	let least = word.startsWith(written) ? beginningCost(written, isTyping) : noMatch;
	const allowed = mostEdits(written);
	if (allowed === 0 || isTooFar(written, word) || /^\d/.test(word)) return least;
	const edits = editDistance(written, word);
	if (edits <= allowed) least = Math.min(least, editCost(edits, written, word));
	if (!forgivesBeginning(written, isTyping)) return least;
	for (let length = written.length - allowed; length <= written.length + allowed; length++) {
		if (length >= word.length) break;
		const wrong = editDistance(written, word.slice(0, length));
		if (wrong <= allowed)
			least = Math.min(least, editCost(wrong, written, word) + beginningCost(written, true));
	}
	return least;
}
