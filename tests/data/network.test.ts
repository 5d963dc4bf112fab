import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import FlatQueue from 'flatqueue';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawnMetres } from '../../src/lib/network/arc-shape.ts';
import { NetworkFileError } from '../../src/lib/network/bytes.ts';
import { decodeNetwork } from '../../src/lib/network/decode.ts';
import { directions } from '../../src/lib/network/directions.ts';
import { stepSentence } from '../../src/lib/network/directions-words.ts';
import type { Network } from '../../src/lib/network/graph.ts';
import { metresBetween } from '../../src/lib/network/grid.ts';
import { decodeNames, type StreetName } from '../../src/lib/network/names.ts';
import { route, walkBetween } from '../../src/lib/network/route.ts';
import { snap, type StreetPosition } from '../../src/lib/network/snap.ts';
import { indexStreets, type StreetIndex } from '../../src/lib/network/street-index.ts';
import { walkTimes, walkTo } from '../../src/lib/network/walk-times.ts';
import { makeWalker, stairsFactor, unreached, type Walker } from '../../src/lib/network/walker.ts';
import { wayOf } from '../../src/lib/network/ways.ts';
import { unpack } from '../../src/lib/network/unpack.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { random } from '../fixtures/random.ts';

const read = (path: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));
const streets = read('static/network/streets.bin');
const streetNames = read('static/network/names.bin');

let network: Network;
let names: StreetName[];
let index: StreetIndex;
let adult: Walker;
let stepFree: Walker;

beforeAll(async () => {
	network = decodeNetwork(await unpack(streets));
	names = decodeNames(await unpack(streetNames), network.checksum);
	index = indexStreets(network);
	adult = makeWalker(network, { kmPerHour: 5, stepFree: false });
	stepFree = makeWalker(network, { kmPerHour: 3.6, stepFree: true });
});

/** Stations and landmarks, as OpenStreetMap has them. */
const positions = {
	midiTrains: [4.335589, 50.835591],
	midiMetro: [4.337909, 50.83648],
	grandPlace: [4.352707, 50.846928],
	atomium: [4.34152, 50.89492],
	calevoet: [4.331976, 50.79188],
	haren: [4.419836, 50.888685]
} as const;

function door(place: keyof typeof positions): StreetPosition {
	const [lon, lat] = positions[place];
	return snap(index, lon, lat, { maxMetres: 100 })!;
}

function metres(from: keyof typeof positions, to: keyof typeof positions): number {
	return walkBetween(adult, door(from), door(to))!.metres;
}

/** Doors anywhere in the region, on the main part of the network. */
function doors(count: number, seed: number, walker = adult): StreetPosition[] {
	const next = random(seed);
	const found: StreetPosition[] = [];
	while (found.length < count) {
		const [lon, lat] = [4.25 + 0.23 * next(), 50.77 + 0.14 * next()];
		const position = snap(index, lon, lat, {
			maxMetres: 150,
			mainPartOnly: true,
			stepFree: walker.profile.stepFree
		});
		if (position !== null) found.push(position);
	}
	return found;
}

/** Costs to all nodes by Dijkstra's search with a binary heap, on lists of its own. */
function heapCosts(sources: readonly StreetPosition[], forStepFree: boolean): Float64Array {
	const out: { node: number; cost: number }[][] = Array.from(network.nodeX, () => []);
	const factors: number[] = [];
	for (let arc = 0; arc < network.arcCount; arc++) {
		const isStairs = wayOf(network.arcWay[arc]!)!.kind === 'steps';
		const factor = !isStairs ? 1 : forStepFree ? Infinity : stairsFactor;
		factors.push(factor);
		const [from, to] = [network.arcFrom[arc]!, network.arcTo[arc]!];
		const cost = network.arcDecimetres[arc]! * factor;
		out[from]!.push({ node: to, cost });
		out[to]!.push({ node: from, cost });
	}
	const costs = new Float64Array(network.nodeCount).fill(Infinity);
	const queue = new FlatQueue<number>();
	const offer = (node: number, cost: number): void => {
		if (!(cost < costs[node]!)) return;
		costs[node] = cost;
		queue.push(node, cost);
	};
	for (const { arc, fraction, metresToStreet } of sources) {
		const toDoor = Math.round(10 * metresToStreet);
		const before = Math.round(network.arcDecimetres[arc]! * fraction);
		const after = network.arcDecimetres[arc]! - before;
		offer(network.arcFrom[arc]!, toDoor + before * factors[arc]!);
		offer(network.arcTo[arc]!, toDoor + after * factors[arc]!);
	}
	while (queue.length > 0) {
		const cost = queue.peekValue()!;
		const node = queue.pop()!;
		if (cost > costs[node]!) continue;
		for (const way of out[node]!) offer(way.node, cost + way.cost);
	}
	return costs;
}

