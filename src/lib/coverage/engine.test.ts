import { describe, expect, test } from 'vitest';
import type { WeekPattern } from '../hours/types.ts';
import { seededRandom } from '../network/seeded-network.ts';
import { walkTimes, walkTo } from '../network/walk-times.ts';
import { makeWalker } from '../network/walker.ts';
import { walkProfiles, type Pace } from '../finder/pace.ts';
import { runBestHours } from './best-hours.ts';
import type { CoverageEngine } from './engine.ts';
import { gapsOf } from './gaps.ts';
import { latticeTown, testPlace, testQuestion } from './lattice-ground.ts';
import { peopledEngine, randomPopulation, testAreas } from './peopled-town.ts';
import { runDoubt } from './position-doubt.ts';
import { readWeek } from './scenario-link.ts';
import { thresholds, type CoveragePlace, type Question, type When } from './types.ts';

const week = (text: string): WeekPattern => readWeek(text)!;
const officeWeek = week(
	'0900-1200_1300-1700.0900-1200_1300-1700.0900-1200_1300-1700.0900-1700.0900-1600..'
);
const scheduleOf = (pattern: WeekPattern): CoveragePlace['schedule'] => ({
	week: pattern,
	always: false,
	holidays: 'closed',
	appointment: false,
	horizon: { from: '2026-01-01', to: '2027-12-31' }
});

/** A town of 64 crossings with five places: known hours, unknown hours, unclear, rough and planned. */
function town(seed: number): CoverageEngine {
	const random = seededRandom(seed);
	const network = latticeTown(random, 8);
	const at = (): [number, number] => [Math.floor(random() * 2800), Math.floor(random() * 2800)];
	const places: CoveragePlace[] = [
		{ ...testPlace('known', ...at()), schedule: scheduleOf(officeWeek) },
		{ ...testPlace('unknown', ...at()) },
		{ ...testPlace('unclear', ...at()), status: 'unclear' },
		{ ...testPlace('rough', ...at()), accuracyMetres: 300 },
		{ ...testPlace('planned', ...at()), status: 'planned' }
	];
	return peopledEngine(network, randomPopulation(network, random, 400), places);
}

/** Seconds from each home to the nearest of some places, by one search from each place. */
function naiveSeconds(engine: CoverageEngine, pace: Pace, ids: readonly string[]): number[] {
	const { network, population, places } = engine.ground;
	const walker = makeWalker(network, walkProfiles[pace]);
	const best = new Array<number>(population.residents.length).fill(Infinity);
	for (const { id, point } of places) {
		if (!ids.includes(id) || point === null) continue;
		const door = engine.doorOf(pace, point)!;
		const times = walkTimes(walker, [door]);
		best.forEach((_, home) => {
			const arc = population.doors.arc[home]!;
			const fraction = population.doors.along[home]! / network.arcDecimetres[arc]!;
			const metresToStreet = population.doors.door[home]! / 10;
			const walk = walkTo(times, { arc, fraction, metresToStreet });
			if (walk) best[home] = Math.min(best[home]!, walk.seconds);
		});
	}
	return best;
}

/** Residents within a number of minutes, by sector. */
function naiveWithin(
	engine: CoverageEngine,
	seconds: readonly number[],
	minutes: number
): number[] {
	const { residents, sector } = engine.ground.population;
	const counts = [0, 0, 0, 0];
	seconds.forEach((walk, home) => {
		if (walk <= 60 * minutes + 1e-6) counts[sector[home]!]! += residents[home]!;
	});
	return counts;
}

const when = (hour: number): When => ({ kind: 'hour', hour });

