import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	collectionOf,
	type PlaceName,
	places,
	townPosition,
	townReference,
	townStreets
} from '../../tests/fixtures/five-street-town.ts';
import { decodeNetwork } from '../../src/lib/network/decode.ts';
import { directions } from '../../src/lib/network/directions.ts';
import { stepSentence } from '../../src/lib/network/directions-words.ts';
import type { Network } from '../../src/lib/network/graph.ts';
import { decodeNames } from '../../src/lib/network/names.ts';
import { route, walkBetween } from '../../src/lib/network/route.ts';
import { snap, type SnapOptions } from '../../src/lib/network/snap.ts';
import { indexStreets } from '../../src/lib/network/street-index.ts';
import { walkTimes, walkTo } from '../../src/lib/network/walk-times.ts';
import { makeWalker } from '../../src/lib/network/walker.ts';
import { buildNetwork } from './network.ts';
import { formatProblem, type Problem } from './problems.ts';

function townNetwork(streets: readonly object[] = townStreets): {
	network: Network;
	names: ReturnType<typeof decodeNames>;
} {
	const problems: Problem[] = [];
	const files = { 'geodata/streets.geojson': collectionOf(streets) };
	const built = buildNetwork(townReference(problems, files), problems);
	expect(problems).toEqual([]);
	expect(built.files.map(({ path }) => path)).toEqual([
		'static/network/streets.bin',
		'static/network/names.bin'
	]);
	const [streetsFile, namesFile] = built.files.map(({ bytes }) => gunzipSync(bytes));
	const network = decodeNetwork(streetsFile!);
	return { network, names: decodeNames(namesFile!, network.checksum) };
}

const { network, names } = townNetwork();
const index = indexStreets(network);
const adult = makeWalker(network, { kmPerHour: 5, stepFree: false });
const stepFree = makeWalker(network, { kmPerHour: 5, stepFree: true });
const near = (east: number, north: number, options: SnapOptions = { maxMetres: 50 }) =>
	snap(index, ...townPosition(east, north), options)!;
const at = (place: PlaceName) => near(places[place][0], places[place][1]);

/** Metres of the shortest walk between two places of the town. */
function metres(from: PlaceName, to: PlaceName, walker = adult): number | undefined {
	return walkBetween(walker, at(from), at(to))?.metres;
}

/** The town is drawn to half a metre. */
const expectMetres = (found: number | undefined, expected: number) =>
	expect(Math.abs((found ?? NaN) - expected)).toBeLessThan(0.5 + expected / 1000);

describe('the five-street town', () => {
	it('has a node at every crossing and end and nowhere else', () => {
		// F and C are bends and no nodes; at A, H and the north of the bridge one way becomes another.
		expect(network.nodeCount).toBe(10);
		expect(network.arcCount).toBe(10);
	});

	it('knows its streets by both names', () => {
		expect(names.map(({ nl }) => nl).sort()).toEqual([
			'Brugstraat',
			'Eilandlaan',
			'Hoge Straat',
			'Kerkstraat',
			'Lage Straat'
		]);
		expect(names.find(({ nl }) => nl === 'Kerkstraat')?.fr).toBe('Rue de l’Église');
		expect(network.communes).toEqual(['21004']);
	});

	it('snaps to the middle of a street, and counts the walk to it', () => {
		const door = near(150, 12);
		expectMetres(door.metresToStreet, 12);
		const walk = walkBetween(adult, door, at('B'))!;
		expectMetres(walk.metres, 12 + 50);
		expect(walk.seconds).toBeCloseTo((walk.metres * 3.6) / 5, 0);
	});

	it('does not join the bridge to the street that it crosses, though they share a point', () => {
		const besideBridge = walkBetween(adult, at('S'), near(90, 0))!;
		expectMetres(besideBridge.metres, 200 + 100 + 100 + 200 + 90);
		expectMetres(metres('S', 'G'), 300);
	});

	it('walks under the bridge', () => {
		expectMetres(metres('A', 'B'), 200);
	});

	it('takes the stairs though they are slow, where they save time', () => {
		const walk = walkBetween(adult, at('H'), at('E'))!;
		expectMetres(walk.metres, 200);
		expect(walk.seconds).toBeCloseTo((2 * 200 * 3.6) / 5, -1);
	});

	it('goes round the stairs where they do not, or can not be taken', () => {
		// Over the stairs 200 m that count as 400, round by B and D 600 m: 100 m from H nobody takes them.
		const before = walkBetween(adult, near(250, 0), at('E'))!;
		expectMetres(before.metres, 50 + 200 + 200);
		expectMetres(metres('H', 'E', stepFree), 200 + 200 + 200);
	});

	it('leaves the motorway out', () => {
		// Ten metres from the motorway.
		const door = near(290, 45, { maxMetres: 60 });
		expectMetres(door.metresToStreet, 45);
		expectMetres(walkBetween(adult, door, at('E'))!.metres, 45 + 90 + 200 + 200);
	});

	it('finds one of two equal paths, the same one each time', () => {
		const lengths = [metres('A', 'D'), metres('D', 'A')];
		for (const length of lengths) expectMetres(length, 400);
		const paths = [1, 2].map(() => walkBetween(adult, at('A'), at('D')));
		expect(paths[0]).toEqual(paths[1]);
	});

	it('keeps the island, says that it is one, and finds no way to it', () => {
		expectMetres(network.partMetres[1], 100);
		expect(metres('A', 'K')).toBeUndefined();
		expectMetres(metres('K', 'L'), 100);
		expect(near(650, 5, { maxMetres: 50, mainPartOnly: true })).toBeNull();
	});

	it('takes each door to the nearest of several places', () => {
		const times = walkTimes(adult, [at('S'), at('H')]);
		const walk = walkTo(times, at('B'))!;
		expect(walk.source).toBe(1);
		expect(walk.seconds).toBeCloseTo((200 * 3.6) / 5, 0);
		expect(walkTo(times, at('G'))!.source).toBe(0);
		expect(walkTo(walkTimes(adult, [at('H')], { maxSeconds: 120 }), at('B'))).toBeNull();
	});

	it('tells the way in words', () => {
		const found = route(stepFree, near(350, -3), near(300, 210))!;
		expect(
			directions(stepFree, names, found, 'nl').map((step) => stepSentence(step, 'nl'))
		).toEqual([
			'Volg de Lage Straat naar het westen.',
			'Sla rechtsaf en volg de Kerkstraat.',
			'Sla rechtsaf en volg de Hoge Straat.',
			'U bent er: uw bestemming ligt links.'
		]);
	});

	it('is written the same, byte for byte, each time', () => {
		const files = [1, 2].map(() => {
			const problems: Problem[] = [];
			return buildNetwork(townReference(problems), problems).files;
		});
		expect(files[0]).toEqual(files[1]);
	});
});

