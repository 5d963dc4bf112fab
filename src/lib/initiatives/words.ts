import type { Language } from '../i18n/languages.ts';

/** The name of a code in three languages, with a sentence that explains it where it needs one. */
export type CodeName = Record<Language, string> & { explain?: Record<Language, string> };

/** initiative-words.json: the names of the codes of initiatives.json. */
export interface InitiativeWords {
	period: Record<string, CodeName>;
	status: Record<string, CodeName>;
	theme: Record<string, CodeName>;
	category: Record<string, CodeName>;
	kind: Record<string, CodeName>;
	scope: Record<string, CodeName>;
	recurrence: Record<string, CodeName>;
	event: Record<string, CodeName>;
	target_group: Record<string, CodeName>;
	/** the same programme in several zones */
	family: Record<string, CodeName>;
}

/** The names of one group of codes in one language. */
export function namesIn(
	names: Readonly<Record<string, CodeName>>,
	language: Language
): Record<string, string> {
	return Object.fromEntries(Object.entries(names).map(([code, name]) => [code, name[language]]));
}
