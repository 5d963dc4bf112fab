import { describe, expect, it } from 'vitest';
import { networkOf } from './seeded-network.ts';
import { indexStreets } from './street-index.ts';

describe('street index', () => {
	it('has an arc in every cell that it runs through, once', () => {
		const index = indexStreets(
			networkOf(
				[
					[0, 0],
					[1000, 0]
				],
				[{ from: 0, to: 1, decimetres: 3766 }]
			)
		);
		expect(index.rows).toBe(1);
		expect(index.columns).toBeGreaterThan(7);
		expect([...index.arcs]).toEqual(new Array(index.columns).fill(0));
	});

	it('is empty for a network without streets', () => {
		const index = indexStreets(networkOf([], []));
		expect(index.columns * index.rows).toBe(0);
	});
});
