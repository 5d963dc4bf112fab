import { formatNumber } from '../i18n/format.ts';
import { formatFigurePeriod } from './dates.ts';
import { linesOf, type InitiativeContext } from './detail-context.ts';
import type { Figure, FigureCheck } from './types.ts';

/** A number of the report, in the words of one language. */
export interface FigureView {
	id: string;
	what: string;
	/** "18.195 vragen" */
	value: string | null;
	/** the Dutch text of the report, where it is no single number */
	printed: string | null;
	period: string | null;
	lines: string;
	/** what to know before using it: a misprint, our own sum, what it does not cover */
	notes: string[];
}

/** Reads a figure in one language. */
export function figureView(
	figure: Figure,
	{ language, words }: Pick<InitiativeContext, 'language' | 'words'>
): FigureView {
	const checks: Partial<Record<FigureCheck, string>> = {
		misprint: words.figures.misprint,
		'not-reconcilable': words.figures.notReconcilable,
		computed: words.figures.computed
	};
	const check = checks[figure.check];
	const note = figure[`note_${language}`];
	return {
		id: figure.id,
		what: figure[`what_${language}`],
		value: figure.value === null ? null : valueText(figure, figure.value, { language, words }),
		printed: figure.value === null ? figure.printed : null,
		period: formatFigurePeriod(language, figure.period),
		lines: linesOf(figure.locator),
		notes: [...(check ? [check] : []), ...(note ? [note] : [])]
	};
}

function valueText(
	figure: Figure,
	value: number,
	{ language, words }: Pick<InitiativeContext, 'language' | 'words'>
): string {
	const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
	const number = formatNumber(language, value, decimals);
	const { approximate } = figure;
	const many = approximate === null ? number : words.events.approximate[approximate](number);
	return `${many} ${figure[`unit_${language}`]}`;
}
