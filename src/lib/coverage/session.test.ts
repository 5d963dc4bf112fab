import { describe, expect, test } from 'vitest';
import type { Handler, Session } from './handlers.ts';
import { testQuestion } from './lattice-ground.ts';
import { CoverageLink, Superseded, WorkerFailed } from './link.ts';
import type { FromWorker, Kind, ToWorker } from './protocol.ts';
import { CoverageSession } from './session.ts';
import type { CoverageAnswer } from './types.ts';

const opening: Extract<ToWorker, { type: 'open' }> = {
	type: 'open',
	files: { streets: 's', population: 'p', areas: 'a', candidates: 'c' },
	places: []
};
const answerOf = (pace: string): CoverageAnswer => ({ pace }) as unknown as CoverageAnswer;

interface Wiring {
	readonly link: CoverageLink;
	/** lets everything that waits go on, until nothing does */
	readonly settle: () => Promise<void>;
	readonly loaded: number[];
	readonly posted: FromWorker[];
}

/** A page and a worker in one thread, with handlers that take `steps` slices. */
function wired(
	handlers: { readonly [K in Kind]?: Handler<K> },
	load: () => Promise<Session> = () => Promise.resolve({} as Session)
): Wiring {
	let time = 0;
	const turns: (() => void)[] = [];
	const posted: FromWorker[] = [];
	const loaded: number[] = [];
	const session: CoverageSession = new CoverageSession({
		post: (message) => {
			posted.push(message);
			link.receive(message);
		},
		load: (_, onprogress) => {
			onprogress(0.5);
			return load();
		},
		turn: () => new Promise((resolve) => turns.push(resolve)),
		// Every look at the clock finds a slice gone.
		now: () => (time += 100),
		handlers
	});
	const link: CoverageLink = new CoverageLink(
		(message) => session.receive(message),
		(share) => loaded.push(share)
	);
	const settle = async (): Promise<void> => {
		for (let idle = 0; idle < 20;) {
			await Promise.resolve();
			const next = turns.shift();
			idle = next ? 0 : idle + 1;
			next?.();
		}
	};
	session.receive(opening);
	return { link, settle, loaded, posted };
}

const inSlices: Handler<'coverage'> = function* (_, question) {
	for (let step = 0; step < 4; step++) yield step / 4;
	return answerOf(question.pace);
};

describe('the worker and the page', () => {
	test('answer a question, and tell how far it is', async () => {
		const { link, settle, loaded } = wired({ coverage: inSlices });
		const shares: number[] = [];
		const asked = link.ask('coverage', testQuestion, (share) => shares.push(share));
		await settle();
		expect(await asked).toEqual(answerOf('adult'));
		expect(loaded).toEqual([0.5]);
		expect(shares).toEqual([0, 0.25, 0.5, 0.75]);
	});

	test('only the latest question of a kind counts: the older ends, and is not computed to its end', async () => {
		let finishedRuns = 0;
		const { link, settle, posted } = wired({
			*coverage(_, question) {
				for (let step = 0; step < 4; step++) yield step / 4;
				finishedRuns++;
				return answerOf(question.pace);
			}
		});
		const older = link.ask('coverage', testQuestion);
		const newer = link.ask('coverage', { ...testQuestion, pace: 'slow' });
		await expect(older).rejects.toThrow(Superseded);
		await settle();
		expect(await newer).toEqual(answerOf('slow'));
		expect(finishedRuns).toBe(1);
		expect(posted.filter(({ type }) => type === 'answer')).toHaveLength(1);
	});

	test('questions of other kinds do not end each other', async () => {
		const { link, settle } = wired({
			coverage: inSlices,
			*doubt(_, asked) {
				yield 0;
				return { question: asked, within: 1, lowest: 0, highest: 2, places: [] };
			}
		});
		const one = link.ask('coverage', testQuestion);
		const other = link.ask('doubt', { question: testQuestion, minutes: 15 });
		await settle();
		expect(await one).toEqual(answerOf('adult'));
		expect((await other).within).toBe(1);
	});

	test('what nobody waits for any more is dropped', async () => {
		const { link, settle, posted } = wired({ coverage: inSlices });
		const asked = link.ask('coverage', testQuestion);
		link.cancel('coverage');
		await expect(asked).rejects.toThrow(Superseded);
		await settle();
		expect(posted.some(({ type }) => type === 'answer')).toBe(false);
	});

	test('a question that fails tells why, and the next one is answered', async () => {
		let fails = true;
		const { link, settle } = wired({
			*coverage(_, question) {
				yield 0;
				if (fails) throw new RangeError('no such hour');
				return answerOf(question.pace);
			}
		});
		const asked = link.ask('coverage', testQuestion).catch((error: unknown) => error);
		await settle();
		expect(await asked).toMatchObject({ name: 'RangeError', message: 'no such hour' });
		fails = false;
		const again = link.ask('coverage', testQuestion);
		await settle();
		expect(await again).toEqual(answerOf('adult'));
	});

	test('files that do not come make every question fail with what was wrong', async () => {
		const { link, settle } = wired({ coverage: inSlices }, () =>
			Promise.reject(new Error('/coverage/population.bin: 404'))
		);
		await settle();
		await expect(link.ready()).rejects.toThrow('/coverage/population.bin: 404');
		await expect(link.ask('coverage', testQuestion)).rejects.toThrow(WorkerFailed);
	});

	test('a worker that dies fails what waits, and what comes late is nobody’s', async () => {
		const { link, settle } = wired({ coverage: inSlices });
		const asked = link.ask('coverage', testQuestion);
		link.fail('the worker did not start');
		await expect(asked).rejects.toThrow(WorkerFailed);
		await settle();
		link.receive({ type: 'answer', id: 1, answer: answerOf('adult') });
		await expect(link.ask('coverage', testQuestion)).rejects.toThrow('the worker did not start');
	});

	test('a page that closes it wants nothing any more', async () => {
		const { link } = wired({ coverage: inSlices });
		const asked = link.ask('coverage', testQuestion);
		link.close();
		await expect(asked).rejects.toThrow(Superseded);
	});
});
