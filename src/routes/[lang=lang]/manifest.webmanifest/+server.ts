import { base } from '$app/paths';
import { loadMessages } from '$lib/i18n';
import { isLanguage, languages, locales } from '$lib/i18n/languages';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** Under the icon of a device there is room for about twelve letters. */
const shortNames = { nl: 'In uw buurt', fr: 'Près de vous', en: 'Near you' };

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
	src: `${base}/icons/${name}-${size}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose
});

/** What a device needs to hold the site in one language as an app. */
export const GET: RequestHandler = async ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	const { app } = await loadMessages(lang);
	const start = `${base}/${lang}/`;
	return json(
		{
			id: start,
			start_url: start,
			scope: `${base}/`,
			lang: locales[lang],
			dir: 'ltr',
			name: app.name,
			short_name: shortNames[lang],
			description: app.description,
			display: 'standalone',
			background_color: '#ffffff',
			theme_color: '#ffffff',
			categories: ['government', 'navigation', 'utilities'],
			icons: [
				{ src: `${base}/icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
				icon('icon', 192, 'any'),
				icon('icon', 512, 'any'),
				icon('maskable', 192, 'maskable'),
				icon('maskable', 512, 'maskable')
			]
		},
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
};
