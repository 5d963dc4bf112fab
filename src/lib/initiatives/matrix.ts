import { region } from './groups.ts';
import type { Existence } from './periods.ts';
import type { InitiativeSummary } from './summary.ts';
import { themes, type PeriodState, type Theme } from './types.ts';

/** One line of a cell: the initiatives that had exactly these states, never a mix of several. */
export interface CellLine {
	states: readonly PeriodState[];
	initiatives: InitiativeSummary[];
}

export interface MatrixRow {
	/** key of the family, or id of the initiative */
	id: string;
	theme: Theme;
	/** by column; [] where the report names nothing there */
	cells: CellLine[][];
}

const isIn = ({ zones }: InitiativeSummary, column: string): boolean =>
	column === region ? zones.length === 0 : zones.includes(column);

/** Groups initiatives by their states, so that what differs is drawn apart. */
export function linesOf(list: readonly InitiativeSummary[]): CellLine[] {
	const lines = new Map<string, CellLine>();
	for (const initiative of list) {
		const key = initiative.states.join(' ');
		const line = lines.get(key);
		if (line) line.initiatives.push(initiative);
		else lines.set(key, { states: initiative.states, initiatives: [initiative] });
	}
	return [...lines.values()];
}

/** The theme of most members; of equal ones the first in the report's order. */
function commonTheme(members: readonly InitiativeSummary[]): Theme {
	const count = (theme: Theme): number => members.filter((one) => one.theme === theme).length;
	return [...themes].sort((one, other) => count(other) - count(one))[0] ?? 'research';
}

function rowOf(
	id: string,
	members: readonly InitiativeSummary[],
	columns: readonly string[]
): MatrixRow {
	return {
		id,
		theme: commonTheme(members),
		cells: columns.map((column) => linesOf(members.filter((one) => isIn(one, column))))
	};
}

/** A row for each programme that the report names more than once; columns are zone codes or `region`. */
export function familyRows(
	list: readonly InitiativeSummary[],
	columns: readonly string[]
): MatrixRow[] {
	const families = [...new Set(list.flatMap(({ family }) => family ?? []))];
	return families.map((family) =>
		rowOf(
			family,
			list.filter((one) => one.family === family),
			columns
		)
	);
}

/** A row for each initiative. */
export function initiativeRows(
	list: readonly InitiativeSummary[],
	columns: readonly string[]
): MatrixRow[] {
	return list.map((initiative) => rowOf(initiative.id, [initiative], columns));
}

/** The rows by theme, in the order of the report; a theme without rows is left out. */
export function byTheme(rows: readonly MatrixRow[]): { theme: Theme; rows: MatrixRow[] }[] {
	return themes
		.map((theme) => ({ theme, rows: rows.filter((row) => row.theme === theme) }))
		.filter((group) => group.rows.length > 0);
}

/** How many initiatives each column has; one of several zones counts in each of them. */
export function totals(list: readonly InitiativeSummary[], columns: readonly string[]): number[] {
	return columns.map((column) => list.filter((one) => isIn(one, column)).length);
}

/** The antennas of a zone by period: a state to draw, and the numbers that it stands for. */
export interface AntennaCell {
	states: PeriodState[];
	existed: number[];
	unknown: number[];
}

/**
 * Sums up antennas, each as its existence by period. Their opening dates tell it, so a period with at
 * least one is "inferred"; without a sure one but with one that nobody dates it is "unknown".
 */
export function antennaCell(
	antennas: readonly (readonly Existence[])[],
	periodCount: number
): AntennaCell {
	const count = (answer: Existence): number[] =>
		Array.from(
			{ length: periodCount },
			(_, i) => antennas.filter((existence) => existence[i] === answer).length
		);
	const existed = count('yes');
	const unknown = count('unknown');
	const states = existed.map((n, i): PeriodState => {
		if (n > 0) return 'inferred';
		return (unknown[i] ?? 0) > 0 ? 'unknown' : 'not-started';
	});
	return { states, existed, unknown };
}
