import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import Sections from './Sections.svelte';

/** Comments by which Svelte would find its way in markup that it brings to life. */
const hydrationMarks = /<!--.*?-->/g;

/** The sections of a place that never change, as markup in which every value is escaped. */
export function staticSections(props: ComponentProps<typeof Sections>): string {
	return render(Sections, { props }).body.replace(hydrationMarks, '').trim();
}