describe('coverage', () => {
	test.each([1, 2, 3])('counts what a search from every place finds, home by home (%i)', (seed) => {
		const engine = town(seed);
		for (const pace of ['adult', 'slower'] as const) {
			const answer = engine.coverage({ ...testQuestion, pace });
			expect(answer.certain).toEqual(['known', 'unknown', 'rough']);
			expect(answer.possible).toEqual(['unclear']);
			expect(answer.leftOut).toEqual([{ id: 'planned', why: 'status' }]);
			const sure = naiveSeconds(engine, pace, answer.certain);
			const most = naiveSeconds(engine, pace, [...answer.certain, ...answer.possible]);
			thresholds.forEach((minutes, at) => {
				const within = naiveWithin(engine, sure, minutes);
				expect(answer.areas.sector.map(({ certain }) => certain.within[at])).toEqual(within);
				const all = within.reduce((sum, count) => sum + count, 0);
				expect(answer.region.certain.within[at]).toBe(all);
				const possible = naiveWithin(engine, most, minutes);
				expect(answer.areas.sector.map((area) => area.possible.within[at])).toEqual(possible);
			});
		}
	});

	test('gives the walk that half, and nine out of ten, need at most', () => {
		const engine = town(4);
		const { region } = engine.coverage(testQuestion);
		const { residents } = engine.ground.population;
		const walks = naiveSeconds(engine, 'adult', ['known', 'unknown', 'rough'])
			.flatMap((seconds, home) => new Array<number>(residents[home]!).fill(seconds))
			.sort((one, other) => one - other);
		const percentile = (share: number): number =>
			Math.ceil(walks[Math.ceil(share * walks.length) - 1]! - 1e-9);
		expect(region.certain.medianSeconds).toBe(percentile(0.5));
		expect(region.certain.p90Seconds).toBe(percentile(0.9));
	});

	test('adds areas up: sectors to quarters and communes, communes to zones and the region', () => {
		const { region, areas } = town(5).coverage(testQuestion);
		const sum = (list: readonly { certain: { within: readonly number[] } }[]): number =>
			list.reduce((all, { certain }) => all + certain.within[2]!, 0);
		for (const level of ['zone', 'commune', 'quarter', 'sector'] as const)
			expect(sum(areas[level])).toBe(region.certain.within[2]);
		const [s1, s2, s3] = areas.sector.map(({ certain }) => certain.within[2]);
		expect(areas.commune[0]?.certain.within[2]).toBe(s1! + s2!);
		expect(areas.quarter[1]?.certain.within[2]).toBe(s2! + s3!);
	});

	test('with no place at all nobody reaches one, and there is no walk', () => {
		const { region } = town(6).coverage({
			...testQuestion,
			scenario: {
				changes: ['known', 'unknown', 'rough', 'unclear'].map((place) => ({ kind: 'close', place }))
			}
		});
		expect(region.certain).toEqual({
			within: [0, 0, 0, 0],
			medianSeconds: null,
			p90Seconds: null
		});
	});

	test('an added place never takes coverage away', () => {
		const engine = town(7);
		const [lon, lat] = engine.ground.places[4]!.point!;
		const added = engine.coverage({
			...testQuestion,
			scenario: { changes: [{ kind: 'add', serves: 'lisa', lon, lat, week: null }] }
		});
		const before = engine.coverage(testQuestion);
		expect(added.certain).toContain('new-1');
		expect(added.region.certain.within[1]).toBeGreaterThanOrEqual(before.region.certain.within[1]);
	});
});

