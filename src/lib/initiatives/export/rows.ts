import type { Language } from '../../i18n/languages.ts';
import type { InitiativeSummary } from '../summary.ts';
import { periods } from '../types.ts';

/** What an export says besides the initiatives themselves. */
export interface ExportContext {
	language: Language;
	/** absolute address of the page of an initiative */
	address: (id: string) => string;
	/** report lines by initiative: "1804-1805, 1833" */
	lines: Readonly<Record<string, string>>;
	/** title and publisher of the report */
	source: string;
	licence: string;
}

export type Value = string | boolean | null | readonly string[];

/**
 * The properties of an initiative in an export, under the names of the open data. Codes are those of
 * initiative-words.json; `name` and `summary` are in the language of the reader.
 */
export function exportRow(
	initiative: InitiativeSummary,
	context: ExportContext
): Record<string, Value> {
	const { language, address, lines, source, licence } = context;
	return {
		id: initiative.id,
		language,
		name: initiative.name,
		name_translated: initiative.translated,
		name_printed_nl: initiative.printed ?? initiative.name,
		summary: initiative.summary,
		kind: initiative.kind,
		parent: initiative.parent,
		family: initiative.family,
		zones: initiative.zones,
		communes: initiative.communes,
		theme: initiative.theme,
		category: initiative.category,
		...Object.fromEntries(
			periods.map((period, i) => [
				`state_${period.replace('-', '_')}`,
				initiative.states[i] ?? 'unknown'
			])
		),
		status: initiative.status,
		target_groups: initiative.targets,
		places: initiative.places,
		report_lines: lines[initiative.id] ?? null,
		page: address(initiative.id),
		source,
		licence
	};
}
