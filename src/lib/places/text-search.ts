/** Lower case, no accents, single spaces: "Sint-Gillis" and "SINT GILLIS" become "sint gillis". */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/œ/gi, 'oe')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Whether every word of the query begins a word of the folded text. */
export function matchesText(query: string, folded: string): boolean {
	const words = fold(query).split(' ').filter(Boolean);
	return words.every((word) => folded.startsWith(word) || folded.includes(` ${word}`));
}
