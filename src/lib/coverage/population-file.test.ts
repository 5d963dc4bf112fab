import { describe, expect, test } from 'vitest';
import { NetworkFileError } from '../network/bytes.ts';
import { seededRandom } from '../network/seeded-network.ts';
import { latticeTown } from './lattice-ground.ts';
import { randomPopulation } from './peopled-town.ts';
import { decodePopulation, encodePopulation } from './population-file.ts';

const town = (seed: number) => {
	const random = seededRandom(seed);
	const network = { ...latticeTown(random, 6), checksum: 0xdeadbeef };
	return { network, population: randomPopulation(network, random, 300) };
};

describe('the population file', () => {
	test.each([1, 2, 3])('gives back every door and every resident (%i)', (seed) => {
		const { network, population } = town(seed);
		expect(decodePopulation(encodePopulation(population), network)).toEqual(population);
	});

	test('of another network is refused', () => {
		const { network, population } = town(4);
		const file = encodePopulation(population);
		expect(() => decodePopulation(file, { ...network, checksum: 1 })).toThrow(
			'population file: it belongs to another streets file'
		);
	});

	test('cut short, damaged or of another kind is refused', () => {
		const { network, population } = town(5);
		const file = encodePopulation(population);
		expect(() => decodePopulation(file.slice(0, file.length - 3), network)).toThrow(
			NetworkFileError
		);
		expect(() => decodePopulation(file.slice(0, 5), network)).toThrow(NetworkFileError);
		for (let place = 0; place < file.length; place += 97) {
			const damaged = file.slice();
			damaged[place]! ^= 0x55;
			expect(() => decodePopulation(damaged, network), `byte ${place}`).toThrow(NetworkFileError);
		}
	});

	test('with a door beyond the end of its arc is refused', () => {
		const { network, population } = town(6);
		const along = population.doors.along.map((each) => each + 100_000);
		const file = encodePopulation({ ...population, doors: { ...population.doors, along } });
		expect(() => decodePopulation(file, network)).toThrow('is on no arc');
	});

	test('is not written for doors that are not in the order of their arcs', () => {
		const { population } = town(7);
		const doors = { ...population.doors, arc: population.doors.arc.toReversed() };
		expect(() => encodePopulation({ ...population, doors })).toThrow(RangeError);
	});
});
