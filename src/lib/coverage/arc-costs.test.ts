import { describe, expect, it } from 'vitest';
import { networkOf, seededDoor, seededNetwork, seededRandom } from '../network/seeded-network.ts';
import { walkTimes, walkTo } from '../network/walk-times.ts';
import { makeWalker } from '../network/walker.ts';
import { arcCosts, costAlong, stretchesBetween, stretchesWithin } from './arc-costs.ts';

const kmPerHour = 3.6;

describe('costs along arcs', () => {
	const street = networkOf(
		[
			[0, 0],
			[3000, 0]
		],
		[{ from: 0, to: 1, decimetres: 10_000 }]
	);
	const walker = makeWalker(street, { kmPerHour, stepFree: false });
	const door = { arc: 0, fraction: 0.4, metresToStreet: 20 };

	it('rise evenly on both sides of a door', () => {
		const costs = arcCosts(walkTimes(walker, [door]));
		expect([0, 4000, 4500, 10_000].map((along) => costAlong(costs, 0, along))).toEqual([
			4200, 200, 700, 6200
		]);
		expect(stretchesWithin(costs, 0, 199)).toEqual([]);
		expect(stretchesWithin(costs, 0, 1200)).toEqual([[3000, 5000]]);
		expect(stretchesWithin(costs, 0, 5200)).toEqual([[0, 9000]]);
	});

	it('stay as they were when the walker goes on', () => {
		const costs = arcCosts(walkTimes(walker, [door]));
		walkTimes(walker, []);
		expect(costAlong(costs, 0, 0)).toBe(4200);
	});

	it('leave what is nearer out of a stretch, also from its middle', () => {
		expect(stretchesBetween([[0, 9]], [[3, 5]])).toEqual([
			[0, 3],
			[5, 9]
		]);
		expect(stretchesBetween([[2, 9]], [[0, 9]])).toEqual([]);
		expect(stretchesBetween([[2, 9]], [])).toEqual([[2, 9]]);
	});

	it('are those of a walk to a door at each place, on 150 random networks', () => {
		const random = seededRandom(5);
		let within = 0;
		for (let round = 0; round < 150; round++) {
			const network = seededNetwork(random);
			const other = makeWalker(network, { kmPerHour, stepFree: random() < 0.5 });
			const doors = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
				seededDoor(random, network)
			);
			const times = walkTimes(other, doors, { maxSeconds: 600 });
			const costs = arcCosts(times);
			for (let arc = 0; arc < network.arcCount; arc++) {
				const whole = network.arcDecimetres[arc]!;
				const along = Math.floor(random() * (whole + 1));
				const walk = walkTo(times, { arc, fraction: along / whole, metresToStreet: 0 });
				if (walk) expect(costAlong(costs, arc, along)).toBe(walk.cost);
				for (const limit of [300, 2000.5, 6000]) {
					const isWithin = stretchesWithin(costs, arc, limit).some(
						([begin, end]) => begin - 1e-6 <= along && along <= end + 1e-6
					);
					expect(isWithin).toBe(walk !== null && walk.cost <= limit + 1e-6);
					if (isWithin) within++;
				}
			}
		}
		expect(within).toBeGreaterThan(1000);
	});
});
