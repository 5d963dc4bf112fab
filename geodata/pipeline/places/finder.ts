import type { Problem } from '../problems.ts';

/** Looks rows of a table up by key, and remembers which of them were ever asked for. */
export interface Finder<Row> {
	find(key: string): Row | undefined;
	/** the keys of rows that nothing asked for */
	unread(): string[];
}

/** A finder over the rows of a table; a row may answer to several keys, a key has one row. */
export function finder<Row>(
	file: string,
	rows: readonly Row[],
	keysOf: (row: Row) => readonly string[],
	problems: Problem[]
): Finder<Row> {
	const byKey = new Map<string, Row>();
	const read = new Set<Row>();
	for (const row of rows)
		for (const key of keysOf(row)) {
			if (byKey.has(key))
				problems.push({
					file,
					id: key,
					field: null,
					found: 'the key a second time',
					expected: 'one row for each key'
				});
			byKey.set(key, row);
		}
	return {
		find(key) {
			const row = byKey.get(key);
			if (row !== undefined) read.add(row);
			return row;
		},
		unread() {
			return rows.filter((row) => !read.has(row)).map((row) => keysOf(row)[0] ?? '');
		}
	};
}

/**
 * A finder over texts of the facts, where a key that ends in * reads every text that begins so:
 * that is how a text with a person's name is read without the name standing in the table.
 */
export function textFinder<Row extends { text: string }>(
	file: string,
	rows: readonly Row[],
	problems: Problem[]
): Finder<Row> {
	const exact = finder(file, rows, ({ text }) => [text], problems);
	const beginnings = rows
		.map(({ text }) => text)
		.filter((text) => text.endsWith('*'))
		.map((text) => text.slice(0, -1));
	return {
		find(text) {
			const beginning = beginnings.find((start) => text.startsWith(start));
			return exact.find(beginning === undefined ? text : `${beginning}*`);
		},
		unread: () => exact.unread()
	};
}
