import { isLanguage } from '$lib/i18n/languages';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { contradictionsView } from './contradictions-view';

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	return contradictionsView(lang);
};
