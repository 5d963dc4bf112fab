// How large the opening-hours engine is for a reader, and how long it takes. `npx tsx scripts/bench-hours.ts`
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { openSpans } from '../src/lib/hours/day.ts';
import { statusAt } from '../src/lib/hours/status-at.ts';
import type { Schedule } from '../src/lib/hours/types.ts';

const root = new URL('../', import.meta.url);
/** All that a page can import of the engine; holidays and their names are part of it. */
const modules = ['brussels', 'day', 'holidays', 'status', 'status-at', 'stretches'];

/** The bytes of the engine as the site ships it: bundled and minified, plain and compressed. */
export async function engineSize(): Promise<{ bytes: number; gzipped: number }> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: {
				entry: modules.map((name) => fileURLToPath(new URL(`src/lib/hours/${name}.ts`, root))),
				formats: ['es']
			}
		}
	});
	const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
	const texts = chunks.flatMap((chunk) => ('code' in chunk ? chunk.code : []));
	return {
		bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
		gzipped: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)
	};
}

/** Median milliseconds of one call, over 100 calls after 20 to warm up. */
function timed(run: (round: number) => unknown): number {
	const times: number[] = [];
	for (let round = 0; round < 120; round++) {
		const start = performance.now();
		run(round);
		times.push(performance.now() - start);
	}
	return times.slice(20).sort((one, other) => one - other)[50] ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const text = readFileSync(new URL('geodata/schedules.json', root), 'utf8');
	const schedules = Object.values(JSON.parse(text) as Record<string, Schedule>);
	const { bytes, gzipped } = await engineSize();
	const hour = 3_600_000;
	const start = Date.UTC(2026, 10, 24);
	const status = timed((round) =>
		schedules.map((one) => statusAt(one, new Date(start + round * 7 * hour)))
	);
	const calendar = timed(() => schedules.map((one) => openSpans(one, '2026-11-24', 180)));
	console.log(`engine              ${bytes} bytes, ${gzipped} gzipped`);
	console.log(
		`schedules.json      ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`
	);
	console.log(`status, ${schedules.length} doors    ${status.toFixed(2)} ms`);
	console.log(`180 days, ${schedules.length} doors  ${calendar.toFixed(2)} ms`);
}
