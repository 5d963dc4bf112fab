import { expect, test } from 'vitest';
import { kindsOfPage } from './site-pages.ts';

test('each kind of page is named once, with its first page as the example', () => {
	const pages = ['/', '/fr/', '/nl/', '/nl/place/a/', '/nl/place/b/', '/nl/privacy/'];
	expect(kindsOfPage(pages)).toEqual([
		{ kind: 'find', pattern: '/{lang}/' },
		{ kind: 'place', pattern: '/{lang}/place/a/' },
		{ kind: 'privacy', pattern: '/{lang}/privacy/' }
	]);
});

test('a page below another page is of its own kind', () => {
	const pages = ['/nl/initiatives/', '/nl/initiatives/matrix/', '/nl/initiatives/matrix/all/'];
	expect(kindsOfPage(pages).map(({ kind }) => kind)).toEqual([
		'initiatives',
		'initiatives/matrix',
		'initiatives/matrix/all'
	]);
});

test('pages in a folder below a page are of one kind', () => {
	const pages = ['/nl/coverage/', '/nl/coverage/dossier/21001/', '/nl/coverage/dossier/5339/'];
	expect(kindsOfPage(pages)).toEqual([
		{ kind: 'coverage', pattern: '/{lang}/coverage/' },
		{ kind: 'coverage/dossier', pattern: '/{lang}/coverage/dossier/21001/' }
	]);
});

test('a page that only one language has is of no kind', () => {
	expect(kindsOfPage(['/', '/en/only/'])).toEqual([]);
});
