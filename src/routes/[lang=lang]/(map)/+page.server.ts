import { isLanguage } from '$lib/i18n/languages';
import { placeSummaries } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	if (!isLanguage(params.lang)) error(404);
	return { places: placeSummaries(params.lang) };
};
