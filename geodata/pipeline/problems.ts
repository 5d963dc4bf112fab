/** One thing that is wrong with an input, said so that the reader can find and mend it. */
export interface Problem {
	/** path of the file, as the reader knows it */
	file: string;
	/** id of the feature or record, or null where the whole file is meant */
	id: string | null;
	/** name of the field, dotted where it is nested; null where the whole record is meant */
	field: string | null;
	found: string;
	expected: string;
}

/** Shows a found value in an error: short, on one line, and with its type visible. */
export function shown(value: unknown): string {
	const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
	if (text === undefined) return 'nothing';
	return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** One line a problem: file, id, field, found, expected. */
export function formatProblem({ file, id, field, found, expected }: Problem): string {
	return [file, id ?? '-', field ?? '-', `found ${found}`, `expected ${expected}`].join(' | ');
}

/** All problems, in the order of file, id and field, with a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
	const key = (problem: Problem): string =>
		[problem.file, problem.id ?? '', problem.field ?? ''].join('\u0000');
	const lines = [...problems]
		.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
		.map(formatProblem);
	lines.push(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
	return lines.join('\n');
}
