import { describe, expect, it } from 'vitest';
import type { Network } from './graph.ts';
import { doorCost, type Doorway } from './search.ts';
import { networkOf, seededDoor, seededNetwork, seededRandom } from './seeded-network.ts';
import { tableOfDoors, walkToEach } from './walk-to-each.ts';
import { secondsToNode, secondsToNodes, walkTimes, walkTo } from './walk-times.ts';
import { costWithin, makeWalker, stairsFactor, unreached } from './walker.ts';
import { wayOf } from './ways.ts';

/** Lowest costs to all nodes by Bellman and Ford: every arc, both ways, until nothing changes. */
function bellmanFord(network: Network, doors: readonly Doorway[], stepFree: boolean): number[] {
	const lowest = new Array<number>(network.nodeCount).fill(Infinity);
	const factor = (arc: number): number => {
		if (wayOf(network.arcWay[arc]!)!.kind !== 'steps') return 1;
		return stepFree ? Infinity : stairsFactor;
	};
	const lower = (node: number, cost: number): boolean => {
		if (!(cost < lowest[node]!)) return false;
		lowest[node] = cost;
		return true;
	};
	for (const door of doors) {
		const whole = network.arcDecimetres[door.arc]!;
		const before = Math.round(whole * door.fraction);
		const times = factor(door.arc);
		if (times === Infinity) continue;
		lower(network.arcFrom[door.arc]!, doorCost(door) + before * times);
		lower(network.arcTo[door.arc]!, doorCost(door) + (whole - before) * times);
	}
	for (let changed = true; changed;) {
		changed = false;
		for (let arc = 0; arc < network.arcCount; arc++) {
			const cost = network.arcDecimetres[arc]! * factor(arc);
			const [from, to] = [network.arcFrom[arc]!, network.arcTo[arc]!];
			changed = lower(to, lowest[from]! + cost) || changed;
			changed = lower(from, lowest[to]! + cost) || changed;
		}
	}
	return lowest;
}

/** Lowest cost between two doors: each added to the network as a node of its own. */
function doorToDoor(network: Network, from: Doorway, to: Doorway, stepFree: boolean): number {
	const lowest = bellmanFord(network, [from], stepFree);
	const stairs = wayOf(network.arcWay[to.arc]!)!.kind === 'steps';
	if (stairs && stepFree) return Infinity;
	const times = stairs ? stairsFactor : 1;
	const whole = network.arcDecimetres[to.arc]!;
	const before = Math.round(whole * to.fraction);
	const along =
		from.arc === to.arc
			? doorCost(from) + Math.abs(before - Math.round(whole * from.fraction)) * times
			: Infinity;
	const viaFrom = lowest[network.arcFrom[to.arc]!]! + before * times;
	const viaTo = lowest[network.arcTo[to.arc]!]! + (whole - before) * times;
	return Math.min(along, viaFrom, viaTo) + doorCost(to);
}

