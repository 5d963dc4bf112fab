import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Problem } from '../problems.ts';
import {
	correctionsShape,
	registerShape,
	tableShapes,
	type Correction,
	type RegisterRow,
	type TableName,
	type TableRows
} from './reading-shapes.ts';
import { shapeProblem } from './shape-problems.ts';
import { frenchSpacingFaults } from './typography.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = 'geodata/readings';
export const correctionsPath = 'geodata/corrections.json';
export const registerPath = `${folder}/source-register.json`;

/** The path of a table of readings, from the root of the repository. */
export function tablePath(name: TableName): string {
	return `${folder}/${name}.json`;
}

/** All tables of readings, as they stand in geodata/readings. */
export type Readings = { [Name in TableName]: TableRows<Name> };

/** A table of the repository as parsed JSON, or undefined after a problem was noted. */
export function readRepositoryJson(path: string, problems: Problem[]): unknown {
	const file = `${root}${path}`;
	if (!existsSync(file)) {
		problems.push({
			file: path,
			id: null,
			field: null,
			found: 'no such file',
			expected: 'a table of readings'
		});
		return undefined;
	}
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as unknown;
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		problems.push({ file: path, id: null, field: null, found, expected: 'valid JSON' });
		return undefined;
	}
}

/** Checks the shape of a table; what is wrong becomes problems with the row that it is in. */
export function checkTable<Shape extends v.GenericSchema>(
	path: string,
	shape: Shape,
	value: unknown,
	problems: Problem[],
	verbatim: readonly string[] = []
): v.InferOutput<Shape> | undefined {
	const parsed = v.safeParse(shape, value);
	if (!parsed.success) {
		for (const issue of parsed.issues) {
			const [first] = issue.path ?? [];
			const row = first?.value as { id?: unknown; text?: unknown } | undefined;
			const id = row?.id ?? row?.text;
			problems.push(shapeProblem(issue, path, typeof id === 'string' ? id : null));
		}
		return undefined;
	}
	for (const { path: field, found } of frenchSpacingFaults(parsed.output, '', verbatim))
		problems.push({
			file: path,
			id: null,
			field,
			found,
			expected: 'French spacing (see GLOSSARY)'
		});
	return parsed.output;
}

/** Reads every table of readings of the repository; undefined where one of them is not right. */
function readReadings(problems: Problem[]): Readings | undefined {
	const tables: Partial<Record<TableName, unknown>> = {};
	let whole = true;
	for (const name of Object.keys(tableShapes) as TableName[]) {
		const path = tablePath(name);
		const value = readRepositoryJson(path, problems);
		const table =
			value === undefined ? undefined : checkTable(path, tableShapes[name], value, problems);
		if (table === undefined) whole = false;
		else tables[name] = table;
	}
	return whole ? (tables as Readings) : undefined;
}

/** Reads the records of contradictions about places; undefined where the table is not right. */
export function readContradictionRows(
	problems: Problem[]
): TableRows<'contradictions'> | undefined {
	const path = tablePath('contradictions');
	const value = readRepositoryJson(path, problems);
	return value === undefined
		? undefined
		: checkTable(path, tableShapes.contradictions, value, problems);
}

/** Reads the hand corrections; undefined where the file is not right. */
function readCorrections(problems: Problem[]): Correction[] | undefined {
	const value = readRepositoryJson(correctionsPath, problems);
	return value === undefined
		? undefined
		: checkTable(correctionsPath, correctionsShape, value, problems);
}

/** Reads the register of sources; undefined where the file is not right. */
export function readRegister(problems: Problem[]): RegisterRow[] | undefined {
	const value = readRepositoryJson(registerPath, problems);
	return value === undefined ? undefined : checkTable(registerPath, registerShape, value, problems);
}

/** All that the repository holds for reading the facts. */
export interface Tables {
	readings: Readings;
	register: RegisterRow[];
	corrections: Correction[];
}

/** Reads every table of the repository; undefined where one of them is not right. */
export function readTables(problems: Problem[]): Tables | undefined {
	const readings = readReadings(problems);
	const register = readRegister(problems);
	const corrections = readCorrections(problems);
	return readings && register && corrections ? { readings, register, corrections } : undefined;
}

/** The short fingerprint by which a reading names a long text of the facts. */
export function fingerprint(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
