import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadTile, registerTiles, tileScheme } from './tile-protocol.ts';

const plain = new Uint8Array([26, 5, 120, 2, 1, 2, 3]);

/** Stands in for the web server; gives back the address and signal of the last request. */
function serve(response: () => Response): { address?: string; signal?: AbortSignal | null } {
	const last: { address?: string; signal?: AbortSignal | null } = {};
	vi.stubGlobal('fetch', (address: string, options: RequestInit) => {
		last.address = address;
		last.signal = options.signal ?? null;
		return Promise.resolve(response());
	});
	return last;
}

const load = async (controller = new AbortController()): Promise<number[]> => {
	const url = `${tileScheme}://https://example.org/tiles/9/262/171.pbf`;
	const { data } = await loadTile({ url }, controller);
	return [...new Uint8Array(data as ArrayBuffer)];
};

afterEach(() => vi.unstubAllGlobals());

describe('loading a tile', () => {
	it('unpacks gzip bytes', async () => {
		serve(() => new Response(new Uint8Array(gzipSync(plain))));
		expect(await load()).toEqual([...plain]);
	});

	it('takes plain bytes as they are, from a host that has unpacked them', async () => {
		serve(() => new Response(plain));
		expect(await load()).toEqual([...plain]);
	});

	it('is empty where there is no tile', async () => {
		serve(() => new Response('Not found', { status: 404 }));
		expect(await load()).toEqual([]);
	});

	it('rejects when the server fails, and says which tile and why', async () => {
		serve(() => new Response('', { status: 503, statusText: 'Service Unavailable' }));
		await expect(load()).rejects.toThrow('https://example.org/tiles/9/262/171.pbf: 503');
	});

	it('rejects when the network fails', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		await expect(load()).rejects.toThrow('Failed to fetch');
	});

	it('rejects a packed tile that is cut off', async () => {
		const packed = gzipSync(plain);
		serve(() => new Response(new Uint8Array(packed.subarray(0, packed.length - 9))));
		await expect(load()).rejects.toThrow();
	});

	it('asks for the address behind the scheme, and stops when MapLibre does', async () => {
		const last = serve(() => new Response(plain));
		const controller = new AbortController();
		await load(controller);
		expect(last).toEqual({
			address: 'https://example.org/tiles/9/262/171.pbf',
			signal: controller.signal
		});
	});

	it('passes on what the server says of its age', async () => {
		const headers = { 'Cache-Control': 'max-age=60', ETag: '"a"' };
		serve(() => new Response(plain, { headers }));
		const url = `${tileScheme}://https://example.org/tiles/9/262/171.pbf`;
		expect(await loadTile({ url }, new AbortController())).toMatchObject({
			cacheControl: 'max-age=60',
			expires: null,
			etag: '"a"'
		});
	});

	it('is registered under its scheme', () => {
		const add = vi.fn();
		registerTiles(add);
		expect(add).toHaveBeenCalledWith('lisa-tiles', loadTile);
	});
});
