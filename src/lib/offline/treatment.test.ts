import { expect, test } from 'vitest';
import { keyOf, treatmentOf, withData } from './treatment.ts';

test.each([
	['/nl/', true, 'fresh'],
	['/fr/place/anderlecht-kuregem/', true, 'fresh'],
	['/fr/place/anderlecht-kuregem/__data.json', false, 'fresh'],
	['/en/places.json', false, 'fresh'],
	['/_app/immutable/chunks/abc.js', false, 'hashed'],
	['/tiles/14/8392/5492.pbf', false, 'listed'],
	['/marks.svg', false, 'listed'],
	['/network/streets.bin', false, 'listed'],
	['/_app/version.json', false, 'leave'],
	['/service-worker.js', false, 'leave'],
	['/offline/lists/nl.json', false, 'leave'],
	['/data/places.geojson', true, 'leave']
] as const)('%s (a page: %s) is %s', (path, page, treatment) => {
	expect(treatmentOf(path, page)).toBe(treatment);
});

test('a page has one key, however it is written', () => {
	expect(['/nl/index.html', '/nl/', '/index.html', '/404.html'].map(keyOf)).toEqual([
		'/nl/',
		'/nl/',
		'/',
		'/404.html'
	]);
});

test('a page is kept with the data that a link to it needs', () => {
	expect(withData('/nl/place/a/')).toEqual(['/nl/place/a/', '/nl/place/a/__data.json']);
	expect(withData('/marks.svg')).toEqual(['/marks.svg']);
});
