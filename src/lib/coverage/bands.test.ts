import { describe, expect, it } from 'vitest';
import { scaleAround } from '../network/grid.ts';
import { pointX, pointY } from '../network/arc-shape.ts';
import { seededRandom, testOrigin } from '../network/seeded-network.ts';
import { walkTimes, walkTo, type WalkTimes } from '../network/walk-times.ts';
import { areaOf, isInside, type Ring } from './band-rings.ts';
import { runBands } from './bands.ts';
import type { CoverageEngine } from './engine.ts';
import {
	engineOn,
	latticeTown,
	straightStreets,
	testPlace,
	testPoint,
	testQuestion
} from './lattice-ground.ts';
import { thresholds, type BandsAnswer, type Threshold } from './types.ts';

/** A band in grid units from `testOrigin`. */
interface Band {
	readonly minutes: Threshold;
	readonly polygons: readonly (readonly Ring[])[];
}

function answerOf(engine: CoverageEngine): BandsAnswer['bands'] {
	const run = runBands(engine, testQuestion);
	for (;;) {
		const { done, value } = run.next();
		if (done) return value.bands;
	}
}

function bandsOf(engine: CoverageEngine): Band[] {
	return answerOf(engine).features.map(({ properties, geometry }) => ({
		minutes: properties.minutes,
		polygons: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(testPoint)))
	}));
}

/** The bands that hold a point: outlines less their holes. */
function bandsAt(bands: readonly Band[], x: number, y: number): Threshold[] {
	const holdsIt = ([outline, ...holes]: readonly Ring[]): boolean =>
		isInside([x, y], outline!) && !holes.some((ring) => isInside([x, y], ring));
	return bands.filter(({ polygons }) => polygons.some(holdsIt)).map(({ minutes }) => minutes);
}

const unit = scaleAround(testOrigin[1]).east;

describe('bands by walk', () => {
	const longStreet = straightStreets(
		[
			[0, 0],
			[6000, 0]
		],
		[[0, 1]]
	);

	it('follow a straight street as far as the walk, 125 m on either side', () => {
		const bands = bandsOf(engineOn(longStreet, [testPlace('antenna', 0, 0)]));
		const atMetres = (east: number, south = 0): Threshold[] =>
			bandsAt(bands, east / unit, south / unit);
		expect(bands.map(({ minutes }) => minutes)).toEqual(thresholds);
		// 5 km/h: 416.67 m in five minutes. The way off the street counts, on average 40 m around a lone one.
		for (const [rank, minutes] of thresholds.entries()) {
			const end = 416.67 * (rank + 1);
			expect(atMetres(end - 90)).toEqual([minutes]);
			expect(atMetres(end + 20)).not.toContain(minutes);
		}
		for (const side of [-1, 1]) {
			expect(atMetres(700, 100 * side)).toEqual([10]);
			expect(atMetres(700, 160 * side)).toEqual([]);
		}
	});

	it('are closed, anticlockwise outside and clockwise inside, with five decimals', () => {
		const random = seededRandom(3);
		const places = [testPlace('one', 500, 500), testPlace('other', 4800, 3000)];
		const { features } = answerOf(engineOn(latticeTown(random, 14), places));
		expect(features.flatMap(({ geometry }) => geometry.coordinates.flat()).length).toBeGreaterThan(
			6
		);
		for (const polygon of features.flatMap(({ geometry }) => geometry.coordinates))
			for (const [place, ring] of polygon.entries()) {
				expect(ring.at(-1)).toEqual(ring[0]);
				expect(ring.length).toBeGreaterThan(8);
				expect(Math.sign(areaOf(ring.map(testPoint)))).toBe(place === 0 ? 1 : -1);
				for (const degrees of ring.flat()) expect(degrees).toBe(Math.round(degrees * 1e5) / 1e5);
			}
	});

	it('are none without a place that counts, and where no street of the region is reached', () => {
		const none = { type: 'FeatureCollection', features: [] };
		expect(answerOf(engineOn(longStreet, []))).toEqual(none);
		const closed = { ...testPlace('antenna', 0, 0), status: 'closed' as const };
		expect(answerOf(engineOn(longStreet, [closed]))).toEqual(none);
		const outside = engineOn(longStreet, [testPlace('antenna', 0, 0)]);
		outside.ground.network.arcCommune.fill(0);
		expect(answerOf(outside)).toEqual(none);
	});

	describe('in random towns', () => {
		const random = seededRandom(2026);
		const towns = [0, 1, 2, 3].map(() => {
			const network = latticeTown(random, 18);
			const count = 1 + Math.floor(random() * 3);
			const places = Array.from({ length: count }, (_, id) =>
				testPlace(`${id}`, random() * 6800, random() * 6800)
			);
			const engine = engineOn(network, places);
			const doors = engine.serving(testQuestion).certain.map(({ door }) => door);
			const bands = bandsOf(engine);
			return { network, bands, times: walkTimes(engine.walker('adult'), doors) };
		});

		it('never overlap, and hold only points with a street within the walk near by', () => {
			for (const { bands, times } of towns) {
				let inside = 0;
				const streets = streetPoints(times);
				for (let point = 0; point < 1500; point++) {
					const [x, y] = [random() * 8000 - 600, random() * 8000 - 600];
					const at = bandsAt(bands, x, y);
					expect(at.length).toBeLessThanOrEqual(1);
					if (at.length === 0) continue;
					inside++;
					const isNear = streets.some(
						({ east, south, seconds }) =>
							seconds <= 60 * at[0]! && Math.hypot(east - x, south - y) * unit < 250
					);
					expect(isNear).toBe(true);
				}
				expect(inside).toBeGreaterThan(150);
			}
		});

		it('have 98 in 100 places of a street in the band of the walk there, to a minute and a half', () => {
			for (const { bands, times } of towns) {
				const places = streetPoints(times).map(({ east, south, seconds }) => {
					const [minutes = Infinity] = bandsAt(bands, east, south);
					return { seconds, least: Math.min(minutes - 5, 20), most: minutes };
				});
				const right = places.filter(
					({ seconds, least, most }) => seconds > 60 * least - 90 && seconds < 60 * most + 90
				);
				expect(places.filter(({ most }) => most < Infinity).length).toBeGreaterThan(100);
				expect(right.length).toBeGreaterThan(0.98 * places.length);
			}
		});
	});
});

/** The middle and the first node of each arc, in grid units from `testOrigin`, with the walk there. */
function streetPoints(times: WalkTimes): { east: number; south: number; seconds: number }[] {
	const { network } = times.walker;
	return Array.from({ length: 2 * network.arcCount }, (_, place) => {
		const [arc, fraction] = [place >> 1, (place & 1) / 2];
		const between = (pointOf: typeof pointX): number =>
			pointOf(network, arc, 0) + fraction * (pointOf(network, arc, 1) - pointOf(network, arc, 0));
		return {
			east: between(pointX) - testOrigin[0],
			south: between(pointY) - testOrigin[1],
			seconds: walkTo(times, { arc, fraction, metresToStreet: 0 })?.seconds ?? Infinity
		};
	});
}
