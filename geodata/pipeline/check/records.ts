import type { JsonIssue } from './json-reader.ts';
import type { Problem } from '../problems.ts';
import type { Shape } from './public-files.ts';

/** One feature, record or entry of a file, with the name by which a problem calls it. */
export interface FileRecord {
	/** its id, or where it has none its place in the file ("feature 4") */
	label: string;
	/** its id where it has one that is a text */
	id: string | null;
	value: unknown;
	/** properties of a feature; the value itself elsewhere */
	properties: unknown;
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a parsed file, in its order; none where the file has another shape. */
export function recordsOf(root: unknown, shape: Shape): FileRecord[] {
	if (shape === 'entries') {
		if (!isObject(root)) return [];
		return Object.entries(root).map(([id, value]) => ({ label: id, id, value, properties: value }));
	}
	const list = shape === 'features' ? (isObject(root) ? root.features : undefined) : root;
	if (!Array.isArray(list)) return [];
	return list.map((value: unknown, index) => {
		const properties = shape === 'features' && isObject(value) ? value.properties : value;
		const found = isObject(properties) ? properties.id : undefined;
		const id = typeof found === 'string' && found !== '' ? found : null;
		const label = id ?? `${shape === 'features' ? 'feature' : 'record'} ${index + 1}`;
		return { label, id, value, properties };
	});
}

/** The value at a path of keys and indices; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
	let value = root;
	for (const step of path) {
		if (Array.isArray(value)) value = (value as unknown[])[Number(step)];
		else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
		else return undefined;
	}
	return value;
}

/** Which record and which field of it a path in the file means, as a problem says it. */
export function locate(
	records: readonly FileRecord[],
	shape: Shape,
	path: readonly (string | number)[]
): Pick<Problem, 'id' | 'field'> {
	const dotted = (steps: readonly (string | number)[]): string | null =>
		steps.length === 0 ? null : steps.join('.');
	if (shape === 'entries') {
		const [key, ...rest] = path;
		return { id: key === undefined ? null : String(key), field: dotted(rest) };
	}
	const steps = shape === 'features' ? path.slice(1) : path;
	const record = records[Number(steps[0])];
	if (steps.length === 0 || record === undefined) return { id: null, field: dotted(path) };
	const inside = steps.slice(1);
	if (inside[0] === 'properties') return { id: record.label, field: dotted(inside.slice(1)) };
	// A member of the feature itself must not look like the property of the same name.
	const foreign = shape === 'features' && inside.length > 0 && inside[0] !== 'geometry';
	return { id: record.label, field: dotted(foreign ? ['feature', ...inside] : inside) };
}

/** What the JSON reader noted, as problems of a file. */
export function issueProblems(
	file: string,
	issues: readonly JsonIssue[],
	records: readonly FileRecord[],
	shape: Shape
): Problem[] {
	return issues.map(({ path, found, expected }) => ({
		file,
		...locate(records, shape, path),
		found,
		expected
	}));
}
