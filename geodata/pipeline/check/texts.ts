import { shown, type Problem } from '../problems.ts';
import { isObject } from './records.ts';

type Rule = readonly [broken: (text: string) => boolean, expected: string];

const rules: readonly Rule[] = [
	[(text) => /[<>]/.test(text), 'text without < and > (no markup)'],
	[(text) => /&(?:#x?[0-9a-f]+|[a-z]+);/i.test(text), 'characters themselves, not HTML entities'],
	[
		(text) => /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u.test(text),
		'text without control, invisible or damaged characters'
	],
	[(text) => text !== text.trim(), 'text without spaces at its ends'],
	[(text) => text !== text.normalize('NFC'), 'text in Unicode normal form C'],
	[(text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !dayExists(text), 'a day of the calendar']
];

/** Whether an ISO date names a day that exists (30 February does not). */
function dayExists(date: string): boolean {
	const parsed = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** A text made visible: characters that do not print as their code points. */
function visible(text: string): string {
	return shown(text).replace(
		/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu,
		(character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
	);
}

/** What is wrong with the texts in a value, at any depth: markup, hidden characters, impossible days. */
export function textFindings(
	value: unknown,
	path: readonly (string | number)[] = []
): (Pick<Problem, 'found' | 'expected'> & { path: readonly (string | number)[] })[] {
	if (typeof value === 'string')
		return rules
			.filter(([broken]) => broken(value))
			.map(([, expected]) => ({ path, found: visible(value), expected }));
	if (Array.isArray(value))
		return value.flatMap((inner: unknown, index) => textFindings(inner, [...path, index]));
	if (isObject(value))
		return Object.entries(value)
			.filter(([key]) => key !== 'coordinates')
			.flatMap(([key, inner]) => textFindings(inner, [...path, key]));
	return [];
}
