import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { PageMessages } from '../i18n/pages/index.ts';
import { sourceLink, type SourceLink, type Sources } from './citation.ts';
import type { Contradiction } from './types.ts';

/** A disagreement between sources, in the words of one language. */
export interface ContradictionView {
	id: string;
	title: string;
	statements: { text: string; source: SourceLink; date: string }[];
	/** what we show, and why */
	shown: string;
}

/** What a field of a place is called on a page. */
export function fieldName(field: string, words: PageMessages): string {
	return (words.fields as Record<string, string>)[field] ?? field;
}

/** Reads a contradiction in one language. */
export function contradictionView(
	contradiction: Contradiction,
	sources: Sources,
	language: Language,
	words: PageMessages
): ContradictionView {
	return {
		id: contradiction.id,
		title: `${words.sentences.disagree}: ${fieldName(contradiction.field, words).toLowerCase()}`,
		statements: contradiction.statements.map((statement) => ({
			text: statement[`text_${language}`],
			source: sourceLink(statement, sources, words.source),
			date:
				statement.as_of === null
					? words.source.undated
					: words.source.asOf(formatDate(language, statement.as_of))
		})),
		shown: `${words.sentences.weShow}: ${contradiction[`shown_${language}`]}`
	};
}
