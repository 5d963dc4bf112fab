import { describe, expect, test } from 'vitest';
import { hoursIn, isOpenAt, joined, readSpans, spansText, withCell } from './week-cells.ts';

describe('cells of a day', () => {
	test('opening one joins the spans beside it', () => {
		const spans = [
			{ start: 540, end: 720 },
			{ start: 750, end: 1020 }
		];
		expect(withCell(spans, 720, true)).toEqual([{ start: 540, end: 1020 }]);
	});

	test('closing one cuts a span in two', () => {
		expect(withCell([{ start: 540, end: 1020 }], 720, false)).toEqual([
			{ start: 540, end: 720 },
			{ start: 750, end: 1020 }
		]);
		expect(withCell([{ start: 540, end: 570 }], 540, false)).toEqual([]);
	});

	test('a cell that is open in part is not open', () => {
		expect(isOpenAt([{ start: 545, end: 600 }], 540)).toBe(false);
		expect(isOpenAt([{ start: 540, end: 570 }], 540)).toBe(true);
	});

	test('spans of seeded cells are what a look at each cell says', () => {
		let seed = 7;
		const random = (below: number): number => {
			seed = (seed * 48271) % 2147483647;
			return seed % below;
		};
		const cells = new Array<boolean>(48).fill(false);
		let spans = joined([]);
		for (let turn = 0; turn < 500; turn++) {
			const cell = random(48);
			cells[cell] = random(2) === 1;
			spans = withCell(spans, 30 * cell, cells[cell]);
			cells.forEach((isOpen, each) => expect(isOpenAt(spans, 30 * each)).toBe(isOpen));
		}
	});
});

describe('hours as text', () => {
	test.each([
		['9:00-12:00, 13:00-17:00', '9:00-12:00, 13:00-17:00'],
		['9-17', '9:00-17:00'],
		['9h30–12h', '9:30-12:00'],
		['8.15-24:00', '8:15-24:00'],
		['', '']
	])('%s is read', (text, written) => {
		expect(spansText(readSpans(text) ?? [])).toBe(written);
	});

	test.each(['17-9', '9-12, 11-13', '25-26', '9:75-10', 'always', '9-10-11', '9'])(
		'%s makes no sense',
		(text) => expect(readSpans(text)).toBeNull()
	);

	test('the hours of a week are summed', () => {
		expect(hoursIn([[{ start: 540, end: 1020 }], [], [{ start: 0, end: 90 }]])).toBe(9.5);
	});
});
