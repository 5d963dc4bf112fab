import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';

/** The words of a query, with house numbers in brackets. */
function read(text: string): string[] | undefined {
	return parseQuery(text)?.tokens.map(({ text: word, number }) =>
		number === null ? word : `[${number.value}${number.suffix}]`
	);
}

describe('a query', () => {
	it.each([
		['Rue Haute 12', ['rue', 'haute', '[12]']],
		['12, rue Haute', ['[12]', 'rue', 'haute']],
		['Hoogstraat 12A', ['hoogstraat', '[12A]']],
		['Hoogstraat 12 a', ['hoogstraat', '[12A]']],
		['12 B Hoogstraat', ['[12B]', 'hoogstraat']],
		['Hoogstraat 12 bis, 1000 Brussel', ['hoogstraat', '[12BIS]', '[1000]', 'brussel']],
		['Rue Haute 12-14', ['rue', 'haute', '[12-14]']],
		['Rue Haute 12/14', ['rue', 'haute', '[12/14]']],
		['Hoogstraat 12 bus 3', ['hoogstraat', '[12]']],
		['Rue Haute 12 bte 3, 1000 Bruxelles', ['rue', 'haute', '[12]', '[1000]', 'bruxelles']],
		['rue Haute 12 boîte B', ['rue', 'haute', '[12]']],
		['rue Haute 12 b 3', ['rue', 'haute', '[12]']],
		['rue Haute n° 12', ['rue', 'haute', '[12]']],
		['Hoogstraat nr. 12', ['hoogstraat', '[12]']],
		['Rue Haute 12 B-1000 Bruxelles', ['rue', 'haute', '[12]', '[1000]', 'bruxelles']],
		["12 d'Alsemberg", ['[12]', 'd', 'alsemberg']],
		['12 r. Haute', ['[12]', 'r', 'haute']],
		['1000 a', ['[1000]', 'a']],
		['rue du bus 3', ['rue', 'du', 'bus', '[3]']],
		['O.L.V. 3', ['onze', 'lieve', 'vrouw', '[3]']],
		['N.-D. du Sommeil', ['notre', 'dame', 'du', 'sommeil']],
		['rd-pt Schuman', ['rond', 'point', 'schuman']],
		['2ème avenue', ['2eme', 'avenue']]
	])('"%s" is read as %j', (text, words) => {
		expect(read(text)).toEqual(words);
	});

	it.each([
		['', 'empty'],
		['   ', 'blank'],
		['🏠🚓', 'emoji'],
		['?!…', 'signs'],
		['a'.repeat(10_000), 'ten kilobytes'],
		['a b '.repeat(40), 'many words'],
		['x'.repeat(60), 'one endless word']
	])('"%#" is no address: %s', (text) => {
		expect(parseQuery(text)).toBeNull();
	});

	const readings = (text: string): string[] =>
		parseQuery(text)!.tokens[0]!.readings.map((reading) => reading.text);

	it.each([
		['av', ['av', 'avenue']],
		['ave', ['ave', 'avenue']],
		['bd', ['bd', 'boulevard']],
		['bld', ['bld', 'boulevard']],
		['boul', ['boul', 'boulevard']],
		['ch', ['ch', 'chaussee', 'chemin']],
		['chée', ['chee', 'chaussee']],
		['r', ['r', 'rue']],
		['pl', ['pl', 'place', 'plein']],
		['sq', ['sq', 'square']],
		['imp', ['imp', 'impasse']],
		['all', ['all', 'allee', 'allees']],
		['st', ['st', 'saint', 'sainte', 'sint', 'sinte', 'straat']],
		['ste', ['ste', 'sainte', 'sinte', 'saint']],
		['stwg', ['stwg', 'steenweg']],
		['stw', ['stw', 'steenweg']],
		['str', ['str', 'straat']],
		['ln', ['ln', 'laan']],
		['pln', ['pln', 'plein']],
		['dr', ['dr', 'docteur', 'dokter', 'dreve', 'dreef']],
		['gén', ['gen', 'general', 'generaal']],
		['prof', ['prof', 'professeur', 'professor']],
		['hoogstr', ['hoogstr', 'hoogstraat', 'hoog']],
		['louizaln', ['louizaln', 'louizalaan', 'louiza']],
		['gentsestwg', ['gentsestwg', 'gentsesteenweg', 'gentse']],
		['louizastraat', ['louizastraat', 'louiza']]
	])('can mean by "%s" %j', (text, meant) => {
		expect(readings(text)).toEqual(meant);
	});

	it('may end in a word that is still being typed', () => {
		const isTyping = (text: string): boolean[] =>
			parseQuery(text)!.tokens.map((token) => token.isTyping);
		expect(isTyping('rue hau')).toEqual([false, true]);
		expect(isTyping('rue haute ')).toEqual([false, false]);
		expect(isTyping('rue haute, ')).toEqual([false, false]);
	});
});
