import { exportCredits } from '$lib/coverage/export/head';
import { loadMessages } from '$lib/i18n';
import { isLanguage } from '$lib/i18n/languages';
import { coverageAreas, firstAnswer, firstClock } from '$lib/server/coverage';
import {
	areaBounds,
	communeLinks,
	places,
	placeSummaries,
	sources,
	zoneLinks
} from '$lib/server/geodata';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { staticMarkup } from '../../(map)/static/markup';
import type { PageServerLoad } from './$types';
import { loadWords } from './load-words';
import type { CoverageSetting } from './setting';
import { announcedChanges, knownHorizon } from './announced';
import StaticWorkbench from './StaticWorkbench.svelte';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	const words = await loadWords(lang);
	const start = {
		answer: firstAnswer(),
		clock: firstClock(),
		areas: coverageAreas(),
		places: placeSummaries(lang)
	};
	const setting: CoverageSetting = {
		zones: zoneLinks(lang),
		communes: communeLinks(lang).map(({ id, name }) => ({ id, name })),
		bounds: Object.fromEntries(areaBounds),
		placeIds: [...places.keys()],
		announced: announcedChanges(lang),
		horizon: knownHorizon(),
		credits: exportCredits(sources)
	};
	const { title, description } = words.coverage;
	const props = { language: lang, text: await loadMessages(lang), setting, words, start };
	return {
		title,
		description,
		setting,
		markup: staticMarkup(render(StaticWorkbench, { props }))
	};
};
