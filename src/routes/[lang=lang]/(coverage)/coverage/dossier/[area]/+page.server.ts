import { exportCredits } from '$lib/coverage/export/head';
import { areaShapes } from '$lib/coverage/export/shapes';
import { defaultQuestion } from '$lib/coverage/question-link';
import { loadMessages } from '$lib/i18n';
import { loadDossierMessages } from '$lib/i18n/dossier';
import { formatDistance } from '$lib/i18n/format';
import { isLanguage, languages, type Language } from '$lib/i18n/languages';
import {
	coverageAreas,
	firstAnswer,
	firstBands,
	firstClock,
	sectorShapes
} from '$lib/server/coverage';
import { communes, places, placeSummaries, sources, zones } from '$lib/server/geodata';
import { pagePath } from '$lib/state/page-path';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { partLevel } from './areas-of';
import type { DossierArea, DossierSetting } from './dossier-input';
import { dossierView } from './dossier-view';
import { dossierMarkup } from './static/render';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) =>
		['region', ...zones.keys(), ...communes.keys()].map((area) => ({ lang, area }))
	);

/** The area of an address; null where there is none such. */
function areaNamed(id: string, lang: Language, region: string): DossierArea | null {
	if (id === 'region') return { id, level: 'region', name: region };
	const [zone, commune] = [zones.get(id), communes.get(id)];
	if (zone) return { id, level: 'zone', name: zone[`name_${lang}`] };
	return commune ? { id, level: 'commune', name: commune[`name_${lang}`] } : null;
}

export const load: PageServerLoad = async ({ params: { lang, area: id }, url }) => {
	if (!isLanguage(lang)) error(404);
	const words = await loadDossierMessages(lang);
	const { units, weekdays, weekdaysShort } = await loadMessages(lang);
	const area = areaNamed(id, lang, words.region);
	if (!area) error(404);
	const names = Object.fromEntries([
		...[...zones.values()].map((zone) => [zone.id, zone[`short_name_${lang}`]] as const),
		...[...communes.values()].map((commune) => [commune.id, commune[`name_${lang}`]] as const)
	]);
	const setting: DossierSetting = {
		language: lang,
		area,
		names,
		placeIds: [...places.keys()],
		sources: exportCredits(sources).sources,
		methodHref: pagePath('/[lang=lang]/(text)/method', { lang }),
		coverageAddress: `${url.origin}/${lang}/coverage/`
	};
	const view = dossierView(
		setting,
		{
			minutes: defaultQuestion.minutes,
			answer: firstAnswer(),
			base: null,
			clock: firstClock(),
			bands: firstBands(),
			areas: coverageAreas(),
			outline: areaShapes(sectorShapes(), coverageAreas(), area.level).get(id)!,
			parts: areaShapes(sectorShapes(), coverageAreas(), partLevel(area)),
			communes: areaShapes(sectorShapes(), coverageAreas(), 'commune'),
			places: placeSummaries(lang).map((place) => ({ ...place, isAdded: false })),
			changes: [],
			isDropped: false,
			on: null,
			link: area.level === 'region' ? '' : `?area=${id}`
		},
		{ words, weekdays, weekdaysShort, distance: (metres) => formatDistance(lang, metres, units) }
	);
	const hrefOf = (other: string): string =>
		pagePath('/[lang=lang]/(coverage)/coverage/dossier/[area]', { lang, area: other });
	return {
		setting,
		words: {
			title: view.title,
			description: words.description(area.name),
			print: words.print,
			toCoverage: words.toCoverage,
			others: words.others,
			computing: words.computing,
			failed: words.failed
		},
		others: [
			{ href: hrefOf('region'), text: words.region },
			...Object.entries(names).map(([other, text]) => ({ href: hrefOf(other), text }))
		].filter(({ href }) => href !== hrefOf(id)),
		markup: dossierMarkup(view)
	};
};
