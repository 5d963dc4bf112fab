import type { Citation, Confidence, Provenance } from '../../../src/lib/places/types.ts';
import { citationKey, missing, type Context } from './context.ts';
import type { Fact, PlaceFacts } from './facts.ts';
import { readAsOf, readSources } from './source-string.ts';

type About = Pick<PlaceFacts, 'file' | 'id'>;
const ranks: readonly Confidence[] = ['high', 'medium', 'low', 'estimated', 'unknown'];

/** The citations behind a source text of the facts; parts that nothing reads become problems. */
export function citationsOf(
	text: string,
	field: string,
	about: About,
	context: Context
): Citation[] {
	const row =
		context.citations.find(citationKey(text, about.id)) ??
		context.citations.find(citationKey(text));
	if (row) return row.citations;
	const { citations, unread } = readSources(text, context.hostSource);
	if (unread.length > 0) missing(context, about, `${field}.source`, text, 'citations');
	return citations;
}

/**
 * Where a fact comes from: its source text read into citations, its date, its confidence.
 * Undefined where the fact names no source, or is but a translation of another.
 */
export function provenanceOf<Value>(
	fact: Fact<Value>,
	field: string,
	about: About,
	context: Context
): Provenance | undefined {
	if (fact.source === null) return undefined;
	const [main, ...also] = citationsOf(fact.source, field, about, context);
	if (main === undefined) return undefined;
	let asOf = readAsOf(fact.as_of);
	let note: { nl: string; fr: string; en: string } | undefined;
	if (asOf === undefined) {
		const row = context.dates.find(fact.as_of ?? '');
		if (row === undefined) missing(context, about, `${field}.as_of`, fact.as_of, 'dates');
		asOf = row?.as_of ?? null;
		note = row?.note;
	}
	return {
		...main,
		...(also.length > 0 ? { also } : {}),
		as_of: asOf,
		confidence: fact.confidence ?? 'unknown',
		...(note ? { note_nl: note.nl, note_fr: note.fr, note_en: note.en } : {})
	};
}

/**
 * One provenance for a value that stands in two languages: the date and note of the first, the lower
 * confidence of the two, all sources.
 */
export function mergeProvenance(
	one: Provenance | undefined,
	other: Provenance | undefined
): Provenance | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	const { source, locator, also = [] } = other;
	const confidence =
		ranks.indexOf(one.confidence) < ranks.indexOf(other.confidence)
			? other.confidence
			: one.confidence;
	return addCitations({ ...one, confidence }, [{ source, locator }, ...also]);
}

/** A provenance with more citations; those it has already are not repeated. */
export function addCitations(provenance: Provenance, more: readonly Citation[]): Provenance {
	const also = [...(provenance.also ?? [])];
	const has = ({ source, locator }: Citation): boolean =>
		[provenance, ...also].some((one) => one.source === source && one.locator === locator);
	for (const { source, locator } of more)
		if (!has({ source, locator })) also.push({ source, locator });
	return also.length > 0 ? { ...provenance, also } : provenance;
}

/** A provenance with a note; a second note follows the first. */
export function addNote(
	provenance: Provenance,
	note: { nl: string; fr: string; en: string }
): Provenance {
	const join = (first: string | undefined, second: string): string =>
		first === undefined ? second : `${first} ${second}`;
	return {
		...provenance,
		note_nl: join(provenance.note_nl, note.nl),
		note_fr: join(provenance.note_fr, note.fr),
		note_en: join(provenance.note_en, note.en)
	};
}
