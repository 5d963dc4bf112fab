import { describe, expect, it } from 'vitest';
import { dissolve, isInside } from './dissolve.ts';

type Box = [west: number, south: number, east: number, north: number];

const square = ([west, south, east, north]: Box): GeoJSON.Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});

/** Twice the area inside all rings; holes count below zero where they run clockwise. */
function doubleArea({ coordinates }: GeoJSON.MultiPolygon): number {
	let sum = 0;
	for (const ring of coordinates.flat())
		for (let i = 1; i < ring.length; i++)
			sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
	return sum;
}

describe('the union of areas that share borders', () => {
	it('drops the border between two neighbours', () => {
		const { coordinates } = dissolve([square([0, 0, 1, 1]), square([1, 0, 2, 1])]);
		expect(coordinates).toHaveLength(1);
		expect(coordinates[0]).toHaveLength(1);
		expect(new Set(coordinates[0]![0]!.map(String))).toEqual(
			new Set(['0,0', '1,0', '2,0', '2,1', '1,1', '0,1'])
		);
	});

	it('winds rings by the right-hand rule, whichever way they come', () => {
		const turned = square([0, 0, 1, 1]);
		turned.coordinates = [turned.coordinates[0]!.toReversed()];
		const union = dissolve([turned, square([1, 0, 2, 1])]);
		expect(union.coordinates).toHaveLength(1);
		expect(doubleArea(union)).toBe(4);
	});

	it('leaves a hole where nothing fills the middle, and fills it where something does', () => {
		const ring = [0, 1, 2].flatMap((x) =>
			[0, 1, 2].flatMap((y) => (x === 1 && y === 1 ? [] : [square([x, y, x + 1, y + 1])]))
		);
		const open = dissolve(ring);
		expect(open.coordinates.map((polygon) => polygon.length)).toEqual([2]);
		expect(doubleArea(open)).toBe(16);
		const full = dissolve([...ring, square([1, 1, 2, 2])]);
		expect(full.coordinates.map((polygon) => polygon.length)).toEqual([1]);
		expect(doubleArea(full)).toBe(18);
	});

	it('keeps two areas apart that touch in a corner only', () => {
		const union = dissolve([square([0, 0, 1, 1]), square([1, 1, 2, 2])]);
		expect(union.coordinates.map((polygon) => polygon.map((ring) => ring.length))).toEqual([
			[5],
			[5]
		]);
	});

	it('has the cells of a random grid: the same area, and the same points inside', () => {
		let seed = 7;
		const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
		for (let run = 0; run < 50; run++) {
			const cells: Box[] = [];
			for (let x = 0; x < 6; x++)
				for (let y = 0; y < 6; y++) if (random() < 0.55) cells.push([x, y, x + 1, y + 1]);
			const union = dissolve(cells.map(square));
			expect(doubleArea(union)).toBe(2 * cells.length);
			const inCell = new Set(cells.map(([west, south]) => `${west},${south}`));
			for (let x = 0; x < 6; x++)
				for (let y = 0; y < 6; y++) {
					const rings = union.coordinates.flat() as [number, number][][];
					const count = rings.filter((ring) => isInside([x + 0.5, y + 0.5], ring)).length;
					expect(count % 2 === 1).toBe(inCell.has(`${x},${y}`));
				}
		}
	});
});
