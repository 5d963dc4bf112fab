import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupNeighbours, neighbours, type Area } from './neighbours.ts';

/** A square of one degree with its lower left corner at x, y; corners are the points of the border. */
const square = (id: string, x: number, y: number): Area => ({
	id,
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[x, y],
				[x + 1, y],
				[x + 1, y + 1],
				[x, y + 1],
				[x, y]
			]
		]
	}
});

describe('neighbours', () => {
	const four = [square('a', 0, 0), square('b', 1, 0), square('c', 0, 1), square('d', 1, 1)];

	test('areas with a common side are neighbours, those that meet in a corner are not', () => {
		expect(neighbours(four)).toEqual(
			new Map([
				['a', ['b', 'c']],
				['b', ['a', 'd']],
				['c', ['a', 'd']],
				['d', ['b', 'c']]
			])
		);
	});

	test('an area that touches none has no neighbours', () => {
		expect(neighbours([...four, square('far', 9, 9)]).get('far')).toEqual([]);
	});

	test('an area in two pieces has the neighbours of both', () => {
		const pieces: Area = {
			id: 'two',
			geometry: {
				type: 'MultiPolygon',
				coordinates: [square('', 2, 0), square('', 0, 2)].map(
					({ geometry }) => geometry.coordinates as GeoJSON.Position[][]
				)
			}
		};
		expect(neighbours([...four, pieces]).get('two')).toEqual(['b', 'c']);
	});

	test('an area inside another one is its neighbour', () => {
		const inner = square('inner', 1, 1);
		const outer: Area = {
			id: 'outer',
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[0, 0],
						[3, 0],
						[3, 3],
						[0, 3],
						[0, 0]
					],
					[...(inner.geometry.coordinates[0] as GeoJSON.Position[])].reverse()
				]
			}
		};
		expect(neighbours([outer, inner]).get('inner')).toEqual(['outer']);
	});

	test('groups are neighbours where any of their areas are', () => {
		const groups = [
			{ id: 'left', members: ['a'] },
			{ id: 'corner', members: ['d'] },
			{ id: 'middle', members: ['b', 'c'] }
		];
		expect(groupNeighbours(groups, neighbours(four))).toEqual(
			new Map([
				['left', ['middle']],
				['corner', ['middle']],
				['middle', ['left', 'corner']]
			])
		);
	});

	test('the committed borders of the communes have the neighbours that everybody knows', () => {
		const file = new URL('../../../geodata/communes.geojson', import.meta.url);
		const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
			features: { properties: { id: string }; geometry: Area['geometry'] }[];
		};
		const beside = neighbours(
			features.map(({ properties, geometry }) => ({ id: properties.id, geometry }))
		);
		// Koekelberg: Ganshoren, Jette, Molenbeek, Berchem. Saint-Josse: Brussels and Schaerbeek.
		expect(beside.get('21011')).toEqual(['21003', '21008', '21010', '21012']);
		expect(beside.get('21014')).toEqual(['21004', '21015']);
		for (const [id, others] of beside) {
			expect(others.length).toBeGreaterThan(0);
			for (const other of others) expect(beside.get(other)).toContain(id);
		}
	});
});
