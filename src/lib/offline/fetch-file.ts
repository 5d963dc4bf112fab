import type { SiteFile } from './file-list.ts';
import { sha256 } from './kept-copy.ts';
import { passHeader } from './treatment.ts';

/** Why a file could not be had: no network, or the site has another version of it by now. */
export class FileTrouble extends Error {
	constructor(
		readonly reason: 'network' | 'changed',
		message: string
	) {
		super(message);
	}
}

export interface FetchedFile {
	response: Response;
	bytes: ArrayBuffer;
}

/**
 * Fetches a listed file whole. What the browser had at hand is taken where it has the right contents,
 * else the server is asked. Rejects with a FileTrouble; an abort rejects as it came.
 */
export async function fetchFile(
	fetcher: typeof fetch,
	{ path, sha256: wanted }: SiteFile,
	signal?: AbortSignal
): Promise<FetchedFile> {
	for (const cache of ['default', 'reload'] as const) {
		const { response, bytes } = await download(fetcher, path, cache, signal);
		if ((await sha256(bytes)) === wanted) return { response, bytes };
	}
	throw new FileTrouble('changed', `${path} is not the file that the list names`);
}

async function download(
	fetcher: typeof fetch,
	path: string,
	cache: RequestCache,
	signal?: AbortSignal
): Promise<FetchedFile> {
	try {
		const response = await fetcher(path, { cache, signal, headers: { [passHeader]: '1' } });
		if (response.ok) return { response, bytes: await response.arrayBuffer() };
		const reason = response.status >= 500 ? 'network' : 'changed';
		throw new FileTrouble(reason, `${path}: ${response.status}`);
	} catch (error) {
		if (signal?.aborted || error instanceof FileTrouble) throw error;
		throw new FileTrouble('network', `${path}: ${String(error)}`);
	}
}
