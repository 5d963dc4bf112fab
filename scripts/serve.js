import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

/** @type {Record<string, string>} */
const contentTypes = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.geojson': 'application/geo+json',
	'.gpx': 'application/gpx+xml',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.mjs': 'text/javascript; charset=utf-8',
	// Gzip bytes that the map itself unpacks: without Content-Encoding, as on any static host.
	'.pbf': 'application/x-protobuf',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.vcf': 'text/vcard; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml'
};
const compressible = /^text\/|json|xml|manifest/;
const year = 365 * 24 * 60 * 60;

/** The headers that every answer carries; hosting/nginx.conf sets the same. */
const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()'
};

/**
 * The file or folder of a request inside `folder`, or null where the path leaves it or cannot be read.
 * @param {string} folder absolute
 * @param {string} url path and query of the request
 * @returns {string | null}
 */
export function fileOfRequest(folder, url) {
	let path;
	try {
		path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
	} catch {
		return null;
	}
	if (path.includes('\0') || path.includes('\\')) return null;
	const file = resolve(join(folder, path));
	return file === folder || file.startsWith(folder + sep) ? file : null;
}

/**
 * A server of the files under `folder`, as a plain static host serves them: index.html for a folder,
 * 404.html for what is not there, gzip for text.
 * @param {string} folder
 * @returns {import('node:http').Server}
 */
export function createStaticServer(folder) {
	const root = resolve(folder);

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 * @param {number} status
	 * @param {string} file
	 */
	async function send(request, response, status, file) {
		const type = contentTypes[extname(file)] ?? 'application/octet-stream';
		const immutable = file.startsWith(join(root, '_app', 'immutable') + sep);
		const squeeze =
			compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
		response.writeHead(status, {
			...headers,
			'Content-Type': type,
			'Cache-Control': immutable ? `public, max-age=${year}, immutable` : 'no-cache',
			...(compressible.test(type) ? { Vary: 'Accept-Encoding' } : {}),
			...(squeeze ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': statSync(file).size })
		});
		if (request.method === 'HEAD') response.end();
		else if (squeeze) await pipeline(createReadStream(file), createGzip(), response);
		else await pipeline(createReadStream(file), response);
	}

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	async function answer(request, response) {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
			return;
		}
		const url = request.url ?? '/';
		const wanted = fileOfRequest(root, url);
		const found = wanted === null ? undefined : statSync(wanted, { throwIfNoEntry: false });
		if (wanted !== null && found?.isFile() && !url.split('?', 1)[0]?.endsWith('/'))
			return send(request, response, 200, wanted);
		if (wanted !== null && found?.isDirectory()) {
			const index = join(wanted, 'index.html');
			if (statSync(index, { throwIfNoEntry: false })?.isFile()) {
				if (url.split('?', 1)[0]?.endsWith('/')) return send(request, response, 200, index);
				// Built from the file, not from the request: "//host" would lead to another site.
				const path = wanted.slice(root.length).split(sep).map(encodeURIComponent).join('/');
				const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
				response.writeHead(308, { ...headers, Location: `${path}/${query}` }).end();
				return;
			}
		}
		const missing = join(root, '404.html');
		if (statSync(missing, { throwIfNoEntry: false })?.isFile())
			return send(request, response, 404, missing);
		response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found\n');
	}

	return createServer((request, response) => {
		answer(request, response).catch((/** @type {NodeJS.ErrnoException} */ error) => {
			// A reader who goes away in the middle of a file is no failure of the server.
			if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
			response.destroy();
		});
	});
}

/**
 * Starts listening on `port`, or on the first free one from there when `search` is true.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {boolean} search
 * @returns {Promise<number>} the port in use; rejects with code EADDRINUSE where none was free
 */
export async function listen(server, port, search) {
	const last = search ? port + 50 : port;
	for (let tried = port; ; tried++) {
		try {
			await new Promise((done, refuse) => {
				server.once('error', refuse);
				server.listen(tried, '127.0.0.1', () => {
					server.off('error', refuse);
					done(undefined);
				});
			});
			const address = server.address();
			return typeof address === 'object' && address !== null ? address.port : tried;
		} catch (error) {
			const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
			if (!taken || tried >= last) throw error;
		}
	}
}

/**
 * Serves `folder` on PORT, or on the first free port from 4173, and prints the address.
 * @param {string} folder
 * @returns {Promise<boolean>} false, after a line that says why, where it cannot
 */
export async function serve(folder) {
	const asked = process.env.PORT;
	const port = Number(asked ?? 4173);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		console.error(`PORT is "${asked}": give a number from 0 to 65535.`);
		return false;
	}
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		console.error(`${folder} is not there: run "npm run build" first.`);
		return false;
	}
	try {
		const used = await listen(createStaticServer(folder), port, asked === undefined);
		console.log(`The site is on http://127.0.0.1:${used}/ (Ctrl+C stops it)`);
		return true;
	} catch (error) {
		const { code } = /** @type {NodeJS.ErrnoException} */ (error);
		if (code === 'EADDRINUSE')
			console.error(`Port ${port} is taken: choose another with PORT=NUMBER.`);
		else if (code === 'EACCES')
			console.error(`Port ${port} is not for everyone to use: choose one above 1023.`);
		else throw error;
		return false;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const build = fileURLToPath(new URL('../build', import.meta.url));
	if (!(await serve(process.argv[2] ?? build))) process.exitCode = 1;
}
