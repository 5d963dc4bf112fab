import { describe, expect, it } from 'vitest';
import { networkOf, seededDoor, seededNetwork, seededRandom } from '../network/seeded-network.ts';
import { type DoorTable, tableOfDoors, walkToEach } from '../network/walk-to-each.ts';
import { walkTimes } from '../network/walk-times.ts';
import { makeWalker, unreached } from '../network/walker.ts';
import { reachOf } from './reach.ts';
import { doorsByArc } from './siting/doors-near.ts';

describe('doors within reach', () => {
	const street = networkOf(
		[
			[0, 0],
			[3000, 0]
		],
		[{ from: 0, to: 1, decimetres: 10_000 }]
	);
	const doors: DoorTable = {
		arc: Uint32Array.of(0, 0, 0),
		along: Uint32Array.of(1000, 5000, 9000),
		door: Uint16Array.of(10, 600, 0)
	};
	const walker = makeWalker(street, { kmPerHour: 3.6, stepFree: false });
	const source = { arc: 0, fraction: 0.2, metresToStreet: 5 };

	it('are those to which the walk, with both ways off the street, keeps within the limit', () => {
		const table = doorsByArc(doors, street.arcCount);
		// At 3.6 km/h a decimetre takes a tenth of a second.
		const within = (maxSeconds: number): [number[], number[]] => {
			const reach = reachOf(table, walkTimes(walker, [source], { maxSeconds }));
			return [[...reach.doors], [...reach.costs]];
		};
		expect(within(105)).toEqual([[], []]);
		expect(within(106)).toEqual([[0], [1060]]);
		expect(within(364)).toEqual([[0], [1060]]);
		expect(within(365)).toEqual([
			[0, 1],
			[1060, 3650]
		]);
		expect(within(705)).toEqual([
			[0, 1, 2],
			[1060, 3650, 7050]
		]);
	});

	it('are refused of no source, and of several', () => {
		const table = doorsByArc(doors, street.arcCount);
		expect(() => reachOf(table, walkTimes(walker, []))).toThrow(RangeError);
		expect(() => reachOf(table, walkTimes(walker, [source, source]))).toThrow(RangeError);
	});

	it('are those of a walk to each door, on 200 random networks', () => {
		const random = seededRandom(12);
		let found = 0;
		for (let round = 0; round < 200; round++) {
			const network = seededNetwork(random);
			const other = makeWalker(network, { kmPerHour: 5, stepFree: random() < 0.5 });
			const homes = Array.from({ length: 30 }, () => seededDoor(random, network));
			homes.sort((one, next) => one.arc - next.arc);
			const columns = tableOfDoors(homes, network.arcDecimetres);
			const table = doorsByArc(columns, network.arcCount);
			for (let search = 0; search < 3; search++) {
				const maxSeconds = 60 * Math.floor(1 + random() * 15);
				const times = walkTimes(other, [seededDoor(random, network)], { maxSeconds });
				const each = walkToEach(times, columns, new Int32Array(homes.length));
				const reach = reachOf(table, times);
				const costs = new Int32Array(homes.length).fill(unreached);
				reach.doors.forEach((door, place) => (costs[door] = reach.costs[place]!));
				expect([...costs]).toEqual([...each]);
				found += reach.doors.length;
			}
		}
		expect(found).toBeGreaterThan(2000);
	});
});
