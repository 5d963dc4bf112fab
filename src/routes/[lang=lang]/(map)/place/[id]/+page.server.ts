import { isLanguage, languages } from '$lib/i18n/languages';
import { placeDetail } from '$lib/places/detail';
import {
	contradictions,
	places,
	placeSummaries,
	sources,
	zones,
	communes
} from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { structuredPlace } from './structured-place';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...places.keys()].map((id) => ({ lang, id })));

export const load: PageServerLoad = ({ params, url }) => {
	const { lang, id } = params;
	const feature = places.get(id);
	if (!isLanguage(lang) || !feature) error(404);
	const all = placeSummaries(lang);
	const summary = all.find((place) => place.id === id);
	if (!summary) error(404);
	const commune = communes.get(feature.properties.commune);
	const zone = zones.get(feature.properties.zone ?? '');
	return {
		summary,
		detail: placeDetail(feature.properties, contradictions, sources, lang),
		communeNames: [...new Set([commune?.[`name_${lang}`], commune?.name_nl, commune?.name_fr])],
		zone: zone ? { id: zone.id, name: zone[`short_name_${lang}`] } : null,
		nearby: all.filter((place) => place.commune === summary.commune && place.id !== id),
		structured: structuredPlace(feature, summary, lang, url.origin + url.pathname)
	};
};
