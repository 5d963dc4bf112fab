import { placeColumns, placeShares, type Share } from '$lib/initiatives/columns';
import { plainNumber, type FigureContext } from '$lib/initiatives/figure-rows';
import { formatFigurePeriod } from '$lib/initiatives/dates';
import type { FigureGroup } from '$lib/initiatives/figures';
import type { Figure } from '$lib/initiatives/types';
import type { SourceLink } from '$lib/places/citation';

type Cited = (locator: string) => SourceLink;

const allOf = (groups: readonly FigureGroup[]): Figure[] =>
	groups.flatMap(({ figures }) => figures);

const linesOfAll = (figures: readonly Figure[]): string =>
	[...new Set(figures.map(({ locator }) => locator))].join(', ');

/** What the report counts in the same words for more than one of its periods. */
function repeated(figures: readonly Figure[]): Figure[][] {
	const series = new Map<string, Figure[]>();
	for (const figure of figures)
		if (figure.value !== null && /^\d{4}-\d{4}$/.test(figure.period ?? ''))
			series.set(figure.what_nl, [...(series.get(figure.what_nl) ?? []), figure]);
	return [...series.values()].filter((own) => own.length > 1);
}

/** The recruitment centre: a chart for each number that is given for two periods. */
export function recruitmentView(
	groups: readonly FigureGroup[],
	context: FigureContext,
	cited: Cited
) {
	const { language, words } = context;
	const charts = repeated(allOf(groups)).map((own) => {
		const title = own[0]?.[`what_${language}`] ?? '';
		return {
			id: own[0]?.id ?? '',
			title,
			alternative: words.figures.recruitment.alternative(title),
			source: cited(linesOfAll(own)),
			columns: placeColumns([
				{
					name: null,
					points: own.map((figure) => ({
						label: formatFigurePeriod(language, figure.period) ?? '',
						text: plainNumber(language, figure.value ?? 0),
						value: figure.value ?? 0,
						part: false
					}))
				}
			])
		};
	});
	return { lead: words.figures.recruitment.lead, charts };
}

/** The campaign of which the report gives a total and parts of it: parts, and what it leaves over. */
export function campaignView(groups: readonly FigureGroup[], context: FigureContext, cited: Cited) {
	const { language, words } = context;
	const own = groups.find(({ figures }) =>
		figures.some(({ computed }) => computed.some(({ what }) => what === 'remainder'))
	);
	const total = own?.figures.find(({ computed }) =>
		computed.some(({ what }) => what === 'remainder')
	);
	const rest = total?.computed.find(({ what }) => what === 'remainder');
	if (!own || !total?.value || !rest) return null;
	const parts = own.figures.filter(({ computed }) => computed.some(({ what }) => what === 'share'));
	const shares: Share[] = parts
		.map((figure) => ({
			name: figure[`what_${language}`],
			text: plainNumber(language, figure.value ?? 0),
			value: figure.value ?? 0,
			rest: false
		}))
		.sort((one, other) => other.value - one.value);
	shares.push({
		name: words.figures.campaign.rest,
		text: plainNumber(language, rest.value),
		value: rest.value,
		rest: true
	});
	return {
		title: words.figures.campaign.title,
		alternative: words.figures.campaign.alternative,
		source: cited(linesOfAll(own.figures)),
		shares: placeShares(shares, total.value)
	};
}
