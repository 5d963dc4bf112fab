import { describe, expect, it } from 'vitest';
import { editDistance, noMatch, wordCost } from './word-cost.ts';

describe('the edit distance', () => {
	it.each([
		['haute', 'haute', 0],
		['hate', 'haute', 1],
		['haaute', 'haute', 1],
		['hauxe', 'haute', 1],
		['huate', 'haute', 1],
		['', 'abc', 3],
		['ca', 'abc', 3],
		['kitten', 'sitting', 3],
		['dansaert', 'dasnaetr', 2]
	])('from "%s" to "%s" is %i', (one, other, edits) => {
		expect(editDistance(one, other)).toBe(edits);
		expect(editDistance(other, one)).toBe(edits);
	});
});

describe('what it costs to read a written word as a word of a name', () => {
	it.each([
		['haute', 'haute', false, 0],
		['hau', 'haute', true, 2],
		['hau', 'haute', false, 4],
		['h', 'haute', false, 5],
		['h', 'haute', true, 2],
		['hate', 'haute', false, 6],
		['xaute', 'haute', false, 7],
		['dansert', 'dansaert', false, 6],
		['dansaetr', 'dansaert', false, 6],
		['dnsaetrt', 'dansaert', false, 12],
		['huat', 'haute', true, 8],
		['huat', 'haute', false, noMatch],
		['ru', 're', false, noMatch],
		['lca', 'lac', false, 6],
		['zac', 'lac', false, noMatch],
		['12', '13', false, noMatch],
		['haut', 'basse', true, noMatch]
	])('"%s" for "%s" (still typing: %s): %i', (written, word, isTyping, cost) => {
		expect(wordCost(written, word, isTyping)).toBe(cost);
	});
});
