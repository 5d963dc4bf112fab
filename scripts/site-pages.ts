import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { languages } from '../src/lib/i18n/languages.ts';

/** Kinds of page that the site has; one of each stands for all in samples and size tables. */
export interface KindOfPage {
	kind: string;
	/** a page of that kind in the language `{lang}`, such as "/{lang}/place/lisa-kuregem/" */
	pattern: string;
}

/** Addresses of all pages in the built site, sorted: "/", "/nl/", "/nl/place/lisa-kuregem/" … */
export function builtPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name === 'index.html')
		.map((entry) => relative(folder, entry.parentPath).split(sep).join('/'))
		.map((path) => (path === '' ? '/' : `/${path}/`))
		.sort();
}

/**
 * The kinds of page among `pages`, each with its first page as the example. A kind is a folder with many
 * pages ("place", "coverage/dossier") or a single page ("privacy", "initiatives/matrix"), the same in
 * each language; "find" is the first page.
 */
export function kindsOfPage(pages: readonly string[]): KindOfPage[] {
	const prefix = `/${languages[0]}/`;
	const known = new Set(pages);
	const kinds = new Map<string, string>();
	for (const page of pages.filter((address) => address.startsWith(prefix))) {
		const path = page.slice(prefix.length, -1);
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		// Below a page of its own, such as "initiatives", each page is of its own kind.
		const single = folder === '' || known.has(`${prefix}${folder}/`);
		const kind = path === '' ? 'find' : single ? path : folder;
		if (!kinds.has(kind)) kinds.set(kind, `/{lang}/${page.slice(prefix.length)}`);
	}
	return [...kinds].map(([kind, pattern]) => ({ kind, pattern }));
}
