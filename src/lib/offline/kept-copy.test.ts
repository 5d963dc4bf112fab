import { beforeEach, describe, expect, test } from 'vitest';
import { copyOf, hashHeader, keep, promisedHashes, readKept, sha256 } from './kept-copy.ts';
import { MemoryCopies } from './memory-copies.ts';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const tile = bytesOf('a tile of the map');
let copies = new MemoryCopies();

beforeEach(async () => {
	copies = new MemoryCopies();
	const from = new Response(tile, { headers: { 'Content-Type': 'application/x-protobuf' } });
	await keep(copies, '/tiles/1.pbf', from, tile, await sha256(tile));
});

test('SHA-256 is that of FIPS 180-4', async () => {
	// The example "abc" of the standard: ba7816bf 8f01cfea 414140de …
	expect(await sha256(bytesOf('abc'))).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
});

describe('a copy', () => {
	test('comes back with its bytes and its type', async () => {
		const copy = await readKept(copies, '/tiles/1.pbf');
		expect(await copy?.response.text()).toBe('a tile of the map');
		expect(copy?.response.headers.get('Content-Type')).toBe('application/x-protobuf');
	});

	test('is null where there is none', async () => {
		expect(await readKept(copies, '/tiles/2.pbf')).toBeNull();
	});

	test.each([
		['that was cut off', (text: string) => text.slice(0, 5)],
		['with one letter changed', (text: string) => text.replace('t', 'T')],
		['that is empty', () => ''],
		['with something after its end', (text: string) => `${text} `]
	])('%s is removed', async (_, spoil) => {
		const headers = { [hashHeader]: await sha256(tile) };
		const spoilt = new Response(spoil('a tile of the map'), { headers });
		await copies.put('/tiles/1.pbf', spoilt);
		expect(await readKept(copies, '/tiles/1.pbf')).toBeNull();
		expect(copies.stored.size).toBe(0);
	});

	test('that somebody else put there is removed', async () => {
		await copies.put('/tiles/1.pbf', new Response(tile));
		expect(await readKept(copies, '/tiles/1.pbf')).toBeNull();
	});
});

test('headers about the wire are not those of a copy', () => {
	const headers = { 'Content-Encoding': 'gzip', 'Content-Length': '12', 'X-Other': 'stays' };
	expect([...copyOf(new Response(tile, { headers }), tile).headers]).toEqual([
		['x-other', 'stays']
	]);
});

test('the hashes of all copies that count', async () => {
	await copies.put('/foreign', new Response('x'));
	const hash = await sha256(tile);
	expect(await promisedHashes(copies, () => true)).toEqual(new Map([['/tiles/1.pbf', hash]]));
	expect(await promisedHashes(copies, (path) => path.endsWith('/'))).toEqual(new Map());
});
