import { isLanguage, languages } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { isKindGroup, kindGroups } from '$lib/places/groups';
import { victimHelpView } from '$lib/places/victim-help';
import { communes, placeSummaries, sources, victimHelp } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => kindGroups.map((group) => ({ lang, group })));

export const load: PageServerLoad = ({ params: { lang, group } }) => {
	if (!isLanguage(lang) || !isKindGroup(group)) error(404);
	const words = pageMessages(lang);
	return {
		group,
		explained: words.kindExplain[group],
		victimHelp:
			group === 'victim' ? victimHelpView(victimHelp, sources, communes, lang, words) : null,
		places: placeSummaries(lang).filter((place) => place.group === group)
	};
};
