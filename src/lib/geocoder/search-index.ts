import { makeAreas, type Area } from './context.ts';
import { entryNames } from './entry-names.ts';
import { fold } from './fold.ts';
import type { Entry, GeocoderFile } from './types.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

const noSlot = 255;

/**
 * What a search needs, made once from the names file. Every name of every entry has a number; its
 * slots and forms (see `nameWords`) and the names in which a word occurs stand in flat arrays, of
 * which `…Start[n]` to `…Start[n + 1]` belong to the name or word n.
 */
export interface GeocoderIndex {
	readonly file: GeocoderFile;
	readonly areas: readonly Area[];
	readonly postcodes: ReadonlySet<string>;
	readonly vocabulary: Vocabulary;
	readonly names: readonly string[];
	readonly nameEntry: Uint32Array;
	readonly entryStart: Uint32Array;
	readonly slotStart: Uint32Array;
	readonly slotWeight: Uint8Array;
	/** how many slots stand in the name; those after them say what the thing is */
	readonly slotCount: Uint8Array;
	/** the slot that is the name proper of a name of street types (see `nameWords`), or none: 255 */
	readonly properSlot: Uint8Array;
	/** the names that have one, by its word */
	readonly properNames: ReadonlyMap<number, readonly number[]>;
	readonly formStart: Uint32Array;
	readonly formWord: Uint32Array;
	readonly formFirst: Uint8Array;
	readonly formLast: Uint8Array;
	readonly wordStart: Uint32Array;
	readonly wordName: Uint32Array;
	/** by word, the most weight of slots that it takes in any name */
	readonly wordWeight: Uint8Array;
	/** by entry, the weight of all slots of its lightest name */
	readonly entryWeight: Uint8Array;
	/** entries of streets by each of their names, folded */
	readonly streetsByName: ReadonlyMap<string, readonly number[]>;
	/** what was looked up last, because between two keystrokes only one word changes */
	readonly memory: Map<string, WordMatches>;
}

/** Words that a token can be read as, and what each word of the vocabulary costs it. */
export interface WordMatches {
	words: number[];
	/** by word, `noMatch` where it cannot be read so */
	costs: Uint8Array;
}

/** Entries that are prepared at one go: some hundredths of a second. */
const entriesPerStep = 500;

/** Prepares a names file for searching at one go. */
export function makeIndex(file: GeocoderFile): GeocoderIndex {
	const steps = indexSteps(file);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/**
 * Prepares a names file for searching, in short steps between which a page can do something else: it
 * takes a quarter of a second on a computer, and more on a telephone.
 */
export function* indexSteps(file: GeocoderFile): Generator<void, GeocoderIndex> {
	const names: string[] = [];
	const nameEntry: number[] = [];
	const entryStart = [0];
	const slotStart = [0];
	const slotWeight: number[] = [];
	const slotCount: number[] = [];
	const properSlot: number[] = [];
	const formStart = [0];
	const formText: string[] = [];
	const formFirst: number[] = [];
	const formLast: number[] = [];
	for (const [at, entry] of file.entries.entries()) {
		if (at % entriesPerStep === 0) yield;
		for (const { name, slots, forms, proper, shownCount } of entryNames(entry)) {
			names.push(name);
			nameEntry.push(at);
			slotCount.push(shownCount);
			properSlot.push(proper ?? noSlot);
			for (const { weight } of slots) slotWeight.push(weight);
			for (const { text, first, last } of forms) {
				formText.push(text);
				formFirst.push(first);
				formLast.push(last);
			}
			slotStart.push(slotWeight.length);
			formStart.push(formText.length);
		}
		entryStart.push(names.length);
	}
	yield;
	const weigh = (name: number, first: number, last: number): number => {
		let sum = 0;
		for (let slot = first; slot <= last; slot++) sum += slotWeight[slotStart[name]! + slot]!;
		return Math.min(255, sum);
	};
	const vocabulary = makeVocabulary(formText);
	yield;
	const numbers = new Map(vocabulary.words.map((word, at) => [word, at]));
	const formWord = Uint32Array.from(formText, (text) => numbers.get(text)!);
	const wordWeight = new Uint8Array(vocabulary.words.length);
	const entryWeight = new Uint8Array(file.entries.length).fill(255);
	for (let name = 0; name < names.length; name++) {
		const total = weigh(name, 0, slotStart[name + 1]! - slotStart[name]! - 1);
		const entry = nameEntry[name]!;
		entryWeight[entry] = Math.min(entryWeight[entry]!, total);
		for (let form = formStart[name]!; form < formStart[name + 1]!; form++) {
			const word = formWord[form]!;
			const own = weigh(name, formFirst[form]!, formLast[form]!);
			wordWeight[word] = Math.max(wordWeight[word]!, own);
		}
	}
	return {
		file,
		areas: makeAreas(file),
		postcodes: new Set(file.entries.flatMap(({ postcodes }) => postcodes)),
		vocabulary,
		names,
		nameEntry: Uint32Array.from(nameEntry),
		entryStart: Uint32Array.from(entryStart),
		slotStart: Uint32Array.from(slotStart),
		slotWeight: Uint8Array.from(slotWeight),
		slotCount: Uint8Array.from(slotCount),
		properSlot: Uint8Array.from(properSlot),
		properNames: properNames(properSlot, formStart, formLast, formWord),
		formStart: Uint32Array.from(formStart),
		formWord,
		formFirst: Uint8Array.from(formFirst),
		formLast: Uint8Array.from(formLast),
		wordWeight,
		entryWeight,
		streetsByName: streetsByName(file.entries),
		memory: new Map(),
		...occurrences(formWord, formStart, vocabulary.words.length)
	};
}

/** The names that have a proper slot, by the words that it can be written with. */
function properNames(
	properSlot: readonly number[],
	formStart: readonly number[],
	formLast: readonly number[],
	formWord: Uint32Array
): Map<number, number[]> {
	const names = new Map<number, number[]>();
	properSlot.forEach((slot, name) => {
		for (let form = formStart[name]!; form < formStart[name + 1]!; form++) {
			if (slot === noSlot || formLast[form] !== slot) continue;
			const word = formWord[form]!;
			names.set(word, [...(names.get(word) ?? []), name]);
		}
	});
	return names;
}

/** In which names each word occurs. */
function occurrences(
	formWord: Uint32Array,
	formStart: readonly number[],
	wordCount: number
): Pick<GeocoderIndex, 'wordStart' | 'wordName'> {
	const wordStart = new Uint32Array(wordCount + 1);
	for (const word of formWord) wordStart[word + 1]!++;
	for (let word = 0; word < wordCount; word++) wordStart[word + 1]! += wordStart[word]!;
	const next = wordStart.slice();
	const wordName = new Uint32Array(formWord.length);
	for (let name = 0; name + 1 < formStart.length; name++)
		for (let form = formStart[name]!; form < formStart[name + 1]!; form++)
			wordName[next[formWord[form]!]!++] = name;
	return { wordStart, wordName };
}

function streetsByName(entries: readonly Entry[]): Map<string, number[]> {
	const streets = new Map<string, number[]>();
	entries.forEach((entry, at) => {
		if (entry.kind !== 'street') return;
		for (const name of new Set([fold(entry.name_fr), fold(entry.name_nl)]))
			streets.set(name, [...(streets.get(name) ?? []), at]);
	});
	return streets;
}
