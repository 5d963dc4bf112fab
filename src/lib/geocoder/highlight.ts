import { foldWord } from './fold.ts';
import type { Lookup } from './lookup.ts';
import { nameWords } from './name-words.ts';
import type { GeocoderIndex } from './search-index.ts';
import { placeOf } from './vocabulary.ts';
import { noMatch } from './word-cost.ts';

/** A part of a text: from, to (exclusive), in UTF-16 units. */
export type Part = [from: number, to: number];

/**
 * The parts of a name that the query matches, in their order: the best match first, no word of the
 * query and no part of the name twice. Parts with nothing but signs between them are one.
 */
export function matchedParts(
	{ vocabulary }: GeocoderIndex,
	{ tokens, units }: Lookup,
	name: string
): Part[] {
	const { slots, forms } = nameWords(name);
	const matches = forms
		.flatMap(({ text, first, last }) => {
			const word = placeOf(vocabulary, text);
			const isKnown = vocabulary.words[word] === text;
			return units.map(({ from, to, costs }) => {
				const cost = isKnown ? costs[word]! : noMatch;
				return { from, to, first, last, cost };
			});
		})
		.filter(({ cost }) => cost < noMatch)
		.sort((a, b) => a.cost - b.cost || b.to - b.from - (a.to - a.from));
	const read = new Set<number>();
	const taken = new Set<number>();
	const parts: Part[] = [];
	for (const { from, to, first, last } of matches) {
		const own = numbersFrom(from, to);
		const shown = numbersFrom(first, last + 1);
		if (own.some((at) => read.has(at)) || shown.some((at) => taken.has(at))) continue;
		for (const at of own) read.add(at);
		for (const at of shown) taken.add(at);
		const [begin, end] = [slots[first]!.from, slots[last]!.to];
		const written = own.map((at) => tokens[at]!.text).join('');
		const isPart = first === last && foldWord(name.slice(begin, end)).startsWith(written);
		parts.push([begin, isPart ? Math.min(end, begin + written.length) : end]);
	}
	return joined(
		parts.sort((a, b) => a[0] - b[0]),
		name
	);
}

function numbersFrom(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, at) => from + at);
}

function joined(parts: readonly Part[], name: string): Part[] {
	const whole: Part[] = [];
	for (const [from, to] of parts) {
		const last = whole[whole.length - 1];
		if (last !== undefined && !/[\p{L}\p{N}]/u.test(name.slice(last[1], from))) last[1] = to;
		else whole.push([from, to]);
	}
	return whole;
}
