import { isLanguage } from '$lib/i18n/languages';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { figuresView } from './figures-view';

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	return figuresView(lang);
};
