import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { staticMarkup } from '../../../static/markup';
import Sections from './Sections.svelte';

/** The sections of a place that never change, as markup in which every value is escaped. */
export function staticSections(props: ComponentProps<typeof Sections>): string {
	return staticMarkup(render(Sections, { props }));
}
