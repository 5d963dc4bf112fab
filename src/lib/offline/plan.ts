import type { SiteFile } from './file-list.ts';

/** What has to be done so that the device holds a version of the site, and nothing else. */
export interface SavePlan {
	/** pages last, so that none is there before what it needs */
	fetch: SiteFile[];
	/** paths that no longer belong to the site; removed last, because old pages may still need them */
	remove: string[];
	/** bytes on the wire, of `fetch` and of what is there already */
	missingBytes: number;
	presentBytes: number;
}

/** Whether a file names others (scripts, styles) that it needs. */
export function isPage({ path }: SiteFile): boolean {
	return path.endsWith('/') || path.endsWith('.html') || path.endsWith('/__data.json');
}

/** Bytes on the wire of all `files`. */
export function transferOf(files: readonly SiteFile[]): number {
	return files.reduce((sum, { transferBytes }) => sum + transferBytes, 0);
}

/** Bytes that all `files` take on the device. */
export function sizeOf(files: readonly SiteFile[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * The difference between what the device holds (`present`: SHA-256 by path) and the files of a version:
 * only what is missing or has changed is fetched.
 */
export function planSave(
	present: ReadonlyMap<string, string>,
	wanted: readonly SiteFile[]
): SavePlan {
	const missing = wanted.filter(({ path, sha256 }) => present.get(path) !== sha256);
	const paths = new Set(wanted.map(({ path }) => path));
	const missingBytes = transferOf(missing);
	return {
		fetch: [...missing.filter((file) => !isPage(file)), ...missing.filter(isPage)],
		remove: [...present.keys()].filter((path) => !paths.has(path)),
		missingBytes,
		presentBytes: transferOf(wanted) - missingBytes
	};
}
