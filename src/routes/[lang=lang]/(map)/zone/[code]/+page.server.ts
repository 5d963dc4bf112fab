import { isLanguage, languages } from '$lib/i18n/languages';
import { areaBounds, communeLinks, placeSummaries, zones } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...zones.keys()].map((code) => ({ lang, code })));

export const load: PageServerLoad = ({ params: { lang, code } }) => {
	const zone = zones.get(code);
	if (!isLanguage(lang) || !zone) error(404);
	return {
		zone: {
			id: zone.id,
			name: zone[`name_${lang}`],
			population: zone.population,
			website: zone.website
		},
		bounds: areaBounds.get(code) ?? null,
		ofZone: communeLinks(lang).filter((commune) => commune.zone === code),
		places: placeSummaries(lang).filter((place) => place.zone === code)
	};
};
