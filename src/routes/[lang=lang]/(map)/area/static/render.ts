import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { staticMarkup } from '../../static/markup';
import type { AreaSections } from './area-sections';
import Facts from './Facts.svelte';
import Sections from './Sections.svelte';

/** The facts of a zone or commune, as markup in which every value is escaped. */
export function factsMarkup(props: ComponentProps<typeof Facts>): string {
	return staticMarkup(render(Facts, { props }));
}

/** Its initiatives, events, figures and neighbours, as markup in which every value is escaped. */
export function sectionsMarkup(props: AreaSections): string {
	return staticMarkup(render(Sections, { props }));
}
