// `npx tsx scripts/bench-coverage.ts`: how fast questions of coverage are answered from the committed files,
// by the code that the browser runs. The search beneath is measured beside SciPy, where Debian's
// python3-scipy is there, and a plain binary heap. `--json` for machines.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { runBands } from '../src/lib/coverage/bands.ts';
import { CoverageEngine } from '../src/lib/coverage/engine.ts';
import { runDoubt } from '../src/lib/coverage/position-doubt.ts';
import { placedCandidates } from '../src/lib/coverage/siting/candidates.ts';
import { exchange } from '../src/lib/coverage/siting/exchange.ts';
import { greedy } from '../src/lib/coverage/siting/greedy.ts';
import { allowedSites, answerSites, prepareSites } from '../src/lib/coverage/siting/sites.ts';
import { standingWalk } from '../src/lib/coverage/siting/standing-walk.ts';
import { runStreets } from '../src/lib/coverage/streets.ts';
import {
	noScenario,
	objectives,
	type Question,
	type Scenario,
	type SitesQuestion
} from '../src/lib/coverage/types.ts';
import { walkProfiles } from '../src/lib/finder/pace.ts';
import { seededRandom } from '../src/lib/network/seeded-network.ts';
import { walkTimes } from '../src/lib/network/walk-times.ts';
import { unreached } from '../src/lib/network/walker.ts';
import { coverageCandidates, coverageEngine } from '../src/lib/server/coverage.ts';
import { time } from './bench-network/measure.ts';
import { heapSearch, scipySearch } from './bench-network/rivals.ts';

interface Row {
	task: string;
	by: string;
	/** milliseconds: the middle one of all runs, and the shortest */
	median: number | null;
	least: number | null;
	/** milliseconds that the middle one may take */
	budget: number | null;
	note: string;
}

const library = 'this library';
const all: Question = {
	kinds: 'both',
	pace: 'adult',
	when: { kind: 'any' },
	scenario: noScenario
};
const lisa: Question = { ...all, kinds: 'lisa' };
/** A screen of 1,280 by 800 px at zoom 15, around the middle of Anderlecht. */
const screen = [4.2945, 50.8293, 4.3285, 50.8427] as const;

/** What a generator returns, without a pause. */
function finish<Answer>(run: Generator<number, Answer, void>): Answer {
	for (;;) {
		const { done, value } = run.next();
		if (done) return value;
	}
}

/** Runs a task several times, each on an engine that has found out nothing yet. */
function timeFresh(run: (engine: CoverageEngine) => void): { median: number; least: number } {
	const runs = Array.from({ length: 7 }, () => {
		const engine = new CoverageEngine(coverageEngine().ground);
		engine.walker(all.pace);
		const start = performance.now();
		run(engine);
		return performance.now() - start;
	}).sort((one, other) => one - other);
	return { median: runs[runs.length >> 1]!, least: runs[0]! };
}

function sumOfReached(costs: ArrayLike<number>): number {
	let sum = 0;
	for (let node = 0; node < costs.length; node++) if (costs[node]! < unreached) sum += costs[node]!;
	return sum;
}

function mustEqual(by: string, found: number, expected: number): void {
	if (Math.abs(found - expected) > 1e-6)
		throw new Error(`${by} finds ${found}, where this library finds ${expected}`);
}

/** The search from all places to all crossings, which is what the three have in common. */
function searchRows(engine: CoverageEngine): Row[] {
	const walker = engine.walker(all.pace);
	const doors = engine.serving(all).certain.map(({ door }) => door);
	const expected = sumOfReached(walkTimes(walker, doors).cost);
	mustEqual('the heap', sumOfReached(heapSearch(walker, doors, Infinity)), expected);
	const task = `search only, ${doors.length} places`;
	const base = { task, budget: null, note: '' };
	const rows: Row[] = [
		{ ...base, by: library, ...time(() => walkTimes(walker, doors)) },
		{ ...base, by: 'binary heap', ...time(() => heapSearch(walker, doors, Infinity)) }
	];
	const scipy = scipySearch(walker, doors);
	if (typeof scipy === 'string')
		return [...rows, { ...base, by: 'SciPy dijkstra', median: null, least: null, note: scipy }];
	mustEqual('SciPy', sumOfReached(scipy.costs), expected);
	const times = scipy.times.sort((one, other) => one - other);
	const [median, least] = [times[times.length >> 1]!, times[0]!];
	return [...rows, { ...base, by: 'SciPy dijkstra', median, least, note: 'compiled C' }];
}

/** A scenario with one more antenna, somewhere else each time. */
function somewhere(random: () => number): Scenario {
	const [lon, lat] = [4.33 + 0.08 * random(), 50.82 + 0.05 * random()];
	return { changes: [{ kind: 'add', serves: 'lisa', lon, lat, week: null }] };
}

