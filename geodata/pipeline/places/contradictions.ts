import type { Contradiction } from '../../../src/lib/places/types.ts';
import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import type { TableRows } from './reading-shapes.ts';
import { tablePath } from './readings.ts';

export const inventoryFile = 'report/inventory.json';
type Rows = TableRows<'contradictions'>;

/** Whether there is a record about one field of one place; asking marks it as found by that check. */
export interface KnownContradictions {
	explains(id: string, field: string, check: NonNullable<Rows[number]['found_by']>): boolean;
	/** the records, sorted by id; rows that nothing speaks of become problems */
	finish(
		spoken: ReadonlySet<string>,
		placeIds: ReadonlySet<string>,
		problems: Problem[]
	): Contradiction[];
}

/** Ids of the contradictions that the inventory of the report lists. */
function inventoryIds(reference: ReferenceFolder): ReadonlySet<string> {
	const root = reference.readJson(inventoryFile) as
		{ contradictions?: { id?: string }[] } | undefined;
	return new Set(root?.contradictions?.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

/** Opens the records of contradictions about places. */
export function openContradictions(rows: Rows, reference: ReferenceFolder): KnownContradictions {
	const inventory = inventoryIds(reference);
	const found = new Set<string>();
	const file = tablePath('contradictions');
	return {
		explains(id, field, check) {
			const row = rows.find((one) => one.about.includes(id) && one.field === field);
			if (row?.found_by === check) found.add(row.id);
			return row !== undefined;
		},
		finish(spoken, placeIds, problems) {
			const note = (id: string, field: string, what: unknown, expected: string): void => {
				problems.push({ file, id, field, found: shown(what), expected });
			};
			const known = new Set(rows.map(({ id }) => id));
			for (const id of spoken)
				if (!known.has(id)) note(id, 'id', 'spoken of by a reading', 'a record of that id');
			for (const row of rows) {
				for (const id of row.about)
					if (!placeIds.has(id)) note(row.id, 'about', id, 'the id of a place that is shown');
				for (const id of row.inventory)
					if (!inventory.has(id)) note(row.id, 'inventory', id, `an id of ${inventoryFile}`);
				const reasons = spoken.has(row.id) || found.has(row.id) || row.inventory.length > 0;
				if (!reasons)
					note(row.id, 'id', 'a record that no fact and no check speaks of', 'its reason');
			}
			return rows
				.map(({ id, about, field, statements, shown: why }): Contradiction => ({
					id,
					about,
					field,
					statements: statements.map(({ nl, fr, en, source, locator, as_of }) => ({
						text_nl: nl,
						text_fr: fr,
						text_en: en,
						source,
						locator,
						as_of
					})),
					shown_nl: why.nl,
					shown_fr: why.fr,
					shown_en: why.en
				}))
				.sort((a, b) => (a.id < b.id ? -1 : 1));
		}
	};
}
