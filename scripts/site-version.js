import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the pages are made of, relative to the root. */
const sources = [
	'src',
	'static',
	'geodata',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

/**
 * All files under `path`, in a fixed order.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/**
 * A name for the site as it is built from the files under `root` for `origin`: the same sources have the
 * same name, so that nobody is told of a new version that is none.
 * @param {string} root
 * @param {string} origin
 * @returns {string} 16 hexadecimal digits
 */
export function siteVersion(root, origin) {
	const hash = createHash('sha256').update(origin);
	for (const file of sources.flatMap((source) => filesUnder(join(root, source)))) {
		const name = relative(root, file).split(sep).join('/');
		hash.update(`\0${name}\0`).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}
