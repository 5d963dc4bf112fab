import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer, listen } from './serve.js';

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

let parent = '';
let server: Server;
let port = 0;
const tile = gzipSync('a tile');

beforeAll(async () => {
	parent = mkdtempSync(join(tmpdir(), 'serve-'));
	const folder = join(parent, 'build');
	mkdirSync(join(folder, 'nl', 'empty'), { recursive: true });
	mkdirSync(join(folder, '_app', 'immutable'), { recursive: true });
	writeFileSync(join(parent, 'secret.txt'), 'secret');
	mkdirSync(join(parent, 'build-private'));
	writeFileSync(join(parent, 'build-private', 'secret.txt'), 'secret');
	writeFileSync(join(folder, 'index.html'), 'choose a language');
	writeFileSync(join(folder, '404.html'), 'not here');
	writeFileSync(join(folder, 'nl', 'index.html'), 'zoeken');
	writeFileSync(join(folder, 'tile.pbf'), tile);
	writeFileSync(join(folder, 'a b.json'), '{}');
	writeFileSync(join(folder, '_app', 'immutable', 'a.js'), 'let a;');
	server = createStaticServer(folder);
	port = await listen(server, 0, false);
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
	rmSync(parent, { recursive: true });
});

/** Sends `path` exactly as written: `fetch` would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((done, refuse) => {
		request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				done({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts)
				});
			});
		})
			.on('error', refuse)
			.end();
	});
}

describe('pages', () => {
	test('a folder is its index.html', async () => {
		const { status, headers, body } = await get('/nl/?q=kuregem');
		expect([status, headers['content-type'], String(body)]).toEqual([
			200,
			'text/html; charset=utf-8',
			'zoeken'
		]);
	});

	test('a folder without its slash leads to the one with it and keeps the query', async () => {
		const { status, headers } = await get('/nl?kind=lisa');
		expect([status, headers.location]).toEqual([308, '/nl/?kind=lisa']);
	});

	test('two slashes never lead to another site', async () => {
		const { headers } = await get('//nl');
		expect(headers.location).toBe('/nl/');
	});

	test.each(['/gone/', '/nl/empty/', '/index.html/', '/%E0%A4%A', '/nl/%00'])(
		'%s is answered with the 404 page and status 404',
		async (path) => {
			const { status, body } = await get(path);
			expect([status, String(body)]).toEqual([404, 'not here']);
		}
	);

	test.each([
		'/../secret.txt',
		'/nl/../../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/..%5csecret.txt',
		'/../build-private/secret.txt'
	])('%s does not leave the folder', async (path) => {
		const { status, body } = await get(path);
		expect([status, String(body)]).toEqual([404, 'not here']);
	});

	test('anything but GET and HEAD is refused', async () => {
		const { status, headers } = await get('/nl/', {}, 'POST');
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	});
});

describe('headers', () => {
	test('a tile is sent as its bytes, without an encoding', async () => {
		const { headers, body } = await get('/tile.pbf', { 'Accept-Encoding': 'gzip' });
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['content-type']).toBe('application/x-protobuf');
		expect(body.equals(tile)).toBe(true);
	});

	test('text is compressed for those who can read it', async () => {
		const plain = await get('/a%20b.json');
		const squeezed = await get('/a%20b.json', { 'Accept-Encoding': 'br, gzip' });
		expect([plain.headers['content-encoding'], String(plain.body)]).toEqual([undefined, '{}']);
		expect(squeezed.headers['content-encoding']).toBe('gzip');
		expect(String(gunzipSync(squeezed.body))).toBe('{}');
	});

	test('scripts with their contents in the name are kept for a year, pages are asked for again', async () => {
		const script = await get('/_app/immutable/a.js');
		const page = await get('/nl/');
		expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect(page.headers['cache-control']).toBe('no-cache');
		expect(page.headers['x-content-type-options']).toBe('nosniff');
	});

	test('HEAD has the headers of GET and no body', async () => {
		const { status, headers, body } = await get('/tile.pbf', {}, 'HEAD');
		expect([status, headers['content-length'], body.length]).toEqual([200, String(tile.length), 0]);
	});
});

describe('ports', () => {
	test('a taken port is passed over when any will do', async () => {
		const second = createStaticServer(parent);
		const used = await listen(second, port, true);
		second.close();
		expect(used).toBeGreaterThan(port);
	});

	test('a taken port that was asked for is an error', async () => {
		const second = createStaticServer(parent);
		await expect(listen(second, port, false)).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});
