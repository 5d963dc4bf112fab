/** A folded word and where it stands in the text that it comes from, in UTF-16 units. */
export interface Word {
	text: string;
	from: number;
	to: number;
}

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };
const plainForm = /^[\x20-\x7e]*$/;
const wordForm = /[\p{L}\p{M}\p{N}]+/gu;
const betweenWords = /[^\p{L}\p{N}]+/gu;

/** Lower case, without accents and ligatures: "Élisabeth" becomes "elisabeth", "Cœur" "coeur". */
export function foldWord(text: string): string {
	if (plainForm.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter);
}

/** The words of a text, folded; hyphens, apostrophes, points and the like part words. */
export function foldWords(text: string): Word[] {
	const words: Word[] = [];
	wordForm.lastIndex = 0;
	for (let found = wordForm.exec(text); found !== null; found = wordForm.exec(text)) {
		const [word] = found;
		words.push({ text: foldWord(word), from: found.index, to: found.index + word.length });
	}
	return words;
}

/** A text as its folded words with single spaces: "L'Hôpital  St-Pierre" becomes "l hopital st pierre". */
export function fold(text: string): string {
	return foldWord(text).replace(betweenWords, ' ').trim();
}