describe('the files of the walking network', () => {
	it('take less than 900 kB together', () => {
		expect(streets.length + streetNames.length).toBeLessThan(900_000);
	});

	it('hold the streets of the 19 communes, with names in both languages', () => {
		expect(network.communes).toHaveLength(19);
		expect(names.length).toBeGreaterThan(5000);
		expect(names).toContainEqual({ nl: 'Nieuwstraat', fr: 'Rue Neuve' });
		expect(new Set(network.arcName).size).toBe(names.length + 1);
		expect(Math.max(...network.arcName)).toBe(names.length);
		expect(names.every(({ nl, fr }) => nl !== '' && fr !== '')).toBe(true);
	});

	it('keep 99 % of all metres in one connected part, and some islands', () => {
		const all = network.partMetres.reduce((sum, part) => sum + part, 0);
		expect(all).toBeGreaterThan(4_300_000);
		expect(network.partMetres[0]! / all).toBeGreaterThan(0.99);
		expect(network.partMetres.length).toBeGreaterThan(100);
	});

	it('hold no arc shorter than the straight line between its nodes, nor far longer than drawn', () => {
		for (let arc = 0; arc < network.arcCount; arc++) {
			const [from, to] = [network.arcFrom[arc]!, network.arcTo[arc]!];
			const straight = metresBetween(
				network.scale,
				network.nodeX[from]!,
				network.nodeY[from]!,
				network.nodeX[to]!,
				network.nodeY[to]!
			);
			const length = network.arcDecimetres[arc]! / 10;
			if (length < straight - 0.06) expect.fail(`arc ${arc}: ${length} m, straight ${straight} m`);
			const drawn = drawnMetres(network, arc);
			if (drawn > length + 0.06 || length > 1.3 * drawn + 2)
				expect.fail(`arc ${arc}: ${length} m, drawn ${drawn} m`);
		}
	});

	it('are refused when cut short or damaged', async () => {
		await expect(unpack(streets.slice(0, streets.length / 2))).rejects.toThrow(NetworkFileError);
		const plain = gunzipSync(streets);
		expect(() => decodeNetwork(plain.subarray(0, plain.length - 1))).toThrow(NetworkFileError);
		const next = random(8);
		for (let round = 0; round < 20; round++) {
			const damaged = Uint8Array.from(plain);
			damaged[Math.floor(next() * damaged.length)]! ^= 1 << Math.floor(next() * 8);
			expect(() => decodeNetwork(damaged)).toThrow(NetworkFileError);
		}
	});
});

