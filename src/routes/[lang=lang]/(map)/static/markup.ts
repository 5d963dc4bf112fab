/** Comments by which Svelte would find its way in markup that it brings to life. */
const hydrationMarks = /<!--.*?-->/g;

/**
 * A part of a page that never changes, rendered by `svelte/server`, as markup in which every value is
 * escaped: no script carries it. Its styles stand in sections.css.
 */
export function staticMarkup({ body }: { body: string }): string {
	return body.replace(hydrationMarks, '').trim();
}
