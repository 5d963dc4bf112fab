import { describe, expect, test } from 'vitest';
import { languageOf, listAddress, readFileList } from './file-list.ts';

const good = {
	path: '/marks.svg',
	bytes: 30,
	transferBytes: 20,
	sha256: 'A'.repeat(43) + '=',
	part: 'shell'
};

describe('reading a list', () => {
	test('a list that the build wrote is taken as it is', () => {
		expect(readFileList({ version: 'a1', files: [good] })).toEqual({
			version: 'a1',
			files: [good]
		});
	});

	test.each([
		['an answer that is no list', null],
		['a list without a version', { files: [] }],
		['a list without files', { version: 'a1' }],
		['an address of another site', { version: 'a1', files: [{ ...good, path: '//a.example/' }] }],
		['a size that is no number', { version: 'a1', files: [{ ...good, bytes: '30' }] }],
		['a hash that is cut off', { version: 'a1', files: [{ ...good, sha256: 'AAAA' }] }],
		['an unknown part', { version: 'a1', files: [{ ...good, part: 'later' }] }]
	])('%s is refused', (_, value) => {
		expect(() => readFileList(value)).toThrow(/list of files/);
	});
});

test('pages belong to a language, the rest to all', () => {
	const paths = ['/nl/', '/fr/place/a/', '/en/places.json', '/tiles/9/1/2.pbf', '/', '/nlx/'];
	expect(paths.map(languageOf)).toEqual(['nl', 'fr', 'en', null, null, null]);
});

test('each language has its own list', () => {
	expect([listAddress('nl'), listAddress(null)]).toEqual([
		'/offline/lists/nl.json',
		'/offline/lists/shared.json'
	]);
});
