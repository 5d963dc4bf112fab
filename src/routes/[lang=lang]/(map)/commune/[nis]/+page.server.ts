import { isLanguage, languages } from '$lib/i18n/languages';
import { areaBounds, communes, placeSummaries, zones } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...communes.keys()].map((nis) => ({ lang, nis })));

export const load: PageServerLoad = ({ params: { lang, nis } }) => {
	const commune = communes.get(nis);
	const zone = zones.get(commune?.zone ?? '');
	if (!isLanguage(lang) || !commune || !zone) error(404);
	const other = commune[lang === 'nl' ? 'name_fr' : 'name_nl'];
	return {
		commune: {
			id: nis,
			name: commune[`name_${lang}`],
			otherName:
				lang === 'en' || other === commune[`name_${lang}`]
					? null
					: { text: other, language: lang === 'nl' ? ('fr' as const) : ('nl' as const) },
			postcodes: commune.postcodes,
			population: commune.population,
			year: commune.population_year,
			unlocated: commune.population_unlocated,
			areaKm2: commune.area_km2
		},
		zone: { id: zone.id, name: zone[`name_${lang}`] },
		bounds: areaBounds.get(nis) ?? null,
		places: placeSummaries(lang).filter((place) => place.commune === nis)
	};
};
