import { describe, expect, it } from 'vitest';
import { metresBetween, scaleAround } from '../network/grid.ts';
import { seededRandom, testOrigin } from '../network/seeded-network.ts';
import { walkTimes, walkTo } from '../network/walk-times.ts';
import {
	engineOn,
	latticeTown,
	straightStreets,
	testPlace,
	testPoint,
	testPosition,
	testQuestion
} from './lattice-ground.ts';
import type { CoverageEngine } from './engine.ts';
import type { StreetsQuestion } from './protocol.ts';
import { runStreets } from './streets.ts';
import { thresholds, type StreetsAnswer } from './types.ts';

function streetsOf(engine: CoverageEngine, bbox: StreetsQuestion['bbox']): StreetsAnswer {
	const run = runStreets(engine, { question: testQuestion, bbox });
	for (;;) {
		const { done, value } = run.next();
		if (done) return value;
	}
}

const scale = scaleAround(testOrigin[1]);
const everywhere = [4, 50, 5, 51] as const;

function metresOf(line: readonly (readonly number[])[]): number {
	let metres = 0;
	for (let point = 1; point < line.length; point++) {
		const [[x1, y1], [x2, y2]] = [testPoint(line[point - 1]!), testPoint(line[point]!)];
		metres += metresBetween(scale, x1, testOrigin[1] + y1, x2, testOrigin[1] + y2);
	}
	return metres;
}

describe('streets by walk', () => {
	const longStreet = straightStreets(
		[
			[0, 0],
			[6000, 0],
			[6000, 300]
		],
		[
			[0, 1],
			[1, 2]
		]
	);

	it('are cut where a threshold is crossed', () => {
		const engine = engineOn(longStreet, [testPlace('antenna', 0, 0)]);
		const { features } = streetsOf(engine, everywhere).streets;
		expect(features.map(({ properties }) => properties.minutes)).toEqual(thresholds);
		// 5 km/h: 416.67 m in five minutes.
		for (const { geometry } of features) {
			expect(geometry.coordinates).toHaveLength(1);
			expect(metresOf(geometry.coordinates[0]!)).toBeCloseTo(416.67, 0);
		}
		const [start, end] = features[1]!.geometry.coordinates[0]!;
		expect(metresOf([testPosition(0, 0), start!])).toBeCloseTo(416.67, 0);
		expect(metresOf([testPosition(0, 0), end!])).toBeCloseTo(833.33, 0);
	});

	it('begin on both sides of a place in the middle of a street', () => {
		const engine = engineOn(longStreet, [testPlace('antenna', 3000, 0)]);
		const { features } = streetsOf(engine, everywhere).streets;
		expect(features.map(({ geometry }) => geometry.coordinates.length)).toEqual([1, 2, 3]);
		expect(metresOf(features[0]!.geometry.coordinates[0]!)).toBeCloseTo(833.33, 0);
	});

	it('are none without a place, away from the part that is asked, and outside the region', () => {
		const place = testPlace('antenna', 0, 0);
		expect(streetsOf(engineOn(longStreet, []), everywhere).streets.features).toEqual([]);
		const engine = engineOn(longStreet, [place]);
		expect(streetsOf(engine, [4, 50, 4.1, 50.1]).streets.features).toEqual([]);
		const [west, south] = testPosition(5900, 400);
		const [east, north] = testPosition(6100, 200);
		const corner = streetsOf(engine, [west, south, east, north]).streets.features;
		expect(corner).toEqual([]);
		engine.ground.network.arcCommune.fill(0);
		expect(streetsOf(engine, everywhere).streets.features).toEqual([]);
	});

	it('have each place of a street in the threshold of the walk there, in a random town', () => {
		const random = seededRandom(31);
		for (let round = 0; round < 6; round++) {
			const network = latticeTown(random, 16);
			const places = [0, 1].map((id) => testPlace(`${id}`, random() * 6000, random() * 6000));
			const engine = engineOn(network, places);
			const { features } = streetsOf(engine, everywhere).streets;
			const doors = engine.serving(testQuestion).certain.map(({ door }) => door);
			const times = walkTimes(engine.walker('adult'), doors);
			// Pieces of streets, each in the threshold of its middle.
			const expected = thresholds.map(() => 0);
			const parts = 40;
			for (let arc = 0; arc < network.arcCount; arc++)
				for (let part = 0; part < parts; part++) {
					const fraction = (part + 0.5) / parts;
					const walk = walkTo(times, { arc, fraction, metresToStreet: 0 });
					const rank = thresholds.findIndex((minutes) => walk && walk.seconds <= 60 * minutes);
					if (rank >= 0) expected[rank]! += network.arcDecimetres[arc]! / 10 / parts;
				}
			for (const { properties, geometry } of features) {
				const metres = geometry.coordinates.reduce((sum, line) => sum + metresOf(line), 0);
				const whole = expected[thresholds.indexOf(properties.minutes)]!;
				expect(Math.abs(metres - whole)).toBeLessThan(0.01 * whole + 5);
			}
		}
	});
});
