import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { describe, expect, it } from 'vitest';
import { mergeAlike } from './merge.ts';

const line = (tags: Record<string, string>, ...points: [number, number][]): GeoJSONVTFeature => ({
	type: 2,
	tags,
	geometry: [points]
});
const area = (...rings: [number, number][][]): GeoJSONVTFeature => ({
	type: 3,
	tags: {},
	geometry: rings
});
const square = (x: number, y: number, size: number): [number, number][] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y]
];

describe('merging the features of a tile', () => {
	it('makes one feature of all with the same tags', () => {
		const merged = mergeAlike(
			[
				line({ class: 'minor' }, [0, 0], [10, 0]),
				line({ class: 'path' }, [0, 5], [10, 5]),
				line({ class: 'minor' }, [0, 9], [10, 9])
			],
			14
		);
		expect(merged.map(({ tags }) => tags)).toEqual([{ class: 'minor' }, { class: 'path' }]);
		expect(merged[0]?.geometry).toHaveLength(2);
	});

	it('keeps names apart', () => {
		const name = line({ nl: 'Steenstraat' }, [0, 0], [10, 0]);
		expect(mergeAlike([name, name], 14)).toHaveLength(2);
	});

	it('drops repeated points, points on a straight line, and what is flat', () => {
		const [merged] = mergeAlike(
			[
				line({ class: 'minor' }, [0, 0], [0, 0], [5, 0], [10, 0], [10, 7]),
				line({ class: 'minor' }, [3, 3], [3, 3])
			],
			14
		);
		expect(merged?.geometry).toEqual([
			[
				[0, 0],
				[10, 0],
				[10, 7]
			]
		]);
		expect(mergeAlike([area(square(0, 0, 0))], 14)).toEqual([]);
	});

	it('keeps a line that turns back on itself', () => {
		const [merged] = mergeAlike([line({ class: 'minor' }, [0, 0], [10, 0], [4, 0])], 14);
		expect(merged?.geometry[0]).toHaveLength(3);
	});

	it('drops areas under a pixel below the last zoom, with their holes', () => {
		const tiny = area(square(0, 0, 6), [...square(1, 1, 4)].reverse());
		expect(mergeAlike([tiny], 13)).toEqual([]);
		expect(mergeAlike([tiny], 14)[0]?.geometry).toHaveLength(2);
	});

	it('keeps holes behind the area that they are in', () => {
		const [merged] = mergeAlike(
			[
				area(square(2000, 2000, 900), [...square(2100, 2100, 100)].reverse()),
				area(square(0, 0, 900))
			],
			14
		);
		const starts = merged?.geometry.map((ring) => (ring as [number, number][])[0]);
		expect(starts).toEqual([
			[0, 0],
			[2000, 2000],
			[2100, 2100]
		]);
	});
});
