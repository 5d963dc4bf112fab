import { describe, expect, test } from 'vitest';
import { metresBetween, scaleAround } from '../network/grid.ts';
import { seededRandom, testOrigin } from '../network/seeded-network.ts';
import type { CoverageEngine } from './engine.ts';
import { finished } from './finished.ts';
import { latticeTown, testPlace, testPoint, testQuestion } from './lattice-ground.ts';
import { peopledEngine, randomPopulation } from './peopled-town.ts';
import { runDoubt } from './position-doubt.ts';

/** A town of four places, two of which are known roughly. */
function town(seed: number): CoverageEngine {
	const random = seededRandom(seed);
	const network = latticeTown(random, 8);
	const at = (): [number, number] => [Math.floor(random() * 2800), Math.floor(random() * 2800)];
	return peopledEngine(network, randomPopulation(network, random, 300), [
		testPlace('sure', ...at()),
		{ ...testPlace('limit', ...at()), accuracyMetres: 150 },
		{ ...testPlace('rough', ...at()), accuracyMetres: 300 },
		{ ...testPlace('rougher', ...at()), accuracyMetres: 600 },
		{ ...testPlace('unclear', ...at()), status: 'unclear', accuracyMetres: 600 }
	]);
}

/** Eight points on a circle, in plain trigonometry on the sphere, from north clockwise. */
function circle([lon, lat]: readonly [number, number], metres: number): [number, number][] {
	const degrees = metres / 111_320;
	return Array.from({ length: 8 }, (_, bearing): [number, number] => {
		const angle = (bearing * Math.PI) / 4;
		const wider = Math.cos((lat * Math.PI) / 180);
		return [lon + (degrees * Math.sin(angle)) / wider, lat + degrees * Math.cos(angle)];
	});
}

describe('doubt about points', () => {
	test('is what coverage says with each rough place moved, one at a time', () => {
		let changed = 0;
		for (const seed of [1, 2, 3, 4]) {
			const engine = town(seed);
			const answer = finished(runDoubt(engine, { question: testQuestion, minutes: 10 }));
			const within = engine.coverage(testQuestion).region.certain.within[1];
			expect(answer.within).toBe(within);
			expect(answer.places.map(({ id }) => id)).toEqual(['rough', 'rougher']);
			for (const { id, accuracyMetres, lowest, highest } of answer.places) {
				const place = engine.ground.places.find((each) => each.id === id)!;
				const sums = circle(place.point!, accuracyMetres).map(([lon, lat]) => {
					const scenario = { changes: [{ kind: 'move', place: id, lon, lat } as const] };
					return engine.coverage({ ...testQuestion, scenario }).region.certain.within[1];
				});
				expect(lowest).toBe(Math.min(within, ...sums));
				expect(highest).toBe(Math.max(within, ...sums));
				changed += highest - lowest;
			}
			expect(answer.lowest).toBe(Math.min(...answer.places.map(({ lowest }) => lowest)));
			expect(answer.highest).toBe(Math.max(...answer.places.map(({ highest }) => highest)));
		}
		expect(changed).toBeGreaterThan(100);
	});

	test('looks on a circle as wide as the accuracy, near enough', () => {
		const scale = scaleAround(testOrigin[1]);
		const { point } = testPlace('x', 1000, 1000);
		for (const around of circle(point!, 300)) {
			const [[x1, y1], [x2, y2]] = [testPoint(point!), testPoint(around)];
			const metres = metresBetween(scale, x1, testOrigin[1] + y1, x2, testOrigin[1] + y2);
			expect(Math.abs(metres - 300)).toBeLessThan(2);
		}
	});

	test('is none where all places are known, and a moved place is', () => {
		const engine = town(5);
		const at = engine.ground.places[0]!.point!;
		const move = (place: string) => ({ kind: 'move', place, lon: at[0], lat: at[1] }) as const;
		const question = {
			...testQuestion,
			scenario: { changes: [move('rough'), move('rougher')] }
		};
		const { places, within, lowest, highest } = finished(
			runDoubt(engine, { question, minutes: 10 })
		);
		expect(places).toEqual([]);
		expect([lowest, highest]).toEqual([within, within]);
	});
});
