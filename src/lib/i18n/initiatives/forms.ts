import { formatNumber } from '../format.ts';
import type { Language } from '../languages.ts';
import { plural } from '../plural.ts';

/** A sentence with "{n}" for its number, in the singular and the plural. */
export interface Forms {
	one: string;
	other: string;
}

/** The sentence for a number, in the right form. */
export function said(language: Language, n: number, { one, other }: Forms): string {
	return plural(language, n, one, other).replace('{n}', formatNumber(language, n));
}