describe('bad input', () => {
	/** What is said of one street of the town that is not as it should be. */
	function saidOf(change: (feature: Record<string, unknown>) => void, file = 'streets'): string[] {
		const features = structuredClone(townStreets) as Record<string, unknown>[];
		change(features[1]!);
		const problems: Problem[] = [];
		const files = { [`geodata/${file}.geojson`]: collectionOf(features) };
		const built = buildNetwork(townReference(problems, files), problems);
		expect(built.files).toEqual([]);
		return problems.map(formatProblem);
	}
	const withProperty = (name: string, value: unknown) => (feature: Record<string, unknown>) =>
		((feature.properties as Record<string, unknown>)[name] = value);

	it.each([
		['class', 'canal', 'found "canal" | expected one of motorway, trunk'],
		['subclass', 'ladder', 'found "ladder" | expected one of residential'],
		['brunnel', 'roof', 'found "roof" | expected one of bridge, tunnel, ford'],
		['ramp', 'yes', 'found "yes" | expected 1, 0 or nothing'],
		['nis', '23001', 'found "23001" | expected the NIS code of a Brussels commune'],
		['name', 5, 'found 5 | expected text or null']
	])('of %s is named, and nothing is written', (field, value, said) => {
		const [first, ...more] = saidOf(withProperty(field, value));
		expect(first).toContain(`geodata/streets.geojson | feature 1 | ${field} | ${said}`);
		expect(more).toEqual([]);
	});

	it('of a line is named', () => {
		const said = saidOf((feature) => {
			feature.geometry = { type: 'LineString', coordinates: [[4.35, 50.85]] };
		});
		expect(said[0]).toContain('feature 1 | geometry.coordinates | found [[4.35,50.85]]');
		const outside = saidOf((feature) => {
			feature.geometry = {
				type: 'LineString',
				coordinates: [
					[50.85, 4.35],
					[50.86, 4.35]
				]
			};
		});
		expect(outside[0]).toContain('found [50.85,4.35] | expected longitude, latitude between');
	});

	it('of a gained street without a name is named', () => {
		const said = saidOf((feature) => (feature.properties = {}), 'streets-new');
		// The stairs and the motorway have none either.
		expect(said).toHaveLength(3);
		expect(said[0]).toContain('geodata/streets-new.geojson | feature 1 | name | found nothing');
	});

	it('of a file that is not there or holds no street is named', () => {
		const problems: Problem[] = [];
		buildNetwork(townReference(problems, { 'geodata/streets.geojson': null }), problems);
		expect(problems.map(formatProblem)[0]).toContain('geodata/streets.geojson | - | type');
		expect(saidOfNothing()).toEqual([
			'geodata/streets.geojson | - | features | found no way that can be walked | expected streets'
		]);
	});

	function saidOfNothing(): string[] {
		const problems: Problem[] = [];
		const files = { 'geodata/streets.geojson': collectionOf([]) };
		buildNetwork(townReference(problems, files), problems);
		return problems.map(formatProblem);
	}
});
