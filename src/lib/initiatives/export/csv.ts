import { csvText } from '../../calendar/csv.ts';
import type { InitiativeSummary } from '../summary.ts';
import { exportRow, type ExportContext, type Value } from './rows.ts';

/** A value in a cell: lists are joined by semicolons, what is not known is empty. */
export function cell(value: Value): string {
	if (value === null) return '';
	return typeof value === 'object' ? value.join(';') : String(value);
}

/** Initiatives as CSV after RFC 4180: one a row, with a header. */
export function initiativesCsv(list: readonly InitiativeSummary[], context: ExportContext): string {
	const rows = list.map((initiative) => exportRow(initiative, context));
	const header = Object.keys(rows[0] ?? {});
	return csvText(
		header,
		rows.map((row) => header.map((column) => cell(row[column] ?? null)))
	);
}
