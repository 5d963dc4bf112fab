import { languages, type Language } from '../i18n/languages.ts';

/**
 * When a file comes to the device: `shell` with the site itself, `soon` quietly after the first visit,
 * `pack` when the reader saves the site or has seen the file.
 */
export const parts = ['shell', 'soon', 'pack'] as const;
export type Part = (typeof parts)[number];

/** One file of the built site. */
export interface SiteFile {
	/** as a page asks for it, from the root: "/nl/place/lisa-kuregem/", not its index.html */
	path: string;
	/** as it is kept on the device, unpacked */
	bytes: number;
	/** on the wire, where the server compresses text */
	transferBytes: number;
	/** base64 */
	sha256: string;
	part: Part;
}

/** What the build wrote about its own files: those of one language, or those that all share. */
export interface FileList {
	/** the version of the site that has exactly these files */
	version: string;
	files: SiteFile[];
}

/** Where the build writes its lists. */
export const listFolder = '/offline/lists/';

/** The address of the list of one language, or (null) of the files that all languages share. */
export function listAddress(language: Language | null): string {
	return `${listFolder}${language ?? 'shared'}.json`;
}

/** The language of an address, or null where it belongs to all. */
export function languageOf(path: string): Language | null {
	return languages.find((language) => path.startsWith(`/${language}/`)) ?? null;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function isSiteFile(value: unknown): value is SiteFile {
	if (typeof value !== 'object' || value === null) return false;
	const { path, bytes, transferBytes, sha256, part } = value as Record<string, unknown>;
	return (
		typeof path === 'string' &&
		/^\/(?!\/)/.test(path) &&
		isCount(bytes) &&
		isCount(transferBytes) &&
		typeof sha256 === 'string' &&
		sha256.length === 44 &&
		(parts as readonly unknown[]).includes(part)
	);
}

/** Checks what was read from a list's address; throws an Error that says what is wrong with it. */
export function readFileList(value: unknown): FileList {
	const { version, files } = (value ?? {}) as Record<string, unknown>;
	if (typeof version !== 'string') throw new Error('list of files: no version');
	if (!Array.isArray(files)) throw new Error('list of files: no files');
	const wrong: unknown = files.find((file) => !isSiteFile(file));
	if (wrong !== undefined) throw new Error(`list of files: ${JSON.stringify(wrong)} is no file`);
	return { version, files: files as SiteFile[] };
}
