import type { Feature, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bandEdges } from './band-edges.ts';

const square = (size: number): Position[] => [
	[0, 0],
	[size, 0],
	[size, size],
	[0, size],
	[0, 0]
];
const band = (
	minutes: number,
	...rings: Position[][]
): Feature<MultiPolygon, { minutes: number }> => ({
	type: 'Feature',
	properties: { minutes },
	geometry: { type: 'MultiPolygon', coordinates: [rings] }
});

describe('the edges of bands', () => {
	it('are the outer ones: what a band shares with the nearer one is the edge of that one', () => {
		const { features } = bandEdges([
			band(5, square(1)),
			band(10, square(2), square(1).toReversed()),
			band(15, square(3), square(2).toReversed())
		]);
		expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
			[square(1)],
			[square(2)],
			[square(3)]
		]);
	});

	it('keep a hole that no nearer band fills, such as a lake', () => {
		const lake = square(0.5).toReversed();
		const { features } = bandEdges([band(5, square(1), lake), band(10, square(2), square(1))]);
		expect(features[0]?.geometry.coordinates).toEqual([square(1), lake]);
		expect(features[1]?.geometry.coordinates).toEqual([square(2)]);
	});

	it('are none without bands', () => {
		expect(bandEdges([]).features).toEqual([]);
	});
});
