import { isLanguage } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { communeLinks, zones } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	const links = communeLinks(lang);
	const { title, lead, validity } = pageMessages(lang).zone;
	return {
		words: { title, lead, validity },
		list: [...zones.values()].map((zone) => ({
			id: zone.id,
			name: zone[`name_${lang}`],
			communes: links.filter((commune) => commune.zone === zone.id)
		}))
	};
};
