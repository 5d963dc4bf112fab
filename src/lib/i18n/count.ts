import { formatNumber } from './format.ts';
import type { Language } from './languages.ts';
import { plural } from './plural.ts';

/** "1 place", "12 places": a number with the right form of its noun. */
export function counted(language: Language, n: number, one: string, other: string): string {
	return `${formatNumber(language, n)} ${plural(language, n, one, other)}`;
}
