import { formatNumber } from '../i18n/format.ts';
import type { FigureMessages } from '../i18n/figures/index.ts';
import type { InitiativeMessages } from '../i18n/initiative/index.ts';
import type { Language } from '../i18n/languages.ts';
import { formatFigurePeriod } from './dates.ts';
import { linesOf } from './detail-context.ts';
import type { Approximation, Computation, Figure, FigureCheck } from './types.ts';

/** What figures are put into words with. */
export interface FigureContext {
	language: Language;
	words: FigureMessages;
	/** "about 40", "more than 1,000" */
	approximate: InitiativeMessages['events']['approximate'];
	/** names of `FigureCheck` */
	checks: Readonly<Record<FigureCheck, string>>;
	/** ids of contradictions by id of figure */
	contradictions: ReadonlyMap<string, readonly string[]>;
}

/** A number of the report as a row of a table, in the words of one language. */
export interface FigureRow {
	/** id of the figure, its anchor; null where a row has no figure of its own */
	id: string | null;
	what: string;
	note: string | null;
	/** "about 40 children"; null where the report prints no single number */
	amount: string | null;
	/** then the Dutch words of the report */
	printed: string | null;
	when: string | null;
	check: { code: FigureCheck; name: string } | null;
	/** other numbers that follow from the printed ones */
	follows: string[];
	lines: string;
	/** ids of contradictions.json */
	contradictions: string[];
	/** per cent of the longest bar; null without a bar */
	bar: number | null;
}

/** A number with as many decimals as it has, at most `most`. */
export function plainNumber(language: Language, value: number, most = 1): string {
	const factor = 10 ** most;
	const kept = Math.round(value * factor) / factor;
	return formatNumber(language, kept, Number.isInteger(kept) ? 0 : most);
}

/** A change in per cent, with its sign: "+57.5%", "−35.1%". */
export function changeText(value: number, { language, words }: FigureContext): string {
	const number = plainNumber(language, Math.abs(value));
	return words.figures.percent(`${value < 0 ? '−' : '+'}${number}`);
}

/** "about 40 children", "62%" */
export function amountText(
	{ value, approximate, unit }: { value: number; approximate: Approximation | null; unit: string },
	{ language, words, approximate: departing }: FigureContext
): string {
	const number = plainNumber(language, value, 2);
	const many = approximate === null ? number : departing[approximate](number);
	return unit === '%' ? words.figures.percent(many) : `${many} ${unit}`;
}

/** Numbers that say nothing without "of what", which the dictionaries hold by figure. */
const completed: readonly Computation[] = ['average', 'share', 'total'];

/** Other numbers that follow; one that repeats the printed number tells nothing new. */
function followsOf(figure: Figure, { language, words }: FigureContext): string[] {
	const { follows, of } = words.figures;
	return figure.computed
		.filter(({ value, period }) => period !== null || value !== figure.value)
		.map(({ what, value, period }) => {
			const number = follows[what](plainNumber(language, value));
			if (period !== null) return `${formatFigurePeriod(language, period) ?? period}: ${number}`;
			const ofWhat = completed.includes(what) ? of[figure.id] : undefined;
			return ofWhat === undefined ? number : `${number} ${ofWhat}`;
		});
}

/** Reads a figure in one language. */
export function figureRow(figure: Figure, context: FigureContext): FigureRow {
	const { language, checks, contradictions } = context;
	return {
		id: figure.id,
		what: figure[`what_${language}`],
		note: figure[`note_${language}`],
		amount:
			figure.value === null
				? null
				: amountText({ ...figure, value: figure.value, unit: figure[`unit_${language}`] }, context),
		printed: figure.value === null ? figure.printed : null,
		when: formatFigurePeriod(language, figure.period),
		check: { code: figure.check, name: checks[figure.check] },
		follows: followsOf(figure, context),
		lines: linesOf(figure.locator),
		contradictions: [...(contradictions.get(figure.id) ?? [])],
		bar: null
	};
}
