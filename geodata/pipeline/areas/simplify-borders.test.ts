import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { crossingLines } from './crossings.ts';
import { squareMetres } from './rings.ts';
import { pointsOf, shareBorders } from './shared-borders.ts';
import { simplifyBorders } from './simplify-borders.ts';

/** A grid point about so many metres east and north of a corner of Brussels. */
function at(east: number, north: number): Position {
	return [4_350_000 + Math.round(east / 0.0704), 50_840_000 + Math.round(north / 0.1112)];
}

function closed(...points: Position[]): Position[] {
	return [...points, points[0]!];
}

describe('simplifying shared borders', () => {
	it('uses the tolerance where areas allow it', () => {
		const bump = [at(500, 0), at(500, 490), at(503, 500), at(500, 510), at(500, 1000)];
		const borders = shareBorders([
			{ id: 'west', polygons: [[closed(at(0, 0), ...bump, at(0, 1000))]] },
			{ id: 'east', polygons: [[closed(at(1000, 0), at(1000, 1000), ...bump.toReversed())]] }
		]);
		const limits = [...borders.areas.values()].map((polygons) => {
			const size = squareMetres(pointsOf(borders.arcs, polygons));
			return { polygons, squareMetres: size, share: 0.0005 };
		});
		const { arcs, tolerances } = simplifyBorders(
			borders.arcs,
			borders.arcs.map(() => 5),
			limits
		);
		expect(tolerances).toEqual(borders.arcs.map(() => 5));
		expect(arcs.some((arc) => JSON.stringify(arc) === JSON.stringify([bump[0], bump[4]]))).toBe(
			true
		);
	});

	it('tightens the arc that would change the size of a small area, and no other', () => {
		const bump = [at(20, 0), at(23, 10), at(20, 20)];
		const wide = [at(0, 0), at(-4, 10), at(0, 20)];
		const borders = shareBorders([
			{ id: 'small', polygons: [[closed(...bump, ...wide.toReversed())]] },
			{ id: 'east', polygons: [[closed(at(900, 0), at(900, 20), ...bump.toReversed())]] },
			{ id: 'west', polygons: [[closed(...wide, at(-900, 20), at(-900, 0))]] }
		]);
		const size = (arcs: Position[][], id: string): number =>
			squareMetres(pointsOf(arcs, borders.areas.get(id)!));
		const before = size(borders.arcs, 'small');
		const polygons = borders.areas.get('small')!;
		const tolerant = borders.arcs.map(() => 5);
		const loose = simplifyBorders(borders.arcs, tolerant, []);
		expect(Math.abs(size(loose.arcs, 'small') - before) / before).toBeGreaterThan(0.1);
		const { arcs, tolerances } = simplifyBorders(borders.arcs, tolerant, [
			{ polygons, squareMetres: before, share: 0.0005 }
		]);
		expect(size(arcs, 'small')).toBeCloseTo(before, 6);
		expect(tolerances.filter((tolerance) => tolerance < 5)).toHaveLength(2);
	});

	it('tightens arcs that would cross', () => {
		const valley = [at(0, 0), at(50, -4), at(100, 0)];
		const probe = [at(45, 60), at(50, -2), at(55, 60)];
		expect(crossingLines([[valley[0]!, valley[2]!], probe])).toEqual([0, 1]);
		const { arcs, crossing } = simplifyBorders([valley, probe], [5, 5], []);
		expect(arcs).toEqual([valley, probe]);
		expect(crossing).toEqual([]);
		expect(simplifyBorders([valley], [5], []).arcs).toEqual([[valley[0], valley[2]]]);
	});

	it('says which arcs cross in the source, and stops', () => {
		const one = [at(0, 0), at(100, 100)];
		const other = [at(0, 100), at(100, 0)];
		expect(simplifyBorders([one, other], [2, 2], []).crossing).toEqual([0, 1]);
	});
});
