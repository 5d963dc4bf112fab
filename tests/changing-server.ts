import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer, listen } from '../scripts/serve.js';

const build = fileURLToPath(new URL('../build', import.meta.url));
/** What tells one version from another, as the service worker sees it. */
const ofTheVersion = /^\/(service-worker\.js|offline\/lists\/)/;

/**
 * The built site on a server of its own that can go out of reach, and that can move to a new version:
 * the same pages under another version's name.
 */
export class ChangingServer {
	/** how many more pieces of the map go out before nothing does */
	tilesLeft = Infinity;
	renewed = false;
	/** how many pieces of the map were asked for */
	tilesAsked = 0;
	readonly #server: Server;

	constructor() {
		const site = createStaticServer(build);
		this.#server = createServer((request, response) => {
			const path = (request.url ?? '').split('?', 1)[0] ?? '';
			if (path.startsWith('/tiles/')) {
				this.tilesAsked++;
				this.tilesLeft--;
			}
			if (this.tilesLeft < 0) response.destroy();
			else if (this.renewed && ofTheVersion.test(path)) {
				const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
				response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
				response.end(renew(path));
			} else site.emit('request', request, response);
		});
	}

	async listen(port: number): Promise<void> {
		await listen(this.#server, port, false);
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}

function renew(path: string): string {
	const versions = JSON.parse(readFileSync(join(build, '_app', 'version.json'), 'utf8')) as {
		version: string;
	};
	return readFileSync(join(build, path), 'utf8').replaceAll(versions.version, 'a-new-version');
}
