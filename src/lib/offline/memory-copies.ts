import type { Copies } from './kept-copy.ts';

/** A cache in memory for tests; `room` is how many bytes it takes before it says that it is full. */
export class MemoryCopies implements Copies {
	readonly stored = new Map<string, Response>();
	#used = 0;

	constructor(readonly room = Infinity) {}

	#key(request: RequestInfo | URL): string {
		const address = request instanceof Request ? request.url : String(request);
		return new URL(address, 'https://site.example').pathname;
	}

	async match(request: RequestInfo | URL): Promise<Response | undefined> {
		return Promise.resolve(this.stored.get(this.#key(request))?.clone());
	}

	async put(request: RequestInfo | URL, response: Response): Promise<void> {
		this.#used += (await response.clone().arrayBuffer()).byteLength;
		if (this.#used > this.room) throw new DOMException('full', 'QuotaExceededError');
		this.stored.set(this.#key(request), response);
	}

	async delete(request: RequestInfo | URL): Promise<boolean> {
		return Promise.resolve(this.stored.delete(this.#key(request)));
	}

	async keys(): Promise<readonly Request[]> {
		return Promise.resolve(
			[...this.stored.keys()].map((path) => new Request(`https://site.example${path}`))
		);
	}
}
