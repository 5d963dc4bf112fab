import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstLoad, importsOf, namedInMarkup } from './page-scripts.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'first-load-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

describe('imports of a module', () => {
	test('minified imports and re-exports are told from dynamic ones', () => {
		const code =
			'import{a as b}from"./a.js";import"./b.js";export*from"./c.js";export{d}from"./d.js";' +
			'const later=()=>p(()=>import("./map.js"),[]);export{b as default};';
		expect(importsOf(code)).toEqual({
			atOnce: ['./a.js', './b.js', './c.js', './d.js'],
			dynamic: ['./map.js']
		});
	});

	test('text that looks like an import is none', () => {
		expect(importsOf('const text="import x from \\"./x.js\\"";')).toEqual({
			atOnce: [],
			dynamic: []
		});
	});
});

test('a page names scripts in tags, preloads and inline code, each once', () => {
	const html = `<link href="/_app/a.js" rel="modulepreload"><link rel="stylesheet" href="/s.css">
		<link rel="icon" href="/icon.svg"><script src="/theme.js"></script>
		<script>Promise.all([import("/_app/a.js"), import("/_app/start.js")])</script>`;
	expect(namedInMarkup(html)).toEqual({
		scripts: ['/_app/a.js', '/theme.js', '/_app/start.js'],
		styles: ['/s.css']
	});
});

describe('the first load', () => {
	const nothingLater = (): boolean => false;

	test('follows imports, and dynamic ones but for what comes later', () => {
		write('nl/index.html', '<script type="module" src="/_app/start.js"></script>');
		write('_app/start.js', 'import"./deep/one.js";()=>import("./map.js");()=>import("./nl.js")');
		write('_app/deep/one.js', 'export*from"../two.js";');
		write('_app/two.js', 'import"./deep/one.js";');
		write('_app/nl.js', 'export const text = "woorden";');
		write('_app/map.js', 'export const map = "maplibregl-map";');
		const { scripts } = firstLoad(folder, '/nl/', (code) => code.includes('maplibregl-'));
		expect(scripts).toEqual(['/_app/deep/one.js', '/_app/nl.js', '/_app/start.js', '/_app/two.js']);
	});

	test('has the root layout and the error page, which SvelteKit always takes, and no other page', () => {
		write('nl/index.html', '<script>import("/_app/entry/app.x1.js")</script>');
		write(
			'_app/entry/app.x1.js',
			'[()=>import("../nodes/0.a.js"),()=>import("../nodes/1.b.js"),()=>import("../nodes/10.c.js")]'
		);
		write('_app/nodes/0.a.js', '');
		write('_app/nodes/1.b.js', 'import"../words.js"');
		write('_app/nodes/10.c.js', '');
		write('_app/words.js', '');
		expect(firstLoad(folder, '/nl/', nothingLater).scripts).toEqual([
			'/_app/entry/app.x1.js',
			'/_app/nodes/0.a.js',
			'/_app/nodes/1.b.js',
			'/_app/words.js'
		]);
	});

	test('with a script that is named but not there is an error', () => {
		write('nl/index.html', '<script src="/gone.js"></script>');
		expect(() => firstLoad(folder, '/nl/', nothingLater)).toThrow('gone.js');
	});
});
