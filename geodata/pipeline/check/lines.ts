import { geojsonFile, jsonLinesFile } from '../write.ts';
import type { Problem } from '../problems.ts';
import { isObject, type FileRecord } from './records.ts';
import type { Shape } from './public-files.ts';

const around = 30;

/** The text that the pipeline would write for a parsed file; undefined where it has another shape. */
function written(root: unknown, shape: Shape): string | undefined {
	const text = ({ bytes }: { bytes: Uint8Array }): string => new TextDecoder().decode(bytes);
	if (shape === 'features')
		return isObject(root) && Array.isArray(root.features)
			? text(geojsonFile('', root.features))
			: undefined;
	if (shape === 'records' ? !Array.isArray(root) : !isObject(root)) return undefined;
	return text(jsonLinesFile('', root as unknown[] | Record<string, unknown>));
}

/**
 * Whether a file is written as the pipeline writes it: one feature or record a line, no other
 * spacing, numbers in their shortest form. Names the first line that differs.
 */
export function lineProblems(
	file: string,
	text: string,
	root: unknown,
	records: readonly FileRecord[],
	shape: Shape
): Problem[] {
	const model = written(root, shape);
	if (model === undefined) return [];
	const lines = text.replaceAll('\r\n', '\n').replace(/\n?$/, '\n').split('\n');
	const modelLines = model.split('\n');
	const differing = modelLines.findIndex((line, index) => line !== lines[index]);
	const at = differing < 0 && lines.length > modelLines.length ? modelLines.length - 1 : differing;
	if (at < 0) return [];
	const line = lines[at] ?? '';
	const expected = modelLines[at] ?? '';
	let column = 0;
	while (column < line.length && line[column] === expected[column]) column += 1;
	const from = Math.max(0, column - around);
	const piece = (whole: string): string => whole.slice(from, column + around);
	const wanted = at === modelLines.length - 1 ? 'the end of the file' : piece(expected);
	return [
		{
			file,
			id: lines.length === modelLines.length ? (records[at - 1]?.label ?? null) : null,
			field: null,
			found: `line ${at + 1}: ${piece(line) || 'an empty line'}`,
			expected: `${wanted} (one ${shape === 'features' ? 'feature' : 'record'} a line, as the pipeline writes it)`
		}
	];
}
