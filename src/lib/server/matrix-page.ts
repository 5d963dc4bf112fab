import { formatNumber } from '$lib/i18n/format';
import { initiativesMessages } from '$lib/i18n/initiatives';
import { locales, type Language } from '$lib/i18n/languages';
import { formatPeriod } from '$lib/initiatives/dates';
import { region } from '$lib/initiatives/groups';
import {
	antennaCell,
	byTheme,
	familyRows,
	initiativeRows,
	totals,
	type CellLine,
	type MatrixRow
} from '$lib/initiatives/matrix';
import { existedIn } from '$lib/initiatives/periods';
import { periods, type PeriodState } from '$lib/initiatives/types';
import { namesIn } from '$lib/initiatives/words';
import type { CardRow, MatrixCellView, MatrixGroupView, MatrixPage } from '$lib/matrix/view';
import { communes, places, zones } from './geodata';
import { initiatives, initiativeSummaries, initiativeWords } from './initiatives';

const columns = [...zones.keys(), region];

/** All that the matrix shows, in one language: of programmes, or of every initiative. */
export function matrixPage(language: Language, every: boolean): MatrixPage {
	const { matrix: words, stops, sentences } = initiativesMessages(language);
	const summaries = initiativeSummaries(language);
	const stateNames = namesIn(initiativeWords.period, language);
	const familyNames = namesIn(initiativeWords.family, language);
	const themeNames = namesIn(initiativeWords.theme, language);
	const periodNames = periods.map((period) => formatPeriod(language, period));
	const collator = new Intl.Collator(locales[language], { numeric: true, sensitivity: 'base' });

	const columnName = (column: string): string => {
		const zone = zones.get(column);
		return zone
			? sentences.zone(zone[`short_name_${language}`], column)
			: words.region.toLocaleLowerCase(locales[language]);
	};
	const inWords = (states: readonly PeriodState[]): string =>
		states.map((state, i) => `${periodNames[i]} ${stateNames[state]}`).join(', ');

	function cardRows(id: string): CardRow[] {
		const initiative = initiatives.get(id);
		return periods.map((period, i) => {
			const lines = initiative?.period_lines[period];
			const state = initiative?.periods[period] ?? 'unknown';
			return {
				period: periodNames[i] ?? period,
				state: stateNames[state] ?? '',
				lines: lines ? sentences.lines(lines.replaceAll('-', '–')) : null
			};
		});
	}
	function cell(name: string, column: string, lines: readonly CellLine[]): MatrixCellView | null {
		if (lines.length === 0) return null;
		const zone = columnName(column);
		const members = lines.flatMap((line) => line.initiatives);
		const states = lines
			.map((line) =>
				line.initiatives.length > 1
					? `${sentences.several(line.initiatives.length)}, ${inWords(line.states)}`
					: inWords(line.states)
			)
			.join('; ');
		return {
			title: `${name}, ${zone}`,
			label: sentences.cell(name, zone, states),
			lines: lines.map((line) => ({ states: line.states, times: line.initiatives.length })),
			card: members.map((one) => ({ id: one.id, name: one.name, rows: cardRows(one.id) })),
			note: null
		};
	}

	const summaryOf = new Map(summaries.map((summary) => [summary.id, summary]));
	function view({ id, cells }: MatrixRow): MatrixGroupView['rows'][number] {
		const summary = every ? summaryOf.get(id) : undefined;
		const name = summary?.name ?? familyNames[id] ?? id;
		return {
			id,
			name,
			initiative: summary ? id : null,
			translated: summary?.translated ?? false,
			cells: cells.map((lines, i) => cell(name, columns[i] ?? '', lines))
		};
	}
	const rows = every ? initiativeRows(summaries, columns) : familyRows(summaries, columns);
	const groups = byTheme(rows).map(({ theme, rows: ofTheme }) => ({
		id: theme,
		name: themeNames[theme] ?? theme,
		rows: ofTheme.map(view).sort((one, other) => collator.compare(one.name, other.name))
	}));

	/** The antennas, from their own history: the report's lists do not hold all of them. */
	function antennaCells(): (MatrixCellView | null)[] {
		return columns.map((column) => {
			const here = [...places.values()].filter(
				({ properties }) => properties.kind === 'lisa' && properties.zone === column
			);
			if (here.length === 0) return null;
			const existences = here.map(({ properties: { history, status } }) =>
				periods.map((period) => existedIn(history, status, period))
			);
			const { states, existed, unknown } = antennaCell(existences, periods.length);
			const said = periods.map((_, i) => sentences.antennasIn(existed[i] ?? 0, unknown[i] ?? 0));
			const zone = columnName(column);
			const answers = { yes: words.antennaYes, no: words.antennaNo, unknown: words.antennaUnknown };
			return {
				title: `${words.antennas}, ${zone}`,
				label: sentences.cell(
					words.antennas,
					zone,
					said.map((what, i) => `${periodNames[i]} ${what}`).join('; ')
				),
				lines: [{ states, times: Math.max(...existed) }],
				card: here.map(({ properties }, k) => ({
					id: null,
					place: properties.id,
					name: properties[`name_${language}`],
					rows: periods.map((_, i) => ({
						period: periodNames[i] ?? '',
						state: answers[existences[k]?.[i] ?? 'unknown'],
						lines: null
					}))
				})),
				note: words.antennaNote
			};
		});
	}
	const antennas: MatrixGroupView = {
		id: 'antennas',
		name: words.antennasGroup,
		rows: [
			{
				id: 'lisa-antennas',
				name: words.antennas,
				initiative: null,
				translated: false,
				cells: antennaCells()
			}
		]
	};

	const listed = periodNames.join(', ');
	const counts = totals(summaries, columns);
	return {
		every,
		words,
		stops: periods.map((period) => period.replace(/20(\d\d)-20(\d\d)/, '$1–$2')),
		lead: every
			? sentences.matrixLeadAll(formatNumber(language, summaries.length), listed)
			: sentences.matrixLead(rows.length, listed),
		columns: columns.map((column, i) => {
			const zone = zones.get(column);
			return {
				id: column,
				name: zone ? zone[`short_name_${language}`] : words.region,
				code: zone ? column : null,
				communes: (zone?.communes ?? [])
					.map((nis) => communes.get(nis)?.[`name_${language}`] ?? nis)
					.join(', '),
				total: {
					n: formatNumber(language, counts[i] ?? 0),
					label: sentences.total(formatNumber(language, counts[i] ?? 0), columnName(column))
				}
			};
		}),
		groups: every ? groups : [...groups, antennas],
		legend: (Object.entries(stops) as [PeriodState, string][]).map(([state, word]) => ({
			state,
			word
		})),
		explained: Object.values(initiativeWords.period).flatMap((state) =>
			state.explain ? [{ word: state[language], sentence: state.explain[language] }] : []
		),
		translated: initiativesMessages(language).list.translated
	};
}
