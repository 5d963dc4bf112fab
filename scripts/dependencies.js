import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/** @param {string} file @returns {unknown} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} version @returns {number[]} */
const numbers = (version) => version.replace(/^\D+/, '').split('.').map(Number);

/**
 * One line about a Node that is too old for `wanted` (">=20.19"), or null when it will do.
 * @param {string} version as in `process.versions.node`
 * @param {string} wanted the `engines.node` of package.json, a lower bound
 * @returns {string | null}
 */
export function nodeProblem(version, wanted) {
	const found = numbers(version);
	for (const [index, least] of numbers(wanted).entries()) {
		const part = found[index] ?? 0;
		if (part > least) return null;
		if (part < least)
			return `Node.js ${version} is too old: install version ${wanted.replace(/^\D+/, '')} or newer from https://nodejs.org.`;
	}
	return null;
}

/**
 * Names the first package that the lockfile asks for and `installed` lacks or has in another version.
 * Contents are compared, not dates: a checkout touches the dates of files that did not change.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 * @returns {string | null} its path, such as "node_modules/vite"
 */
export function firstStalePackage(wanted, installed) {
	for (const [path, locked] of Object.entries(wanted.packages ?? {})) {
		if (path === '' || locked.link) continue;
		const found = installed.packages?.[path];
		// Optional packages are for one system only, and npm leaves out those of the others.
		if (
			found === undefined
				? !(locked.optional || locked.devOptional)
				: found.version !== locked.version
		)
			return path;
	}
	return null;
}

/** @param {string} root @returns {string | null} why `npm ci` is needed */
function reasonToInstall(root) {
	const record = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(record)) return 'node_modules is missing';
	const stale = firstStalePackage(
		/** @type {Lockfile} */ (readJson(join(root, 'package-lock.json'))),
		/** @type {Lockfile} */ (readJson(record))
	);
	return stale === null ? null : `${stale} is not the version of package-lock.json`;
}

/**
 * Makes sure that Node and node_modules will do, with `npm ci` where needed; says why when they will not.
 * @param {string} root the folder of package.json
 * @returns {boolean}
 */
export function ensureDependencies(root) {
	const { engines } = /** @type {{ engines: { node: string } }} */ (
		readJson(join(root, 'package.json'))
	);
	const problem = nodeProblem(process.versions.node, engines.node);
	if (problem !== null) {
		console.error(problem);
		return false;
	}
	const reason = reasonToInstall(root);
	if (reason === null) return true;
	console.log(`Installing packages (${reason}): npm ci`);
	const npm = process.env.npm_execpath;
	const { status } = npm
		? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
		: spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true });
	if (status !== 0) console.error('npm ci failed: its message above says why.');
	return status === 0;
}
