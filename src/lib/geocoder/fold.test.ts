import { describe, expect, it } from 'vitest';
import { fold, foldWords } from './fold.ts';

describe('a folded text', () => {
	it.each([
		['Élisabeth', 'elisabeth'],
		['Rue du Cœur', 'rue du coeur'],
		["Chaussée d'Alsemberg", 'chaussee d alsemberg'],
		['Place de l’Hôpital', 'place de l hopital'],
		['SINT-GILLIS', 'sint gillis'],
		['Théodore Bekaertstraat', 'theodore bekaertstraat'],
		['Egmontsquare (Ægidius)', 'egmontsquare aegidius'],
		['37ᵉ Chemin', '37e chemin'],
		['Esplanade Solidarność 1980', 'esplanade solidarnosc 1980'],
		['Großstraße', 'grossstrasse'],
		['  r.  Haute ,12 ', 'r haute 12'],
		['🏠 <b>شارع</b>', 'b شارع b'],
		['', '']
	])('of "%s" is "%s"', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('is the same word for a letter with its accent apart', () => {
		expect(fold('E\u0301lisabeth')).toBe(fold('Élisabeth'));
	});

	it('knows where each word stands in the text it comes from', () => {
		const text = "12, Rue de l'Œuvre";
		expect(foldWords(text).map(({ from, to }) => text.slice(from, to))).toEqual([
			'12',
			'Rue',
			'de',
			'l',
			'Œuvre'
		]);
		expect(foldWords(text).at(-1)).toEqual({ text: 'oeuvre', from: 13, to: 18 });
	});
});