function answerRows(engine: CoverageEngine): Row[] {
	const row = (
		task: string,
		budget: number | null,
		measured: { median: number; least: number },
		note = ''
	): Row => ({ task, by: library, ...measured, budget, note });
	const random = seededRandom(168);
	const { door } = engine.serving(lisa).certain[0]!;
	let runs = 0;
	const clock = { ...all, minutes: 10 as const, weekOf: null };
	const areas = `${engine.ground.areas.levels.sector.length} sectors and what they make up`;
	const whatIf = (): void => {
		engine.coverage(all);
		engine.coverage({ ...all, scenario: somewhere(random) });
	};
	// Another door each time: what was found once is kept.
	const reach = (): unknown =>
		engine.reach(all.pace, { ...door, metresToStreet: ++runs / 1e6 }, 15);
	const doubt = { question: lisa, minutes: 10 as const };
	const streets = { question: all, bbox: screen };
	return [
		row(
			'coverage, all places',
			100,
			time(() => engine.coverage(all)),
			areas
		),
		row(
			'coverage, LISA',
			100,
			time(() => engine.coverage(lisa))
		),
		row('homes within 15 min of a place', null, time(reach)),
		row('what-if: before and after', 200, time(whatIf), 'one place added'),
		row(
			'clock, 168 hours',
			3000,
			timeFresh((fresh) => fresh.clock(clock)),
			'nothing known yet'
		),
		row(
			'clock, asked again',
			3000,
			time(() => engine.clock(clock)),
			'walks known'
		),
		row(
			'bands, LISA',
			150,
			time(() => finish(runBands(engine, lisa)))
		),
		row(
			'bands, all places',
			null,
			time(() => finish(runBands(engine, all)))
		),
		row(
			'streets of one screen',
			null,
			time(() => finish(runStreets(engine, streets)))
		),
		row(
			'doubt of positions, LISA',
			null,
			timeFresh((fresh) => finish(runDoubt(fresh, doubt)))
		)
	];
}

/** The best next sites among public buildings, beside the LISA antennas. */
function siteRows(engine: CoverageEngine): Row[] {
	const { network, index, population } = engine.ground;
	const profile = walkProfiles[lisa.pace];
	const doors = engine.serving(lisa).certain.map(({ door }) => door);
	const candidates = placedCandidates(index, population, coverageCandidates(), 'public', profile);
	const standing = standingWalk(network, population, profile, doors);
	const ground = { standing, candidates, communesWith: new Set<string>() };
	return objectives.flatMap((objective) => {
		const asked = {
			question: lisa,
			minutes: 10,
			candidates: 'public',
			objective,
			rule: 'none'
		} as const satisfies Omit<SitesQuestion, 'count'>;
		const start = performance.now();
		const prepared = finish(prepareSites(ground, asked));
		const took = performance.now() - start;
		const row = { by: library, budget: null };
		const name = `sites, ${objective === 'median' ? 'mean walk' : objective}`;
		return [
			{
				...row,
				task: `${name}: prepare`,
				median: took,
				least: took,
				note: `${candidates.length} buildings, once`
			},
			...[1, 3, 10].flatMap((count): Row[] => {
				const question = { ...asked, count };
				const { gap } = answerSites(ground, prepared, question);
				const allowed = allowedSites(ground, question);
				const { table } = prepared.objective === 'median' ? prepared.median : prepared.covering;
				const choosing = time(() => exchange(greedy(table, allowed), allowed));
				const answering = time(() => answerSites(ground, prepared, question));
				const note = `gap ${(100 * gap).toFixed(2)} %`;
				return [
					{ ...row, task: `${name}: ${count}`, ...choosing, budget: 100, note: 'greedy, exchange' },
					{ ...row, task: `${name}: ${count}, bound`, ...answering, note }
				];
			})
		];
	});
}

function line({ task, by, median, least, budget, note }: Row): string {
	const milliseconds = (value: number | null): string => {
		if (value === null) return '-';
		return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(2)} ms`;
	};
	return [
		task.padEnd(31),
		by.padEnd(15),
		...[median, least].map((value) => milliseconds(value).padStart(11)),
		(budget === null ? '' : `${budget} ms`).padStart(10),
		note === '' ? '' : `  ${note}`
	].join('');
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const engine = coverageEngine();
const rows = [...searchRows(engine), ...answerRows(engine), ...siteRows(engine)];
if (values.json) console.log(JSON.stringify({ load: loadavg()[0], rows }, null, '\t'));
else {
	const heads = ['median', 'least'].map((head) => head.padStart(11)).join('');
	console.log(`${'task'.padEnd(31)}${'by'.padEnd(15)}${heads}${'budget'.padStart(10)}`);
	console.log(rows.map(line).join('\n'));
	console.log(`Other work on this machine (load average): ${loadavg()[0]!.toFixed(1)}`);
}
for (const { task, median, budget } of rows) {
	if (budget === null || median === null || median < budget) continue;
	console.error(`${task}: ${median.toFixed(1)} ms, over its budget of ${budget} ms`);
	process.exitCode = 1;
}
