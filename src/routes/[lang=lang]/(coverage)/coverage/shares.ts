import { formatNumber } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';

/** A share in whole percents, never more than there is: null where it is above 0 and below 1. */
export function wholePercent(part: number, whole: number): number | null {
	if (whole <= 0 || part <= 0) return 0;
	const percent = Math.floor((100 * part) / whole);
	return percent === 0 ? null : percent;
}

/** How a share is written in a cell of a table. */
export interface ShareWords {
	readonly percent: (n: string) => string;
	readonly few: string;
	readonly band: (from: string, to: string) => string;
}

/** "26%", "< 1%"; "26–31%" where certain and possible differ. */
export function shareText(
	language: Language,
	words: ShareWords,
	certain: number,
	possible: number,
	whole: number
): string {
	const [from, to] = [wholePercent(certain, whole), wholePercent(possible, whole)];
	const text = (percent: number | null): string =>
		percent === null ? words.few : words.percent(formatNumber(language, percent));
	if (from === to) return text(from);
	return words.band(formatNumber(language, from ?? 0), text(to));
}

/** "326 276"; "326 276–410 003" where certain and possible differ. */
export function countText(
	language: Language,
	words: Pick<ShareWords, 'band'>,
	one: number,
	other: number
): string {
	const [from, to] = one < other ? [one, other] : [other, one];
	if (from === to) return formatNumber(language, from);
	return words.band(formatNumber(language, from), formatNumber(language, to));
}

/** Seconds as whole minutes that suffice. */
export const minutesOf = (seconds: number): number => Math.ceil(seconds / 60);
