import { describe, expect, test } from 'vitest';
import { centroid, populationCentre } from './population-centre.ts';

const ring = (west: number, south: number, east: number, north: number): GeoJSON.Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
const box = (west: number, south: number, east: number, north: number): GeoJSON.Polygon => ({
	type: 'Polygon',
	coordinates: [ring(west, south, east, north)]
});

describe('the middle of where people live', () => {
	test('lies between two equal neighbourhoods', () => {
		const [lon, lat] = populationCentre([
			{ population: 100, geometry: box(4.3, 50.8, 4.32, 50.82) },
			{ population: 100, geometry: box(4.34, 50.8, 4.36, 50.82) }
		])!;
		expect(lon).toBeCloseTo(4.33, 9);
		expect(lat).toBeCloseTo(50.81, 9);
	});

	test('moves towards the larger one, and a wood where nobody lives does not count', () => {
		const [lon] = populationCentre([
			{ population: 300, geometry: box(4.3, 50.8, 4.32, 50.82) },
			{ population: 100, geometry: box(4.34, 50.8, 4.36, 50.82) },
			{ population: 0, geometry: box(4.5, 50.7, 4.9, 50.8) }
		])!;
		expect(lon).toBeCloseTo(4.32, 9);
	});

	test('is nowhere where nobody lives', () => {
		expect(populationCentre([{ population: 0, geometry: box(4, 50, 5, 51) }])).toBeNull();
		expect(populationCentre([])).toBeNull();
	});

	test('a hole and a second piece move the centre of an area', () => {
		const holed: GeoJSON.Polygon = {
			type: 'Polygon',
			coordinates: [ring(0, 0, 4, 2), ring(2, 0, 4, 2).reverse()]
		};
		const [lon, lat] = centroid(holed);
		expect(lon).toBeCloseTo(1, 9);
		expect(lat).toBeCloseTo(1, 9);
		const pieces: GeoJSON.MultiPolygon = {
			type: 'MultiPolygon',
			coordinates: [[ring(0, 0, 1, 1)], [ring(3, 0, 4, 1)]]
		};
		expect(centroid(pieces)[0]).toBeCloseTo(2, 9);
	});

	test('a triangle has its centre at a third of its height, whichever way its ring runs', () => {
		const corners = [
			[4, 50],
			[4.3, 50],
			[4, 50.3],
			[4, 50]
		];
		for (const coordinates of [[corners], [[...corners].reverse()]]) {
			const [lon, lat] = centroid({ type: 'Polygon', coordinates });
			expect(lon).toBeCloseTo(4.1, 9);
			expect(lat).toBeCloseTo(50.1, 9);
		}
	});

	test('an area without surface is refused', () => {
		expect(() => centroid(box(4, 50, 4, 51))).toThrow('without surface');
	});
});