describe('the clock', () => {
	test('says at each hour what coverage says of it', () => {
		const engine = town(8);
		const { kinds, pace, scenario } = testQuestion;
		const clock = engine.clock({ kinds, pace, scenario, minutes: 10, weekOf: null });
		for (let hour = 0; hour < 168; hour += 5) {
			const question: Question = { ...testQuestion, when: when(hour) };
			const { region, areas } = engine.coverage(question);
			expect(clock.region.certain[hour]).toBe(region.certain.within[1]);
			expect(clock.region.possible[hour]).toBe(region.possible.within[1]);
			expect(clock.communes.map(({ certain }) => certain[hour])).toEqual(
				areas.commune.map(({ certain }) => certain.within[1])
			);
		}
	});

	test('of a date says what coverage says of its moments, holidays too', () => {
		const engine = town(9);
		const { kinds, pace, scenario } = testQuestion;
		const clock = engine.clock({ kinds, pace, scenario, minutes: 15, weekOf: '2026-12-25' });
		for (const [hour, at] of [
			[10, '2026-12-21T10:00'],
			[106, '2026-12-25T10:00'],
			[34, '2026-12-22T10:00']
		] as const) {
			const { region } = engine.coverage({ ...testQuestion, when: { kind: 'moment', at } });
			expect(clock.region.certain[hour]).toBe(region.certain.within[2]);
			expect(clock.region.possible[hour]).toBe(region.possible.within[2]);
		}
		// On Christmas, a Friday, the one place with known hours is closed.
		expect(clock.region.certain[106]).toBe(0);
		expect(clock.region.certain[10]).toBeGreaterThan(0);
	});

	test('tells how far it is', () => {
		const shares: number[] = [];
		const { kinds, pace, scenario } = testQuestion;
		town(10).clock({ kinds, pace, scenario, minutes: 15, weekOf: null }, (share) =>
			shares.push(share)
		);
		expect(shares.length).toBeGreaterThan(3);
		expect(shares).toEqual([...shares].sort((one, other) => one - other));
	});
});

describe('the best extra hours', () => {
	test('are those that reach most of the residents who then have nothing certainly open', () => {
		const engine = town(11);
		const run = runBestHours(engine, {
			question: testQuestion,
			minutes: 10,
			block: 'saturday',
			count: 5
		});
		let step = run.next();
		while (!step.done) step = run.next();
		const { blocks } = step.value;
		// On Saturday nothing is certainly open: each place reaches all who live near it.
		const near = ['known', 'rough', 'unknown'].map((place) => ({
			place,
			gain: naiveWithin(engine, naiveSeconds(engine, 'adult', [place]), 10).reduce(
				(sum, count) => sum + count
			)
		}));
		expect(blocks.map(({ place, gain }) => ({ place, gain })).sort(byPlace)).toEqual(
			near.filter(({ gain }) => gain > 0).sort(byPlace)
		);
		expect(blocks.find(({ place }) => place === 'known')?.atMost).toBe(false);
		expect(blocks.find(({ place }) => place === 'unknown')?.atMost).toBe(true);
		expect(blocks.map(({ gain }) => gain)).toEqual(
			blocks.map(({ gain }) => gain).sort((one, other) => other - one)
		);
	});

	test('leave out hours at which the place is certainly open', () => {
		const engine = town(12);
		const run = runBestHours(engine, {
			question: testQuestion,
			minutes: 20,
			block: 'two-hours',
			count: 9
		});
		let step = run.next();
		while (!step.done) step = run.next();
		const known = step.value.blocks.find(({ place }) => place === 'known');
		for (const { start, end } of officeWeek[known?.day ?? 6]!)
			expect(known && known.start < end && known.end > start).toBe(false);
	});
});

const byPlace = (one: { place: string }, other: { place: string }): number =>
	one.place < other.place ? -1 : 1;

describe('doubt about points', () => {
	test('moves only places that are known roughly, and holds what is drawn between its bounds', () => {
		const engine = town(13);
		const run = runDoubt(engine, { question: testQuestion, minutes: 10 });
		let step = run.next();
		while (!step.done) step = run.next();
		const { within, lowest, highest, places } = step.value;
		expect(places.map(({ id }) => id)).toEqual(['rough']);
		expect(within).toBe(engine.coverage(testQuestion).region.certain.within[1]);
		expect(lowest).toBeLessThanOrEqual(within);
		expect(highest).toBeGreaterThanOrEqual(within);
	});
});

describe('gaps', () => {
	test('are areas most of whose residents live beyond, the most first', () => {
		const answer = town(14).coverage(testQuestion);
		for (const level of ['quarter', 'sector'] as const) {
			const gaps = gapsOf(answer, 5, level);
			const expected = answer.areas[level].filter(
				({ residents, certain }) => 2 * (residents - certain.within[0]) > residents
			);
			expect(gaps.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
			const counts = gaps.map(({ certain }) => certain);
			expect(counts).toEqual([...counts].sort((one, other) => other - one));
		}
		expect(testAreas.levels.quarter).toHaveLength(3);
	});
});
