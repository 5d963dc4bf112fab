import { describe, expect, it } from 'vitest';
import { seededRandom } from '../network/seeded-network.ts';
import { makeVocabulary, matchWords, placeOf } from './vocabulary.ts';
import { noMatch, wordCost } from './word-cost.ts';

function found(words: readonly string[], written: string, isTyping: boolean): Map<string, number> {
	const vocabulary = makeVocabulary(words);
	const matches = new Map<string, number>();
	matchWords(vocabulary, written, isTyping, (word, cost) => {
		matches.set(vocabulary.words[word]!, cost);
	});
	return matches;
}

describe('the words of all names', () => {
	it('are kept once each, sorted, with what each shares with the one before', () => {
		const vocabulary = makeVocabulary(['haute', 'hal', 'haute', 'halle', 'zavel']);
		expect(vocabulary.words).toEqual(['hal', 'halle', 'haute', 'zavel']);
		expect([...vocabulary.shared]).toEqual([0, 3, 2, 0]);
		expect(placeOf(vocabulary, 'halle')).toBe(1);
		expect(placeOf(vocabulary, 'hb')).toBe(3);
	});

	it('are found by their beginning and with wrong letters', () => {
		const words = ['hal', 'halle', 'haute', 'hauteur', 'zavel'];
		expect([...found(words, 'haute', false)]).toEqual([
			['haute', 0],
			['hauteur', 4]
		]);
		expect([...found(words, 'huate', true)]).toEqual([
			['haute', 6],
			['hauteur', 8]
		]);
		expect([...found([], 'haute', true)]).toEqual([]);
	});

	it('are the same as when every word is compared, for words of few letters from a fixed seed', () => {
		const random = seededRandom(17);
		const letters = 'abcd';
		const word = (longest: number): string =>
			Array.from({ length: 1 + Math.floor(random() * longest) }, () =>
				letters.charAt(Math.floor(random() * letters.length))
			).join('');
		const words = [...new Set(Array.from({ length: 600 }, () => word(12)))];
		for (let round = 0; round < 150; round++) {
			const written = word(11);
			const isTyping = round % 2 === 0;
			const expected = words
				.map((one) => [one, wordCost(written, one, isTyping)] as const)
				.filter(([, cost]) => cost < noMatch);
			expect(found(words, written, isTyping), written).toEqual(new Map(expected.sort()));
		}
	});
});
