import { isLanguage, languages } from '$lib/i18n/languages';
import { offlineMessages } from '$lib/i18n/offline';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

// Written as missing.html: the service worker answers with it, and no link leads there.
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	return { words: offlineMessages(lang).missing };
};
