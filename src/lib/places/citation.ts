import type { PageMessages } from '../i18n/pages/index.ts';
import type { Citation, Source } from './types.ts';

/** A source as a reader sees it: what it is and where in it, and a link if there is one. */
export interface SourceLink {
	label: string;
	href: string | null;
}

export type Sources = ReadonlyMap<string, Source>;

/** The report whose lines are cited by number. */
const report = 'report-2024';

/** Resolves a citation in words; a locator is a page address or lines of the report. */
export function sourceLink(
	{ source: id, locator }: Citation,
	sources: Sources,
	words: PageMessages['source']
): SourceLink {
	const source = sources.get(id);
	const title = words.titles[id] ?? source?.title ?? id;
	const page = locator !== null && /^https?:\/\//.test(locator);
	if (locator === null || page)
		return { label: title, href: page ? locator : (source?.url ?? null) };
	return {
		label: id === report ? words.report(locator.replaceAll('-', '–')) : `${title}, ${locator}`,
		href: source?.url ?? null
	};
}
