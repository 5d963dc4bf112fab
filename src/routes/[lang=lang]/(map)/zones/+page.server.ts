import { areaMessages } from '$lib/i18n/areas';
import { isLanguage } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { whoServes, type WhoServes } from '$lib/server/areas';
import { communeLinks, zones } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	const links = communeLinks(lang);
	const words = areaMessages(lang);
	const { title, lead } = pageMessages(lang).zone;
	const answers: Record<string, WhoServes> = {};
	for (const { id } of links) {
		const serves = await whoServes(lang, id);
		if (serves) answers[id] = serves;
	}
	return {
		words: {
			title,
			lead,
			ask: words.ask,
			antennas: words.antennas,
			phoneUnknown: words.phoneUnknown
		},
		/** by NIS code */
		answers,
		list: [...zones.values()].map((zone) => ({
			id: zone.id,
			name: zone[`name_${lang}`],
			communes: links.filter((commune) => commune.zone === zone.id)
		}))
	};
};
