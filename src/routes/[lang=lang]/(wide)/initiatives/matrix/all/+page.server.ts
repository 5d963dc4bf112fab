import { isLanguage } from '$lib/i18n/languages';
import { matrixPage } from '$lib/server/matrix-page';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	return { matrix: matrixPage(lang, true) };
};
