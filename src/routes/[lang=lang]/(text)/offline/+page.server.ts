import { isLanguage } from '$lib/i18n/languages';
import { offlineMessages } from '$lib/i18n/offline';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	const { page, copy } = offlineMessages(lang);
	return { words: { page, copy } };
};
