import { isLanguage } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	return { words: pageMessages(lang).accessibility };
};
