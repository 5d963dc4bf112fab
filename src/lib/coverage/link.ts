import type { Ask, FromWorker, Kind, Kinds, ToWorker } from './protocol.ts';

/** A newer question of the same kind has come, or nobody wants the answer any more. */
export class Superseded extends Error {
	override name = 'Superseded';
}

/** The worker can't answer: its files did not come, are damaged, or it has died. */
export class WorkerFailed extends Error {
	override name = 'WorkerFailed';
}

interface Waiting {
	readonly kind: Kind;
	readonly resolve: (answer: Kinds[Kind]['answer']) => void;
	readonly reject: (error: Error) => void;
	readonly onprogress?: ((share: number) => void) | undefined;
}

/**
 * The page's side of the protocol: numbers the questions, and keeps only the latest of each kind. An
 * older one rejects with `Superseded`, one that fails with the worker's message.
 */
export class CoverageLink {
	readonly #post: (message: ToWorker) => void;
	readonly #onloading: ((share: number) => void) | undefined;
	readonly #waiting = new Map<number, Waiting>();
	readonly #ready: Promise<void>;
	#settle!: { resolve: () => void; reject: (error: Error) => void };
	#dead: Error | null = null;
	#asked = 0;

	constructor(post: (message: ToWorker) => void, onloading?: (share: number) => void) {
		this.#post = post;
		this.#onloading = onloading;
		this.#ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
		// Also where nobody waits for it.
		this.#ready.catch(() => undefined);
	}

	/** Resolves once questions can be answered; rejects with `WorkerFailed`. */
	ready(): Promise<void> {
		return this.#ready;
	}

	receive(message: FromWorker): void {
		switch (message.type) {
			case 'loading':
				return this.#onloading?.(message.share);
			case 'ready':
				return this.#settle.resolve();
			case 'unavailable':
				return this.fail(message.failure.message);
			case 'progress':
				return this.#waiting.get(message.id)?.onprogress?.(message.share);
			case 'answer':
				return this.#take(message.id)?.resolve(message.answer);
			case 'failure': {
				const { name, message: text } = message.failure;
				this.#take(message.id)?.reject(Object.assign(new Error(text), { name }));
			}
		}
	}

	ask<K extends Kind>(
		kind: K,
		question: Kinds[K]['question'],
		onprogress?: (share: number) => void
	): Promise<Kinds[K]['answer']> {
		if (this.#dead) return Promise.reject(this.#dead);
		this.#drop(kind);
		const id = ++this.#asked;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { kind, resolve, reject, onprogress });
			// A question is plain numbers and texts; a copy also takes what a page keeps behind proxies.
			const copy = JSON.parse(JSON.stringify(question)) as Kinds[K]['question'];
			this.#post({ type: 'ask', id, kind, question: copy } as Ask);
		});
	}

	cancel(kind: Kind): void {
		if (this.#drop(kind)) this.#post({ type: 'cancel', kind });
	}

	/** The worker has died: all that waits fails, and whatever is asked from now on. */
	fail(message: string): void {
		this.#end(new WorkerFailed(message));
	}

	/** The page has closed it: nobody wants the answers any more. */
	close(): void {
		this.#end(new Superseded('closed'));
	}

	#end(error: Error): void {
		this.#dead ??= error;
		this.#settle.reject(this.#dead);
		for (const { reject } of this.#waiting.values()) reject(this.#dead);
		this.#waiting.clear();
	}

	#take(id: number): Waiting | undefined {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		return waiting;
	}

	#drop(kind: Kind): boolean {
		let dropped = false;
		for (const [id, waiting] of this.#waiting) {
			if (waiting.kind !== kind) continue;
			this.#waiting.delete(id);
			waiting.reject(new Superseded(`a newer question of ${kind}`));
			dropped = true;
		}
		return dropped;
	}
}
