import { describe, expect, it } from 'vitest';
import { toDegrees } from './grid.ts';
import { route, walkBetween } from './route.ts';
import {
	networkOf,
	seededDoor,
	seededNetwork,
	seededRandom,
	testOrigin
} from './seeded-network.ts';
import { snapOnGrid } from './snap.ts';
import { indexStreets } from './street-index.ts';
import { walkTimes, walkTo } from './walk-times.ts';
import { arcFactor, makeWalker } from './walker.ts';

describe('the walk between two doors', () => {
	it('takes as long as the walking times say, along arcs that join up, on 300 random networks', () => {
		const random = seededRandom(5);
		for (let round = 0; round < 300; round++) {
			const network = seededNetwork(random);
			const walker = makeWalker(network, { kmPerHour: 5, stepFree: random() < 0.5 });
			const from = seededDoor(random, network);
			const to =
				random() < 0.2
					? { ...seededDoor(random, network), arc: from.arc }
					: seededDoor(random, network);
			const expected = walkTo(walkTimes(walker, [from]), to);
			const path = walkBetween(walker, from, to);
			expect(path === null).toBe(expected === null);
			if (path === null) continue;
			expect(path.seconds).toBe(expected!.seconds);
			let cost = Math.round(10 * from.metresToStreet) + Math.round(10 * to.metresToStreet);
			let place: number | null = null;
			for (const { arc, forward, begin, end } of path.legs) {
				expect(end > begin).toBe(forward);
				const [first, last] = forward
					? [network.arcFrom[arc]!, network.arcTo[arc]!]
					: [network.arcTo[arc]!, network.arcFrom[arc]!];
				if (place !== null) expect(first).toBe(place);
				place = last;
				cost += Math.abs(end - begin) * arcFactor(walker, arc);
			}
			expect(cost).toBe(expected!.cost);
			const back = walkBetween(walker, to, from);
			expect(back!.seconds).toBe(path.seconds);
		}
	});

	const ring = networkOf(
		[[0, 0]],
		[
			{
				from: 0,
				to: 0,
				decimetres: 3766,
				bends: [
					[250, 0],
					[250, 250],
					[0, 250]
				]
			}
		]
	);

	it('goes round a ring the shorter way', () => {
		const walker = makeWalker(ring, { kmPerHour: 5, stepFree: false });
		const path = walkBetween(
			walker,
			{ arc: 0, fraction: 0.1, metresToStreet: 0 },
			{ arc: 0, fraction: 0.9, metresToStreet: 0 }
		);
		expect(path!.metres).toBeCloseTo(75.4, 1);
		expect(path!.legs.map(({ forward }) => forward)).toEqual([false, false]);
	});

	it('has no length between a door and itself', () => {
		const walker = makeWalker(ring, { kmPerHour: 5, stepFree: false });
		const door = { arc: 0, fraction: 0.3, metresToStreet: 4 };
		expect(walkBetween(walker, door, door)).toMatchObject({ metres: 8, legs: [] });
	});

	it('draws a line from street to street by way of every bend', () => {
		const index = indexStreets(ring);
		const walker = makeWalker(ring, { kmPerHour: 5, stepFree: false });
		const at = (x: number, y: number) =>
			snapOnGrid(index, testOrigin[0] + x, testOrigin[1] + y, { maxMetres: 50 })!;
		const found = route(walker, at(100, -10), at(240, 100))!;
		const degrees = (x: number, y: number) => toDegrees(testOrigin[0] + x, testOrigin[1] + y);
		expect(found.line).toEqual([degrees(100, 0), degrees(250, 0), degrees(250, 100)]);
		expect(found.legStart).toEqual([0]);
		const back = route(walker, at(240, 100), at(100, -10))!;
		expect(back.line).toEqual([...found.line].reverse());
		expect(back.metres).toBeCloseTo(found.metres, 9);
	});

	it('is none between two parts of the network', () => {
		const network = networkOf(
			[
				[0, 0],
				[100, 0],
				[0, 500],
				[100, 500]
			],
			[
				{ from: 0, to: 1, decimetres: 377 },
				{ from: 2, to: 3, decimetres: 377 }
			]
		);
		const walker = makeWalker(network, { kmPerHour: 5, stepFree: false });
		const door = { arc: 0, fraction: 0.5, metresToStreet: 0 };
		expect(walkBetween(walker, door, { ...door, arc: 1 })).toBeNull();
	});
});
