import { saintWords } from './abbreviations.ts';
import { fold } from './fold.ts';
import type { Token } from './query.ts';
import type { GeocoderFile } from './types.ts';
import { costs, editDistance, mostEdits, noMatch } from './word-cost.ts';

/** A name that narrows a query down: a commune, a district of one, or the whole region. */
export interface Area {
	words: string[];
	/** NIS code; null: any commune */
	nis: string | null;
	/** of a district; null: the whole commune */
	postcode: string | null;
}

/** A run of tokens that names an area. */
export interface Span {
	from: number;
	/** exclusive */
	to: number;
	area: Area;
	cost: number;
}

/** What people write for the region or the country, which narrows nothing down. */
const everywhere = ['Bruxelles', 'Brussel', 'Brussels', 'Bxl', 'België', 'Belgique', 'Belgium'];

/** All names of communes and districts, as words. */
export function makeAreas({ communes, districts }: GeocoderFile): Area[] {
	const area = (name: string, nis: string | null, postcode: string | null): Area => {
		return { words: fold(name).split(' '), nis, postcode };
	};
	return [
		...communes.flatMap(({ nis, name_nl, name_fr, aliases }) =>
			[...new Set([name_fr, name_nl, ...aliases].map(fold))].map((name) => area(name, nis, null))
		),
		...districts.flatMap(({ nis, postcode, names }) =>
			names.map((name) => area(name, nis, postcode))
		),
		...everywhere.map((name) => area(name, null, null))
	];
}

/** Every run of tokens that names an area: all its words in order, the last one perhaps half typed. */
export function findAreas(areas: readonly Area[], tokens: readonly Token[]): Span[] {
	const spans: Span[] = [];
	for (const area of areas)
		for (let from = 0; from < tokens.length; from++) {
			const span = spanAt(area, tokens, from);
			if (span !== null) spans.push(span);
		}
	return spans;
}

function spanAt(area: Area, tokens: readonly Token[], from: number): Span | null {
	const first = tokens[from]!;
	if (area.words.length > 1 && first.text === area.words.join(''))
		return { from, to: from + 1, area, cost: 0 };
	let cost = 0;
	for (const [index, word] of area.words.entries()) {
		const token = tokens[from + index];
		// What is still to be typed costs little: "Molenbeek-Saint" is on its way to Molenbeek-Saint-Jean.
		if (token === undefined) {
			const isTold = area.words.slice(0, index).some((own) => !saintWords.has(own));
			return isTold ? { from, to: from + index, area, cost: cost + 1 } : null;
		}
		const own = areaWordCost(token, word);
		if (own === noMatch) return null;
		cost += own;
	}
	return { from, to: from + area.words.length, area, cost };
}

/** Stricter than for names: wrong letters in long words only, and beginnings while typing only. */
function areaWordCost({ text, isTyping }: Token, word: string): number {
	if (text === word || (saintWords.has(text) && saintWords.has(word))) return 0;
	if (isTyping && text.length >= 3 && word.startsWith(text)) return costs.beginningWhileTyping;
	if (text.length < 5 || text[0] !== word[0]) return noMatch;
	const edits = editDistance(text, word);
	return edits <= mostEdits(text) ? edits * costs.edit : noMatch;
}
