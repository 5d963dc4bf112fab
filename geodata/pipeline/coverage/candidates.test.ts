import { describe, expect, test } from 'vitest';
import { latticeTown, testPosition } from '../../../src/lib/coverage/lattice-ground.ts';
import { seededRandom } from '../../../src/lib/network/seeded-network.ts';
import { indexStreets } from '../../../src/lib/network/street-index.ts';
import { collectionOf, townReference } from '../../../tests/fixtures/five-street-town.ts';
import { formatProblem, type Problem } from '../problems.ts';
import { buildingsFile, candidatesOf, readBuildings, type Found } from './candidates.ts';

const index = indexStreets(latticeTown(seededRandom(1), 8));
const found = (
	kind: Found['kind'],
	name: string | null,
	x: number,
	y: number,
	name_nl: string | null = name
): Found => {
	const [lon, lat] = testPosition(x, y);
	return { kind, name_nl, name_fr: name, lon, lat };
};
const border = testPosition(1400, 0)[0];
const east = testPosition(2900, 0)[0];
/** Two communes side by side; nothing beyond. */
const communeOf = (lon: number): string | null =>
	lon > east ? null : lon < border ? '21001' : '21004';
const idsOf = (list: readonly Found[]): string[] =>
	candidatesOf(list, communeOf, index).candidates.map(({ id }) => id);

describe('candidates for a site', () => {
	test('have an id that can be read, their commune, and at most five decimals', () => {
		const { candidates } = candidatesOf(
			[
				found('townhall', 'Hôtel de Ville', 800, 800, 'Stadhuis'),
				found('post_office', 'Poste', 1800, 800)
			],
			communeOf,
			index
		);
		expect(candidates.map(({ id, commune }) => [id, commune])).toEqual([
			['post-office-poste', '21004'],
			['townhall-hotel-de-ville', '21001']
		]);
		expect(candidates[1]).toMatchObject({ name_nl: 'Stadhuis', name_fr: 'Hôtel de Ville' });
		for (const { lon, lat } of candidates)
			for (const degrees of [lon, lat]) expect(Number(degrees.toFixed(5))).toBe(degrees);
	});

	test('that bear one name have numbers, from west to east', () => {
		expect(
			idsOf([
				found('school', 'Sint-Jan', 2400, 800),
				found('school', 'Sint-Jan', 400, 800),
				found('school', 'Sint-Jan', 1200, 800)
			])
		).toEqual(['school-sint-jan', 'school-sint-jan-2', 'school-sint-jan-3']);
	});

	test('without a name are named after their commune', () => {
		expect(idsOf([found('school', null, 800, 800), found('school', '???', 1800, 800)])).toEqual([
			'school-21001',
			'school-21004'
		]);
	});

	test('drawn twice within 50 m are one, poles of a stop within 200 m', () => {
		// 100 units are 38 m, 300 are 113 m, 600 are 226 m.
		const twice = (kind: Found['kind'], apart: number): number =>
			idsOf([found(kind, 'A', 800, 800), found(kind, 'A', 800 + apart, 800)]).length;
		expect([twice('library', 100), twice('library', 300)]).toEqual([1, 2]);
		expect([twice('stop', 300), twice('stop', 600)]).toEqual([1, 2]);
	});

	test('are counted: found, and left out outside the region, far from a street, or again', () => {
		const { candidates, counts } = candidatesOf(
			[
				found('library', 'A', 800, 800),
				found('library', 'A', 810, 800),
				found('library', 'B', 3000, 800),
				found('library', 'C', 800, 6000)
			],
			communeOf,
			index
		);
		expect(counts).toEqual({ found: 4, outside: 1, withoutStreet: 1, repeated: 1 });
		expect(candidates).toHaveLength(1);
	});

	test('have ids of their own, sorted, and all that was found is somewhere, in any order', () => {
		const random = seededRandom(5);
		const below = (limit: number): number => Math.floor(random() * limit);
		const kinds = ['library', 'school', 'stop', 'townhall'] as const;
		for (let turn = 0; turn < 20; turn++) {
			const list = Array.from({ length: 120 }, () =>
				found(kinds[below(4)]!, ['A', 'B', 'Été', null][below(4)]!, below(3200), below(3200))
			);
			const { candidates, counts } = candidatesOf(list, communeOf, index);
			const ids = candidates.map(({ id }) => id);
			expect(ids).toEqual([...new Set(ids)].sort());
			expect(counts.found).toBe(120);
			expect(candidates.length + counts.outside + counts.withoutStreet + counts.repeated).toBe(120);
			expect(candidatesOf(list.toReversed(), communeOf, index).candidates).toEqual(candidates);
		}
	});
});

describe('public buildings of the source', () => {
	const building = (properties: object): object => ({
		type: 'Feature',
		properties,
		geometry: { type: 'Point', coordinates: [4.35, 50.85] }
	});
	const read = (...properties: object[]): { buildings: Found[]; problems: string[] } => {
		const problems: Problem[] = [];
		const files = { [buildingsFile]: collectionOf(properties.map(building)) };
		const buildings = readBuildings(townReference(problems, files), problems);
		return { buildings, problems: problems.map(formatProblem) };
	};

	test('bear the name of each language, or else their one name', () => {
		const { buildings, problems } = read(
			{ kind: 'library', name: 'B', 'name:nl': 'Bib' },
			{ kind: 'school' }
		);
		expect(problems).toEqual([]);
		expect(buildings).toEqual([
			{ kind: 'library', name_nl: 'Bib', name_fr: 'B', lon: 4.35, lat: 50.85 },
			{ kind: 'school', name_nl: null, name_fr: null, lon: 4.35, lat: 50.85 }
		]);
	});

	test('of a kind that is not known are named', () => {
		const { buildings, problems } = read({ kind: 'casino', name: 'C' });
		expect(buildings).toEqual([]);
		expect(problems[0]).toContain(`${buildingsFile} | feature 0 | kind | found "casino"`);
	});
});
