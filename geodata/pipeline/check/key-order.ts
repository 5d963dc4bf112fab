import { isObject } from './records.ts';
import type { Schema } from './public-files.ts';
import { inside } from './schema-tree.ts';

/** What a finding of this module expects. */
export const keyOrder = 'keys in the order of the schema';

export interface OrderFinding {
	path: (string | number)[];
	found: string;
	expected: string;
}

/** Keys that do not stand in the order of the schema's properties, in a value and all within it. */
export function keyOrderFindings(
	value: unknown,
	schema: Schema,
	path: (string | number)[] = []
): OrderFinding[] {
	if (Array.isArray(value)) {
		const itemSchema = inside(schema, 0);
		if (itemSchema === undefined || !value.some(isObject)) return [];
		return value.flatMap((inner, index) => keyOrderFindings(inner, itemSchema, [...path, index]));
	}
	if (!isObject(value)) return [];
	const findings: OrderFinding[] = [];
	const order = new Map(Object.keys(schema.properties ?? {}).map((key, place) => [key, place]));
	const keys = Object.keys(value);
	const known = keys.filter((key) => order.has(key));
	for (const [index, key] of known.entries()) {
		const before = known[index - 1];
		if (before === undefined || (order.get(before) ?? 0) < (order.get(key) ?? 0)) continue;
		findings.push({
			path,
			found: `${before} before ${key}`,
			expected: keyOrder
		});
		break;
	}
	for (const key of keys) {
		const innerSchema = inside(schema, key);
		if (innerSchema !== undefined)
			findings.push(...keyOrderFindings(value[key], innerSchema, [...path, key]));
	}
	return findings;
}
