import { formatDate } from '$lib/i18n/format';
import { placeColumns, placeShares } from '$lib/initiatives/columns';
import { isOfReport } from '$lib/initiatives/contradiction-groups';
import {
	amountText,
	changeText,
	figureRow,
	plainNumber,
	type FigureContext
} from '$lib/initiatives/figure-rows';
import { isPartOfYear, yearSeries, type FigureGroup } from '$lib/initiatives/figures';
import { figureTables, type Figure, type FigureTable } from '$lib/initiatives/types';
import type { SourceLink } from '$lib/places/citation';
import { contradictions, places } from '$lib/server/geodata';
import { placeLink, tableGroups, type PageLink } from './table-groups';

type Cited = (locator: string) => SourceLink;

/** A year of an antenna as a row: what is printed beside what follows. */
export interface YearRow {
	id: string | null;
	year: string;
	number: string;
	/** not the whole year */
	part: boolean;
	printed: string | null;
	computed: string | null;
	/** the word for a misprint; null where there is none */
	misprint: string | null;
	note: string | null;
	lines: string | null;
	contradictions: string[];
}

/** The antenna whose visits the report counts, and of whom it gives the share of residents. */
const visited = 'woluwe-saint-pierre-stockel';

function openedOn(place: string): string | null {
	const dates = (places.get(place)?.properties.history ?? [])
		.filter(({ event, date }) => event === 'opened' && date !== null)
		.map(({ date }) => date ?? '');
	return dates.sort()[0] ?? null;
}

/** Lines from the first to the last that any of the figures cites. */
function linesAround(figures: readonly Figure[]): string {
	const lines = figures.flatMap(({ locator }) => locator.split(/[-,]/).map(Number));
	return `${Math.min(...lines)}-${Math.max(...lines)}`;
}

function yearRow(figure: Figure, place: string, context: FigureContext): YearRow {
	const row = figureRow(figure, context);
	return {
		id: row.id,
		year: row.when ?? '',
		number: plainNumber(context.language, figure.value ?? 0),
		part: isPartOfYear(figure.period, openedOn(place)),
		printed: figure.recomputed?.printed_percent ?? null,
		computed: figure.recomputed && changeText(figure.recomputed.percent, context),
		misprint: row.check?.code === 'misprint' ? row.check.name : null,
		note: row.note,
		lines: row.lines,
		contradictions: row.contradictions
	};
}

/** Our own sums of a table, a row for each year. */
function sumRows(sum: Figure, partYears: readonly string[], context: FigureContext): YearRow[] {
	const years = sum.computed.filter(({ what, period }) => what === 'sum' && period !== null);
	return years.map(({ value, period }, i) => {
		const change = sum.computed.find((one) => one.what === 'change' && one.period === period);
		const last = i === years.length - 1;
		return {
			id: last ? sum.id : null,
			year: period ?? '',
			number: plainNumber(context.language, value),
			part: partYears.includes(period ?? ''),
			printed: null,
			computed: change ? changeText(change.value, context) : null,
			misprint: null,
			note: last ? sum[`note_${context.language}`] : null,
			lines: null,
			contradictions: []
		};
	});
}

/** Contradictions about most of a table: said once, under it, with their titles. */
function aboutWholeTable(
	figures: readonly Figure[],
	{ contradictions: about }: FigureContext
): string[] {
	const ids = figures.flatMap(({ id }) => about.get(id) ?? []);
	return [...new Set(ids)].filter((id) => ids.filter((one) => one === id).length > 2);
}

function tableView(table: FigureTable, figures: Figure[], context: FigureContext, cited: Cited) {
	const words = context.words.figures;
	const { series, sums } = yearSeries(figures);
	const shared = aboutWholeTable(figures, context);
	const groups: { link: PageLink | null; name: string; rows: YearRow[] }[] = series.map(
		({ place, figures: own }) => {
			const link = placeLink(place, context.language);
			const rows = own
				.map((figure) => yearRow(figure, place, context))
				.map((row) => ({
					...row,
					contradictions: row.contradictions.filter((id) => !shared.includes(id))
				}));
			return { link, name: link?.name ?? place, rows };
		}
	);
	const columns = placeColumns(
		series.map(({ figures: own }, i) => ({
			name: groups[i]?.name ?? null,
			points: own.map((figure, j) => ({
				label: figure.period ?? '',
				text: groups[i]?.rows[j]?.number ?? '',
				value: figure.value ?? 0,
				part: groups[i]?.rows[j]?.part ?? false
			}))
		}))
	);
	const partYears = groups.flatMap(({ rows }) =>
		rows.filter((row) => row.part).map(({ year }) => year)
	);
	for (const sum of sums)
		groups.push({ link: null, name: words.years.together, rows: sumRows(sum, partYears, context) });
	return {
		id: table,
		title: words.tables[table],
		caption: words.years.caption(words.tables[table]),
		alternative: words.years.alternative(words.tables[table]),
		source: cited(linesAround(figures)),
		columns,
		groups,
		wholeTable: words.years.wholeTable,
		shared: contradictions
			.filter(isOfReport)
			.filter(({ id }) => shared.includes(id))
			.map((entry) => ({ id: entry.id, title: entry[`title_${context.language}`] }))
	};
}

/** The share of residents among the visits of the one antenna of which the report gives it. */
function visitsView(groups: readonly FigureGroup[], context: FigureContext, cited: Cited) {
	const own = groups.filter(({ place }) => place === visited);
	const figures = own.flatMap((group) => group.figures);
	const share = figures.find(({ unit_en: unit }) => unit === '%');
	const year = figures.find(({ period }) => period !== null)?.period;
	const words = context.words.figures.visits;
	if (!share?.value || !year) return null;
	return {
		title: words.title(
			placeLink(visited, context.language)?.name ?? '',
			formatDate(context.language, year)
		),
		id: visited,
		alternative: words.alternative,
		source: cited(linesAround(figures)),
		shares: placeShares(
			[
				{
					name: words.residents,
					text: amountText({ ...share, value: share.value, unit: '%' }, context),
					value: share.value,
					rest: false
				},
				{ name: words.others, text: '', value: 100 - share.value, rest: true }
			],
			100
		),
		groups: tableGroups(own, context, [visited])
	};
}

/** The antennas: two tables by years, one with visits, and the rest. */
export function antennasView(
	tables: Record<FigureTable, Figure[]>,
	groups: readonly FigureGroup[],
	context: FigureContext,
	cited: Cited
) {
	const { years, moreOfAntennas } = context.words.figures;
	const anchors = [
		...new Set(figureTables.flatMap((table) => tables[table].flatMap(({ place }) => place ?? [])))
	];
	return {
		anchors,
		title: years.title,
		lead: years.lead,
		head: {
			year: years.year,
			number: years.number,
			printed: years.printed,
			computed: years.computed,
			part: years.part
		},
		tables: figureTables.map((table) => tableView(table, tables[table], context, cited)),
		visits: visitsView(groups, context, cited),
		more: {
			title: moreOfAntennas,
			groups: tableGroups(
				groups.filter(({ place }) => place !== visited),
				context,
				anchors
			)
		}
	};
}
