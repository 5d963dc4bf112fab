import { isLanguage, languages } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { isKindGroup, kindGroups } from '$lib/places/groups';
import { placeSummaries } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => kindGroups.map((group) => ({ lang, group })));

export const load: PageServerLoad = ({ params: { lang, group } }) => {
	if (!isLanguage(lang) || !isKindGroup(group)) error(404);
	return {
		group,
		explained: pageMessages(lang).kindExplain[group],
		places: placeSummaries(lang).filter((place) => place.group === group)
	};
};
