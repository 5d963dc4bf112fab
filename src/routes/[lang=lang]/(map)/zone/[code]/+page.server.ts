import { areaMessages } from '$lib/i18n/areas';
import { formatNumber } from '$lib/i18n/format';
import { isLanguage, languages, type Language } from '$lib/i18n/languages';
import { pageMessages } from '$lib/i18n/pages';
import type { PoliceZoneProperties } from '$lib/places/types';
import { whoServesZone } from '$lib/server/areas';
import { areaHasHours } from '$lib/server/calendars';
import { areaBounds, communeLinks, communes, placeSummaries, zones } from '$lib/server/geodata';
import { initiativeContext } from '$lib/server/initiative-context';
import { pagePath } from '$lib/state/page-path';
import { error } from '@sveltejs/kit';
import { factsMarkup, sectionsMarkup } from '../../area/static/render';
import { jumpsOf } from '../../area/jumps';
import { marksIn } from '../../area/marks';
import { zoneContent } from '../../area/zone-content';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...zones.keys()].map((code) => ({ lang, code })));

export const load: PageServerLoad = async ({ params: { lang, code } }) => {
	const zone = zones.get(code);
	const serves = isLanguage(lang) ? whoServesZone(lang, code) : null;
	if (!isLanguage(lang) || !zone || !serves) error(404);
	const words = areaMessages(lang);
	const sections = zoneContent(zone, await initiativeContext(lang));
	return {
		zone: {
			id: zone.id,
			name: zone[`name_${lang}`],
			otherNames: otherNames(zone, lang),
			kind: pageMessages(lang).zone.ofZone(code)
		},
		serves,
		words: {
			antennas: words.antennas,
			phoneUnknown: words.phoneUnknown,
			ask: words.ask.link
		},
		facts: zoneFacts(zone, lang, sections.figures.total > 0),
		sections: sectionsMarkup(sections),
		bounds: areaBounds.get(code) ?? null,
		marks: marksIn(lang, ({ zone: of }) => of === code),
		places: placeSummaries(lang).filter((place) => place.zone === code)
	};
};

/** The official names in the other languages of the country. */
function otherNames(
	zone: PoliceZoneProperties,
	lang: Language
): { text: string; language: Language }[] {
	return (['fr', 'nl'] as const)
		.filter((other) => other !== lang && zone[`name_${other}`] !== zone[`name_${lang}`])
		.map((language) => ({ text: zone[`name_${language}`], language }));
}

/** "148.219 op 1 januari 2025" */
function residents(
	{ id, communes: members, population }: PoliceZoneProperties,
	lang: Language
): string {
	// The zone's population is the sum of its communes', which are of one year.
	const year = communes.get(members[0] ?? '')?.population_year;
	if (year === undefined) throw new Error(`Police zone ${id} has no commune that is known.`);
	return areaMessages(lang).facts.residentsOn(formatNumber(lang, population), year);
}

function zoneFacts(zone: PoliceZoneProperties, lang: Language, hasFigures: boolean): string {
	const words = areaMessages(lang);
	const { facts } = words;
	const calendar = areaHasHours({ kind: 'zone', code: zone.id });
	return factsMarkup({
		title: facts.title,
		jumpTitle: words.onThisPage,
		jumps: jumpsOf(words, hasFigures),
		newTab: words.newTab,
		facts: [
			{ name: facts.code, text: zone.id },
			{ name: facts.shortName, text: zone[`short_name_${lang}`] },
			{
				name: facts.communes,
				links: communeLinks(lang)
					.filter((commune) => commune.zone === zone.id)
					.map(({ id, name }) => ({
						href: pagePath('/[lang=lang]/(map)/commune/[nis]', { lang, nis: id }),
						text: name
					}))
			},
			{ name: facts.residents, text: residents(zone, lang), note: facts.source },
			zone.website
				? {
						name: facts.website,
						outside: { href: zone.website, text: new URL(zone.website).hostname }
					}
				: { name: facts.website, text: facts.websiteUnknown },
			...(calendar
				? [
						{
							name: facts.calendar,
							file: {
								href: `/${lang}/zone/${zone.id}/calendar.ics`,
								text: pageMessages(lang).zone.calendar
							}
						}
					]
				: [])
		]
	});
}
