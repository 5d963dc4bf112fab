import { shown, type Problem } from '../problems.ts';

interface Row {
	id: string;
}

/**
 * The reading of each record of the inventory, by its id. A record without a reading, a reading that
 * is given twice, and a reading of no record become problems.
 */
export function readingsOf<Reading extends Row>(
	records: readonly Row[],
	readings: readonly Reading[],
	{ file, fileOf = () => file }: { file: string; fileOf?: (id: string) => string },
	problems: Problem[]
): Map<string, Reading> {
	const ids = new Set(records.map(({ id }) => id));
	const found = new Map<string, Reading>();
	for (const reading of readings) {
		const { id } = reading;
		const note = (what: string, expected: string): void => {
			problems.push({ file: fileOf(id), id, field: 'id', found: what, expected });
		};
		if (!ids.has(id)) note(shown(id), 'the id of a record of the inventory');
		else if (found.has(id)) note('a second reading', 'one reading of each record');
		else found.set(id, reading);
	}
	for (const { id } of records)
		if (!found.has(id))
			problems.push({
				file: fileOf(id),
				id,
				field: null,
				found: 'nothing',
				expected: 'a reading of this record of the inventory'
			});
	return found;
}
