import type { Candidate, Objective, SitesAnswer } from '$lib/coverage/types';
import { formatNumber } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/languages';
import type { SitingMessages } from '$lib/i18n/siting';

/** The name of a candidate in the reader's language, with its kind; both names in English where they differ. */
export function candidateName(
	candidate: Candidate | undefined,
	language: Language,
	words: SitingMessages
): string {
	if (!candidate) return words.street;
	const { kind, name_nl: dutch, name_fr: french } = candidate;
	const kindName = words.kinds[kind];
	const name =
		language === 'nl'
			? (dutch ?? french)
			: language === 'fr' || dutch === french
				? (french ?? dutch)
				: dutch && french
					? `${french} / ${dutch}`
					: (french ?? dutch);
	return name === null ? `${kindName}, ${words.unnamed}` : `${name} (${kindName})`;
}

/** A mean walk as "24 min 30 s"; less than a minute as seconds. */
export function walkText(language: Language, seconds: number, words: SitingMessages): string {
	const whole = Math.round(seconds);
	if (whole < 60) return words.seconds(formatNumber(language, whole));
	return words.minutesSeconds(
		formatNumber(language, Math.floor(whole / 60)),
		formatNumber(language, whole % 60)
	);
}

/** What a site adds, in the unit of the objective. */
export function gainText(
	language: Language,
	objective: Objective,
	gain: number,
	words: SitingMessages
): string {
	return objective === 'covering'
		? `+ ${formatNumber(language, gain)}`
		: walkText(language, gain, words);
}

/** Before and after, and how far from the best that is, in sentences. */
export function verdictOf(
	{ question, before, after, bound, gap }: SitesAnswer,
	language: Language,
	words: SitingMessages
): { change: string; guarantee: string } {
	const { objective, minutes } = question;
	const text = (value: number): string =>
		objective === 'covering' ? formatNumber(language, value) : walkText(language, value, words);
	const change =
		objective === 'covering'
			? words.covering(text(before), text(after), minutes)
			: words.median(text(before), text(after));
	// What rounds to nothing is not proven: only a gap of nothing is.
	if (gap === 0) return { change, guarantee: words.proven };
	const percent = words.percent(formatNumber(language, Math.max(0.1, 100 * gap), 1));
	return { change, guarantee: words.bound[objective](text(bound), percent) };
}
