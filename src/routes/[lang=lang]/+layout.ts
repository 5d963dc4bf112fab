import { isLanguage } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n';
import { error } from '@sveltejs/kit';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params, data }) => {
	if (!isLanguage(params.lang)) error(404);
	return { ...data, language: params.lang, text: await loadMessages(params.lang) };
};
