import { describe, expect, it } from 'vitest';
import { leastZoom, mostZoom, tilesOf, toGrid } from './grid.ts';

describe('the grid of tiles', () => {
	it('puts Greenwich on the equator in the middle of the world', () => {
		expect(toGrid([0, 0], 1)).toEqual([1, 1]);
	});

	it('puts the town hall of Anderlecht in its tile', () => {
		const [x, y] = toGrid([4.329, 50.839], 14).map(Math.floor);
		expect([x, y]).toEqual([8389, 5496]);
	});

	it('covers the region with 240 tiles, fourfold nested', () => {
		const counts = [];
		for (let zoom = leastZoom; zoom <= mostZoom; zoom++) counts.push(tilesOf(zoom).length);
		expect(counts).toEqual([1, 1, 4, 16, 49, 169]);
		const parents = new Set(tilesOf(13).map(({ x, y }) => `${x}/${y}`));
		for (const { x, y } of tilesOf(14)) expect(parents).toContain(`${x >> 1}/${y >> 1}`);
	});
});
