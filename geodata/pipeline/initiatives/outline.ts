import {
	periods,
	type Initiative,
	type OutlineRow,
	type OutlineState,
	type Period,
	type PeriodState
} from '../../../src/lib/initiatives/types.ts';
import { reportSource } from './read-initiative.ts';
import type { Inventory } from './inventory.ts';
import type { InitiativeTables } from './reading-shapes.ts';
import type { Report } from './report-text.ts';
import { shown, type Problem } from '../problems.ts';
import { tablePath } from './tables.ts';

const empty: Omit<OutlineRow, 'id' | 'kind'> = {
	title_nl: null,
	zone: null,
	period: null,
	category: null,
	lines: null,
	initiatives: [],
	places: [],
	without: null,
	states: []
};

interface Known {
	initiatives: ReadonlyMap<string, Initiative>;
	/** id of the place by id of the antenna in the inventory */
	antennas: ReadonlyMap<string, string>;
}

const isFound = (id: string | undefined): id is string => id !== undefined;

/** Ids of the inventory, apart: those of initiatives, and the places of antennas. */
function apart(ids: readonly string[], { initiatives, antennas }: Known) {
	return {
		initiatives: ids.filter((id) => initiatives.has(id)).sort(),
		places: ids
			.map((id) => antennas.get(id))
			.filter(isFound)
			.sort()
	};
}

/** The states of a zone's list in one period, with how many the inventory counts in each. */
function statesOf(
	ids: Partial<Record<PeriodState, string[]>>,
	counts: Readonly<Record<string, unknown>>,
	period: Period,
	known: Known
): OutlineState[] {
	return Object.entries(ids)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, listed]) => {
			const state = name as PeriodState;
			const count = counts[`records_${state.replaceAll('-', '_')}`];
			const { initiatives, places } = apart(listed, known);
			return {
				state,
				count: typeof count === 'number' ? count : listed.length,
				initiatives,
				places,
				told_elsewhere: initiatives.filter(
					(id) => known.initiatives.get(id)?.periods[period] !== state
				)
			};
		});
}

/**
 * What the report holds: its lines, its chapters, the bullets of its annex, and the state of each
 * record in the list of each zone and period. Out of the inventory, so that the gates can tell
 * whether something of it has got lost.
 */
export function outlineOf(
	inventory: Inventory,
	sections: InitiativeTables['report-sections'],
	report: Report,
	known: Known
): OutlineRow[] {
	const rows: OutlineRow[] = [
		{ ...empty, id: reportSource, kind: 'report', lines: `1-${report.lines}` },
		...sections.map(({ id, title, lines, without = null }): OutlineRow => {
			return { ...empty, id, kind: 'section', title_nl: title, lines, without };
		}),
		...inventory.counts.bullets.map(
			({ bullet_id: id, zone, period, category, lines, initiative_ids: ids }): OutlineRow => {
				return {
					...empty,
					id,
					kind: 'bullet',
					zone,
					period,
					category,
					lines,
					...apart(ids, known)
				};
			}
		)
	];
	for (const [zone, lists] of Object.entries(inventory.counts.annex_per_zone_per_period))
		for (const period of periods) {
			const list = lists[period];
			if (list === undefined) continue;
			const states = statesOf(list.ids, list, period, known);
			const lines = list.inheritance_lines;
			rows.push({ ...empty, id: `${zone}-${period}`, kind: 'list', zone, period, lines, states });
		}
	return rows
		.map(({ id, kind, ...row }) => ({ id, kind, ...row }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Chapters follow each other from the first line of the report to the last, and bear their headings. */
export function checkSections(
	sections: InitiativeTables['report-sections'],
	report: Report,
	problems: Problem[]
): void {
	const file = tablePath('report-sections');
	let next = 1;
	const sorted = [...sections].sort((a, b) => Number.parseInt(a.lines) - Number.parseInt(b.lines));
	for (const { id, title, lines } of sorted) {
		const [first = 0, last = 0] = lines.split('-').map(Number);
		if (first !== next)
			problems.push({
				file,
				id,
				field: 'lines',
				found: shown(lines),
				expected: `lines from ${next} on, where the chapter before ends`
			});
		next = last + 1;
		if (report.has(lines) && !report.says(title, lines))
			problems.push({
				file,
				id,
				field: 'title',
				found: shown(title),
				expected: `words that stand in lines ${lines} of the report`
			});
	}
	if (next !== report.lines + 1)
		problems.push({
			file,
			id: sorted.at(-1)?.id ?? null,
			field: 'lines',
			found: `an end at line ${next - 1}`,
			expected: `chapters up to line ${report.lines}`
		});
}
