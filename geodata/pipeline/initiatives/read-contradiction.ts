import {
	contradictionTypes,
	severities,
	type ReportContradiction
} from '../../../src/lib/initiatives/types.ts';
import { shown, type Problem } from '../problems.ts';
import { inventoryFile, type Inventory } from './inventory.ts';
import { reportSource } from './read-initiative.ts';
import type { ContradictionReading } from './reading-shapes.ts';

/** What a record about a place says of the report's own contradictions that it tells. */
export interface ToldElsewhere {
	id: string;
	inventory: readonly string[];
}

/**
 * An entry of contradictions.json about the report: the statements and what is shown out of its
 * reading, type and severity out of the inventory.
 */
export function readContradiction(
	{ id, type, severity }: Inventory['contradictions'][number],
	reading: ContradictionReading,
	about: readonly string[],
	told: readonly ToldElsewhere[],
	problems: Problem[]
): ReportContradiction {
	const note = (field: string, found: string, expected: readonly string[]): void => {
		problems.push({
			file: inventoryFile,
			id,
			field,
			found: shown(found),
			expected: `one of ${expected.join(', ')}`
		});
	};
	const knownType = contradictionTypes.find((one) => one === type);
	const knownSeverity = severities.find((one) => one === severity);
	if (knownType === undefined) note('type', type, contradictionTypes);
	if (knownSeverity === undefined) note('severity', severity, severities);
	return {
		id,
		about: [...about],
		zones: reading.zones,
		field: type,
		type: knownType ?? 'statement',
		severity: knownSeverity ?? 'low',
		title_nl: reading.title.nl,
		title_fr: reading.title.fr,
		title_en: reading.title.en,
		statements: reading.statements.map(({ nl, fr, en, lines }) => ({
			text_nl: nl,
			text_fr: fr,
			text_en: en,
			source: reportSource,
			locator: lines,
			as_of: '2024-12'
		})),
		shown_nl: reading.shown.nl,
		shown_fr: reading.shown.fr,
		shown_en: reading.shown.en,
		see: told.filter(({ inventory }) => inventory.includes(id)).map((one) => one.id)
	};
}
