import { existsSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../problems.ts';

function decode(bytes: Uint8Array, packed: boolean): string {
	const unpacked = packed ? gunzipSync(bytes) : bytes;
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked);
}

/**
 * The text of a file on disk, gunzipped where its name ends in .gz, its byte order mark kept;
 * undefined after what is wrong with it was added to `problems` under the name that is shown.
 */
export function readText(path: string, shownPath: string, problems: Problem[]): string | undefined {
	const note = (found: string, expected: string): undefined => {
		problems.push({ file: shownPath, id: null, field: null, found, expected });
		return undefined;
	};
	if (!existsSync(path)) return note('no such file', 'a file that can be read');
	if (!statSync(path).isFile()) return note('a folder', 'a file that can be read');
	const packed = path.endsWith('.gz');
	try {
		return decode(readFileSync(path), packed);
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		return note(found, packed ? 'gzip bytes that unpack to UTF-8 text' : 'UTF-8 text');
	}
}
