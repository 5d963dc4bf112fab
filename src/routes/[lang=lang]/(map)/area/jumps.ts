import type { AreaMessages } from '$lib/i18n/areas';

/** Links to the parts of the page of a zone or a commune. */
export function jumpsOf(
	words: AreaMessages,
	hasFigures: boolean
): { href: string; text: string }[] {
	return [
		{ href: '#places', text: words.places },
		{ href: '#initiatives', text: words.initiatives.title },
		{ href: '#events', text: words.events.title },
		...(hasFigures ? [{ href: '#figures', text: words.figures.title }] : []),
		{ href: '#coverage', text: words.coverage.title },
		{ href: '#neighbours', text: words.neighbours.title }
	];
}