describe('walking times', () => {
	it('equal those of Bellman and Ford on 300 random networks, from many doors and within limits', () => {
		const random = seededRandom(20_250_801);
		let beyond = 0;
		for (let round = 0; round < 300; round++) {
			const network = seededNetwork(random);
			const stepFree = random() < 0.5;
			const walker = makeWalker(network, { kmPerHour: 3.6, stepFree });
			for (let search = 0; search < 3; search++) {
				const doors = Array.from({ length: Math.floor(random() * 5) }, () =>
					seededDoor(random, network)
				);
				// At 3.6 km/h a decimetre takes a tenth of a second.
				const maxSeconds = random() < 0.3 ? Infinity : Math.floor(random() * 800);
				const times = walkTimes(walker, doors, { maxSeconds });
				const expected = bellmanFord(network, doors, stepFree).map((cost) =>
					cost <= maxSeconds * 10 ? cost : Infinity
				);
				const found = [...times.cost].map((cost) => (cost === unreached ? Infinity : cost));
				expect(found).toEqual(expected);
				const reached = expected.flatMap((cost, node) => (cost < Infinity ? [node] : []));
				expect([...times.reached].sort((a, b) => a - b)).toEqual(reached);
				const order = [...times.reached].map((node) => times.cost[node]!);
				expect(order).toEqual([...order].sort((a, b) => a - b));
				for (const node of times.reached) {
					const own = bellmanFord(network, [doors[times.source[node]!]!], stepFree)[node];
					expect(own).toBe(times.cost[node]);
				}
				beyond += expected.length - reached.length;
			}
		}
		expect(beyond).toBeGreaterThan(1000);
	});

	it('from door to door equal those of Bellman and Ford, one by one and all at once', () => {
		const random = seededRandom(77);
		for (let round = 0; round < 200; round++) {
			const network = seededNetwork(random);
			const stepFree = random() < 0.5;
			const walker = makeWalker(network, { kmPerHour: 3.6, stepFree });
			const sources = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
				seededDoor(random, network)
			);
			const doors = Array.from({ length: 8 }, () => seededDoor(random, network));
			const maxSeconds = random() < 0.5 ? Infinity : 400;
			const times = walkTimes(walker, sources, { maxSeconds });
			const each = walkToEach(times, tableOfDoors(doors, network.arcDecimetres), new Int32Array(8));
			doors.forEach((door, index) => {
				const lowest = Math.min(
					...sources.map((source) => doorToDoor(network, source, door, stepFree))
				);
				const walk = walkTo(times, door);
				if (lowest > maxSeconds * 10 || lowest === Infinity) {
					expect(walk).toBeNull();
					expect(each[index]).toBe(unreached);
					return;
				}
				expect(walk!.cost).toBe(lowest);
				expect(walk!.seconds).toBeCloseTo(lowest / 10, 9);
				expect(doorToDoor(network, sources[walk!.source]!, door, stepFree)).toBe(lowest);
				expect(each[index]).toBe(lowest);
			});
		}
	});

	const line = networkOf(
		[
			[0, 0],
			[1000, 0],
			[2000, 0]
		],
		[
			{ from: 0, to: 1, decimetres: 5000 },
			{ from: 1, to: 2, decimetres: 1000, kind: 'steps' }
		]
	);
	const door = { arc: 0, fraction: 0.5, metresToStreet: 25 };

	it('follow the speed, count the walk to the street, and take stairs at half of it', () => {
		const times = walkTimes(makeWalker(line, { kmPerHour: 5, stepFree: false }), [door]);
		expect(secondsToNode(times, 0)).toBeCloseTo((25 + 250) * 0.72, 9);
		expect(secondsToNode(times, 2)).toBeCloseTo((25 + 250 + 2 * 100) * 0.72, 9);
		const slow = walkTimes(makeWalker(line, { kmPerHour: 3, stepFree: false }), [door]);
		expect(secondsToNode(slow, 0)).toBeCloseTo((25 + 250) * 1.2, 9);
		expect([...secondsToNodes(slow)]).toEqual([330, 330, 570]);
	});

	it('never lead over stairs for who can not take them', () => {
		const times = walkTimes(makeWalker(line, { kmPerHour: 5, stepFree: true }), [door]);
		expect(secondsToNode(times, 1)).toBeLessThan(Infinity);
		expect(secondsToNode(times, 2)).toBe(Infinity);
		expect(walkTo(times, { arc: 1, fraction: 0, metresToStreet: 0 })).toBeNull();
	});

	it('reach what takes exactly the time allowed, and nothing in no time', () => {
		const walker = makeWalker(line, { kmPerHour: 3.6, stepFree: false });
		expect([...walkTimes(walker, [door], { maxSeconds: 275 }).reached].sort()).toEqual([0, 1]);
		expect(walkTimes(walker, [door], { maxSeconds: 274.9 }).reached).toHaveLength(0);
		expect(walkTimes(walker, [], {}).reached).toHaveLength(0);
		expect(walkTimes(walker, [door], { maxSeconds: -1 }).reached).toHaveLength(0);
		expect(costWithin(walker, 27.5)).toBe(275);
	});

	it('can be searched again and again, from doors near and far from the street', () => {
		const walker = makeWalker(line, { kmPerHour: 5, stepFree: false });
		const far = { ...door, metresToStreet: 9000 };
		const first = [...walkTimes(walker, [door]).cost];
		expect([...walkTimes(walker, [far]).cost]).toEqual(first.map((cost) => cost + 89_750));
		expect([...walkTimes(walker, [far, door]).cost]).toEqual(first);
		expect([...walkTimes(walker, [door]).cost]).toEqual(first);
	});

	it('refuse a speed that is none', () => {
		for (const kmPerHour of [0, -5, NaN, Infinity])
			expect(() => makeWalker(line, { kmPerHour, stepFree: false })).toThrow(RangeError);
	});
});
