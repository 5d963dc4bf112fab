import { sharedSchemas, type Schema } from './public-files.ts';

/** The schema that a reference such as `place.schema.json#/$defs/move` names. */
function target(reference: string): Schema {
	const [document, pointer] = reference.split('#/$defs/');
	const root = sharedSchemas.find((schema) => schema.$id === document);
	const found = pointer === undefined ? root : root?.$defs?.[pointer];
	if (found === undefined) throw new Error(`no schema named ${reference}`);
	return found;
}

/** A schema with its `$ref` followed; what stands beside the reference wins over what it names. */
export function followed(schema: Schema): Schema {
	if (schema.$ref === undefined) return schema;
	const base = followed(target(schema.$ref));
	const properties =
		base.properties || schema.properties ? { ...base.properties, ...schema.properties } : undefined;
	return { ...base, ...schema, $ref: undefined, properties };
}

/** The schema of what lies one step inside: a property, a value of a map, or an element of an array. */
export function inside(schema: Schema, step: string | number): Schema | undefined {
	const { properties, items, additionalProperties } = schema;
	const next =
		typeof step === 'number'
			? items
			: (properties?.[step] ??
				(typeof additionalProperties === 'object' ? additionalProperties : undefined));
	return next && followed(next);
}

/** What the schema says of the field at a path; undefined where it says nothing. */
export function descriptionAt(
	root: Schema,
	path: readonly (string | number)[]
): string | undefined {
	let schema: Schema | undefined = root;
	for (const step of path) schema = schema && inside(schema, step);
	return schema?.description;
}
