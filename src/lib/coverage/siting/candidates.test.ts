import { describe, expect, test } from 'vitest';
import { walkProfiles } from '../../finder/pace.ts';
import { scaleAround, toGrid } from '../../network/grid.ts';
import { seededRandom, testOrigin } from '../../network/seeded-network.ts';
import { indexStreets } from '../../network/street-index.ts';
import { latticeTown, straightStreets, testPoint, testPosition } from '../lattice-ground.ts';
import { randomPopulation } from '../peopled-town.ts';
import type { Candidate } from '../types.ts';
import { communeOf, placedCandidates } from './candidates.ts';
import { residentSquares } from './resident-squares.ts';

const inRegion = <Town extends { arcCount: number }>(town: Town) => ({
	...town,
	arcCommune: new Uint8Array(town.arcCount).fill(1),
	communes: ['21001']
});

const candidate = (id: string, kind: Candidate['kind'], x: number, y: number): Candidate => {
	const [lon, lat] = testPosition(x, y);
	return { id, kind, name_nl: id, name_fr: id, lon, lat, commune: '21004' };
};

describe('the middles of the residents of squares', () => {
	test('of two homes on one street lie between them, by their residents', () => {
		const units = Math.round(250 / scaleAround(testOrigin[1]).east);
		// Where a square begins: both homes lie in it.
		const [x, y] = testOrigin.map((side) => Math.ceil(side / units) * units - side) as [
			number,
			number
		];
		const street = straightStreets(
			[
				[x, y + 10],
				[x + 400, y + 10]
			],
			[[0, 1]]
		);
		const middles = residentSquares(street, {
			doors: {
				arc: Uint32Array.of(0, 0),
				along: Uint32Array.of(0, street.arcDecimetres[0]! / 2),
				door: new Uint16Array(2)
			},
			residents: Uint16Array.of(1, 3),
			sector: new Uint16Array(2),
			total: 4,
			networkChecksum: 0
		});
		expect(middles.map((at) => Math.round(testPoint(at)[0]))).toEqual([x + 150]);
	});

	test('hold all residents, each at most a square away from a middle', () => {
		const random = seededRandom(3);
		const network = latticeTown(random, 8);
		const population = randomPopulation(network, random, 300);
		const squares = residentSquares(network, population);
		expect(new Set(squares.map(String)).size).toBe(squares.length);
		const units = Math.round(250 / network.scale.east);
		const keys = squares.map(([lon, lat]) => {
			const [x, y] = toGrid(lon, lat);
			return [Math.floor(y / units), Math.floor(x / units)] as const;
		});
		// From north to south, then from west to east, one a square.
		const sorted = [...keys].sort(([y1, x1], [y2, x2]) => y1 - y2 || x1 - x2);
		expect(keys).toEqual(sorted);
		expect(new Set(keys.map(String)).size).toBe(keys.length);
		const wanted = new Set<string>();
		population.doors.arc.forEach((arc, home) => {
			const share = population.doors.along[home]! / network.arcDecimetres[arc]!;
			const between = (of: Int32Array): number => {
				const [from, to] = [of[network.arcFrom[arc]!]!, of[network.arcTo[arc]!]!];
				return Math.floor((from + share * (to - from)) / units);
			};
			wanted.add(`${between(network.nodeY)},${between(network.nodeX)}`);
		});
		expect(new Set(keys.map(String))).toEqual(wanted);
	});
});

describe('candidates with their doors', () => {
	const random = seededRandom(4);
	const network = inRegion(latticeTown(random, 6));
	const index = indexStreets(network);
	const population = randomPopulation(network, random, 100);
	const list = [
		candidate('library-near', 'library', 500, 500),
		candidate('stop-near', 'stop', 900, 500),
		candidate('school-far', 'school', 20_000, 500)
	];
	const placed = (kind: 'public' | 'stops' | 'anywhere') =>
		placedCandidates(index, population, list, kind, walkProfiles.adult);

	test('are public buildings or stops, in their order, without those far from any street', () => {
		expect(placed('public').map(({ id }) => id)).toEqual(['library-near']);
		expect(placed('stops').map(({ id, commune }) => [id, commune])).toEqual([
			['stop-near', '21004']
		]);
	});

	test('anywhere are on the streets, one for each square of residents, in the commune of the street', () => {
		const anywhere = placed('anywhere');
		expect(anywhere.length).toBe(residentSquares(network, population).length);
		expect(new Set(anywhere.map(({ id }) => id)).size).toBe(anywhere.length);
		for (const { lon, lat, door, commune } of anywhere) {
			expect(commune).toBe('21001');
			expect(door.metresToStreet).toBe(0);
			const [x, y] = testPoint([lon, lat]);
			expect(Math.hypot(x + testOrigin[0] - door.x, y + testOrigin[1] - door.y)).toBeLessThan(0.5);
		}
	});

	test('have no commune outside the region', () => {
		const outside = { ...network, arcCommune: new Uint8Array(network.arcCount) };
		expect(communeOf(indexStreets(outside), { arc: 0 })).toBe(null);
		const none = placedCandidates(
			indexStreets(outside),
			population,
			[],
			'anywhere',
			walkProfiles.adult
		);
		expect(none).toEqual([]);
	});
});
