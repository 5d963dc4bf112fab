import { NetworkFileError, NumberReader, NumberWriter } from '../network/bytes.ts';
import { contentOf, withHeader } from '../network/file-header.ts';
import type { Network } from '../network/graph.ts';
import type { Population } from './population.ts';

/**
 * The population file: the checksum of the streets file that it belongs to, then a column of differences
 * for the arcs of the doors, where they are along them, how far the door is, its sector and its
 * residents. A RangeError where the doors are not in the order of their arcs.
 */
export function encodePopulation(population: Omit<Population, 'total'>): Uint8Array {
	const { doors, residents, sector, networkChecksum } = population;
	const writer = new NumberWriter();
	for (let shift = 0; shift < 32; shift += 8) writer.byte((networkChecksum >>> shift) & 0xff);
	writer.count(residents.length);
	doors.arc.forEach((arc, door) => writer.count(arc - (doors.arc[door - 1] ?? 0)));
	doors.along.forEach((along, door) => writer.difference(along - before(doors, door)));
	for (const metres of doors.door) writer.count(metres);
	sector.forEach((each, door) => writer.difference(each - (sector[door - 1] ?? 0)));
	for (const count of residents) writer.count(count);
	return withHeader('POPU', writer.take());
}

/** Where the door before this one is along their common arc; 0 for the first of an arc. */
function before({ arc, along }: Population['doors'], door: number): number {
	return door > 0 && arc[door] === arc[door - 1] ? along[door - 1]! : 0;
}

/**
 * Reads the population file (unpacked) for a network. A NetworkFileError where the file is cut short,
 * damaged, of another kind or version, belongs to another network, or has a door that is on no arc.
 */
export function decodePopulation(file: Uint8Array, network: Network): Population {
	const reader = new NumberReader(contentOf('POPU', file).content);
	let checksum = 0;
	for (let shift = 0; shift < 32; shift += 8) checksum |= reader.byte() << shift;
	if (checksum >>> 0 !== network.checksum)
		throw new NetworkFileError('population file: it belongs to another streets file');
	const count = reader.count();
	const doors = {
		arc: new Uint32Array(count),
		along: new Uint32Array(count),
		door: new Uint16Array(count)
	};
	for (let door = 0; door < count; door++)
		doors.arc[door] = (doors.arc[door - 1] ?? 0) + reader.count();
	for (let door = 0; door < count; door++)
		doors.along[door] = before(doors, door) + reader.difference();
	for (let door = 0; door < count; door++) doors.door[door] = reader.count();
	const sector = new Uint16Array(count);
	for (let door = 0; door < count; door++)
		sector[door] = (sector[door - 1] ?? 0) + reader.difference();
	const residents = new Uint16Array(count);
	let total = 0;
	for (let door = 0; door < count; door++) total += residents[door] = reader.count();
	reader.end();
	for (let door = 0; door < count; door++)
		if (!(doors.along[door]! <= (network.arcDecimetres[doors.arc[door]!] ?? -1)))
			throw new NetworkFileError(`population file: door ${door} is on no arc`);
	return { doors, residents, sector, total, networkChecksum: network.checksum };
}
