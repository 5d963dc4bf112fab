import { isFeature } from 'geojson-validation';
import { shown, type Problem } from '../problems.ts';
import { keyOrderFindings } from './key-order.ts';
import { geometryFindings, type Geometry } from './positions.ts';
import { publicFiles, type PublicName } from './public-files.ts';
import { isObject, locate, type FileRecord } from './records.ts';
import { textFindings } from './texts.ts';

export const byteOrderMark = '\ufeff';

/** What is wrong with how a file begins, ends and breaks its lines. */
export function checkEnds(file: string, text: string): Problem[] {
	const problems: Problem[] = [];
	const note = (found: string, expected: string): void => {
		problems.push({ file, id: null, field: null, found, expected });
	};
	if (text.startsWith(byteOrderMark)) note('a byte order mark', 'UTF-8 without a byte order mark');
	if (text.includes('\r')) note('carriage returns', 'lines that end with a newline alone');
	if (text !== '' && !text.endsWith('\n'))
		note(`the end ${shown(text.slice(-12))}`, 'a newline at the end');
	return problems;
}

/** Records that do not stand in the order of their ids (by code unit, as `<` compares texts). */
function checkOrder(file: string, records: readonly FileRecord[]): Problem[] {
	const problems: Problem[] = [];
	let last: string | null = null;
	for (const { id } of records) {
		if (id === null) continue;
		if (last !== null && id < last)
			problems.push({
				file,
				id,
				field: 'id',
				found: `after ${last}`,
				expected: 'records sorted by id'
			});
		last = id;
	}
	return problems;
}

/** Coordinates after RFC 7946; geojson-validation as a second opinion where ours finds nothing. */
function checkFeature(file: string, { label, value }: FileRecord): Problem[] {
	if (!isObject(value)) return [];
	const findings = geometryFindings(value.geometry as Geometry);
	if (findings.length > 0) return findings.map((finding) => ({ file, id: label, ...finding }));
	return (isFeature(value, true) ?? []).map((found) => ({
		file,
		id: label,
		field: 'geometry',
		found,
		expected: 'a GeoJSON feature (RFC 7946)'
	}));
}

/**
 * The format gate for a file that could be read: sorted, keys in order, clean texts, coordinates
 * with at most six decimals inside the region, rings closed and wound by the right-hand rule.
 * `misplaced` are the labels of records whose geometry the schema already refused.
 */
export function checkFormat(
	file: string,
	name: PublicName,
	root: unknown,
	records: readonly FileRecord[],
	misplaced: ReadonlySet<string>
): Problem[] {
	const { shape, schema } = publicFiles[name];
	const problems = checkOrder(file, records);
	for (const { path, found, expected } of [
		...keyOrderFindings(root, schema),
		...textFindings(root)
	])
		problems.push({ file, ...locate(records, shape, path), found, expected });
	for (const record of shape === 'features' ? records : [])
		if (!misplaced.has(record.label)) problems.push(...checkFeature(file, record));
	return problems;
}
