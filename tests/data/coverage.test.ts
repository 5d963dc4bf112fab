import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenarioPlaces } from '../../src/lib/coverage/scenario-places.ts';
import { areaLevels, thresholds, type Question } from '../../src/lib/coverage/types.ts';
import {
	coverageAreas,
	coverageCandidates,
	coverageEngine,
	firstAnswer,
	firstClock,
	firstQuestion,
	sectorShapes
} from '../../src/lib/server/coverage.ts';

interface Collection {
	features: { properties: { id: string; population: number; commune: string; zone: string } }[];
}
const read = (name: string): Collection =>
	JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8')) as Collection;
const sectors = read('sectors.geojson').features.map(({ properties }) => properties);
const communes = read('communes.geojson').features.map(({ properties }) => properties);
const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

describe('the residents', () => {
	const { residents, sector } = coverageEngine().ground.population;
	const { levels, region } = coverageAreas();

	test('of each of the 749 sectors are behind its doors: nobody is lost or counted twice', () => {
		const counts = new Map(levels.sector.map(({ id }) => [id, 0]));
		residents.forEach((count, door) => {
			const { id } = levels.sector[sector[door]!]!;
			counts.set(id, counts.get(id)! + count);
		});
		expect(sectors).toHaveLength(749);
		expect([...counts]).toEqual(
			sectors.map(({ id, population }): [string, number] => [id, population]).sort(byFirst)
		);
		expect(sum([...residents])).toBe(1_252_352);
	});

	test('of communes, zones and the region add up, those who are not located beside them', () => {
		const all = sum(communes.map(({ population }) => population));
		expect(region.population).toBe(all);
		expect(region.unlocated).toBe(all - 1_252_352);
		const { residents: located } = coverageEngine().tally;
		levels.commune.forEach(({ id, population }, place) => {
			const own = sectors.filter(({ commune }) => commune === id);
			expect(located.areas.commune[place]).toBe(sum(own.map((each) => each.population)));
			expect(population).toBe(communes.find((each) => each.id === id)?.population);
		});
		levels.zone.forEach(({ id }, place) => {
			const own = sectors.filter(({ zone }) => zone === id);
			expect(located.areas.zone[place]).toBe(sum(own.map((each) => each.population)));
		});
	});
});

const byFirst = ([one]: [string, number], [other]: [string, number]): number =>
	one < other ? -1 : 1;

describe('areas, outlines and candidates', () => {
	test('have ids of their own, in order', () => {
		const lists = [
			...areaLevels.map((level) => coverageAreas().levels[level].map(({ id }) => id)),
			coverageCandidates().map(({ id }) => id)
		];
		for (const ids of lists) expect(ids).toEqual([...new Set(ids)].sort());
	});

	test('each sector has one outline, and each candidate a commune of the region', () => {
		const outlined = sectorShapes().features.map(({ properties }) => properties.id);
		expect(outlined.sort()).toEqual(sectors.map(({ id }) => id).sort());
		const known = new Set(communes.map(({ id }) => id));
		expect(coverageCandidates().filter(({ commune }) => !known.has(commune))).toEqual([]);
	});
});

describe('coverage of the region', () => {
	const both = coverageEngine().coverage({ ...firstQuestion, kinds: 'both' });

	test('grows with the threshold, and with what may be open', () => {
		for (const level of areaLevels)
			for (const { certain, possible, residents } of both.areas[level]) {
				const numbers = [...certain.within, residents];
				expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
				thresholds.forEach((_, at) =>
					expect(possible.within[at]).toBeGreaterThanOrEqual(certain.within[at]!)
				);
			}
	});

	test('adds up: every level to the region', () => {
		for (const level of areaLevels)
			thresholds.forEach((_, at) => {
				const within = firstAnswer().areas[level].map(({ certain }) => certain.within[at]!);
				expect(sum(within)).toBe(firstAnswer().region.certain.within[at]);
			});
	});

	test('by LISA antennas lies within that by antennas and police together', () => {
		firstAnswer().areas.sector.forEach(({ certain }, place) =>
			thresholds.forEach((_, at) =>
				expect(certain.within[at]).toBeLessThanOrEqual(
					both.areas.sector[place]!.certain.within[at]!
				)
			)
		);
	});

	test('at an hour is what the clock says of it', () => {
		for (const hour of [9, 33, 62, 130, 154]) {
			const question: Question = { ...firstQuestion, when: { kind: 'hour', hour } };
			const { region } = coverageEngine().coverage(question);
			expect(firstClock().region.certain[hour]).toBe(region.certain.within[2]);
			expect(firstClock().region.possible[hour]).toBe(region.possible.within[2]);
		}
	});

	test('every place of a scenario that adds none is one of the data', () => {
		const { places } = coverageEngine().ground;
		expect(scenarioPlaces(places, { changes: [{ kind: 'close', place: 'nowhere' }] })).toEqual(
			places
		);
	});
});
