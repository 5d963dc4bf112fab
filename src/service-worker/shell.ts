import { version } from '$service-worker';
import { isShellCache, seenCache, shellCache } from '../lib/offline/cache-names.ts';
import { promisedHashes } from '../lib/offline/kept-copy.ts';
import { bring, tryCopy } from './copies.ts';
import { allFiles, listed } from './lists.ts';

const isMarkup = (path: string): boolean => path.endsWith('/') || path.endsWith('/__data.json');

/** Pages that the reader has seen, by path, with the SHA-256 of the copy. */
async function seenPages(): Promise<Map<string, string>> {
	return promisedHashes(await caches.open(seenCache), isMarkup);
}

/**
 * Brings the shell of this version, whole or not at all, and then the seen pages as this version has
 * them. Of what the former version had, only what has changed is fetched.
 */
export async function install(): Promise<void> {
	const shell = await caches.open(shellCache(version));
	const files = await allFiles();
	await Promise.all(files.filter(({ part }) => part === 'shell').map((file) => bring(shell, file)));
	for (const path of (await seenPages()).keys()) {
		const file = await listed(path);
		if (file) await tryCopy(file);
	}
}

/** Removes what only former versions need: not yet where a seen page is still one of theirs. */
export async function removeOld(): Promise<void> {
	for (const [path, hash] of await seenPages()) {
		const file = await listed(path);
		if (file && file.sha256 !== hash) return;
	}
	for (const name of await caches.keys())
		if (isShellCache(name) && name !== shellCache(version)) await caches.delete(name);
	const seen = await caches.open(seenCache);
	for (const request of await seen.keys())
		if (!(await listed(new URL(request.url).pathname))) await seen.delete(request);
}
