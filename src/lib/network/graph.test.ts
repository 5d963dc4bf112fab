import { describe, expect, it } from 'vitest';
import { networkOf, seededNetwork, seededRandom } from './seeded-network.ts';

describe('network', () => {
	it('lists each way out of a node at both of its ends', () => {
		const random = seededRandom(3);
		for (let round = 0; round < 50; round++) {
			const network = seededNetwork(random);
			const seen = new Map<string, number>();
			for (let node = 0; node < network.nodeCount; node++)
				for (let out = network.firstOut[node]!; out < network.firstOut[node + 1]!; out++) {
					const key = `${node} ${network.outNode[out]} ${network.outArc[out]}`;
					seen.set(key, (seen.get(key) ?? 0) + 1);
				}
			const expected = new Map<string, number>();
			for (let arc = 0; arc < network.arcCount; arc++) {
				const [from, to] = [network.arcFrom[arc], network.arcTo[arc]];
				for (const key of [`${from} ${to} ${arc}`, `${to} ${from} ${arc}`])
					expected.set(key, (expected.get(key) ?? 0) + 1);
			}
			expect(seen).toEqual(expected);
		}
	});

	it('numbers connected parts from the longest, and knows their length', () => {
		const network = networkOf(
			[
				[0, 0],
				[100, 0],
				[900, 0],
				[900, 300],
				[900, 600],
				[2000, 2000]
			],
			[
				{ from: 0, to: 1, decimetres: 380 },
				{ from: 2, to: 3, decimetres: 1130 },
				{ from: 4, to: 3, decimetres: 1130 }
			]
		);
		expect([...network.nodePart]).toEqual([1, 1, 0, 0, 0, 2]);
		expect([...network.partMetres]).toEqual([226, 38, 0]);
	});
});
