import type {
	Citation,
	Confidence,
	PlaceProperties,
	Provenance
} from '../../../src/lib/places/types.ts';
import { addCitations, addNote } from './citing.ts';
import type { Context } from './context.ts';
import { provenanceKey, type PlaceDraft } from './draft.ts';
import { serviceOf } from './read-lists.ts';
import type { Effect } from './reading-shapes.ts';

type Texts = { nl: string; fr: string; en: string };
type Cite = Citation & { as_of: string | null; confidence: Confidence };

/** Where the remarks of a row stand, for problems: the file and the id of the place. */
interface Place {
	file: string;
	id: string;
}

const joined = (first: string | null, second: string): string =>
	first === null ? second : `${first} ${second}`;

/** Lays what a remark says upon a place; an effect that finds nothing to change is a problem. */
export function applyEffect(
	effect: Effect,
	draft: PlaceDraft,
	place: Place,
	context: Context
): void {
	const { properties } = draft;
	const { provenance } = properties;
	const fail = (field: string, expected: string): void => {
		context.problems.push({ ...place, field, found: `an effect ${effect.as}`, expected });
	};
	const change = (field: string, changed: (one: Provenance) => Provenance): void => {
		const one = provenance[field];
		if (one === undefined) fail(field, `a source of ${field} to which it can be added`);
		else provenance[field] = changed(one);
	};
	const cited = (field: string, cite: Cite | undefined, beside: string): void => {
		const one = cite ?? provenance[beside];
		if (one === undefined) fail(field, `a source: there is none for ${beside}`);
		else
			provenance[field] ??= {
				source: one.source,
				locator: one.locator,
				as_of: one.as_of,
				confidence: one.confidence
			};
	};

	switch (effect.as) {
		case 'note':
			change(provenanceKey(effect.field), (one) => addNote(one, effect));
			break;
		case 'also':
			change(provenanceKey(effect.field), (one) => addCitations(one, [effect]));
			break;
		case 'alternative':
			change(provenanceKey(effect.field), (one) => ({
				...one,
				alternatives: [
					...(one.alternatives ?? []),
					{
						value_nl: effect.nl,
						value_fr: effect.fr,
						value_en: effect.en,
						source: effect.source,
						locator: effect.locator,
						as_of: effect.as_of
					}
				]
			}));
			break;
		case 'hours_note':
			properties.hours_note_nl = joined(properties.hours_note_nl, effect.nl);
			properties.hours_note_fr = joined(properties.hours_note_fr, effect.fr);
			properties.hours_note_en = joined(properties.hours_note_en, effect.en);
			cited('hours_note', effect.cite, 'opening_hours');
			break;
		case 'alias':
			properties.aliases.push(...effect.names);
			break;
		case 'former_name':
			properties.former_names.push(...effect.names);
			break;
		case 'by_appointment':
			properties.by_appointment = effect.value;
			cited('by_appointment', effect.cite, 'opening_hours');
			break;
		case 'services':
			for (const code of effect.codes)
				if (!properties.services.some((service) => service.code === code))
					properties.services.push(serviceOf(code, context));
			cited('services', effect.cite, 'kind');
			break;
		case 'history':
			properties.history.push({
				date: effect.date,
				...(effect.date_end === undefined ? {} : { date_end: effect.date_end }),
				precision: effect.precision,
				event: effect.event,
				text_nl: effect.nl,
				text_fr: effect.fr,
				text_en: effect.en,
				source: effect.source,
				locator: effect.locator
			});
			break;
		case 'permanence':
			addPermanence(effect, properties, place, context);
			break;
		case 'permanence_note':
			for (const one of properties.permanences)
				if (effect.roles?.includes(one.role) ?? true) noteOn(one, effect);
			break;
		case 'present': {
			const one = properties.permanences.find(({ role }) => role === effect.role);
			if (one === undefined) fail('permanences', `a permanence of ${effect.role}`);
			else {
				one.present = effect.value;
				noteOn(one, effect.note);
			}
			break;
		}
		case 'contradiction':
			context.spokenContradictions.add(effect.id);
			break;
	}
}

function noteOn(one: PlaceProperties['permanences'][number], note: Texts): void {
	one.note_nl = joined(one.note_nl, note.nl);
	one.note_fr = joined(one.note_fr, note.fr);
	one.note_en = joined(one.note_en, note.en);
}

function addPermanence(
	effect: Extract<Effect, { as: 'permanence' }>,
	properties: PlaceProperties,
	place: Place,
	context: Context
): void {
	const cite = effect.cite;
	if (cite === undefined) {
		context.problems.push({
			...place,
			field: 'permanences',
			found: 'a permanence without a source',
			expected: 'a cite of its own'
		});
		return;
	}
	properties.permanences.push({
		id: `${properties.id}-${effect.role}`,
		who_nl: effect.who.nl,
		who_fr: effect.who.fr,
		who_en: effect.who.en,
		role: effect.role,
		opening_hours: effect.opening_hours,
		present: effect.present,
		note_nl: effect.note?.nl ?? null,
		note_fr: effect.note?.fr ?? null,
		note_en: effect.note?.en ?? null,
		provenance: { ...cite }
	});
}
