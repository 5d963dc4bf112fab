import { fold } from '../places/text-search.ts';
import type { InitiativeSummary } from './summary.ts';

const shownWords = ({ name, summary }: InitiativeSummary): string[] =>
	fold(`${name} ${summary}`).split(' ');

/** Leaves out of `words` those of the name and the summary, which the page holds anyway. */
export function withoutShownWords(initiative: InitiativeSummary): InitiativeSummary {
	const shown = new Set(shownWords(initiative));
	const words = initiative.words.split(' ').filter((word) => !shown.has(word));
	return { ...initiative, words: words.join(' ') };
}

/** Puts back what `withoutShownWords` left out. */
export function withShownWords(initiative: InitiativeSummary): InitiativeSummary {
	const words = new Set([...shownWords(initiative), ...initiative.words.split(' ')]);
	return { ...initiative, words: [...words].join(' ').trim() };
}
