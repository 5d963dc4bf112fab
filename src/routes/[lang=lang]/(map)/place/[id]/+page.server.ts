import { weekInWords } from '$lib/hours/words';
import { isLanguage, languages } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n';
import { pageMessages } from '$lib/i18n/pages';
import { isOfReport } from '$lib/initiatives/contradiction-groups';
import { placeDetail, placeHead } from '$lib/places/detail';
import {
	contradictions,
	nearbyStops,
	places,
	placeSummaries,
	schedules,
	sources,
	zones,
	communes
} from '$lib/server/geodata';
import { initiativeContext } from '$lib/server/initiative-context';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { staticMarkup } from '../../static/markup';
import type { EntryGenerator, PageServerLoad } from './$types';
import { calendarLinks } from './calendar-links';
import { initiativesHere } from './initiatives-here';
import Directions from './static/Directions.svelte';
import { staticSections } from './static/sections';
import { structuredPlace } from './structured-place';
import { waysThere } from './ways-there';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...places.keys()].map((id) => ({ lang, id })));

export const load: PageServerLoad = async ({ params, url }) => {
	const { lang, id } = params;
	const feature = places.get(id);
	if (!isLanguage(lang) || !feature) error(404);
	const all = placeSummaries(lang);
	const summary = all.find((place) => place.id === id);
	if (!summary) error(404);
	const commune = communes.get(feature.properties.commune);
	const zone = zones.get(feature.properties.zone ?? '');
	const words = pageMessages(lang);
	const text = await loadMessages(lang);
	const about = contradictions.filter((one) => one.about.includes(id));
	const detail = placeDetail(feature, {
		contradictions: about.filter((one) => !isOfReport(one)),
		sources,
		communeNames: commune ? [commune[`name_${lang}`], commune.name_nl, commune.name_fr] : [],
		language: lang,
		words,
		text,
		nearbyStops: nearbyStops[id] ?? null,
		permanenceHours: (permanence) => {
			const schedule = schedules[permanence];
			return schedule ? weekInWords(schedule, lang, text) : null;
		}
	});
	const { translatedName, laterHere, nearby } = words.place;
	const context = await initiativeContext(lang);
	return {
		summary,
		head: placeHead(detail),
		sections: staticSections({
			id,
			detail,
			kind: summary.kind,
			calendar: calendarLinks(id, lang, url.origin, words.place.calendar),
			words: words.place,
			here: initiativesHere(
				feature.properties,
				{ commune: summary.communeName, zone: zone?.[`name_${lang}`] ?? null },
				about.filter(isOfReport).map((one) => one.id),
				context
			),
			lang,
			initiativeWords: context.words
		}),
		words: {
			translatedName,
			laterHere,
			nearby,
			sources: words.place.sources
		},
		directions: staticMarkup(
			render(Directions, {
				props: {
					ways: waysThere(summary, words.place),
					accuracyMetres: summary.accuracyMetres,
					words: words.place
				}
			})
		),
		explained: words.statusExplain[summary.status],
		zone: zone
			? { id: zone.id, name: words.sentences.zone(zone[`short_name_${lang}`]) }
			: { id: null, name: words.sentences.federal },
		nearby: all.filter((place) => place.commune === summary.commune && place.id !== id),
		structured: structuredPlace(feature, summary, lang, url.origin + url.pathname)
	};
};
