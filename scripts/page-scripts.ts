import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Addresses (from the root of the site) of what a page loads before its reader does anything. */
export interface FirstLoad {
	scripts: string[];
	styles: string[];
}

const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1];

/** The addresses that a module imports, as they are written in it. */
export function importsOf(code: string): { atOnce: string[]; dynamic: string[] } {
	const atOnce: string[] = [];
	const dynamic: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			const { moduleSpecifier: address } = node;
			if (address !== undefined && ts.isStringLiteral(address)) atOnce.push(address.text);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [address] = node.arguments;
			if (address !== undefined && ts.isStringLiteralLike(address)) dynamic.push(address.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, false));
	return { atOnce, dynamic };
}

/**
 * What a page's markup loads at once: scripts and styles in tags, preloaded modules, and the modules
 * that its inline scripts import (SvelteKit starts the site so).
 */
export function namedInMarkup(html: string): FirstLoad {
	const scripts: string[] = [];
	const styles: string[] = [];
	for (const [tag] of html.matchAll(/<(?:link|script)\b[^>]*>/g)) {
		const address = attribute(tag, 'href') ?? attribute(tag, 'src');
		if (address === undefined) continue;
		const relation = attribute(tag, 'rel');
		if (tag.startsWith('<script') || relation === 'modulepreload') scripts.push(address);
		else if (relation === 'stylesheet') styles.push(address);
	}
	for (const [, code = ''] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g))
		for (const [, address = ''] of code.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g))
			scripts.push(address);
	return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}

/** SvelteKit's list of all pages, from which it takes the root layout (0) and the error page (1) at once. */
const listOfPages = /\/entry\/app\.[^/]*$/;
const alwaysTaken = /\/nodes\/[01]\.[^/]*$/;

/**
 * All that the page `page` (such as "/nl/") of the site in `folder` loads before its reader does
 * anything. Imports are followed, dynamic ones too where the page makes them on its way to life: all
 * but those of other pages and those whose code, or code that comes with it, `later` recognises. Throws
 * where a named file is not there.
 */
export function firstLoad(
	folder: string,
	page: string,
	later: (code: string) => boolean
): FirstLoad {
	const path = page.endsWith('/') ? `${page}index.html` : page;
	const { scripts, styles } = namedInMarkup(readFileSync(join(folder, path), 'utf8'));
	const from = (base: string, address: string): string =>
		posix.resolve(posix.dirname(base), address);
	const read = (address: string): string => readFileSync(join(folder, address), 'utf8');
	/** Whether a module, or one that it can't do without, is recognised. */
	const comesLater = (address: string, seen = new Set<string>()): boolean => {
		if (seen.has(address)) return false;
		seen.add(address);
		const code = read(address);
		const { atOnce } = importsOf(code);
		return later(code) || atOnce.some((imported) => comesLater(from(address, imported), seen));
	};
	const found = new Set<string>();
	const open = scripts.map((address) => from(path, address));
	for (let address = open.pop(); address !== undefined; address = open.pop()) {
		if (found.has(address)) continue;
		found.add(address);
		const base = address;
		const { atOnce, dynamic } = importsOf(read(base));
		const soon = dynamic
			.map((imported) => from(base, imported))
			.filter((imported) =>
				listOfPages.test(base) ? alwaysTaken.test(imported) : !comesLater(imported)
			);
		open.push(...atOnce.map((imported) => from(base, imported)), ...soon);
	}
	return { scripts: [...found].sort(), styles: styles.map((style) => from(path, style)).sort() };
}
