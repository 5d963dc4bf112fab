// `npm run lighthouse`: the find page and a place page on a slow phone, against what we promise.
// `--json` for machines. Performance is the median of three runs: it varies with the machine's load.
import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { runScript, withServedSite } from './served-site.ts';

const pages = ['/nl/', '/fr/place/anderlecht-kuregem/'];
const promises = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof promises;
const categories = Object.keys(promises) as Category[];
const runs = 3;

interface Scores {
	page: string;
	scores: Record<Category, number>;
	/** titles of the audits that cost points, worst first */
	lost: string[];
}

/** A port that nothing listens on, for Chromium's debugger. */
function freePort(): Promise<number> {
	return new Promise((done, refuse) => {
		const server = createServer();
		server.once('error', refuse);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				if (typeof address === 'object' && address !== null) done(address.port);
				else refuse(new Error('no free port'));
			});
		});
	});
}

async function measure(address: string, port: number): Promise<Omit<Scores, 'page'>> {
	const result = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' });
	if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}`);
	const { categories: measured, audits } = result.lhr;
	const scores = Object.fromEntries(
		categories.map((name) => [name, Math.round((measured[name]?.score ?? 0) * 100)])
	) as Record<Category, number>;
	const lost = categories.flatMap((name) =>
		(measured[name]?.auditRefs ?? [])
			.map(({ id, weight }) => ({ audit: audits[id], weight }))
			.filter(({ audit, weight }) => weight > 0 && (audit?.score ?? 1) < 0.9)
			.map(({ audit }) => `${audit?.title ?? ''} ${audit?.displayValue ?? ''}`.trim())
	);
	return { scores, lost };
}

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measurePage(page: string, origin: string, port: number): Promise<Scores> {
	const measured: Omit<Scores, 'page'>[] = [];
	for (let run = 0; run < runs; run++) measured.push(await measure(origin + page, port));
	const scores = Object.fromEntries(
		categories.map((name) => [
			name,
			// What does not depend on the machine's load has to be right each time.
			name === 'performance'
				? median(measured.map((one) => one.scores[name]))
				: Math.min(...measured.map((one) => one.scores[name]))
		])
	) as Record<Category, number>;
	return { page, scores, lost: [...new Set(measured.flatMap(({ lost }) => lost))] };
}

const kept = ({ scores }: Scores): boolean =>
	categories.every((name) => scores[name] >= promises[name]);

function table(results: readonly Scores[]): string {
	const head = ['page'.padEnd(34), ...categories.map((name) => name.padStart(16))].join('');
	const promised = [
		'at least'.padEnd(34),
		...categories.map((name) => String(promises[name]).padStart(16))
	].join('');
	const rows = results.map(({ page, scores, lost }) =>
		[
			[page.padEnd(34), ...categories.map((name) => String(scores[name]).padStart(16))].join(''),
			...lost.map((title) => `    ${title}`)
		].join('\n')
	);
	return [head, promised, ...rows].join('\n');
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
await runScript(async () => {
	const port = await freePort();
	const results = await withServedSite(
		async ({ origin }) => {
			const all: Scores[] = [];
			for (const page of pages) all.push(await measurePage(page, origin, port));
			return all;
		},
		[`--remote-debugging-port=${port}`]
	);
	console.log(values.json ? JSON.stringify(results, null, '\t') : table(results));
	return results.every(kept);
});
