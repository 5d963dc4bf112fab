import { isLanguage, languages } from '$lib/i18n/languages';
import { initiativeDetail } from '$lib/initiatives/detail';
import { initiativeContext } from '$lib/server/initiative-context';
import { initiatives } from '$lib/server/initiatives';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { staticMarkup } from '../../static/markup';
import type { EntryGenerator, PageServerLoad } from './$types';
import { initiativeOnMap } from './map-view';
import Sections from './static/Sections.svelte';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => [...initiatives.keys()].map((id) => ({ lang, id })));

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
	const initiative = initiatives.get(id);
	if (!isLanguage(lang) || !initiative) error(404);
	const context = await initiativeContext(lang);
	const { words } = context;
	const map = initiativeOnMap(initiative, lang);
	const detail = initiativeDetail(initiative, context, map.marks.length + map.places.length);
	return {
		id,
		name: detail.name,
		translated: detail.translated,
		printed: detail.printed,
		composed: detail.composed,
		kind: detail.kind,
		theme: detail.theme,
		category: detail.category,
		summary: detail.summary,
		state: detail.state,
		map,
		sections: staticMarkup(render(Sections, { props: { detail, lang, words } })),
		words: {
			all: words.all,
			translation: words.translation,
			printedName: words.printedName,
			composedName: words.composedName
		}
	};
};
