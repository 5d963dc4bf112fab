import { describe, expect, test } from 'vitest';
import type { SiteFile } from './file-list.ts';
import { promisedHashes, sha256 } from './kept-copy.ts';
import { MemoryCopies } from './memory-copies.ts';
import { planSave } from './plan.ts';
import { percent, type Progress } from './progress.ts';
import { saveFiles, type SaveTrouble } from './save.ts';

const contents = new Map(
	['/nl/', '/nl/place/a/', '/tiles/1.pbf', '/tiles/2.pbf', '/app.js', '/marks.svg'].map((path) => [
		path,
		`the contents of ${path}`
	])
);
const files: SiteFile[] = await Promise.all(
	[...contents].map(async ([path, text]) => ({
		path,
		bytes: text.length,
		transferBytes: text.length,
		sha256: await sha256(new TextEncoder().encode(text).buffer),
		part: 'pack' as const
	}))
);

/** A server of `contents`, of which `answer` may change what it says. */
function server(answer: (path: string, cache: RequestCache) => Response | null = () => null) {
	const asked: string[] = [];
	const fetcher: typeof fetch = async (input, init) => {
		const path = input instanceof Request ? input.url : input.toString();
		asked.push(path);
		init?.signal?.throwIfAborted();
		return Promise.resolve(
			answer(path, init?.cache ?? 'default') ?? new Response(contents.get(path))
		);
	};
	return { asked, fetcher };
}

async function save(
	copies: MemoryCopies,
	fetcher: typeof fetch,
	signal = new AbortController().signal
): Promise<{ trouble: SaveTrouble | null; progress: Progress[] }> {
	const progress: Progress[] = [];
	const plan = planSave(await promisedHashes(copies, () => true), files);
	const onprogress = (step: Progress): number => progress.push(step);
	const trouble = await saveFiles({ plan, copies, fetcher, signal, onprogress });
	return { trouble, progress };
}

describe('saving', () => {
	test('brings every file, pages last, and tells how far it is', async () => {
		const copies = new MemoryCopies();
		const { asked, fetcher } = server();
		const { trouble, progress } = await save(copies, fetcher);
		expect(trouble).toBeNull();
		expect([...copies.stored.keys()].sort()).toEqual([...contents.keys()].sort());
		expect(asked.slice(-2).sort()).toEqual(['/nl/', '/nl/place/a/']);
		expect([progress.map(percent).at(0), progress.map(percent).at(-1)]).toEqual([0, 100]);
	});

	test('fetches nothing twice', async () => {
		const copies = new MemoryCopies();
		await save(copies, server().fetcher);
		const { asked, fetcher } = server();
		await save(copies, fetcher);
		expect(asked).toEqual([]);
	});

	test('removes what the site no longer has', async () => {
		const copies = new MemoryCopies();
		await copies.put('/old.js', new Response('old', { headers: { 'X-Kept-Sha256': 'old' } }));
		await save(copies, server().fetcher);
		expect(copies.stored.has('/old.js')).toBe(false);
	});
});

describe('trouble', () => {
	test('a network that is lost half-way keeps what came, and the next attempt goes on from there', async () => {
		const copies = new MemoryCopies();
		const lost = server((path) => {
			if (path.startsWith('/tiles')) throw new TypeError('Failed to fetch');
			return null;
		});
		expect((await save(copies, lost.fetcher)).trouble).toBe('network');
		const before = copies.stored.size;
		expect(before).toBeGreaterThan(0);
		expect(copies.stored.has('/nl/')).toBe(false);
		const { asked, fetcher } = server();
		expect((await save(copies, fetcher)).trouble).toBeNull();
		expect(asked).toHaveLength(contents.size - before);
	});

	test('nothing old is removed while something new is missing', async () => {
		const copies = new MemoryCopies();
		await copies.put('/old.js', new Response('old', { headers: { 'X-Kept-Sha256': 'old' } }));
		await save(copies, server(() => new Response('', { status: 503 })).fetcher);
		expect(copies.stored.has('/old.js')).toBe(true);
	});

	test('an old copy of the browser is passed over for the server’s', async () => {
		const copies = new MemoryCopies();
		const stale = server((_, cache) => (cache === 'default' ? new Response('stale') : null));
		expect((await save(copies, stale.fetcher)).trouble).toBeNull();
	});

	test('a file that is another one than the list names is never kept', async () => {
		const copies = new MemoryCopies();
		const renewed = server((path) => (path === '/tiles/2.pbf' ? new Response('renewed') : null));
		expect((await save(copies, renewed.fetcher)).trouble).toBe('changed');
		expect(copies.stored.has('/tiles/2.pbf')).toBe(false);
	});

	test('a file that is gone means that the site has changed', async () => {
		const gone = server(() => new Response('', { status: 404 }));
		expect((await save(new MemoryCopies(), gone.fetcher)).trouble).toBe('changed');
	});

	test('a full device is told apart from a lost network', async () => {
		expect((await save(new MemoryCopies(40), server().fetcher)).trouble).toBe('full');
	});

	test('the reader may stop', async () => {
		const stop = new AbortController();
		stop.abort();
		const { trouble } = await save(new MemoryCopies(), server().fetcher, stop.signal);
		expect(trouble).toBe('stopped');
	});
});
