import { runBands } from './bands.ts';
import { runClock } from './clock.ts';
import { runBestHours } from './best-hours.ts';
import type { CoverageEngine } from './engine.ts';
import { runDoubt } from './position-doubt.ts';
import type { Kind, Kinds } from './protocol.ts';
import { SitingDesk } from './siting/desk.ts';
import { runStreets } from './streets.ts';
import type { Candidate } from './types.ts';

/** What every question is answered from. */
export interface Session {
	readonly engine: CoverageEngine;
	/** fetched when they are first asked for */
	candidates(): Promise<readonly Candidate[]>;
}

/**
 * Answers one question: yields the share that is done, 0 to 1, at least every 30 ms or so, and returns
 * the answer. Between two yields the worker listens, and a newer question of the kind ends this one;
 * questions of other kinds may be answered meanwhile with the same walkers, so that nothing of a
 * walker may be used after a yield.
 */
export type Handler<K extends Kind> = (
	session: Session,
	question: Kinds[K]['question']
) => Generator<number, Kinds[K]['answer'], void> | AsyncGenerator<number, Kinds[K]['answer'], void>;

/** What answers each kind of question: one line a kind. */
export const handlers: { readonly [K in Kind]?: Handler<K> } = {
	*coverage({ engine }, question) {
		yield 0;
		return engine.coverage(question);
	},
	clock: ({ engine }, question) => runClock(engine, question),
	bands: ({ engine }, question) => runBands(engine, question),
	streets: ({ engine }, question) => runStreets(engine, question),
	doubt: ({ engine }, question) => runDoubt(engine, question),
	async *sites(session, question) {
		yield 0;
		const desk = await deskOf(session);
		return yield* desk.sites(question);
	},
	async *robustness(session, question) {
		yield 0;
		const desk = await deskOf(session);
		return yield* desk.robustness(question);
	},
	hours: ({ engine }, question) => runBestHours(engine, question)
};

const desks = new WeakMap<Session, SitingDesk>();

/** The one desk of a session, made when a site is first asked for. */
async function deskOf(session: Session): Promise<SitingDesk> {
	const candidates = await session.candidates();
	const desk = desks.get(session) ?? new SitingDesk(session.engine, candidates);
	desks.set(session, desk);
	return desk;
}
