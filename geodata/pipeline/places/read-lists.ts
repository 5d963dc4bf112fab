import type {
	HistoryEntry,
	Permanence,
	PlaceProperties,
	Service
} from '../../../src/lib/places/types.ts';
import { citationsOf, provenanceOf } from './citing.ts';
import { historyKey, missing, type Context } from './context.ts';
import type { PlaceFacts } from './facts.ts';

/** A service with its name in three languages; `checkVocabulary` refuses a code without words. */
export function serviceOf(code: string, { vocabulary }: Context): Service {
	const { nl = '', fr = '', en = '' } = vocabulary.services[code] ?? {};
	return { code, name_nl: nl, name_fr: fr, name_en: en };
}

/** What one can come for: each service once, in the order of the facts. */
export function readServices(facts: PlaceFacts, context: Context): Service[] {
	const codes = (facts.services.value ?? []).flatMap((text) => {
		const row = context.services.find(text);
		if (row === undefined) missing(context, facts, 'services', text, 'services');
		return row?.codes ?? [];
	});
	return [...new Set(codes)].map((code) => serviceOf(code, context));
}

/** Who works there, in three languages, without the name of any person. */
export function readPartners(facts: PlaceFacts, context: Context): PlaceProperties['partners'] {
	return (facts.partners.value ?? []).flatMap((text) => {
		const row = context.partners.find(text);
		if (row === undefined) missing(context, facts, 'partners', text, 'partners');
		return (row?.names ?? []).map(({ nl, fr, en }) => ({ name_nl: nl, name_fr: fr, name_en: en }));
	});
}

/** Who is present, apart from when the door is open; days and hours are not known to the facts. */
export function readPermanences(facts: PlaceFacts, context: Context): Permanence[] {
	const provenance = provenanceOf(facts.permanences, 'permanences', facts, context);
	return (facts.permanences.value ?? []).flatMap(({ who, day, hours }) => {
		const row = context.permanences.find(who);
		if (row === undefined) {
			missing(context, facts, 'permanences', who, 'permanences');
			return [];
		}
		if (provenance === undefined) {
			missing(context, facts, 'permanences.source', facts.permanences.source, 'citations');
			return [];
		}
		if (day !== null || hours !== null)
			missing(
				context,
				facts,
				'permanences',
				{ who, day, hours },
				'permanences',
				', with its hours'
			);
		return [
			{
				id: `${facts.id}-${row.role}`,
				who_nl: row.who.nl,
				who_fr: row.who.fr,
				who_en: row.who.en,
				role: row.role,
				opening_hours: null,
				present: true,
				note_nl: null,
				note_fr: null,
				note_en: null,
				provenance
			}
		];
	});
}

/** What happened to the place, with contradicting dates as entries of their own. */
export function readHistory(facts: PlaceFacts, context: Context): HistoryEntry[] {
	return (facts.dates.value ?? []).flatMap(({ event, date, source }) => {
		const row = context.history.find(historyKey(facts.id, event, date));
		if (row === undefined) {
			missing(context, facts, 'dates', { event, date }, 'history');
			return [];
		}
		const text = source ?? facts.dates.source ?? '';
		const [cited] = citationsOf(text, 'dates', facts, context);
		const citation = row.lines ? { source: 'report-2024', locator: row.lines } : cited;
		if (citation === undefined) {
			missing(context, facts, 'dates.source', text, 'citations');
			return [];
		}
		return [
			{
				date: row.date,
				...(row.date_end === undefined ? {} : { date_end: row.date_end }),
				precision: row.precision,
				event: row.event,
				text_nl: row.nl,
				text_fr: row.fr,
				text_en: row.en,
				source: citation.source,
				locator: citation.locator
			}
		];
	});
}
