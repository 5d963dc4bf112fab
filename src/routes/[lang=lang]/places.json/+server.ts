import { isLanguage, languages } from '$lib/i18n/languages';
import { placeSummaries } from '$lib/server/geodata';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** All places of the list in one language, for the map on pages that do not hold the list. */
export const GET: RequestHandler = ({ params }) => {
	if (!isLanguage(params.lang)) error(404);
	return json(placeSummaries(params.lang));
};
