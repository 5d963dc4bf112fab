import { areaMessages } from '$lib/i18n/areas';
import { formatNumber } from '$lib/i18n/format';
import { isLanguage, languages, type Language } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import { receives } from '$lib/places/who-serves';
import type { CommuneProperties, PoliceZoneProperties } from '$lib/places/types';
import { antennasAround, whoServes } from '$lib/server/areas';
import { areaHasHours } from '$lib/server/calendars';
import { areaBounds, communes, placeSummaries, zones } from '$lib/server/geodata';
import { initiativeContext } from '$lib/server/initiative-context';
import { pagePath } from '$lib/state/page-path';
import { error } from '@sveltejs/kit';
import { communeContent } from '../../area/commune-content';
import { jumpsOf } from '../../area/jumps';
import { marksIn } from '../../area/marks';
import { factsMarkup, sectionsMarkup } from '../../area/static/render';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...communes.keys()].map((nis) => ({ lang, nis })));

export const load: PageServerLoad = async ({ params: { lang, nis } }) => {
	const commune = communes.get(nis);
	const zone = zones.get(commune?.zone ?? '');
	const serves = isLanguage(lang) ? await whoServes(lang, nis) : null;
	if (!isLanguage(lang) || !commune || !zone || !serves) error(404);
	const words = areaMessages(lang);
	const name = commune[`name_${lang}`];
	const all = placeSummaries(lang);
	const places = all.filter((place) => place.commune === nis);
	const sections = communeContent(commune, zone, await initiativeContext(lang));
	return {
		commune: { id: nis, name, otherName: otherName(commune, lang) },
		serves,
		words: {
			title: pageMessages(lang).zone.commune,
			antennas: words.antennas,
			phoneUnknown: words.phoneUnknown,
			ask: words.ask.link,
			zoneStations: words.zoneStations,
			noStation: words.noStation(name),
			nearest: words.nearest,
			nearestFrom: words.nearestFrom(name),
			straight: words.straight
		},
		facts: communeFacts(commune, zone, lang, sections.figures.total > 0),
		sections: sectionsMarkup(sections),
		bounds: areaBounds.get(nis) ?? null,
		marks: marksIn(lang, (site) => site.commune === nis),
		places,
		/** the stations of the zone, where the commune has none of its own */
		zoneStations: places.some(({ group }) => group === 'police')
			? []
			: all.filter((place) => place.zone === zone.id && place.group === 'police'),
		/** antennas around it, where it has none that receives */
		around: places.some(receives) ? [] : antennasAround(lang, nis)
	};
};

/** The name in the other language, where the page does not show both. */
function otherName(
	commune: CommuneProperties,
	lang: Language
): { text: string; language: Language } | null {
	if (lang === 'en') return null;
	const language = lang === 'nl' ? 'fr' : 'nl';
	const text = commune[`name_${language}`];
	return text === commune[`name_${lang}`] ? null : { text, language };
}

function communeFacts(
	commune: CommuneProperties,
	zone: PoliceZoneProperties,
	lang: Language,
	hasFigures: boolean
): string {
	const words = areaMessages(lang);
	const { facts } = words;
	const { population, population_year: year, population_unlocated: unlocated } = commune;
	return factsMarkup({
		title: facts.titleCommune,
		jumpTitle: words.onThisPage,
		jumps: jumpsOf(words, hasFigures),
		newTab: words.newTab,
		facts: [
			{
				name: facts.zone,
				links: [
					{
						href: pagePath('/[lang=lang]/(map)/zone/[code]', { lang, code: zone.id }),
						text: `${zone[`short_name_${lang}`]} (${zone.id})`
					}
				]
			},
			{ name: facts.postcodes(commune.postcodes.length), text: commune.postcodes.join(', ') },
			{
				name: facts.residents,
				text: facts.residentsOn(formatNumber(lang, population), year),
				note: [
					facts.source,
					...(unlocated > 0 ? [facts.unlocated(formatNumber(lang, unlocated))] : [])
				].join('. ')
			},
			{ name: facts.area, text: `${formatNumber(lang, commune.area_km2, 1)} km²` },
			...(areaHasHours({ kind: 'commune', code: commune.id })
				? [
						{
							name: facts.calendar,
							file: {
								href: `/${lang}/commune/${commune.id}/calendar.ics`,
								text: pageMessages(lang).zone.calendar
							}
						}
					]
				: [])
		]
	});
}
