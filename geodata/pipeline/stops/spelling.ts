import { fold } from '../../../src/lib/places/text-search.ts';

interface Word {
	/** folded, for comparison */
	key: string;
	start: number;
	end: number;
}

function wordsOf(name: string): Word[] {
	return [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
		return { key: fold(match[0]), start: match.index, end: match.index + match[0].length };
	});
}

/** Words of French and Dutch names that begin with a small letter, but for the first of a name. */
const small = new Set('a au aux d de des du en et l la le les sous sur ten ter van'.split(' '));

/** Abbreviations that are spoken or written as they stand. */
const abbreviations = new Set(
	'ADEPS BOZAR CERIA CHIREC GJ ICHEC RTL SABCA UCL ULB UZ VTM VUB WTC'.split(' ')
);

const asItStands = (word: string): boolean =>
	abbreviations.has(word) || /\d/.test(word) || /^[IVX]+$/.test(word);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What counts most often; of equals the first by code unit. */
function commonest(counts: ReadonlyMap<string, number>): string | undefined {
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

function count(counts: Map<string, number>, form: string): void {
	counts.set(form, (counts.get(form) ?? 0) + 1);
}

/**
 * Gives names in capitals without accents the letters that French names of the same region have: as
 * the whole name most often stands within them ("CHENAIE" in "Drève de la Chênaie"), else each word as
 * it most often stands. A word that none of them has gets a capital, an abbreviation stays.
 */
export function speller(knownNames: readonly string[]): (capitals: string) => string {
	const known = knownNames.map((name) => {
		const text = name.normalize('NFC');
		return { text, words: wordsOf(text) };
	});
	const wordForms = new Map<string, Map<string, number>>();
	for (const { text, words } of known)
		for (const { key, start, end } of words) {
			const forms = wordForms.get(key) ?? new Map<string, number>();
			wordForms.set(key, forms);
			count(forms, text.slice(start, end).toLowerCase());
		}

	const within = (keys: readonly string[]): string | undefined => {
		const forms = new Map<string, number>();
		for (const { text, words } of known)
			words.forEach(({ start }, first) => {
				if (!keys.every((key, at) => words[first + at]?.key === key)) return;
				count(forms, capitalised(text.slice(start, words[first + keys.length - 1]!.end)));
			});
		return commonest(forms);
	};
	const spellWord = (word: string, isFirst: boolean): string => {
		if (asItStands(word)) return word;
		const key = fold(word);
		if (small.has(key)) return isFirst ? capitalised(key) : key;
		return capitalised(commonest(wordForms.get(key) ?? new Map()) ?? key);
	};

	return (capitals) => {
		const words = wordsOf(capitals);
		const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} '-]*$/u.test(capitals);
		const whole = isPlain ? within(words.map(({ key }) => key)) : undefined;
		if (whole !== undefined) return whole;
		let spelled = '';
		let done = 0;
		words.forEach(({ start, end }, index) => {
			spelled += capitals.slice(done, start) + spellWord(capitals.slice(start, end), index === 0);
			done = end;
		});
		return spelled + capitals.slice(done);
	};
}
