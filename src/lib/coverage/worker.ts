import { unpack } from '../network/unpack.ts';
import { CoverageEngine } from './engine.ts';
import { readGround } from './ground.ts';
import type { Session } from './handlers.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { CoverageSession } from './session.ts';
import type { Candidate, CoverageAreas } from './types.ts';

/** A file of our own origin; an error that names it where it does not come. */
async function fetchFile(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${new URL(address).pathname}: ${response.status}`);
	return response;
}

const fetchBytes = async (address: string): Promise<Uint8Array<ArrayBuffer>> =>
	unpack(new Uint8Array(await (await fetchFile(address)).arrayBuffer()));

async function load(
	{ files, places }: Extract<ToWorker, { type: 'open' }>,
	onprogress: (share: number) => void
): Promise<Session> {
	let there = 0;
	const counted = async <Content>(content: Promise<Content>): Promise<Content> => {
		const got = await content;
		onprogress(++there / 4);
		return got;
	};
	const [streets, population, areas] = await Promise.all([
		counted(fetchBytes(files.streets)),
		counted(fetchBytes(files.population)),
		counted(fetchFile(files.areas).then((response) => response.json() as Promise<CoverageAreas>))
	]);
	const ground = readGround({ streets, population, areas }, places);
	const engine = new CoverageEngine(ground, () => performance.now());
	let candidates: Promise<readonly Candidate[]> | null = null;
	return {
		engine,
		candidates() {
			candidates ??= fetchFile(files.candidates).then(
				(response) => response.json() as Promise<readonly Candidate[]>
			);
			// What failed once may be asked again.
			candidates.catch(() => (candidates = null));
			return candidates;
		}
	};
}

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

const session = new CoverageSession({
	post: (message: FromWorker) => self.postMessage(message),
	load,
	turn: () =>
		new Promise((resolve) => {
			waiting.push(resolve);
			port2.postMessage(null);
		}),
	now: () => performance.now()
});
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => session.receive(data));
