import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is built from, relative to the root; anything newer than the build makes it old. */
const sources = [
	'src',
	'static',
	'geodata',
	'scripts/offline-lists.js',
	'scripts/site-version.js',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

/**
 * The time of the newest file or folder under `path` in milliseconds; 0 where there is none.
 * Folders count too: deleting a file changes only its folder.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) return 0;
	let time = found.mtimeMs;
	if (found.isDirectory())
		for (const name of readdirSync(path)) time = Math.max(time, newest(join(path, name)));
	return time;
}

/**
 * Why the site has to be built, or null when `build/` is newer than all that it is made of.
 * @param {string} root
 * @returns {string | null}
 */
export function reasonToBuild(root) {
	// The lists for use without a network are written last: without them a build did not finish.
	const last = join(root, 'build', 'offline', 'lists', 'shared.json');
	if (!existsSync(last)) return 'build/ is missing or not complete';
	const built = statSync(last).mtimeMs;
	const changed = sources.find((source) => newest(join(root, source)) > built);
	return changed === undefined ? null : `${changed} changed after the last build`;
}
