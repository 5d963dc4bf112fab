import { formatNumber } from '$lib/i18n/format';
import { isLanguage, languages } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { areaHasHours } from '$lib/server/calendars';
import { areaBounds, communeLinks, communes, placeSummaries, zones } from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...zones.keys()].map((code) => ({ lang, code })));

export const load: PageServerLoad = ({ params: { lang, code } }) => {
	const zone = zones.get(code);
	if (!isLanguage(lang) || !zone) error(404);
	const words = pageMessages(lang).zone;
	// The zone's population is the sum of its communes', which are of one year.
	const year = communes.get(zone.communes[0] ?? '')?.population_year;
	if (year === undefined) throw new Error(`Police zone ${code} has no commune that is known.`);
	return {
		words: {
			ofZone: words.ofZone(code),
			residents: words.population(formatNumber(lang, zone.population), year),
			dataSource: words.dataSource,
			communes: words.communes,
			website: words.website,
			calendar: words.calendar,
			validity: words.validity
		},
		zone: {
			id: zone.id,
			name: zone[`name_${lang}`],
			website: zone.website
		},
		bounds: areaBounds.get(code) ?? null,
		calendar: areaHasHours({ kind: 'zone', code }) ? `/${lang}/zone/${code}/calendar.ics` : null,
		ofZone: communeLinks(lang).filter((commune) => commune.zone === code),
		places: placeSummaries(lang).filter((place) => place.zone === code)
	};
};
