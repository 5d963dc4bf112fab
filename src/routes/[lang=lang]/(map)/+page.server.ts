import { isLanguage } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { victimHelpView } from '$lib/places/victim-help';
import { communes, placeSummaries, sources, victimHelp } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	if (!isLanguage(params.lang)) error(404);
	const { lang } = params;
	const words = pageMessages(lang);
	return {
		places: placeSummaries(lang),
		victimHelp: victimHelpView(victimHelp, sources, communes, lang, words)
	};
};
