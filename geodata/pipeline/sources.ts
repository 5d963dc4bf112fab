import { basename } from 'node:path/posix';
import type { Source } from '../../src/lib/places/types.ts';
import type { RegisterRow } from './places/reading-shapes.ts';
import { readRegister, registerPath } from './places/readings.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { jsonLinesFile, type OutputFile } from './write.ts';

/**
 * Builds sources.json out of the register for the sources that are cited, with the checksums of the
 * reference files that were read: to be called after all other steps. What is wrong is added to
 * `problems`.
 */
export function buildSources(
	reference: ReferenceFolder,
	citedIds: Iterable<string>,
	problems: Problem[]
): { files: OutputFile[]; sources: Source[] } {
	const register = readRegister(problems);
	if (register === undefined) return { files: [], sources: [] };
	const sources = sourcesFrom(register, reference.checksums, new Set(citedIds), problems);
	return { files: [jsonLinesFile('geodata/sources.json', sources)], sources };
}

/**
 * The entries of sources.json, sorted by id. A cited source that the register does not have, and a
 * publisher of pages that nothing cites, become problems.
 */
export function sourcesFrom(
	register: readonly RegisterRow[],
	checksums: Readonly<Record<string, string>>,
	cited: ReadonlySet<string>,
	problems: Problem[]
): Source[] {
	const rows = register.flatMap((row) => ('left_out' in row ? [] : [row]));
	const note = (id: string, found: string, expected: string): void => {
		problems.push({ file: registerPath, id, field: null, found, expected });
	};
	// A step that met a problem cites nothing: then a publisher may only seem to be unused.
	if (problems.length === 0)
		for (const { id, hosts } of rows)
			if (hosts.length > 0 && !cited.has(id))
				note(id, 'a publisher that nothing cites', 'a publisher of pages that are cited');
	for (const id of cited)
		if (!rows.some((row) => row.id === id)) note(id, 'a cited source', 'a row of the register');

	return rows
		.filter(({ id }) => cited.has(id))
		.map(({ id, title, publisher, url, licence, attribution, as_of, retrieved, files }) => ({
			id,
			title,
			publisher,
			url,
			licence,
			attribution,
			as_of,
			retrieved,
			checksums: Object.fromEntries(
				[...files].sort().flatMap((file) => {
					const checksum = checksums[file];
					return checksum === undefined ? [] : [[basename(file), checksum] as const];
				})
			)
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
