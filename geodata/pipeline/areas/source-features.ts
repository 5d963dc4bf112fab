import * as v from 'valibot';
import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';

/** A feature as a source file has it, nothing of it checked yet but that it is one. */
export interface SourceFeature {
	/** what a reader finds it by: its own id, or else its place in the file */
	id: string;
	properties: unknown;
	geometry: unknown;
}

export type Schema = v.GenericSchema<unknown>;

/** Checks a value against a schema; each fault becomes a problem with the path of its field. */
export function checked<Wanted extends Schema>(
	schema: Wanted,
	value: unknown,
	where: { file: string; id: string | null; field?: string },
	problems: Problem[]
): v.InferOutput<Wanted> | undefined {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	for (const issue of result.issues) {
		const path = [where.field, v.getDotPath(issue)].filter(Boolean).join('.');
		const expected = issue.expected === 'never' ? 'no such field' : issue.message;
		const { file, id } = where;
		problems.push({ file, id, field: path || null, found: shown(issue.input), expected });
	}
	return undefined;
}

/** A record of exactly these fields: a missing and an unknown one are both named. */
export function recordOf<Entries extends v.ObjectEntries>(
	entries: Entries
): v.StrictObjectSchema<Entries, (issue: v.StrictObjectIssue) => string> {
	return v.strictObject(entries, (issue) => `a field ${issue.expected ?? ''}`);
}

export const text = v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'));
export const count = v.pipe(
	v.number('a whole number of at least 0'),
	v.integer('a whole number of at least 0'),
	v.minValue(0, 'a whole number of at least 0')
);
export const size = v.pipe(
	v.number('a number above 0'),
	v.finite('a number above 0'),
	v.gtValue(0, 'a number above 0')
);
/** A text of a fixed form; `expected` says which in words. */
export function code(form: RegExp, expected: string): v.GenericSchema<string> {
	return v.pipe(v.string(expected), v.regex(form, expected));
}
export const nisCode = code(/^\d{5}$/, 'a NIS code of five digits');
export const zoneCode = code(/^\d{4}$/, 'a police zone code of four digits');

const collection = v.looseObject(
	{
		type: v.literal('FeatureCollection', '"FeatureCollection"'),
		features: v.pipe(
			v.array(
				v.looseObject(
					{
						type: v.literal('Feature', '"Feature"'),
						properties: v.unknown(),
						geometry: v.unknown()
					},
					'a GeoJSON feature'
				),
				'a list of features'
			),
			v.minLength(1, 'at least one feature')
		)
	},
	'a GeoJSON feature collection'
);

/** The features of a GeoJSON file, told apart by the property `key`; undefined after a problem. */
export function readFeatures(
	reference: ReferenceFolder,
	file: string,
	key: string,
	problems: Problem[]
): SourceFeature[] | undefined {
	const json = reference.readJson(file);
	if (json === undefined) return undefined;
	const features = checked(collection, json, { file, id: null }, problems)?.features;
	const seen = new Set<string>();
	return features?.map(({ properties, geometry }, index) => {
		const own: unknown = (properties as Record<string, unknown> | null | undefined)?.[key];
		const id = typeof own === 'string' ? own : `feature ${index + 1}`;
		if (seen.has(id))
			problems.push({ file, id, field: key, found: shown(own), expected: 'an id used only once' });
		seen.add(id);
		return { id, properties, geometry };
	});
}
