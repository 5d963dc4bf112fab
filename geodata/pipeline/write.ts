import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that the pipeline makes; `path` is relative to the repository, with forward slashes. */
export interface OutputFile {
	path: string;
	bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** Rounds a coordinate to six decimals (11 cm), the most that the data contract allows. */
export function round6(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}

/** A GeoJSON file with one feature a line, in the order given, so that a diff shows only meaning. */
export function geojsonFile(path: string, features: readonly unknown[]): OutputFile {
	const lines = features.map((feature) => JSON.stringify(feature));
	const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
	return { path, bytes: encoder.encode(text) };
}

/** A JSON file with one record a line: an array, or an object whose values are the records. */
export function jsonLinesFile(
	path: string,
	records: readonly unknown[] | Readonly<Record<string, unknown>>
): OutputFile {
	const lines = Array.isArray(records)
		? records.map((record) => JSON.stringify(record))
		: Object.entries(records).map(
				([key, record]) => `${JSON.stringify(key)}:${JSON.stringify(record)}`
			);
	const [open, close] = Array.isArray(records) ? ['[', ']'] : ['{', '}'];
	return { path, bytes: encoder.encode(`${open}\n${lines.join(',\n')}\n${close}\n`) };
}

/** Gzip bytes that are the same on every machine: no time, no name, no operating system. */
export function gzip(bytes: Uint8Array): Uint8Array {
	const packed = gzipSync(bytes, { level: 9 });
	packed[9] = 255;
	return new Uint8Array(packed);
}

/**
 * Writes all files or none: each is written beside its place first, then all are renamed.
 * `clear` names folders (relative to `root`) whose old content is removed before the renaming.
 */
export function writeAll(
	root: string,
	files: readonly OutputFile[],
	clear: readonly string[] = []
): void {
	const staging = join(root, `.geodata-${process.pid}`);
	try {
		for (const { path, bytes } of files) {
			const target = join(staging, path);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, bytes);
		}
		for (const folder of clear) rmSync(join(root, folder), { recursive: true, force: true });
		for (const { path } of files) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			renameSync(join(staging, path), join(root, path));
		}
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
}
