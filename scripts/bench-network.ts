// `npx tsx scripts/bench-network.ts`: how fast the walking network is searched, beside other ways to do
// it on the same streets: ngraph.path, a plain binary heap, and SciPy where Debian's python3-scipy is
// there. All in one run; every answer is checked against the others. `--json` for machines.
import { readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as ngraphPath from 'ngraph.path';
import { decodeNetwork } from '../src/lib/network/decode.ts';
import type { Network } from '../src/lib/network/graph.ts';
import { walkBetween } from '../src/lib/network/route.ts';
import type { Doorway } from '../src/lib/network/search.ts';
import { seededRandom } from '../src/lib/network/seeded-network.ts';
import { snap } from '../src/lib/network/snap.ts';
import { indexStreets } from '../src/lib/network/street-index.ts';
import { walkTimes } from '../src/lib/network/walk-times.ts';
import { costWithin, makeWalker, unreached } from '../src/lib/network/walker.ts';
import { bytesOf, time } from './bench-network/measure.ts';
import { heapSearch, ngraphCost, ngraphOf, scipySearch } from './bench-network/rivals.ts';

interface Row {
	task: string;
	by: string;
	/** milliseconds: the middle one of all runs, and the shortest */
	median: number | null;
	least: number | null;
	/** bytes kept in memory besides the shared network */
	bytes: number | null;
	note: string;
}

const file = (path: string): URL => new URL(`../${path}`, import.meta.url);
const maxSeconds = 15 * 60;
const budgets: Record<string, number> = {
	'one door, 15 minutes': 10,
	'whole region, all places': 100
};

function positionsOfPlaces(): [lon: number, lat: number][] {
	return ['antennas', 'police-stations'].flatMap((name) => {
		const text = readFileSync(file(`geodata/${name}.geojson`), 'utf8');
		const { features } = JSON.parse(text) as {
			features: { geometry: { coordinates: [number, number] } | null }[];
		};
		return features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry.coordinates]));
	});
}

function mustEqual(what: string, found: number, expected: number): void {
	if (Math.abs(found - expected) > 1e-6)
		throw new Error(`${what}: ${found}, where another search says ${expected}`);
}

function sumOfReached(costs: ArrayLike<number>): number {
	let sum = 0;
	for (let node = 0; node < costs.length; node++) {
		const cost = costs[node]!;
		if (cost < unreached) sum += cost;
	}
	return sum;
}

