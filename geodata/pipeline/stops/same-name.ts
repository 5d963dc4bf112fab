import { fold } from '../../../src/lib/places/text-search.ts';

/** Words that the timetable leaves out where a name is too long for it. */
const small = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'le', 'les']);

/** Abbreviations of the timetable that have no full stop. */
const short: Readonly<Record<string, string>> = {
	pt: 'point',
	pte: 'porte',
	st: 'saint',
	ste: 'sainte'
};

/**
 * Whether a name of the timetable, in capitals and at most 17 letters, is short for a full name: the
 * same words in the same order, small ones aside; one with a full stop only begins like the other.
 * "CIM. DE MOLENBEEK" is the "Cimetière de Molenbeek".
 */
export function isShortFor(timetableName: string, fullName: string): boolean {
	const words = wordsOf(timetableName, /[\p{L}\p{N}]+\.?/gu);
	const full = wordsOf(fullName, /[\p{L}\p{N}]+/gu);
	return (
		words.length === full.length &&
		words.every((word, index) => {
			const other = full[index]!;
			return word.endsWith('.')
				? other.startsWith(word.slice(0, -1))
				: (short[word] ?? word) === (short[other] ?? other);
		})
	);
}

function wordsOf(name: string, word: RegExp): string[] {
	return [...name.replace(/œ/gi, 'oe').matchAll(word)]
		.map(([text]) => fold(text) + (text.endsWith('.') ? '.' : ''))
		.filter((text) => !small.has(text));
}
