import * as v from 'valibot';
import { placeKinds, placeStatuses } from '../../../src/lib/places/types.ts';

/** The shapes of the tables in geodata/readings and of geodata/corrections.json. */

const text = v.pipe(v.string(), v.nonEmpty('text, not empty'));
const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a code in lower case'));
const fieldName = v.pipe(v.string(), v.regex(/^[a-z][a-z_.]*$/, 'the name of a field'));
const textOrNull = v.nullable(text);
const threeLanguages = { nl: text, fr: text, en: text };
const texts = v.strictObject(threeLanguages);
const isoDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}(?:-(?:Q[1-4]|\d{2}(?:-\d{2})?))?$/, 'an ISO date, month, quarter or year')
);
const confidence = v.picklist(['high', 'medium', 'low', 'estimated', 'unknown']);
const citation = { source: code, locator: textOrNull };
const byAppointment = v.picklist(['no', 'possible', 'only', 'unknown']);
const event = {
	event: code,
	date: v.nullable(isoDate),
	date_end: v.optional(isoDate),
	precision: v.picklist(['day', 'month', 'quarter', 'year', 'range'])
};

/** Where an effect comes from when that is not the fact beside which the remark stands. */
const cite = v.optional(v.strictObject({ ...citation, as_of: v.nullable(isoDate), confidence }));

/** What a remark of the facts does to the place that is shown. */
export const effectShape = v.variant('as', [
	v.strictObject({ as: v.literal('note'), field: fieldName, ...threeLanguages }),
	v.strictObject({ as: v.literal('hours_note'), ...threeLanguages, cite }),
	v.strictObject({ as: v.literal('alias'), names: v.array(text) }),
	v.strictObject({ as: v.literal('former_name'), names: v.array(text) }),
	v.strictObject({ as: v.literal('by_appointment'), value: byAppointment, cite }),
	v.strictObject({ as: v.literal('services'), codes: v.array(code), cite }),
	v.strictObject({ as: v.literal('history'), ...event, ...threeLanguages, ...citation }),
	v.strictObject({
		as: v.literal('alternative'),
		field: fieldName,
		...threeLanguages,
		...citation,
		as_of: v.nullable(isoDate)
	}),
	v.strictObject({ as: v.literal('also'), field: fieldName, ...citation }),
	v.strictObject({
		as: v.literal('permanence'),
		role: code,
		who: texts,
		present: v.nullable(v.boolean()),
		opening_hours: textOrNull,
		note: v.nullable(texts),
		cite
	}),
	v.strictObject({
		as: v.literal('permanence_note'),
		...threeLanguages,
		/** roles that it is said of; without it, all */
		roles: v.optional(v.array(code))
	}),
	v.strictObject({
		as: v.literal('present'),
		role: code,
		value: v.nullable(v.boolean()),
		note: texts
	}),
	v.strictObject({ as: v.literal('contradiction'), id: code })
]);
export type Effect = v.InferOutput<typeof effectShape>;

const name = v.strictObject({
	id: code,
	reads: v.strictObject({ nl: textOrNull, fr: textOrNull }),
	...threeLanguages,
	translated: v.array(v.picklist(['nl', 'fr', 'en'])),
	aliases: v.optional(v.array(text), []),
	former: v.optional(v.array(text), [])
});
const statement = v.strictObject({ ...threeLanguages, ...citation, as_of: v.nullable(isoDate) });

