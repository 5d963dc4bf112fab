import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { shown, type Problem } from '../problems.ts';
import { publicFiles, publicNames, sharedSchemas, type PublicName } from './public-files.ts';
import { locate, valueAt, type FileRecord } from './records.ts';
import { descriptionAt } from './schema-tree.ts';

const ajv = new Ajv2020({
	allErrors: true,
	verbose: true,
	strict: true,
	strictRequired: false,
	allowUnionTypes: true
});
addFormats(ajv, ['date', 'email', 'uri']);
for (const schema of sharedSchemas) ajv.addSchema(schema);
const validators = new Map(
	publicNames.map((name) => [name, ajv.compile(publicFiles[name].schema)] as const)
);

const formatWords: Record<string, string> = {
	date: 'a date that exists, as YYYY-MM-DD',
	email: 'a mail address',
	uri: 'a web address'
};

/** The rule that was broken, in words; undefined for keywords that only repeat another error. */
function ruleOf({ keyword, params, message, parentSchema }: ErrorObject): string | undefined {
	const options = params as Record<string, unknown>;
	switch (keyword) {
		case 'if':
		case 'propertyNames':
			return undefined;
		case 'type':
			return [options.type].flat().join(' or ');
		case 'required':
			return 'the field';
		case 'additionalProperties': {
			const { properties = {} } = parentSchema as { properties?: object };
			return `no such field; the fields are ${Object.keys(properties).join(', ')}`;
		}
		case 'enum':
			return `one of ${(options.allowedValues as unknown[]).map(shown).join(', ')}`;
		case 'const':
			return shown(options.allowedValue);
		case 'pattern':
			return `text that matches ${String(options.pattern)}`;
		case 'format':
			return formatWords[String(options.format)];
		case 'minLength':
			return 'text that is not empty';
		case 'minItems':
			return `at least ${String(options.limit)} elements`;
		case 'maxItems':
			return `at most ${String(options.limit)} elements`;
		case 'minimum':
			return `a number from ${String(options.limit)} up`;
		case 'maximum':
			return `a number up to ${String(options.limit)}`;
		default:
			return message ?? keyword;
	}
}

/** The path of an error in the file; indices of arrays as numbers. */
function pathOf(error: ErrorObject, root: unknown): (string | number)[] {
	const path: (string | number)[] = [];
	for (const part of error.instancePath.split('/').slice(1)) {
		const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
		path.push(Array.isArray(valueAt(root, path)) ? Number(step) : step);
	}
	const { missingProperty, additionalProperty } = error.params as Record<string, unknown>;
	const inner = missingProperty ?? additionalProperty ?? error.propertyName;
	return typeof inner === 'string' ? [...path, inner] : path;
}

/** Errors after which the type of a record can no longer be trusted; others leave its type whole. */
const structural = new Set(['type', 'required', 'minItems', 'maxItems', 'const']);

export interface SchemaResult {
	problems: Problem[];
	/** problems after which the type of the record cannot be trusted */
	structural: ReadonlySet<Problem>;
}

/**
 * The schema gate: shape, types and no unknown field, after the JSON Schema of the named file.
 * All errors at once, each with the record and the field where it was found.
 */
export function checkSchema(
	file: string,
	name: PublicName,
	root: unknown,
	records: readonly FileRecord[]
): SchemaResult {
	const { schema, shape } = publicFiles[name];
	const validate = validators.get(name);
	if (validate === undefined) throw new Error(`no schema for ${name}`);
	const result = { problems: [] as Problem[], structural: new Set<Problem>() };
	if (validate(root)) return result;
	for (const error of validate.errors ?? []) {
		const rule = ruleOf(error);
		if (rule === undefined) continue;
		const path = pathOf(error, root);
		const description =
			error.propertyName === undefined ? descriptionAt(schema, path) : 'the id of a place';
		const problem = {
			file,
			...locate(records, shape, path),
			found: shown(error.propertyName ?? valueAt(root, path)),
			expected: description === undefined ? rule : `${rule} (${description})`
		};
		result.problems.push(problem);
		const unknownInside = error.keyword === 'additionalProperties' && problem.field?.includes('.');
		if (structural.has(error.keyword) || unknownInside) result.structural.add(problem);
	}
	return result;
}
