import { isLanguage } from '$lib/i18n/languages';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { staticMarkup } from '../../(map)/static/markup';
import type { PageServerLoad } from './$types';
import { methodView } from './method-view';
import Sections from './static/Sections.svelte';

export const load: PageServerLoad = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	const { words, sections, tables } = methodView(lang);
	return {
		words,
		contents: sections.map(({ id, title }) => ({ id, title })),
		sections: staticMarkup(render(Sections, { props: { sections, tables } }))
	};
};
