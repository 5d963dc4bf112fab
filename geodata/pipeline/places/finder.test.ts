import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import { finder, textFinder } from './finder.ts';

const rows = [
	{ text: 'one', code: 1 },
	{ text: 'neighbourhood manager (in March 2021: *', code: 2 },
	{ text: 'three', code: 3 }
];

describe('finding rows of a table', () => {
	it('remembers which rows nothing asked for', () => {
		const table = finder('table.json', rows, ({ text }) => [text], []);
		expect(table.find('one')?.code).toBe(1);
		expect(table.find('four')).toBeUndefined();
		expect(table.unread()).toEqual(['neighbourhood manager (in March 2021: *', 'three']);
	});

	it('reads a text with a name by its beginning, so that the name stands in no table', () => {
		const table = textFinder('table.json', rows, []);
		expect(table.find('neighbourhood manager (in March 2021: Jane Sample)')?.code).toBe(2);
		expect(table.find('neighbourhood manager')).toBeUndefined();
		expect(table.unread()).toEqual(['one', 'three']);
	});

	it('refuses two rows for one key', () => {
		const problems: Problem[] = [];
		finder('table.json', [...rows, { text: 'one', code: 4 }], ({ text }) => [text], problems);
		expect(problems).toMatchObject([
			{ file: 'table.json', id: 'one', expected: 'one row for each key' }
		]);
	});
});
