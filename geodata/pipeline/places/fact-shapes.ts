import * as v from 'valibot';

/** The shapes of the facts about places; an unknown field is refused, so that none is lost. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('text, not empty'));
const textOrNull = v.nullable(text);
const confidence = v.nullable(v.picklist(['high', 'medium', 'low', 'estimated', 'unknown']));
const degrees = v.pipe(v.number(), v.finite());
const metres = v.pipe(v.number(), v.finite(), v.minValue(0));
const ignored = v.optional(v.unknown());

/** A value with its origin, and what else the facts say beside it. */
function field<Value extends v.GenericSchema, More extends v.ObjectEntries>(
	value: Value,
	more: More
) {
	return v.strictObject({
		value: v.nullable(value),
		source: textOrNull,
		as_of: textOrNull,
		confidence,
		note: v.optional(textOrNull),
		...more
	});
}

const namesInTwoLanguages = v.strictObject({ nl: text, fr: text });
const point = v.strictObject({ lat: degrees, lon: degrees, crs: v.optional(v.literal('WGS84')) });
const statement = v.strictObject({
	value: text,
	source: textOrNull,
	as_of: textOrNull,
	confidence: v.optional(confidence)
});
const weekTable = v.strictObject(
	v.entriesFromList(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], text)
);
const plain = {};

export const antennaShape = v.strictObject({
	id: text,
	name_nl: field(text, { alternatives: v.optional(v.array(text)) }),
	name_fr: field(text, plain),
	commune: field(namesInTwoLanguages, plain),
	police_zone: field(v.strictObject({ number: v.number(), name: text }), plain),
	status: field(text, plain),
	dates: field(
		v.array(
			v.strictObject({
				event: text,
				date: text,
				source: v.optional(textOrNull),
				as_of: v.optional(textOrNull)
			})
		),
		plain
	),
	address_nl: field(text, plain),
	address_fr: field(text, plain),
	postcode: field(text, plain),
	coordinates: field(point, { method: ignored, error_radius_m: v.nullable(metres) }),
	phone: field(text, { do_not_publish: v.optional(v.boolean()) }),
	email: field(text, plain),
	web: field(v.union([text, namesInTwoLanguages]), plain),
	opening_hours: field(v.union([text, weekTable]), {
		osm: v.optional(textOrNull),
		alternatives: v.optional(v.array(statement))
	}),
	permanences: field(
		v.array(v.strictObject({ who: text, day: textOrNull, hours: textOrNull })),
		plain
	),
	services: field(v.array(text), plain),
	partners: field(v.array(text), plain),
	statistics: ignored,
	contradictions: field(v.array(text), plain),
	future_address: ignored,
	future_location: v.optional(
		field(v.strictObject({ address_nl: text, address_fr: text, lat: degrees, lon: degrees }), {
			error_radius_m: metres
		})
	)
});
export type AntennaFact = v.InferOutput<typeof antennaShape>;

const addressLine = field(text, {
	house_number: ignored,
	also: v.optional(text),
	alternative: v.optional(text)
});
const stationName = field(text, { also: v.optional(text) });

export const stationShape = v.strictObject({
	id: text,
	zone: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a zone code of four digits'))),
	zone_name: ignored,
	name: v.strictObject({ nl: stationName, fr: stationName }),
	commune: field(text, { section: ignored }),
	kind: field(text, plain),
	status: field(text, plain),
	address: v.strictObject({ nl: addressLine, fr: addressLine, postcode: field(text, plain) }),
	location: field(point, { error_radius_m: v.optional(metres), estimated: ignored }),
	opening_hours: field(text, plain),
	opening_hours_alternatives: v.optional(v.array(statement)),
	phone: field(text, { do_not_publish: v.optional(v.boolean()) }),
	email: field(text, plain),
	website: field(text, plain),
	wheelchair: v.optional(field(text, plain)),
	osm_tags: v.nullable(v.record(v.string(), v.string())),
	notes: v.array(text)
});
export type StationFact = v.InferOutput<typeof stationShape>;

export const lookAlikeShape = v.strictObject({
	id: text,
	what: text,
	why_related: text,
	source: text,
	as_of: textOrNull
});
export type LookAlikeFact = v.InferOutput<typeof lookAlikeShape>;
