import { categoryWords } from './category-words.ts';
import { fold } from './fold.ts';
import { nameWords, type NameWords } from './name-words.ts';
import type { Entry } from './types.ts';

/** A name of an entry; slots after `shownCount` say what the thing is and stand in no name. */
export interface EntryName extends NameWords {
	name: string;
	shownCount: number;
}

/** Slots are bits of a number. */
const mostSlots = 30;

/**
 * All names of an entry, those that differ only in their writing once, with the words that say what it
 * is ("metro Simonis"). Such a word in the name itself is light: "LISA" of "LISA Kuregem".
 */
export function entryNames(entry: Entry): EntryName[] {
	const { name_fr, name_nl, name_en, aliases, kind, category } = entry;
	const extra = categoryWords(kind, category);
	const names = [name_fr, name_nl, ...(name_en === null ? [] : [name_en]), ...aliases];
	const distinct = new Map(names.map((name) => [fold(name), name]));
	return [...distinct.values()].map((name) => {
		const { slots, forms, proper } = nameWords(name);
		const shownCount = slots.length;
		// A postcode is found by its number; the commune after it is there to be read.
		if (kind === 'postcode') for (const slot of slots.slice(1)) slot.weight = 0;
		for (const { text, first, last } of extra.length === 0 ? [] : forms) {
			const slot = slots[first]!;
			if (first === last && extra.includes(text)) slot.weight = Math.min(1, slot.weight);
		}
		for (const text of extra.slice(0, mostSlots - shownCount)) {
			forms.push({ text, first: slots.length, last: slots.length });
			slots.push({ weight: 0, from: 0, to: 0 });
		}
		return { name, slots, forms, proper, shownCount };
	});
}
