import { shown, type Problem } from '../problems.ts';
import { inventoryFile, type Inventory } from './inventory.ts';
import type { InitiativeTables } from './reading-shapes.ts';
import { checkLines, type Report } from './report-text.ts';
import { fileOfInitiative, tablePath } from './tables.ts';

/** Notes words that do not stand in the lines which are cited for them. */
function checkWords(
	report: Report,
	{ id, field, words, lines }: { id: string; field: string; words: string; lines: string },
	problems: Problem[]
): void {
	if (report.has(lines) && !report.says(words, lines))
		problems.push({
			file: inventoryFile,
			id,
			field,
			found: shown(words),
			expected: `words that stand in lines ${lines} of the report`
		});
}

/**
 * Holds what is cited against the text of the report: every line exists, and bullets and numbers that
 * are said to be printed stand in their lines.
 */
export function checkAgainstReport(
	inventory: Inventory,
	tables: InitiativeTables,
	report: Report,
	problems: Problem[]
): void {
	const cite = (id: string, field: string, lines: string | null, file = inventoryFile): void => {
		if (lines !== null) checkLines(report, { file, id, field }, lines, problems);
	};
	for (const record of inventory.initiatives) {
		const { id, mentions, periods, events, start, end } = record;
		for (const [index, { lines }] of mentions.entries()) cite(id, `mentions.${index}`, lines);
		for (const [period, { annex_lines: lines }] of Object.entries(periods))
			cite(id, `periods.${period}`, lines);
		for (const { id: event, lines } of events) cite(event, 'lines', lines);
		cite(id, 'start', start?.lines ?? null);
		cite(id, 'end', end?.lines ?? null);
	}
	for (const { bullet_id: id, text: words, lines } of inventory.counts.bullets) {
		cite(id, 'lines', lines);
		checkWords(report, { id, field: 'text', words, lines }, problems);
	}
	for (const { id, printed: words, lines } of inventory.figures) {
		cite(id, 'lines', lines);
		if (!words.startsWith('('))
			checkWords(report, { id, field: 'printed', words, lines }, problems);
	}
	for (const { id, lines } of tables['report-sections'])
		cite(id, 'lines', lines, tablePath('report-sections'));
	for (const { id, statements } of tables['report-contradictions'])
		for (const [index, { lines }] of statements.entries())
			cite(id, `statements.${index}.lines`, lines, tablePath('report-contradictions'));
	for (const { id, report_lines: lines } of tables['initiative-sites'])
		cite(id, 'report_lines', lines, tablePath('initiative-sites'));
	for (const { initiative, lines } of tables['initiative-places'].links)
		cite(initiative, 'lines', lines, tablePath('initiative-places'));
	for (const { id, differs } of tables.initiatives)
		for (const [index, { lines }] of differs.entries())
			cite(id, `differs.${index}.lines`, lines, fileOfInitiative(id));
}
