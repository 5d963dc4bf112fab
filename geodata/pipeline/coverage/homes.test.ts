import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { straightStreets, testPosition } from '../../../src/lib/coverage/lattice-ground.ts';
import { networkOf } from '../../../src/lib/network/seeded-network.ts';
import { indexStreets } from '../../../src/lib/network/street-index.ts';
import { toGrid } from '../areas/grid.ts';
import type { SourceArea } from '../areas/source-geometry.ts';
import type { SectorProperties } from '../areas/source-sectors.ts';
import { findHomes } from './homes.ts';

/** A sector of 1,000 by 1,000 grid units (377 m), by its place in a row. */
function sector(id: string, column: number, population: number): SourceArea<SectorProperties> {
	const [west, east] = [1000 * column, 1000 * column + 1000];
	const corners: [number, number][] = [
		[west, 1000],
		[east, 1000],
		[east, 0],
		[west, 0],
		[west, 1000]
	];
	const ring = corners.map((at): Position => toGrid(testPosition(...at)));
	return { properties: { id, population } as SectorProperties, polygons: [[ring]] };
}

/**
 * One street through the first three sectors, 500 units from their north, and a short one by itself in
 * the fifth.
 */
const network = straightStreets(
	[
		[100, 500],
		[1500, 500],
		[2900, 500],
		[4400, 500],
		[4600, 500]
	],
	[
		[0, 1],
		[1, 2],
		[3, 4]
	]
);
const index = indexStreets(network);
const sectors = [
	sector('one', 0, 10),
	sector('two', 1, 20),
	sector('three', 2, 30),
	sector('four', 3, 40),
	sector('five', 4, 0)
];
const point = (x: number, y: number): { lon: number; lat: number } => {
	const [lon, lat] = testPosition(x, y);
	return { lon, lat };
};

describe('homes', () => {
	const points = [point(500, 510), point(600, 450), point(1200, 520)];
	const { homes, report } = findHomes(points, sectors, index);
	const ofSector = (number: number) => homes.filter((home) => home.sector === number);

	test('are one for each address point, at the nearest place on the street', () => {
		expect(ofSector(0)).toHaveLength(2);
		expect(ofSector(1)).toHaveLength(1);
		const [first] = ofSector(0);
		expect(first?.position.arc).toBe(0);
		expect(first?.position.fraction).toBeCloseTo((500 - 100) / 1400, 2);
		expect(first?.position.metresToStreet).toBeCloseTo(10 * network.scale.east, 0);
	});

	test('are every 20 m along its own streets where a sector has no address point', () => {
		const own = ofSector(2);
		// From 2,000 to 2,900 units: 339 m.
		expect(own.length).toBeGreaterThanOrEqual(16);
		expect(own.length).toBeLessThanOrEqual(18);
		expect(own.every(({ position }) => position.metresToStreet < 0.5)).toBe(true);
		expect(own.every(({ position }) => position.arc === 1)).toBe(true);
	});

	test('along a street are as far apart where it bends often as where it runs straight', () => {
		const bends = Array.from({ length: 9 }, (_, each) => [10 * (each + 1), 500] as const);
		const bent = networkOf(
			[
				[0, 500],
				[1000, 500]
			],
			[{ from: 0, to: 1, decimetres: Math.round(10_000 * network.scale.east), bends }]
		);
		const along = findHomes([], [sector('one', 0, 10)], indexStreets(bent)).homes.map(
			({ position }) => position.fraction
		);
		expect(along.length).toBeGreaterThanOrEqual(18);
		for (let each = 1; each < along.length; each++)
			expect(along[each]! - along[each - 1]!).toBeCloseTo(1 / along.length, 2);
	});

	test('is one on the nearest street that leads anywhere where a sector has none', () => {
		const [only, ...more] = ofSector(3);
		expect(more).toEqual([]);
		// The end of the long street, though the short one is as near.
		expect(only?.position).toMatchObject({ arc: 1, fraction: 1, metresToStreet: 0 });
	});

	test('are none where nobody lives', () => {
		expect(ofSector(4)).toEqual([]);
	});

	test('are reported: what was left out, and which sectors have no address point', () => {
		expect(report).toEqual({
			addressPoints: 3,
			outside: 0,
			withoutStreet: 0,
			withoutAddress: [
				{ id: 'three', residents: 30, homes: 'own streets' },
				{ id: 'four', residents: 40, homes: 'nearest street' }
			]
		});
	});

	test('are not of points outside all sectors, nor of points far from the main streets', () => {
		const odd = findHomes(
			[point(-50, 500), point(500, 1500), point(4500, 505), point(500, 10)],
			[sector('one', 0, 10), sector('five', 4, 5)],
			index
		);
		// 490 units from the street are 185 m; the short street is 565 m from the long one.
		expect(odd.homes.filter(({ sector: place }) => place === 0)).toHaveLength(1);
		expect(odd.report).toMatchObject({ addressPoints: 4, outside: 2, withoutStreet: 1 });
	});

	test('are refused where residents live more than 2 km from any street', () => {
		expect(() => findHomes([], [sector('lost', 20, 7)], index)).toThrow(
			'sector lost has residents and no street within 2 km'
		);
	});
});
