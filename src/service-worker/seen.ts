import { withData } from '../lib/offline/treatment.ts';
import { tryCopy } from './copies.ts';
import { allFiles, listed } from './lists.ts';

/**
 * Keeps what a page has loaded: a first visit begins before the service worker does, and a page that is
 * reached from another one loads its data only.
 * @param thrifty whether the reader asked to save data: then the walking network and street names wait
 */
export async function keepSeen(paths: readonly string[], thrifty: boolean): Promise<void> {
	for (const path of paths.flatMap(withData)) {
		const file = await listed(path);
		if (file) await tryCopy(file);
	}
	if (thrifty) return;
	for (const file of await allFiles()) if (file.part === 'soon') await tryCopy(file);
}
