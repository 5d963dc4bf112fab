import {
	abbreviations,
	dutchEnding,
	phrases,
	shortEndings,
	smallWords,
	streetTypes
} from './abbreviations.ts';
import { foldWords, type Word } from './fold.ts';
import { parseHouseNumber, type HouseNumber } from './house-number.ts';

/** Another way to read a word, and what it costs. */
export interface Reading {
	text: string;
	cost: number;
	/** whether the word may have wrong letters or an end still to come */
	loose: boolean;
}

/** One word of a query, or one house number. */
export interface Token {
	text: string;
	readings: Reading[];
	number: HouseNumber | null;
	/** whether a result may lack it: an article, a street type */
	optional: 'small' | 'type' | null;
	/** whether the reader may still be typing it */
	isTyping: boolean;
}

export interface Query {
	tokens: Token[];
}

/** Nobody's address is longer than this. */
const mostCharacters = 200;
const mostTokens = 12;
const mostLetters = 40;
/** No name of Brussels has a word more than three times, and its commune may have it once more. */
const mostRepeats = 4;
/** What it costs to take another street type than the one written: Louizastraat for Louizalaan. */
const otherTypeCost = 3;
const boxWords: ReadonlySet<string> = new Set('apt app appt b bt bte boite box bus'.split(' '));
const numberWords: ReadonlySet<string> = new Set('n nr nrs no num numero nummer'.split(' '));

/**
 * Reads a query as words and house numbers. Null where it is no address: empty, longer than any, or
 * made of nothing that a name could hold.
 */
export function parseQuery(text: string): Query | null {
	if (text.length > mostCharacters) return null;
	const words = foldWords(text);
	if (words.some((word) => word.text.length > mostLetters)) return null;
	const tokens = expandPhrases(readNumbers(text, words));
	if (tokens.length === 0 || tokens.length > mostTokens) return null;
	if (tokens.some(({ text: word }) => isRepeated(tokens, word))) return null;
	const last = tokens[tokens.length - 1]!;
	last.isTyping = /[\p{L}\p{M}\p{N}]$/u.test(text);
	return { tokens };
}

function isRepeated(tokens: readonly Token[], word: string): boolean {
	return tokens.filter((token) => token.text === word).length > mostRepeats;
}

/** Parts house numbers from words, and drops boxes ("bus 3") and "n°". */
function readNumbers(text: string, words: readonly Word[]): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		const next = words[at + 1];
		const hasNumber = tokens.some(({ number }) => number !== null);
		if (next !== undefined && /^\d/.test(next.text) && numberWords.has(word.text)) continue;
		if (word.text === 'b' && next !== undefined && /^1\d{3}$/.test(next.text)) continue;
		if (hasNumber && next !== undefined && boxWords.has(word.text) && isBox(next.text)) {
			at++;
			continue;
		}
		const written = parseHouseNumber(word.text) === null ? null : numberFrom(text, words, at);
		if (written === null) {
			tokens.push(tokenOf(word.text));
			continue;
		}
		tokens.push({ ...tokenOf(word.text), number: written.number });
		at = written.last;
	}
	return tokens;
}

function isBox(word: string): boolean {
	return /^(\d{1,4}[a-z]?|[a-z])$/.test(word);
}

/** The house number that begins at a word, with its letter, range or part; postcodes have none. */
function numberFrom(
	text: string,
	words: readonly Word[],
	at: number
): { number: HouseNumber; last: number } {
	const word = words[at]!;
	const alone = { number: parseHouseNumber(word.text)!, last: at };
	const next = words[at + 1];
	if (next === undefined || /^1\d{3}$/.test(word.text)) return alone;
	const gap = text.slice(word.to, next.from);
	const joined = parseHouseNumber(`${word.text}${gap.trim().replace('–', '-')}${next.text}`);
	const isRange = /^\s*[-–]\s*$/.test(gap) && /^\d{1,3}[a-z]?$/.test(next.text);
	const isPart = /^\s*\/\s*$/.test(gap) && isBox(next.text);
	const isLetter = gap === ' ' && isOwnLetter(text, words, at + 1, at === 0);
	if (joined === null || !(isRange || isPart || isLetter)) return alone;
	return { number: joined, last: at + 1 };
}

/**
 * Whether "B" in "12 B" belongs to the number: at the end, before a comma or a postcode; where the
 * number comes first also before the street ("12 B Hoogstraat", but not "12 d'Alsemberg").
 */
function isOwnLetter(text: string, words: readonly Word[], at: number, isFirst: boolean): boolean {
	const { text: letters, to } = words[at]!;
	if (/^(bis|ter|quater)$/.test(letters)) return true;
	if (!/^[a-z]$/.test(letters) || /^[.'’]/.test(text.slice(to))) return false;
	const after = words[at + 1];
	const isBoxOrCountry = letters === 'b' && after !== undefined && /^\d+$/.test(after.text);
	if (isBoxOrCountry) return false;
	if (isFirst && /^[a-c]$/.test(letters)) return true;
	return after === undefined || /^\d/.test(after.text) || /^\s*[,;]/.test(text.slice(to));
}

function tokenOf(text: string): Token {
	const readings: Reading[] = [{ text, cost: 0, loose: true }];
	for (const meant of abbreviations[text] ?? [])
		readings.push({ text: meant, cost: 0, loose: false });
	const short = Object.keys(shortEndings).find(
		(ending) => text.endsWith(ending) && text.length >= ending.length + 3
	);
	const long = short && `${text.slice(0, -short.length)}${shortEndings[short]}`;
	if (long) readings.push({ text: long, cost: 0, loose: true });
	const whole = long ?? text;
	const ending = dutchEnding(whole);
	if (ending !== null)
		readings.push({ text: whole.slice(0, -ending.length), cost: otherTypeCost, loose: true });
	return { text, readings, number: null, optional: optionalOf(text), isTyping: false };
}

function optionalOf(text: string): Token['optional'] {
	if (smallWords.has(text)) return 'small';
	const meant = abbreviations[text];
	return streetTypes.has(text) || meant?.every((word) => streetTypes.has(word)) ? 'type' : null;
}

/** Replaces runs of words that stand for others: "O.L.V." becomes onze, lieve, vrouw. */
function expandPhrases(tokens: readonly Token[]): Token[] {
	const expanded: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const phrase = phrases.find(([written]) => {
			const words = written.split(' ');
			return words.every((word, index) => tokens[at + index]?.text === word);
		});
		if (phrase === undefined) {
			expanded.push(tokens[at]!);
			continue;
		}
		expanded.push(...phrase[1].split(' ').map(tokenOf));
		at += phrase[0].split(' ').length - 1;
	}
	return expanded;
}
