import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFileList, type FileList } from '../src/lib/offline/file-list.ts';
import { offlineLists } from './offline-lists.js';

let folder = '';

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lists-'));
	for (const path of ['index.html', '404.html', 'marks.svg', 'icon.svg', 'theme.js'])
		write(path, path);
	for (const language of ['nl', 'fr', 'en']) {
		for (const page of ['', 'offline/', 'place/a/']) {
			write(`${language}/${page}index.html`, `${language} ${page}`.repeat(40));
			write(`${language}/${page}__data.json`, '{}');
		}
		write(`${language}/places.json`, '[]');
		write(`${language}/offline/missing.html`, 'missing');
	}
	write('_app/immutable/chunks/app.js', 'start()');
	write('_app/immutable/chunks/map.js', '"maplibregl-canvas"');
	write('_app/immutable/assets/app.css', '@font-face { src: url(./sans.woff2) }');
	write('_app/immutable/assets/sans.woff2', 'sans');
	write('_app/immutable/assets/condensed.woff2', 'condensed');
	write('_app/version.json', '{}');
	write('service-worker.js', 'worker');
	write('sitemap.xml', '<urlset/>');
	write('data/opening.csv', 'csv');
	write('network/streets.bin', 'network');
	write('tiles/9/262/171.pbf', 'tile');
});

afterEach(() => rmSync(folder, { recursive: true }));

const list = (name: string): FileList => {
	const found = offlineLists(folder, 'v1').get(`/offline/lists/${name}.json`);
	return readFileList(found);
};
const parts = (name: string): Record<string, string> =>
	Object.fromEntries(list(name).files.map(({ path, part }) => [path, part]));

describe('the lists of the built site', () => {
	test('pages are named as readers ask for them, each in the list of its language', () => {
		expect(parts('fr')).toEqual({
			'/fr/': 'shell',
			'/fr/__data.json': 'shell',
			'/fr/offline/': 'shell',
			'/fr/offline/__data.json': 'shell',
			'/fr/offline/missing.html': 'shell',
			'/fr/place/a/': 'pack',
			'/fr/place/a/__data.json': 'pack',
			'/fr/places.json': 'shell'
		});
	});

	test('map code and its fonts come with the map, and machine files not at all', () => {
		expect(parts('shared')).toEqual({
			'/': 'shell',
			'/404.html': 'shell',
			'/_app/immutable/assets/app.css': 'shell',
			'/_app/immutable/assets/condensed.woff2': 'pack',
			'/_app/immutable/assets/sans.woff2': 'shell',
			'/_app/immutable/chunks/app.js': 'shell',
			'/_app/immutable/chunks/map.js': 'pack',
			'/icon.svg': 'shell',
			'/marks.svg': 'shell',
			'/network/streets.bin': 'soon',
			'/theme.js': 'shell',
			'/tiles/9/262/171.pbf': 'pack'
		});
	});

	test('text is counted as it travels, a tile as it is', () => {
		const page = list('nl').files.find(({ path }) => path === '/nl/place/a/');
		const tile = list('shared').files.find(({ path }) => path.startsWith('/tiles/'));
		expect(page?.transferBytes).toBeLessThan(page?.bytes ?? 0);
		expect(tile?.transferBytes).toBe(tile?.bytes);
	});

	test('they are the same at every run', () => {
		expect(offlineLists(folder, 'v1')).toEqual(offlineLists(folder, 'v1'));
	});

	test('a build without a part of the shell is refused', () => {
		rmSync(join(folder, 'fr', 'offline', 'missing.html'));
		expect(() => offlineLists(folder, 'v1')).toThrow('/fr/offline/missing.html');
	});
});
