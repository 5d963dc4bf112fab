import { describe, expect, test } from 'vitest';
import { latticeTown } from '../../../src/lib/coverage/lattice-ground.ts';
import { seededRandom } from '../../../src/lib/network/seeded-network.ts';
import { spreadResidents, type Home } from './spread.ts';

describe('residents spread over homes', () => {
	const random = seededRandom(3);
	const network = latticeTown(random, 5);
	const home = (sector: number): Home => ({
		sector,
		position: {
			arc: Math.floor(random() * network.arcCount),
			fraction: random(),
			metresToStreet: random() * 30
		}
	});

	test('are all there, in whole people, as evenly as that goes', () => {
		const residents = [100, 7, 0, 1];
		const homes = [0, 1, 2, 3].flatMap((sector) => Array.from({ length: 12 }, () => home(sector)));
		const spread = spreadResidents(homes, residents, network);
		const counts = [0, 0, 0, 0];
		spread.residents.forEach((count, door) => {
			counts[spread.sector[door]!]! += count;
			expect(count).toBeGreaterThan(0);
		});
		expect(counts).toEqual(residents);
		const ofFirst = [...spread.residents].filter((_, door) => spread.sector[door] === 0);
		expect(Math.max(...ofFirst)).toBeLessThanOrEqual(9);
		expect([...spread.doors.arc]).toEqual([...spread.doors.arc].sort((one, other) => one - other));
	});

	test('of homes at one door are together', () => {
		const one = home(0);
		const spread = spreadResidents([one, one, one], [10], network);
		expect([...spread.residents]).toEqual([10]);
	});

	test('are spread by the same rule as one by one, whatever their number', () => {
		for (let people = 0; people < 40; people++) {
			const homes = Array.from({ length: 7 }, () => home(0));
			const { residents } = spreadResidents(homes, [people], network);
			expect(residents.reduce((sum, count) => sum + count, 0)).toBe(people);
			// Doors are a metre wide, so that two homes may be one; here they hardly ever are.
			if (residents.length === 7)
				for (const count of residents)
					expect([Math.floor(people / 7), Math.ceil(people / 7)]).toContain(count);
		}
	});

	test('do not depend on the order of the homes', () => {
		const homes = Array.from({ length: 40 }, (_, each) => home(each % 3));
		const residents = [90, 31, 8];
		expect(spreadResidents(homes.toReversed(), residents, network)).toEqual(
			spreadResidents(homes, residents, network)
		);
	});

	test('of two sectors at one door stay apart', () => {
		const { position } = home(0);
		const homes = [0, 1].map((sector) => ({ sector, position }));
		const spread = spreadResidents(homes, [4, 6], network);
		expect([...spread.residents]).toEqual([4, 6]);
		expect([...spread.sector]).toEqual([0, 1]);
	});

	test('of a sector without any home are refused', () => {
		expect(() => spreadResidents([home(0)], [1, 5], network)).toThrow(
			'sector 1 has 5 residents and no home'
		);
	});
});
