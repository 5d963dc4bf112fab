import type { Figure } from '../../../src/lib/initiatives/types.ts';
import { shown, type Problem } from '../problems.ts';
import { inventoryFile, type InventoryFigure } from './inventory.ts';
import { reportSource } from './read-initiative.ts';
import type { FigureReading, InitiativeTables } from './reading-shapes.ts';

/** How the inventory marks a number that the report does not print. */
const unprinted = '(not printed)';

type Computations = ReadonlyMap<string, InitiativeTables['computations'][number]>;

/** Growth since the year before, where the inventory gives it with the printed percentage. */
function growth(recomputed: InventoryFigure['recomputed']): Figure['recomputed'] {
	const { difference, percent, printed_percent: printed } = recomputed ?? {};
	return typeof difference === 'number' &&
		typeof percent === 'number' &&
		typeof printed === 'string'
		? { difference, percent, printed_percent: printed }
		: null;
}

/** Other numbers that follow from the printed ones; a key that no table reads becomes a problem. */
function computedOf(
	{ id, recomputed }: InventoryFigure,
	computations: Computations,
	problems: Problem[]
): Figure['computed'] {
	return Object.entries(recomputed ?? {}).flatMap(([key, value]) => {
		const row = computations.get(key);
		if (row === undefined)
			problems.push({
				file: inventoryFile,
				id,
				field: `recomputed.${key}`,
				found: shown(value),
				expected: 'a key of geodata/readings/computations.json'
			});
		return row?.what && typeof value === 'number'
			? [{ what: row.what, value, period: row.period ?? null }]
			: [];
	});
}

/** A record of figures.json; whom it is about is an initiative, or an antenna by its place. */
export function readFigure(
	figure: InventoryFigure,
	reading: FigureReading,
	{
		antennas,
		computations,
		problems
	}: { antennas: ReadonlyMap<string, string>; computations: Computations; problems: Problem[] }
): Figure {
	const { id, initiative_id: about, printed } = figure;
	const place = about === null ? null : (antennas.get(about) ?? null);
	return {
		id,
		what_nl: reading.what.nl,
		what_fr: reading.what.fr,
		what_en: reading.what.en,
		printed: printed === unprinted ? null : printed,
		value: reading.value,
		approximate: reading.approximate,
		unit_nl: reading.unit.nl,
		unit_fr: reading.unit.fr,
		unit_en: reading.unit.en,
		period: reading.period,
		table: reading.table,
		recomputed: growth(figure.recomputed),
		computed: computedOf(figure, computations, problems),
		check: reading.check,
		place,
		initiative: place === null ? about : null,
		source: reportSource,
		locator: figure.lines,
		note_nl: reading.note?.nl ?? null,
		note_fr: reading.note?.fr ?? null,
		note_en: reading.note?.en ?? null
	};
}

/** Notes a value that is not the inventory's. */
export function checkFigureValue(
	figure: InventoryFigure,
	reading: FigureReading,
	file: string,
	problems: Problem[]
): void {
	// The inventory gives no value for a number of ours: there the reading's counts.
	if (figure.value === null || figure.value === reading.value) return;
	problems.push({
		file,
		id: figure.id,
		field: 'value',
		found: shown(reading.value),
		expected: `${shown(figure.value)}, as in ${inventoryFile}`
	});
}
