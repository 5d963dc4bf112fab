import type { Problem } from '../problems.ts';
import { checkTable, readRepositoryJson } from '../places/readings.ts';
import { tableShapes, type InitiativeTables, type TableName } from './reading-shapes.ts';

const folder = 'geodata/readings';

/** Dutch titles that French texts quote as the report prints them. */
const printedTitles = ['En als we ons even voorstelden?', 'Ken je Alice?'];

/** The tables in which the initiatives of the region and of each zone are read. */
export const initiativeTables = ['region', '5339', '5340', '5341', '5342', '5343', '5344'] as const;

/** The path of a table of readings, from the root of the repository. */
export function tablePath(name: TableName | (typeof initiativeTables)[number]): string {
	if (name === 'initiatives') return `${folder}/initiatives`;
	const nested = (initiativeTables as readonly string[]).includes(name);
	return nested ? `${folder}/initiatives/${name}.json` : `${folder}/${name}.json`;
}

/**
 * Reads every table about initiatives; undefined, after a problem for each that is missing or not
 * right, where one cannot be read.
 */
export function readInitiativeTables(problems: Problem[]): InitiativeTables | undefined {
	const before = problems.length;
	const tables: Partial<Record<TableName, unknown>> = {};
	const read = <Name extends TableName>(path: string, name: Name): unknown => {
		const value = readRepositoryJson(path, problems);
		return value === undefined
			? undefined
			: checkTable(path, tableShapes[name], value, problems, printedTitles);
	};
	tables.initiatives = initiativeTables.flatMap(
		(name) => read(tablePath(name), 'initiatives') ?? []
	);
	for (const name of Object.keys(tableShapes) as TableName[])
		if (name !== 'initiatives') tables[name] = read(tablePath(name), name);
	return problems.length > before ? undefined : (tables as InitiativeTables);
}

/** The table in which an initiative is read: that of its zone where its id ends in one, else the folder. */
export function fileOfInitiative(id: string): string {
	const zone = initiativeTables.find((name) => id.endsWith(`-${name}`));
	return zone === undefined ? `${folder}/initiatives` : tablePath(zone);
}
