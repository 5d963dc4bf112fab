import { isLanguage } from '$lib/i18n/languages';
import type { Handle } from '@sveltejs/kit';

/** Writes the language of the page into app.html; pages without one are in Dutch and French. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replaceAll('%lang%', isLanguage(language) ? language : 'nl'),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /fira-sans-latin-(400|600)/.test(path))
	});
};
