import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { ringAreaSquareMetres } from '../areas/geodesy.ts';
import { referenceOf, townFiles } from '../areas/four-communes-town.ts';
import { toDegrees } from '../areas/grid.ts';
import { readSourceAreas } from '../areas/source-areas.ts';
import { sectorOutlines } from './outlines.ts';

const { sectors } = readSourceAreas(referenceOf(townFiles()), [])!;
const outlines = sectorOutlines(sectors);
const ringOf = (place: number) => (outlines[place]!.geometry as Polygon).coordinates[0]!;

describe('the outlines of the sectors', () => {
	test('are one a sector, closed, and told apart by their id', () => {
		expect(outlines.map(({ properties }) => properties)).toEqual(
			sectors.map(({ properties: { id } }) => ({ id }))
		);
		for (const place of outlines.keys()) expect(ringOf(place)[0]).toEqual(ringOf(place).at(-1));
	});

	test('have fewer points, and areas that are 3 % off at most', () => {
		const before = sectors.flatMap(({ polygons }) => polygons.flat(2)).length;
		expect(outlines.flatMap((_, place) => ringOf(place)).length).toBeLessThan(before);
		for (const [place, { polygons }] of sectors.entries()) {
			const [drawn, exact] = [ringOf(place), polygons[0]![0]!.map(toDegrees)].map((ring) =>
				Math.abs(ringAreaSquareMetres(ring))
			);
			expect(Math.abs(drawn! / exact! - 1)).toBeLessThan(0.03);
		}
	});

	test('leave no gap: each line inside the region is a line of two of them', () => {
		const lines = new Map<string, number>();
		for (const place of outlines.keys()) {
			const ring = ringOf(place);
			for (let each = 1; each < ring.length; each++) {
				const key = [String(ring[each - 1]), String(ring[each])].sort().join(' ');
				lines.set(key, (lines.get(key) ?? 0) + 1);
			}
		}
		const area = (rings: readonly (readonly number[][])[]): number =>
			rings.reduce((sum, ring) => sum + ringAreaSquareMetres(ring), 0);
		const whole = [...outlines.keys()].map(ringOf);
		// The border between two sectors counts twice; the town's own border once.
		expect(new Set(lines.values())).toEqual(new Set([1, 2]));
		const inside = [...lines].filter(([, count]) => count === 2).length;
		expect(inside).toBeGreaterThanOrEqual(5);
		const town = sectors.map(({ polygons }) => polygons[0]![0]!.map(toDegrees));
		expect(area(whole) / area(town)).toBeCloseTo(1, 6);
	});
});