export const tableShapes = {
	names: v.array(name),
	kinds: v.array(
		v.strictObject({
			text,
			kind: v.picklist(placeKinds),
			services: v.optional(v.array(code), [])
		})
	),
	statuses: v.array(
		v.strictObject({
			text,
			status: v.picklist(placeStatuses),
			note: v.optional(texts),
			/** the contradiction that the text speaks of */
			contradiction: v.optional(code)
		})
	),
	services: v.array(v.strictObject({ text, codes: v.array(code), left_out: v.optional(text) })),
	permanences: v.array(v.strictObject({ text, role: code, who: texts })),
	partners: v.array(v.strictObject({ text, names: v.array(texts) })),
	history: v.array(
		v.strictObject({
			id: code,
			reads: v.strictObject({ event: text, date: text }),
			/** the lines of the report that say it, where the fact cites a longer passage */
			lines: v.optional(text),
			...event,
			...threeLanguages
		})
	),
	localities: v.array(
		v.strictObject({
			id: code,
			...threeLanguages,
			/** official French names of streets beside the point, where the pipeline can check it */
			near: v.optional(v.array(text)),
			cite
		})
	),
	addresses: v.array(v.strictObject({ text, address: textOrNull })),
	websites: v.array(
		v.strictObject({ address: text, languages: v.array(v.picklist(['nl', 'fr'])) })
	),
	citations: v.array(
		v.strictObject({
			text,
			/** places for which the text means this; without it, for all */
			ids: v.optional(v.array(code)),
			citations: v.array(v.strictObject(citation))
		})
	),
	dates: v.array(v.strictObject({ text, as_of: v.nullable(isoDate), note: v.optional(texts) })),
	remarks: v.array(
		v.strictObject({
			/** id of the place, or * for every place */
			id: v.union([code, v.literal('*')]),
			field: fieldName,
			/** the first twelve digits of the SHA-256 of the text */
			reads: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits')),
			gist: text,
			left_out: v.optional(text),
			shown: v.optional(v.array(effectShape), [])
		})
	),
	additions: v.array(v.strictObject({ id: code, why: text, shown: v.array(effectShape) })),
	contradictions: v.array(
		v.strictObject({
			id: code,
			about: v.array(code),
			field: fieldName,
			/** ids of the report's inventory that say the same */
			inventory: v.optional(v.array(text), []),
			/** found by the pipeline itself, by this check */
			found_by: v.optional(v.picklist(['address-distance', 'tagged-hours', 'house-hours'])),
			statements: v.pipe(v.array(statement), v.minLength(2, 'two statements')),
			shown: texts
		})
	),
	splits: v.array(
		v.strictObject({
			id: code,
			why: text,
			into: v.array(v.strictObject({ id: code, at: code, ...threeLanguages, locality: texts })),
			location_note: texts
		})
	),
	'left-out': v.strictObject({
		places: v.array(v.strictObject({ id: code, why: text })),
		fields: v.array(v.strictObject({ field: text, why: text }))
	}),
	vocabulary: v.strictObject({
		services: v.record(code, texts),
		roles: v.record(code, texts),
		events: v.record(code, texts)
	})
} as const;
export type TableName = keyof typeof tableShapes;
export type TableRows<Name extends TableName> = v.InferOutput<(typeof tableShapes)[Name]>;

export const correctionsShape = v.array(
	v.strictObject({
		id: code,
		field: fieldName,
		value: v.unknown(),
		what: text,
		why: text,
		...citation,
		as_of: v.nullable(isoDate),
		/** given where the new source replaces the old one; else it is added to it */
		confidence: v.optional(confidence)
	})
);
export type Correction = v.InferOutput<typeof correctionsShape>[number];

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//, 'a web address'));
export const registerShape = v.array(
	v.union([
		v.strictObject({
			id: code,
			title: text,
			publisher: text,
			url: v.nullable(webAddress),
			licence: text,
			attribution: text,
			as_of: v.nullable(isoDate),
			retrieved: v.nullable(isoDate),
			/** files of the reference folder that come from this source */
			files: v.optional(v.array(text), []),
			/** hosts whose pages are cited under this source */
			hosts: v.optional(v.array(text), [])
		}),
		v.strictObject({
			left_out: text,
			hosts: v.array(text),
			/** the source that says the same, for a fact that rests on such a page alone */
			instead: v.optional(code)
		})
	])
);
export type RegisterRow = v.InferOutput<typeof registerShape>[number];
