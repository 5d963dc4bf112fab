import { describe, expect, it } from 'vitest';
import { alongHilbertCurve } from './hilbert.ts';

describe('Hilbert’s curve', () => {
	it('runs through every cell of a square once, each next to the one before', () => {
		const side = 16;
		const cells: [number, number][] = [];
		for (let x = 0; x < side; x++)
			for (let y = 0; y < side; y++) cells[alongHilbertCurve(x, y)] = [x, y];
		expect(cells).toHaveLength(side * side);
		cells.slice(1).forEach(([x, y], index) => {
			const [lastX, lastY] = cells[index]!;
			expect(Math.abs(x - lastX) + Math.abs(y - lastY)).toBe(1);
		});
	});
});
