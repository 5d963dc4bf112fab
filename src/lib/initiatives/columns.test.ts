import { describe, expect, it } from 'vitest';
import { placeColumns, placeShares, type PointGroup } from './columns.ts';

const group = (name: string | null, ...values: number[]): PointGroup => ({
	name,
	points: values.map((value, i) => ({ label: `${2021 + i}`, text: `${value}`, value, part: false }))
});

describe('columns', () => {
	it('are as high as their numbers, from zero', () => {
		const [first, second] = placeColumns([group('a', 0, 25, 100), group('b', 50)]);
		expect(first?.columns.map(({ height }) => height)).toEqual([0, 0.25, 1]);
		expect(second?.columns.map(({ height }) => height)).toEqual([0.5]);
	});

	it('stand side by side within the width, groups apart', () => {
		const columns = placeColumns([group('a', 1, 2, 3), group('b', 4, 5, 6)]).flatMap(
			(one) => one.columns
		);
		columns.forEach(({ x, width, middle }, i) => {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(100);
			expect(middle).toBeCloseTo(x + width / 2, 1);
			const next = columns[i + 1];
			if (next) expect(next.x).toBeGreaterThan(x + width);
		});
		const gaps = columns.slice(1).map((column, i) => column.x - (columns[i]?.x ?? 0));
		expect(gaps[2]).toBeGreaterThan(gaps[0] ?? Infinity);
	});

	it('keep a bearable width where there are few', () => {
		expect(placeColumns([group(null, 7)])[0]?.columns[0]?.width).toBeLessThan(30);
	});

	it('have no height where every number is zero', () => {
		expect(placeColumns([group(null, 0, 0)])[0]?.columns.map(({ height }) => height)).toEqual([
			0, 0
		]);
	});
});

describe('shares of a whole', () => {
	it('follow each other from left to right', () => {
		const shares = placeShares(
			[
				{ name: 'a', text: '1', value: 1, rest: false },
				{ name: 'b', text: '3', value: 3, rest: true }
			],
			4
		);
		expect(shares.map(({ x, width }) => [x, width])).toEqual([
			[0, 25],
			[25, 75]
		]);
	});
});
