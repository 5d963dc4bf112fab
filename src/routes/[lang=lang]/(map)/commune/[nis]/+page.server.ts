import { formatNumber } from '$lib/i18n/format';
import { isLanguage, languages } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { areaHasHours } from '$lib/server/calendars';
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
	const words = pageMessages(lang).zone;
	const { population_unlocated: unlocated } = commune;
	return {
		words: {
			title: words.commune,
			line: [
				words.commune,
				words.postcodes(commune.postcodes.join(', ')),
				words.area(formatNumber(lang, commune.area_km2, 1))
			].join(' · '),
			served: words.served,
			calendar: words.calendar,
			residents: words.population(formatNumber(lang, commune.population), commune.population_year),
			remarks: [
				...(unlocated > 0 ? [words.unlocated(formatNumber(lang, unlocated))] : []),
				words.dataSource
			].join(' ')
		},
		commune: {
			id: nis,
			name: commune[`name_${lang}`],
			otherName:
				lang === 'en' || other === commune[`name_${lang}`]
					? null
					: { text: other, language: lang === 'nl' ? ('fr' as const) : ('nl' as const) }
		},
		zone: { id: zone.id, name: zone[`name_${lang}`] },
		bounds: areaBounds.get(nis) ?? null,
		calendar: areaHasHours({ kind: 'commune', code: nis })
			? `/${lang}/commune/${nis}/calendar.ics`
			: null,
		places: placeSummaries(lang).filter((place) => place.commune === nis)
	};
};
