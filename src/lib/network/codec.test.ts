import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NetworkFileError } from './bytes.ts';
import { decodeNetwork } from './decode.ts';
import { encodeNetwork } from './encode.ts';
import { contentOf, withHeader } from './file-header.ts';
import { decodeNames, encodeNames } from './names.ts';
import { networkOf, seededNetwork, seededRandom } from './seeded-network.ts';
import { unpack } from './unpack.ts';

const town = networkOf(
	[
		[0, 0],
		[500, 0],
		[500, 500]
	],
	[
		{ from: 0, to: 1, decimetres: 1883, name: 1 },
		{ from: 1, to: 2, decimetres: 2000, kind: 'steps', bends: [[520, 250]] },
		{
			from: 2,
			to: 2,
			decimetres: 4000,
			bends: [
				[700, 500],
				[700, 700]
			]
		}
	]
);
const file = encodeNetwork(town);

describe('streets file', () => {
	it('gives back the network that was written, for 100 random networks', () => {
		const random = seededRandom(1);
		for (let round = 0; round < 100; round++) {
			const network = seededNetwork(random);
			const bytes = encodeNetwork(network);
			const { checksum } = contentOf('WALK', bytes);
			expect(decodeNetwork(bytes)).toEqual({ ...network, checksum });
		}
	});

	it('is the same, byte for byte, each time', () => {
		expect(encodeNetwork(town)).toEqual(file);
	});

	it('holds a network without a street', () => {
		expect(decodeNetwork(encodeNetwork(networkOf([], []))).arcCount).toBe(0);
	});

	it('is refused however it is cut short', () => {
		for (let length = 0; length < file.length; length++)
			expect(() => decodeNetwork(file.subarray(0, length))).toThrow(NetworkFileError);
	});

	it('is refused with any one bit changed', () => {
		for (let bit = 0; bit < 8 * file.length; bit++) {
			const damaged = file.slice();
			damaged[bit >> 3]! ^= 1 << (bit & 7);
			expect(() => decodeNetwork(damaged)).toThrow(NetworkFileError);
		}
	});

	it('is refused with bytes after its end', () => {
		expect(() => decodeNetwork(new Uint8Array([...file, 0]))).toThrow(
			'content, where the header says'
		);
	});

	it('is refused where it is of a newer version or another kind, and says which', () => {
		const newer = file.slice();
		newer[4] = 2;
		expect(() => decodeNetwork(newer)).toThrow('its format is version 2, and this reader knows 1');
		expect(() => decodeNetwork(encodeNames([], 0))).toThrow('it doesn\'t begin with "WALK"');
		expect(() => decodeNetwork(new TextEncoder().encode('<!doctype html><html></html>'))).toThrow(
			'another file'
		);
	});

	it('is refused where its content is sound bytes but no network', () => {
		expect(() => decodeNetwork(withHeader('WALK', new Uint8Array(10)))).toThrow(NetworkFileError);
		const { content } = contentOf('WALK', file);
		const unknownWay = content.slice();
		unknownWay[unknownWay.length - 1] = 0x80;
		expect(() => decodeNetwork(withHeader('WALK', unknownWay))).toThrow(NetworkFileError);
	});

	it('refuses to write arcs that are out of order', () => {
		const [arcFrom, arcTo] = [town.arcFrom.slice().reverse(), town.arcTo.slice().reverse()];
		expect(() => encodeNetwork({ ...town, arcFrom, arcTo })).toThrow(RangeError);
	});
});

describe('street names file', () => {
	const names = [
		{ nl: 'Nieuwstraat', fr: 'Rue Neuve' },
		{ nl: 'Dieweg', fr: 'Dieweg' }
	];

	it('gives back the names that were written', () => {
		expect(decodeNames(encodeNames(names, 0xdeadbeef), 0xdeadbeef)).toEqual(names);
	});

	it('is refused for another streets file, cut short or damaged', () => {
		const bytes = encodeNames(names, 7);
		expect(() => decodeNames(bytes, 8)).toThrow('it belongs to another streets file');
		expect(() => decodeNames(bytes.subarray(0, 20), 7)).toThrow(NetworkFileError);
		const damaged = bytes.slice();
		damaged[30]! ^= 1;
		expect(() => decodeNames(damaged, 7)).toThrow('damaged');
	});
});

describe('unpacking', () => {
	const packed = new Uint8Array(gzipSync(file));

	it('unpacks gzip bytes, and takes plain ones as they are', async () => {
		expect(await unpack(packed)).toEqual(file);
		expect(await unpack(new Uint8Array(file))).toEqual(file);
	});

	it('refuses gzip bytes that are cut short or damaged', async () => {
		await expect(unpack(packed.slice(0, 60))).rejects.toThrow(NetworkFileError);
		const damaged = packed.slice();
		damaged[40]! ^= 0xff;
		await expect(unpack(damaged)).rejects.toThrow('the gzip bytes are damaged');
	});
});
