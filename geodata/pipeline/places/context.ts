import { shown, type Problem } from '../problems.ts';
import type { PlaceFacts, Remark } from './facts.ts';
import { finder, textFinder, type Finder } from './finder.ts';
import type { RegisterRow, TableName, TableRows } from './reading-shapes.ts';
import { fingerprint, tablePath, type Readings } from './readings.ts';
import type { HostLookup } from './source-string.ts';

type Row<Name extends TableName> = TableRows<Name> extends (infer One)[] ? One : never;

/** What the steps of reading a place share: the tables, the register, and where problems go. */
export interface Context {
	problems: Problem[];
	vocabulary: Readings['vocabulary'];
	hostSource: HostLookup;
	names: Finder<Row<'names'>>;
	kinds: Finder<Row<'kinds'>>;
	statuses: Finder<Row<'statuses'>>;
	services: Finder<Row<'services'>>;
	permanences: Finder<Row<'permanences'>>;
	partners: Finder<Row<'partners'>>;
	history: Finder<Row<'history'>>;
	localities: Finder<Row<'localities'>>;
	addresses: Finder<Row<'addresses'>>;
	websites: Finder<Row<'websites'>>;
	citations: Finder<Row<'citations'>>;
	dates: Finder<Row<'dates'>>;
	remarks: Finder<Row<'remarks'>>;
	additions: Finder<Row<'additions'>>;
	leftOutFields: Finder<{ field: string; why: string }>;
	/** ids of contradictions that a reading speaks of */
	spokenContradictions: Set<string>;
}

export const remarkKey = (id: string, { field, text }: Remark): string =>
	`${id} ${field} ${fingerprint(text)}`;
export const historyKey = (id: string, event: string, date: string): string =>
	`${id} | ${event} | ${date}`;
/** A source text that means something only beside one place is looked up with its id first. */
export const citationKey = (text: string, id?: string): string => (id ? `${id} | ${text}` : text);

/**
 * Which source a host stands for, after the register. A host that bears a person's name stands there
 * by its fingerprint.
 */
export function hostLookup(register: readonly RegisterRow[]): HostLookup {
	const byHost = new Map(
		register.flatMap((row) => {
			const entry =
				'left_out' in row
					? { source: row.instead ?? null, named: false }
					: { source: row.id, named: true };
			return row.hosts.map((host) => [host, entry] as const);
		})
	);
	return (host) => byHost.get(host) ?? byHost.get(`sha256:${fingerprint(host)}`);
}

/** Opens the tables for reading. */
export function openContext(
	readings: Readings,
	register: readonly RegisterRow[],
	problems: Problem[]
): Context {
	const table = <Name extends TableName>(
		name: Name,
		rows: Row<Name>[],
		keysOf: (row: Row<Name>) => string[]
	): Finder<Row<Name>> => finder(tablePath(name), rows, keysOf, problems);
	const texts = <One extends { text: string }>(name: TableName, rows: One[]): Finder<One> =>
		textFinder(tablePath(name), rows, problems);
	return {
		problems,
		vocabulary: readings.vocabulary,
		hostSource: hostLookup(register),
		names: table('names', readings.names, ({ id }) => [id]),
		kinds: texts('kinds', readings.kinds),
		statuses: texts('statuses', readings.statuses),
		services: texts('services', readings.services),
		permanences: texts('permanences', readings.permanences),
		partners: texts('partners', readings.partners),
		history: table('history', readings.history, ({ id, reads }) => [
			historyKey(id, reads.event, reads.date)
		]),
		localities: table('localities', readings.localities, ({ id }) => [id]),
		addresses: texts('addresses', readings.addresses),
		websites: table('websites', readings.websites, ({ address }) => [address]),
		citations: table('citations', readings.citations, ({ text, ids }) =>
			ids ? ids.map((id) => citationKey(text, id)) : [text]
		),
		dates: texts('dates', readings.dates),
		remarks: table('remarks', readings.remarks, ({ id, field, reads }) => [
			`${id} ${field} ${reads}`
		]),
		additions: table('additions', readings.additions, ({ id }) => [id]),
		leftOutFields: finder(
			tablePath('left-out'),
			readings['left-out'].fields,
			({ field }) => [field],
			problems
		),
		spokenContradictions: new Set()
	};
}

/** Notes that a value of the facts has no reading. */
export function missing(
	{ problems }: Pick<Context, 'problems'>,
	facts: Pick<PlaceFacts, 'file' | 'id'>,
	field: string,
	found: unknown,
	table: TableName,
	hint = ''
): void {
	problems.push({
		file: facts.file,
		id: facts.id,
		field,
		found: shown(found),
		expected: `a row of ${tablePath(table)} that reads it${hint}`
	});
}

const finders = [
	'names',
	'kinds',
	'statuses',
	'services',
	'permanences',
	'partners',
	'history',
	'localities',
	'addresses',
	'websites',
	'citations',
	'dates',
	'remarks',
	'additions'
] as const satisfies readonly (keyof Context & TableName)[];

/** Notes every row of the tables that no fact used. */
export function reportUnread(context: Context): void {
	const report = (name: TableName, keys: readonly string[]): void => {
		for (const key of keys)
			context.problems.push({
				file: tablePath(name),
				id: key,
				field: null,
				found: 'a reading that no fact uses',
				expected: 'only readings of what the facts say'
			});
	};
	for (const name of finders) report(name, context[name].unread());
	report('left-out', context.leftOutFields.unread());
}
