import { describe, expect, it } from 'vitest';
import { random } from '../../../tests/fixtures/random.ts';
import { readJson } from './json-reader.ts';

function randomValue(next: () => number, depth: number): unknown {
	const choice = Math.floor(next() * (depth > 4 ? 5 : 7));
	const size = Math.floor(next() * 5);
	switch (choice) {
		case 0:
			return null;
		case 1:
			return next() < 0.5;
		case 2:
			return (next() - 0.5) * 10 ** Math.floor(next() * 40 - 20);
		case 3:
			return Math.floor(next() * 1000);
		case 4:
			return String.fromCodePoint(
				...Array.from({ length: size }, () => Math.floor(next() * 0xd7ff))
			);
		case 5:
			return Array.from({ length: size }, () => randomValue(next, depth + 1));
		default:
			return Object.fromEntries(
				Array.from({ length: size }, (_, index) => [
					`"\\${index}${String.fromCodePoint(Math.floor(next() * 0x2ff))}`,
					randomValue(next, depth + 1)
				])
			);
	}
}

describe('the JSON reader', () => {
	it('reads what JSON.parse reads, in any spacing', () => {
		const next = random(20260101);
		for (let round = 0; round < 500; round += 1) {
			const value = randomValue(next, 0);
			const text = JSON.stringify(value, null, round % 3);
			expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown, issues: [] });
		}
	});

	it('refuses what JSON.parse refuses when a text is damaged at random', () => {
		const next = random(7);
		let refused = 0;
		for (let round = 0; round < 2000; round += 1) {
			const whole = JSON.stringify(randomValue(next, 0));
			const cut = Math.floor(next() * whole.length);
			const damaged =
				whole.slice(0, cut) + '",:}]0-e\\\t'.charAt(Math.floor(next() * 11)) + whole.slice(cut + 1);
			let expected: unknown;
			let valid = true;
			try {
				expected = JSON.parse(damaged);
			} catch {
				valid = false;
				refused += 1;
			}
			const { value, issues } = readJson(damaged);
			const fatal = issues.some((issue) => issue.expected.startsWith('valid JSON'));
			expect(fatal, damaged).toBe(!valid);
			if (valid && issues.length === 0) expect(value).toEqual(expected);
		}
		expect(refused).toBeGreaterThan(500);
	});

	it('names a duplicate key by its path and keeps the last value', () => {
		expect(readJson('{"a":[{"b":1,"b":2}]}')).toEqual({
			value: { a: [{ b: 2 }] },
			issues: [
				{
					path: ['a', 0, 'b'],
					found: 'the key a second time',
					expected: 'each key once in an object'
				}
			]
		});
	});

	it('reads on after NaN and numbers too large, and names each', () => {
		const { value, issues } = readJson('[NaN, -Infinity, 1e999, 4]');
		expect(value).toEqual([Number.NaN, -Infinity, Infinity, 4]);
		expect(issues.map(({ path, found }) => [path, found])).toEqual([
			[[0], 'NaN'],
			[[1], '-Infinity'],
			[[2], '1e999']
		]);
	});

	it('says where a text breaks off', () => {
		expect(readJson('{"a":\n  [1,').issues).toEqual([
			{
				path: [],
				found: 'line 2, column 6: the end of the text',
				expected: 'valid JSON: a value'
			}
		]);
	});

	it('keeps a key named __proto__ as a key', () => {
		const { value } = readJson('{"__proto__":{"polluted":1}}');
		expect(Object.keys(value as object)).toEqual(['__proto__']);
	});

	it('stops at nesting that no file of ours has', () => {
		expect(readJson('['.repeat(100_000)).issues[0]?.expected).toBe('valid JSON: at most 64 levels');
	});
});
