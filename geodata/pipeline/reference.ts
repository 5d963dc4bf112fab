import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Problem } from './problems.ts';

/** The folder of reference figures that the pipeline reads, and a record of what it read. */
export interface ReferenceFolder {
	readonly path: string;
	/** parsed JSON, or undefined after a problem was noted */
	readJson(relative: string): unknown;
	/** text (gunzipped where the name ends in .gz), or undefined after a problem was noted */
	readText(relative: string): string | undefined;
	readBytes(relative: string): Uint8Array | undefined;
	/** SHA-256 of every file read so far, by relative path */
	readonly checksums: Readonly<Record<string, string>>;
}

/** Opens a reference folder; what is missing or broken becomes a problem, never an exception. */
export function openReference(path: string, problems: Problem[]): ReferenceFolder {
	const checksums: Record<string, string> = {};
	const note = (file: string, found: string, expected: string): undefined => {
		if (!problems.some((problem) => problem.file === file && problem.expected === expected))
			problems.push({ file, id: null, field: null, found, expected });
		return undefined;
	};
	const folderThere = existsSync(path) && statSync(path).isDirectory();
	if (!folderThere) note(path, 'no such folder', 'the folder of reference figures (--from FOLDER)');

	const readBytes = (relative: string): Uint8Array | undefined => {
		if (!folderThere) return undefined;
		const file = join(path, relative);
		if (!existsSync(file)) return note(relative, 'no such file', 'a file of the reference folder');
		const bytes = new Uint8Array(readFileSync(file));
		checksums[relative] = createHash('sha256').update(bytes).digest('hex');
		return bytes;
	};
	const readText = (relative: string): string | undefined => {
		const bytes = readBytes(relative);
		if (bytes === undefined) return undefined;
		if (!relative.endsWith('.gz')) return new TextDecoder().decode(bytes);
		try {
			return new TextDecoder().decode(gunzipSync(bytes));
		} catch (error) {
			return note(relative, String(error), 'gzip bytes that unpack');
		}
	};
	const readJson = (relative: string): unknown => {
		const text = readText(relative);
		if (text === undefined) return undefined;
		try {
			return JSON.parse(text) as unknown;
		} catch (error) {
			return note(relative, error instanceof Error ? error.message : String(error), 'valid JSON');
		}
	};
	return { path, readJson, readText, readBytes, checksums };
}
