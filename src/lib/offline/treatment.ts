import { listFolder } from './file-list.ts';

/**
 * How a request is answered, by its address alone:
 * `hashed` named after its contents, from the device;
 * `fresh` from the network while there is one, else from the device;
 * `listed` from the device as long as it is the file that the list of this version names;
 * `leave` as if nobody were in between.
 */
export type Treatment = 'hashed' | 'fresh' | 'listed' | 'leave';

/** The header of requests that are to reach the network untouched. */
export const passHeader = 'X-Pass-Through';

const left = ['/service-worker.js', listFolder, '/_app/', '/data/'];

/**
 * The treatment of a GET request of our own origin. The query of an address counts for nothing: every
 * file of the site is the same with and without one.
 * @param isPage the reader goes to this address
 */
export function treatmentOf(path: string, isPage: boolean): Treatment {
	if (path.startsWith('/_app/immutable/')) return 'hashed';
	if (left.some((start) => path.startsWith(start))) return 'leave';
	if (isPage || path.endsWith('/__data.json') || path.endsWith('/places.json')) return 'fresh';
	return 'listed';
}

/** The address under which a file is kept: a folder's, not that of its index.html. */
export function keyOf(path: string): string {
	return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

/** What belongs to a page beside its HTML, for readers who come to it from another page. */
export function withData(path: string): string[] {
	return path.endsWith('/') ? [path, `${path}__data.json`] : [path];
}
