import {
	abbreviations,
	dutchEnding,
	dutchEndings,
	romanNumbers,
	saints,
	saintWords,
	smallWords,
	streetTypes
} from './abbreviations.ts';
import { foldWords, type Word } from './fold.ts';

/** A part of a name that a query can leave out at a cost. */
export interface Slot {
	/** what it costs to leave it out */
	weight: number;
	/** where it stands in the name, in UTF-16 units; from equals to where the name does not show it */
	from: number;
	to: number;
}

/** A way to write one slot or several that follow each other. */
export interface Form {
	text: string;
	first: number;
	/** inclusive */
	last: number;
}

export interface NameWords {
	slots: Slot[];
	forms: Form[];
	/** the slot that is the name proper of a name made of street types: the last of "Avenue du Boulevard" */
	proper: number | null;
}

/** What it costs to leave out a word: of the name proper, a title or saint or street type, an article. */
const weights = { proper: 4, light: 1, small: 0 } as const;
/** Longer names than this (a few schools) can be found by their first words. */
const mostSlots = 20;
const ordinalForm = /^(\d+)(er|e|eme|de|ste)$/;
/** Dutch particles of family names, which are written joined or apart: Vanderkindere, Van der Kindere. */
const particles: ReadonlySet<string> = new Set(['van', 'der', 'den', 'ter', 'ten']);

/**
 * The parts of a name and the ways to write them. A Dutch street type is parted from the name it is
 * written onto (Hoogstraat: hoog, straat, hoogstraat), and what some write as one word can be found
 * so (Gentse Steenweg: gentsesteenweg; Van Lint: vanlint; l'Hôpital: lhopital).
 */
export function nameWords(name: string): NameWords {
	const words = foldWords(name);
	const slots: Slot[] = [];
	const forms: Form[] = [];
	/** first and last slot of each word */
	const spans: [number, number][] = [];
	for (const word of words) {
		if (slots.length >= mostSlots) break;
		const at = slots.length;
		const ending = dutchEnding(word.text);
		if (ending !== null && !streetTypes.has(word.text)) {
			const cut = word.to - ending.length;
			slots.push({ weight: weights.proper, from: word.from, to: cut });
			slots.push({ weight: weights.light, from: cut, to: word.to });
			const stem = word.text.slice(0, -ending.length);
			forms.push({ text: stem, first: at, last: at });
			forms.push({ text: ending, first: at + 1, last: at + 1 });
			forms.push({ text: word.text, first: at, last: at + 1 });
			spans.push([at, at + 1]);
			continue;
		}
		slots.push({ weight: weightOf(word.text), from: word.from, to: word.to });
		for (const text of waysToWrite(word, name)) forms.push({ text, first: at, last: at });
		spans.push([at, at]);
	}
	const hasProper = slots.some(({ weight }) => weight === weights.proper);
	const proper = hasProper || slots.length === 0 ? null : slots.length - 1;
	if (proper !== null) slots[proper]!.weight = weights.proper;
	forms.push(...joins(name, words.slice(0, spans.length), spans));
	return { slots, forms, proper };
}

function weightOf(word: string): number {
	if (smallWords.has(word)) return weights.small;
	const isLight = streetTypes.has(word) || saintWords.has(word) || word.length === 1;
	return isLight ? weights.light : weights.proper;
}

function waysToWrite({ text, to }: Word, name: string): string[] {
	if (saintWords.has(text)) return [...new Set([text, ...saints])];
	const roman = text === 'i' ? undefined : romanNumbers[text];
	if (roman !== undefined) return [text, roman];
	const ordinal = ordinalForm.exec(text)?.[1];
	if (ordinal !== undefined) return [text, ordinal];
	return name[to] === '.' ? [text, ...(abbreviations[text] ?? [])] : [text];
}

/** Two or three words that some write as one. */
function joins(
	name: string,
	words: readonly Word[],
	spans: readonly (readonly [number, number])[]
): Form[] {
	const isJoinable = (at: number): boolean => {
		const [word, next] = [words[at]!, words[at + 1]];
		if (next === undefined) return false;
		const gap = name.slice(word.to, next.from);
		if (gap === '-' || gap === '’' || gap === "'") return true;
		if (gap !== ' ') return false;
		const isName = name[word.from] !== word.text[0] && smallWords.has(word.text);
		if (particles.has(word.text) || isName || saintWords.has(word.text)) return true;
		return streetTypes.has(next.text) && dutchEndings.some((ending) => ending === next.text);
	};
	return words.flatMap((word, at) => {
		const found: Form[] = [];
		let { text } = word;
		for (let to = at + 1; to <= at + 2 && isJoinable(to - 1); to++) {
			text += words[to]!.text;
			found.push({ text, first: spans[at]![0], last: spans[to]![1] });
		}
		return found;
	});
}