describe('walks on the whole network', () => {
	it('cost the same as by a binary heap, to every node, from 24 doors', () => {
		for (const source of doors(24, 1)) {
			const expected = heapCosts([source], false);
			const { cost } = walkTimes(adult, [source]);
			for (let node = 0; node < network.nodeCount; node++) {
				const found = cost[node] === unreached ? Infinity : cost[node]!;
				if (found !== expected[node]!)
					expect.fail(`node ${node}: ${found} dm, by the heap ${expected[node]!} dm`);
			}
		}
	});

	it('cost the same as by a binary heap from 70 doors at once, with stairs and without', () => {
		for (const walker of [adult, stepFree]) {
			const sources = doors(70, 2, walker);
			const expected = heapCosts(sources, walker.profile.stepFree);
			const { cost } = walkTimes(walker, sources);
			const found = Float64Array.from(cost, (each) => (each === unreached ? Infinity : each));
			expect(found).toEqual(expected);
		}
	});

	it('are as long as the control distances say', () => {
		// The South station is 400 m long: the control distance lies between its metro and its trains.
		expect(metres('midiMetro', 'grandPlace')).toBeLessThan(1850);
		expect(metres('midiTrains', 'grandPlace')).toBeGreaterThan(1850);
		expect(Math.abs(metres('midiMetro', 'grandPlace') - 1850)).toBeLessThan(0.1 * 1850);
		expect(Math.abs(metres('midiTrains', 'grandPlace') - 1850)).toBeLessThan(0.1 * 1850);
		// The others are given as "about", from places that are not given: 3 % of either.
		expect(Math.abs(metres('grandPlace', 'atomium') - 6160)).toBeLessThan(0.03 * 6160);
		expect(Math.abs(metres('calevoet', 'haren') - 13_130)).toBeLessThan(0.03 * 13_130);
	});

	it('are as long there as back', () => {
		const ends = doors(60, 3);
		for (let pair = 0; pair < ends.length; pair += 2) {
			const [there, back] = [
				walkBetween(adult, ends[pair]!, ends[pair + 1]!)!,
				walkBetween(adult, ends[pair + 1]!, ends[pair]!)!
			];
			expect(back.seconds).toBe(there.seconds);
		}
	});

	it('are never longer than by way of another place', () => {
		const places = doors(20, 4).map((place) => ({ ...place, metresToStreet: 0 }));
		const cost = places.map((from) => {
			const times = walkTimes(adult, [from]);
			return places.map((to) => walkTo(times, to)!.cost);
		});
		for (const [one, row] of cost.entries())
			for (const [other, direct] of row.entries())
				for (const [by] of places.entries())
					expect(direct).toBeLessThanOrEqual(cost[one]![by]! + cost[by]![other]!);
	});

	it('never lead over stairs for who can not take them, and are no shorter for it', () => {
		const ends = doors(30, 5, stepFree);
		let stairs = 0;
		for (let pair = 0; pair < ends.length; pair += 2) {
			const [from, to] = [ends[pair]!, ends[pair + 1]!];
			const usual = walkBetween(adult, from, to)!;
			const without = walkBetween(stepFree, from, to)!;
			const kinds = (path: typeof usual) =>
				path.legs.map(({ arc }) => wayOf(network.arcWay[arc]!)!.kind);
			stairs += kinds(usual).filter((kind) => kind === 'steps').length;
			expect(kinds(without)).not.toContain('steps');
			expect(without.seconds * 3.6).toBeGreaterThanOrEqual(usual.seconds * 5 - 1e-6);
		}
		expect(stairs).toBeGreaterThan(0);
	});

	it('are drawn without a gap, and told in every language', () => {
		const ends = doors(40, 6);
		for (let pair = 0; pair < ends.length; pair += 2) {
			const found = route(adult, ends[pair]!, ends[pair + 1]!)!;
			const drawn = found.legs.reduce((sum, { begin, end }) => sum + Math.abs(end - begin) / 10, 0);
			expect(lengthMetres(found.line) / drawn).toBeGreaterThan(0.985);
			expect(lengthMetres(found.line) / drawn).toBeLessThan(1.005);
			for (const language of languages) {
				const steps = directions(adult, names, found, language);
				expect(steps.reduce((sum, step) => sum + step.metres, 0)).toBeCloseTo(found.metres, 5);
				for (const step of steps) expect(stepSentence(step, language)).toMatch(/^\p{Lu}.*\.$/u);
			}
		}
	});
});

function lengthMetres(line: readonly (readonly [number, number])[]): number {
	return line
		.slice(1)
		.reduce(
			(sum, [lon, lat], place) =>
				sum + Math.hypot((lon - line[place]![0]) * 70_430, (lat - line[place]![1]) * 111_240),
			0
		);
}
