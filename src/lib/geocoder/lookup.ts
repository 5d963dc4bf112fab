import { findAreas, type Span } from './context.ts';
import type { Query, Token } from './query.ts';
import type { GeocoderIndex, WordMatches } from './search-index.ts';
import { matchWords, placeOf } from './vocabulary.ts';
import { costs as wordCosts, noMatch } from './word-cost.ts';

/** One token, or two or three that are read as one word, and what each word of the names costs it. */
export interface Unit extends WordMatches {
	from: number;
	/** exclusive */
	to: number;
}

/** What a query says, looked up once for all entries. */
export interface Lookup extends Query {
	units: Unit[];
	areas: Span[];
	/**
	 * tokens, as bits, of which one has to be a word of the name and the others have to be explained:
	 * no articles, street types and numbers where there is anything else
	 */
	needed: number;
}

/** So many tokens are remembered: those of the last queries. */
const mostRemembered = 64;

/** What it costs that a word was written apart: Van der Kindere for Vanderkindere. */
export const apartCost = 1;

/** Looks up every token, and every run of two or three as one word, among the words of all names. */
export function lookUp(index: GeocoderIndex, query: Query): Lookup {
	const { tokens } = query;
	const units = tokens.map((_, at) => tokenUnit(index, query, at));
	for (const length of [2, 3])
		for (let from = 0; from + length <= tokens.length; from++) {
			const unit = joinedUnit(index, query, from, from + length);
			if (unit !== null) units.push(unit);
		}
	const areas = findAreas(index.areas, tokens);
	return { tokens, units, areas, needed: neededTokens(tokens) };
}

function neededTokens(tokens: readonly Token[]): number {
	const bits = (isIn: (token: Token) => boolean): number =>
		tokens.reduce((sum, token, at) => sum | (isIn(token) ? 1 << at : 0), 0);
	const strong = bits(({ optional, number }) => optional === null && number === null);
	return strong || bits(({ number }) => number === null) || bits(() => true);
}

function tokenUnit(index: GeocoderIndex, { tokens }: Query, at: number): Unit {
	const token = tokens[at]!;
	const key = `${token.text}${token.isTyping ? '…' : ''}`;
	const { memory } = index;
	let matches = memory.get(key);
	if (matches === undefined) {
		matches = matchToken(index, token);
		if (memory.size >= mostRemembered) memory.delete(memory.keys().next().value!);
		memory.set(key, matches);
	}
	return { from: at, to: at + 1, ...matches };
}

/** Articles stand for nothing else, unless they are the beginning of a word that is being typed. */
function matchToken(
	{ vocabulary }: GeocoderIndex,
	{ readings, optional, isTyping }: Token
): WordMatches {
	const isWhole = optional === 'small' && !isTyping;
	const words: number[] = [];
	const costs = new Uint8Array(vocabulary.words.length).fill(noMatch);
	const note = (word: number, cost: number): void => {
		if (costs[word] === noMatch) words.push(word);
		if (cost < costs[word]!) costs[word] = cost;
	};
	for (const { text, cost, loose } of readings)
		if (loose && !isWhole)
			matchWords(vocabulary, text, isTyping, (word, own) => note(word, own + cost));
		else {
			const word = placeOf(vocabulary, text);
			if (vocabulary.words[word] === text) note(word, cost);
		}
	return { words, costs };
}

/** Exactly, or the beginning while it is typed; wrong letters would make it mean too much. */
function joinedUnit(
	{ vocabulary }: GeocoderIndex,
	{ tokens }: Query,
	from: number,
	to: number
): Unit | null {
	const own = tokens.slice(from, to);
	if (own.some(({ number }) => number !== null)) return null;
	const text = own.map((token) => token.text).join('');
	const words: number[] = [];
	const costs = new Uint8Array(vocabulary.words.length).fill(noMatch);
	for (let word = placeOf(vocabulary, text); ; word++) {
		const found = vocabulary.words[word];
		if (found === undefined || !found.startsWith(text)) break;
		if (found !== text && !own[own.length - 1]!.isTyping) continue;
		costs[word] = apartCost + (found === text ? 0 : wordCosts.beginningWhileTyping);
		words.push(word);
	}
	return words.length === 0 ? null : { from, to, words, costs };
}
