import { version } from '$service-worker';
import { languages } from '../lib/i18n/languages.ts';
import { isShellCache, packCache, seenCache, shellCache } from '../lib/offline/cache-names.ts';
import { fetchFile, type FetchedFile } from '../lib/offline/fetch-file.ts';
import { languageOf, listAddress, type SiteFile } from '../lib/offline/file-list.ts';
import { keep, readKept, type KeptCopy } from '../lib/offline/kept-copy.ts';

/** Our caches, the most likely one first; shells of other versions last. */
async function cachesInOrder(): Promise<string[]> {
	const names = await caches.keys();
	const own = [shellCache(version), packCache, seenCache].filter((name) => names.includes(name));
	return [...own, ...names.filter((name) => isShellCache(name) && !own.includes(name))];
}

/**
 * A whole copy of `path`: the one with the contents that this version names (`wanted`), else any other,
 * else null. Broken copies are removed on the way.
 */
export async function findCopy(path: string, wanted: string | null): Promise<KeptCopy | null> {
	let other: KeptCopy | null = null;
	try {
		for (const name of await cachesInOrder()) {
			const found = await readKept(await caches.open(name), path);
			if (found && (wanted === null || found.sha256 === wanted)) return found;
			other ??= found;
		}
	} catch (error) {
		// A device whose store is out of order still has its network.
		console.info(`What is kept of ${path} cannot be read.`, error);
	}
	return other;
}

/** The cache in which a file belongs: with the shell, with what the reader saved, or with what was seen. */
async function homeOf(file: SiteFile): Promise<Cache> {
	if (file.part === 'shell') return caches.open(shellCache(version));
	const language = languageOf(file.path);
	const marks = language === null ? languages.map(listAddress) : [listAddress(language)];
	for (const mark of marks)
		if (await caches.match(mark, { cacheName: packCache })) return caches.open(packCache);
	return caches.open(seenCache);
}

/** Keeps a fetched file where it belongs. A device that is full keeps nothing more, and works on. */
export async function settle(file: SiteFile, { response, bytes }: FetchedFile): Promise<void> {
	try {
		await keep(await homeOf(file), file.path, response, bytes, file.sha256);
	} catch (error) {
		console.info(`${file.path} is not kept on this device.`, error);
	}
}

/** Sees to it that the file is here as this version names it, where it can be had. */
export async function tryCopy(file: SiteFile): Promise<void> {
	const found = await findCopy(file.path, file.sha256);
	if (found?.sha256 === file.sha256) return;
	try {
		await settle(file, await fetchFile(fetch, file));
	} catch (error) {
		console.info(`Not kept: ${String(error)}`);
	}
}

/** Puts the file into `cache`, from another cache where it is, else from the network; rejects where it cannot. */
export async function bring(cache: Cache, file: SiteFile): Promise<void> {
	const found = await findCopy(file.path, file.sha256);
	const { response, bytes } =
		found?.sha256 === file.sha256
			? { response: found.response, bytes: await found.response.clone().arrayBuffer() }
			: await fetchFile(fetch, file);
	await keep(cache, file.path, response, bytes, file.sha256);
}
