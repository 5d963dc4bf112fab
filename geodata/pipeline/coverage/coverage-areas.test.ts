import { describe, expect, test } from 'vitest';
import { areaLevels } from '../../../src/lib/coverage/types.ts';
import { referenceOf, townFiles } from '../areas/four-communes-town.ts';
import { readSourceAreas, type SourceAreas } from '../areas/source-areas.ts';
import { toGrid } from '../areas/grid.ts';
import type { Problem } from '../problems.ts';
import { coverageAreas, quarterId } from './coverage-areas.ts';
import { areaAt } from './sector-at.ts';

function town(): SourceAreas {
	const problems: Problem[] = [];
	const source = readSourceAreas(referenceOf(townFiles()), problems);
	expect(problems).toEqual([]);
	return source!;
}

describe('the areas that coverage is told for', () => {
	const source = town();
	const { region, levels } = coverageAreas(source, { sectors: 2, residents: 550 });

	test('are zones, communes, quarters and sectors, each level by id', () => {
		const ids = areaLevels.map((level) => levels[level].map(({ id }) => id));
		expect(ids).toEqual([
			['5901', '5902'],
			['21901', '21902', '21903', '21904'],
			['wijk-zeven'],
			['21901A00-', '21902A00-', '21902A01-', '21903A00-', '21904A00-']
		]);
	});

	test('say how many live there, located or not, and how many in the region are not', () => {
		expect(region).toEqual({
			population: 1020,
			unlocated: 20,
			withoutAddress: { sectors: 2, residents: 550 }
		});
		expect(levels.zone.map(({ population }) => population)).toEqual([310, 710]);
		expect(levels.commune.map(({ population }) => population)).toEqual([105, 205, 305, 405]);
		expect(levels.sector.map(({ population }) => population)).toEqual([100, 50, 150, 300, 400]);
		expect(levels.quarter[0]?.population).toBe(1000);
	});

	test('know the areas around them; a quarter in several communes has none', () => {
		expect(levels.sector[2]).toMatchObject({
			commune: '21902',
			zone: '5901',
			quarter: 'wijk-zeven'
		});
		expect(levels.commune[2]).toMatchObject({ commune: '21903', zone: '5902' });
		expect(levels.zone[0]).toMatchObject({ commune: null, zone: '5901' });
		expect(levels.quarter[0]).toMatchObject({ commune: null, zone: null });
	});

	test('have a point inside: of a sector its own, of others that of the most populous sector', () => {
		const sectorAt = areaAt(source.sectors);
		levels.sector.forEach(({ lon, lat }, place) =>
			expect(sectorAt(toGrid([lon, lat]))).toBe(place)
		);
		const at = ({ lon, lat }: { lon: number; lat: number }): number[] => [lon, lat];
		expect(at(levels.commune[1]!)).toEqual(at(levels.sector[2]!));
		expect(at(levels.zone[1]!)).toEqual(at(levels.sector[4]!));
	});
});

describe('the id of a quarter', () => {
	test.each([
		['Anderlecht Centrum – Wayez', 'anderlecht-centrum-wayez'],
		['Ter Kameren / Élysée', 'ter-kameren-elysee'],
		['(Haren)', 'haren'],
		['', '']
	])('of "%s" is "%s"', (name, id) => expect(quarterId(name)).toBe(id));
});
