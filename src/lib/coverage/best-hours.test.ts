import { describe, expect, test } from 'vitest';
import { seededRandom } from '../network/seeded-network.ts';
import { runBestHours } from './best-hours.ts';
import type { CoverageEngine } from './engine.ts';
import { finished } from './finished.ts';
import { latticeTown, testPlace, testQuestion } from './lattice-ground.ts';
import { openAt } from './open-at.ts';
import { peopledEngine, randomPopulation } from './peopled-town.ts';
import { readWeek } from './scenario-link.ts';
import { blockKinds, type BlockKind, type CoveragePlace, type OpeningBlock } from './types.ts';

const weeks = [
	'0900-1200_1300-1700.0900-1200_1300-1700.0900-1700.0900-1700.0900-1600..',
	'0800-1800.0800-1800.0800-1800.0800-1800.0800-1800.1000-1600.',
	'1400-2000..1400-2000..1400-2000..',
	'......'
];

/** A town of six places: four with known hours, one without, one that is only planned. */
function town(seed: number, across = 8): CoverageEngine {
	const random = seededRandom(seed);
	const network = latticeTown(random, across);
	const below = (limit: number): number => Math.floor(random() * limit);
	const at = (): [number, number] => [below(400 * (across - 1)), below(400 * (across - 1))];
	const known = weeks.map((text, each): CoveragePlace => {
		const schedule = {
			week: readWeek(text)!,
			always: false,
			holidays: 'closed',
			appointment: false,
			horizon: { from: '2026-01-01', to: '2027-12-31' }
		} as const;
		return { ...testPlace(`known-${each}`, ...at()), schedule };
	});
	return peopledEngine(network, randomPopulation(network, random, 25 * across), [
		...known,
		testPlace('unknown', ...at()),
		{ ...testPlace('planned', ...at()), status: 'planned' }
	]);
}

/** The blocks of a kind in the words of the page: day, first and last full hour. */
function blocksOf(kind: BlockKind): [day: number, start: number, end: number][] {
	if (kind === 'saturday') return [[5, 9, 13]];
	if (kind === 'evening') return [0, 1, 2, 3, 4].map((day) => [day, 17, 20]);
	const list: [number, number, number][] = [];
	for (let day = 0; day < 7; day++)
		for (let start = 7; start + 2 <= 21; start++) list.push([day, start, start + 2]);
	return list;
}

/** What blocks add, with one scenario and one coverage for each place and hour. */
function gainsOf(
	engine: CoverageEngine
): (place: CoveragePlace, block: readonly [number, number, number]) => number | null {
	const known = new Map<string, number>();
	const withinAt = (hour: number, id: string): number => {
		const found = known.get(`${hour} ${id}`);
		if (found !== undefined) return found;
		const week = readWeek(new Array(7).fill('0000-2400').join('.'))!;
		const scenario = { changes: [{ kind: 'hours', place: id, week } as const] };
		const when = { kind: 'hour', hour } as const;
		const { region } = engine.coverage({ ...testQuestion, when, scenario });
		known.set(`${hour} ${id}`, region.certain.within[1]);
		return region.certain.within[1];
	};
	return ({ id, schedule }, [day, start, end]) => {
		let sum = 0;
		for (let hour = 24 * day + start; hour < 24 * day + end; hour++) {
			if (openAt(schedule, { kind: 'hour', hour }) === 'certain') return null;
			// Of no place: nothing changes.
			sum += withinAt(hour, id) - withinAt(hour, 'nowhere');
		}
		return sum / (end - start);
	};
}

const best = (engine: CoverageEngine, block: BlockKind, count = 9): readonly OpeningBlock[] =>
	finished(runBestHours(engine, { question: testQuestion, minutes: 10, block, count })).blocks;

describe('the best extra hours', () => {
	test.each(blockKinds)('are those that coverage finds best, block by block (%s)', (kind) => {
		for (const seed of kind === 'two-hours' ? [1] : [1, 2, 3]) {
			const engine = town(seed, kind === 'two-hours' ? 5 : 8);
			const answer = best(engine, kind);
			const gainOf = gainsOf(engine);
			for (const place of engine.ground.places) {
				if (place.status === 'planned') continue;
				let most = 0;
				let expected: unknown = undefined;
				for (const block of blocksOf(kind)) {
					const gain = gainOf(place, block);
					if (gain === null || gain <= most) continue;
					most = gain;
					const [day, start, end] = block;
					expected = { place: place.id, day, start: 60 * start, end: 60 * end };
				}
				const found = answer.find((block) => block.place === place.id);
				if (expected === undefined) expect(found).toBeUndefined();
				else {
					expect(found).toMatchObject(expected as object);
					expect(found?.gain).toBeCloseTo(most, 9);
					expect(found?.atMost).toBe(place.id === 'unknown');
				}
			}
			const gains = answer.map(({ gain }) => gain);
			expect(gains).toEqual([...gains].sort((one, other) => other - one));
		}
	});

	test('are as many as asked, one a place, and none of a place that is not there', () => {
		const engine = town(4);
		const all = best(engine, 'evening');
		expect(best(engine, 'evening', 2)).toEqual(all.slice(0, 2));
		expect(new Set(all.map(({ place }) => place)).size).toBe(all.length);
		expect(all.some(({ place }) => place === 'planned')).toBe(false);
	});

	test('may be those of a place that a scenario opens', () => {
		const engine = town(5);
		const question = {
			...testQuestion,
			scenario: { changes: [{ kind: 'open', place: 'planned' } as const] }
		};
		const { blocks } = finished(
			runBestHours(engine, { question, minutes: 20, block: 'saturday', count: 9 })
		);
		expect(blocks.find(({ place }) => place === 'planned')?.atMost).toBe(true);
	});
});
