import { handlers as allHandlers, type Handler, type Session } from './handlers.ts';
import {
	failureOf,
	type Ask,
	type FromWorker,
	type Kind,
	type Kinds,
	type ToWorker
} from './protocol.ts';

/** What a worker gives the session that it runs. */
export interface SessionOptions {
	readonly post: (message: FromWorker) => void;
	/** loads what all questions need; hears the share that is there */
	readonly load: (
		opening: Extract<ToWorker, { type: 'open' }>,
		onprogress: (share: number) => void
	) => Promise<Session>;
	/** resolves after the messages that have arrived were heard */
	readonly turn: () => Promise<void>;
	/** milliseconds */
	readonly now: () => number;
	readonly handlers?: { readonly [K in Kind]?: Handler<K> };
}

/** Longest time in milliseconds for which a long question keeps the worker from listening. */
const sliceMilliseconds = 20;

/**
 * The worker's side of the protocol: takes messages, answers questions one slice at a time, and drops a
 * question where a newer one of its kind has come, or where nobody wants it any more.
 */
export class CoverageSession {
	readonly #options: SessionOptions;
	readonly #current = new Map<Kind, Ask>();
	#session: Promise<Session> | null = null;

	constructor(options: SessionOptions) {
		this.#options = options;
	}

	receive(message: ToWorker): void {
		switch (message.type) {
			case 'open':
				this.#session = this.#open(message);
				// Also where nothing is asked: whoever asks hears of it.
				this.#session.catch(() => undefined);
				return;
			case 'cancel':
				this.#current.delete(message.kind);
				return;
			case 'ask':
				this.#current.set(message.kind, message);
				void this.#answer(message);
		}
	}

	async #open(message: Extract<ToWorker, { type: 'open' }>): Promise<Session> {
		const { post, load } = this.#options;
		const session = load(message, (share) => post({ type: 'loading', share }));
		session.then(
			() => post({ type: 'ready' }),
			(error: unknown) => post({ type: 'unavailable', failure: failureOf(error) })
		);
		return session;
	}

	/** Where the files can't be had, every question fails with what was wrong with them. */
	async #answer(ask: Ask): Promise<void> {
		const { post, turn } = this.#options;
		try {
			if (this.#session === null) throw new Error('a question came before the files were named');
			const session = await this.#session;
			await turn();
			const answer = await this.#run(session, ask);
			if (answer !== null) post({ type: 'answer', id: ask.id, answer });
		} catch (error) {
			if (this.#isCurrent(ask)) post({ type: 'failure', id: ask.id, failure: failureOf(error) });
		} finally {
			if (this.#isCurrent(ask)) this.#current.delete(ask.kind);
		}
	}

	/** The answer, or null where nobody waits for it any more. */
	async #run<K extends Kind>(
		session: Session,
		ask: Ask & { kind: K }
	): Promise<Kinds[K]['answer'] | null> {
		const { post, turn, now, handlers = allHandlers } = this.#options;
		if (!this.#isCurrent(ask)) return null;
		const handler: Handler<K> | undefined = handlers[ask.kind];
		if (!handler) throw new Error(`nothing answers "${ask.kind}"`);
		const task = handler(session, ask.question);
		let heard = now();
		for (;;) {
			const { done, value } = await task.next();
			if (!this.#isCurrent(ask)) {
				if (!done) await task.return(undefined as never);
				return null;
			}
			if (done) return value;
			if (now() - heard < sliceMilliseconds) continue;
			post({ type: 'progress', id: ask.id, share: value });
			await turn();
			heard = now();
		}
	}

	#isCurrent(ask: Ask): boolean {
		return this.#current.get(ask.kind) === ask;
	}
}
