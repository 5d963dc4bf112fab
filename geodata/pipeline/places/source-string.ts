import type { Citation } from '../../../src/lib/places/types.ts';

/** Which source a web host stands for, and whether its pages are named; undefined for a new host. */
export type HostLookup = (host: string) => { source: string | null; named: boolean } | undefined;

/** What a source text of the facts says, and the parts of it that no rule reads. */
export interface ReadSources {
	citations: Citation[];
	unread: string[];
}

const lineRange = String.raw`\d+(?:-\d+)?`;
/** A remark in round brackets at the end says nothing of where to look. */
const remark = String.raw`(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?`;
const labels = [
	'mirrors',
	'mirrors the Dutch name in',
	'translation of',
	'Dutch name of',
	'street',
	'number',
	'house number',
	'street name',
	'Dutch street name',
	'Dutch street name and distance \\(\\d+ m\\)',
	'supported project',
	'coordinates'
];
const label = `(?:(?:${labels.join('|')}):? )?`;

const reportLines = new RegExp(
	`^${label}(?:and )?report, lines? (${lineRange}(?: and ${lineRange})*)${remark}$`
);
const webPage = new RegExp(`^${label}(https?://[^\\s()]+)${remark}$`);
const mapExtract = new RegExp(
	`^${label}OpenStreetMap contributors \\(ODbL\\), extract of 2026-05-16${remark}$`
);
const olderMap = new RegExp(
	`^${label}OpenStreetMap (?:address points?|street names) \\(ODbL\\)(?:, data of 2021-08)?$`
);
const commonKnowledge = /^general knowledge(?: \(commune\))?$/;
const derived =
	/^derived(?:: point in commune boundary| from commune\/section \(OSM boundaries\); postcode itself not in a source)$/;
/** The text in the other language says where; this one is our own translation. */
const translation =
	/^translation of the other language; bilingual street name not seen in a source$/;

function readPart(part: string, hostSource: HostLookup): Citation[] | undefined {
	const lines = reportLines.exec(part)?.[1];
	if (lines !== undefined)
		return lines.split(' and ').map((locator) => ({ source: 'report-2024', locator }));
	const page = webPage.exec(part)?.[1];
	if (page !== undefined) {
		const host = hostSource(new URL(page).hostname.replace(/^(?:www|m|fr)\./, ''));
		if (host === undefined) return undefined;
		return host.source === null ? [] : [{ source: host.source, locator: host.named ? page : null }];
	}
	if (mapExtract.test(part)) return [{ source: 'osm-2026-05', locator: null }];
	if (olderMap.test(part)) return [{ source: 'osm-2021-08', locator: null }];
	if (commonKnowledge.test(part)) return [{ source: 'common-knowledge', locator: null }];
	if (derived.test(part)) return [{ source: 'derived', locator: null }];
	if (translation.test(part)) return [];
	return undefined;
}

/**
 * Reads a source text of the facts, such as "report, lines 1098-1189 ; https://…": report lines,
 * web pages, the two map extracts, general knowledge, what was derived. Parts are set apart by
 * " ; " or by "and report". A translation cites nothing of its own.
 */
export function readSources(text: string, hostSource: HostLookup): ReadSources {
	const citations: Citation[] = [];
	const unread: string[] = [];
	for (const part of text.split(/ ; | (?=and report, )/)) {
		const read = readPart(part.trim(), hostSource);
		if (read === undefined) unread.push(part.trim());
		else
			for (const citation of read)
				if (
					!citations.some(
						({ source, locator }) => source === citation.source && locator === citation.locator
					)
				)
					citations.push(citation);
	}
	return { citations, unread };
}

const isoDate = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const wholeDate = new RegExp(`^${isoDate}$`);
/** Two dates, of two sources: the first source is the one that is named first. */
const firstOfTwo = new RegExp(`^(${isoDate}) (?:/|and) (?:report covers |${isoDate}$)`);
/** The period that the report covers ends in December 2024; its date of writing is not known. */
const reportPeriod = /^report covers Sept 2022 - Dec 2024;.*visible$/;

/**
 * The date in an "as of" text of the facts: an ISO date, month or year, or the end of the period of
 * the report; undefined where the text needs a reading.
 */
export function readAsOf(text: string | null): string | null | undefined {
	if (text === null) return null;
	if (wholeDate.test(text)) return text;
	return reportPeriod.test(text) ? '2024-12' : firstOfTwo.exec(text)?.[1];
}