function measure(): { network: Network; rows: Row[] } {
	const packed = readFileSync(file('static/network/streets.bin'));
	const { made: network, bytes: networkBytes } = bytesOf<Network>(() =>
		decodeNetwork(gunzipSync(packed))
	);
	const rows: Row[] = [];
	const row = (
		task: string,
		by: string,
		run: () => void,
		bytes: number | null,
		note = ''
	): void => {
		rows.push({ task, by, ...time(run), bytes, note });
	};
	row('unpack and decode', 'this library', () => decodeNetwork(gunzipSync(packed)), networkBytes);
	const { made: index, bytes: indexBytes } = bytesOf(() => indexStreets(network));
	row('index for snapping', 'this library', () => indexStreets(network), indexBytes);
	const places = positionsOfPlaces();
	const doorAt = ([lon, lat]: [number, number]) =>
		snap(index, lon, lat, { maxMetres: 300, mainPartOnly: true })!;
	const doors = places.map(doorAt);
	row(`snap ${doors.length} places`, 'this library', () => places.map(doorAt), null);

	const profile = { kmPerHour: 5, stepFree: false };
	const { made: walker, bytes: walkerBytes } = bytesOf(() => makeWalker(network, profile));
	const { made: graph, bytes: graphBytes } = bytesOf(() => ngraphOf(walker));
	const { bytes: costBytes } = bytesOf(() => heapSearch(walker, doors, Infinity));
	const heapBytes = costBytes + walker.outCost.byteLength;

	const random = seededRandom(2025);
	const anywhere = (): Doorway => {
		for (;;) {
			const arc = Math.floor(random() * network.arcCount);
			if (network.nodePart[network.arcFrom[arc]!] === 0)
				return { arc, fraction: 0, metresToStreet: 0 };
		}
	};

	const one = 'one door, 15 minutes';
	const limit = costWithin(walker, maxSeconds);
	const near = walkTimes(walker, [doors[0]!], { maxSeconds });
	const nearNodes = near.reached.length;
	mustEqual(one, sumOfReached(near.cost), sumOfReached(heapSearch(walker, [doors[0]!], limit)));
	row(
		one,
		'this library',
		() => walkTimes(walker, [doors[0]!], { maxSeconds }),
		walkerBytes,
		`${nearNodes} nodes`
	);
	row(one, 'binary heap', () => heapSearch(walker, [doors[0]!], limit), heapBytes);

	const region = 'whole region, all places';
	const regionCosts = sumOfReached(walkTimes(walker, doors).cost);
	mustEqual(region, sumOfReached(heapSearch(walker, doors, Infinity)), regionCosts);
	row(region, 'this library', () => walkTimes(walker, doors), walkerBytes, `${doors.length} doors`);
	row(region, 'binary heap', () => heapSearch(walker, doors, Infinity), heapBytes);
	const scipy = scipySearch(walker, doors);
	if (typeof scipy === 'string')
		rows.push({
			task: region,
			by: 'SciPy dijkstra',
			median: null,
			least: null,
			bytes: null,
			note: scipy
		});
	else {
		mustEqual(region, sumOfReached(scipy.costs), regionCosts);
		const sorted = scipy.times.sort((a, b) => a - b);
		const [median, least] = [sorted[sorted.length >> 1]!, sorted[0]!];
		rows.push({
			task: region,
			by: 'SciPy dijkstra',
			median,
			least,
			bytes: null,
			note: 'compiled C'
		});
	}

	const between = 'door to door, one of 30 pairs';
	const pairs = Array.from({ length: 30 }, () => [anywhere(), anywhere()] as const);
	const finder = ngraphPath.nba(graph, {
		distance: (_from, _to, link) => link.data,
		// Metres times ten, a hundredth less than the straight line, since lengths are rounded.
		heuristic: (from, to) => 9.9 * Math.hypot(from.data.x - to.data.x, from.data.y - to.data.y)
	});
	const nodeOf = ({ arc }: Doorway): number => network.arcFrom[arc]!;
	let ngraphLonger = 0;
	for (const [from, to] of pairs) {
		const expected = heapSearch(walker, [from], Infinity, nodeOf(to))[nodeOf(to)]!;
		mustEqual(between, walkBetween(walker, from, to)!.seconds, (expected * 0.36) / 5);
		const cost = ngraphCost(graph, finder.find(nodeOf(from), nodeOf(to)));
		if (cost < expected - 1e-6) throw new Error(`${between}: ngraph.path found a shorter way`);
		if (cost > expected + 1e-6) ngraphLonger++;
	}
	const each = (
		by: string,
		run: (pair: readonly [Doorway, Doorway]) => void,
		bytes: number,
		note = ''
	): void => {
		const all = time(() => pairs.forEach(run));
		const [median, least] = [all.median / pairs.length, all.least / pairs.length];
		rows.push({ task: between, by, median, least, bytes, note });
	};
	each('this library', ([from, to]) => walkBetween(walker, from, to), walkerBytes);
	each('binary heap', ([from, to]) => heapSearch(walker, [from], Infinity, nodeOf(to)), heapBytes);
	const longer = ngraphLonger === 0 ? '' : `${ngraphLonger} of 30 not the shortest`;
	each(
		'ngraph.path, nba',
		([from, to]) => finder.find(nodeOf(from), nodeOf(to)),
		graphBytes,
		longer
	);

	// ngraph.path goes from one node to one other: its share of the first two tasks is so many searches.
	const perPair = rows.at(-1)!;
	const close = [...near.reached].filter((_, place) => place % Math.ceil(nearNodes / 30) === 0);
	const start = nodeOf(doors[0]!);
	const nearby = time(() => close.forEach((node) => finder.find(start, node)));
	const share = nearNodes / close.length;
	const times = (by: number, least: number, median: number, task: string, note: string): void => {
		rows.push({
			task,
			by: 'ngraph.path, nba',
			median: median * by,
			least: least * by,
			bytes: graphBytes,
			note
		});
	};
	times(
		share,
		nearby.least,
		nearby.median,
		one,
		`${nearNodes} searches, reckoned from ${close.length}`
	);
	const searches = network.nodeCount * doors.length;
	times(
		searches,
		perPair.least!,
		perPair.median!,
		region,
		`${searches} searches, reckoned from 30`
	);
	const inOrder = [...rows];
	const order = (task: string): number => inOrder.findIndex((other) => other.task === task);
	rows.sort((a, b) => order(a.task) - order(b.task) || inOrder.indexOf(a) - inOrder.indexOf(b));
	return { network, rows };
}

function line({ task, by, median, least, bytes, note }: Row): string {
	const milliseconds = (value: number | null): string => {
		if (value === null) return '-';
		if (value >= 60_000) return `${Math.round(value / 60_000).toLocaleString('en-GB')} min`;
		return value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(2)} ms`;
	};
	const memory = bytes === null ? '-' : `${(bytes / 1e6).toFixed(1)} MB`;
	return [
		task.padEnd(31),
		by.padEnd(18),
		milliseconds(median).padStart(11),
		milliseconds(least).padStart(11),
		memory.padStart(10),
		note === '' ? '' : `  ${note}`
	].join('');
}

/** How large the network is, and how much of it is cut off from the main part. */
function sizes(network: Network): Record<string, number> {
	const metres = network.partMetres.reduce((sum, part) => sum + part, 0);
	return {
		nodes: network.nodeCount,
		arcs: network.arcCount,
		metres: Math.round(metres),
		islands: network.partMetres.length - 1,
		metresInIslands: Math.round(metres - network.partMetres[0]!),
		streetsFileBytes: statSync(file('static/network/streets.bin')).size,
		namesFileBytes: statSync(file('static/network/names.bin')).size
	};
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { network, rows } = measure();
const size = sizes(network);
if (values.json) console.log(JSON.stringify({ load: loadavg()[0], size, rows }, null, '\t'));
else {
	for (const [what, value] of Object.entries(size))
		console.log(`${what.padEnd(31)}${value.toLocaleString('en-GB').padStart(18)}`);
	const heads = ['median', 'least'].map((head) => head.padStart(11)).join('');
	console.log(`\n${'task'.padEnd(31)}${'by'.padEnd(18)}${heads}${'memory'.padStart(10)}`);
	console.log(rows.map(line).join('\n'));
	console.log(`Other work on this machine (load average): ${loadavg()[0]!.toFixed(1)}`);
}
for (const { task, by, median } of rows) {
	const budget = by === 'this library' ? budgets[task] : undefined;
	if (budget === undefined || median === null || median < budget) continue;
	console.error(`${task}: ${median.toFixed(1)} ms, over its budget of ${budget} ms`);
	process.exitCode = 1;
}
