import { describe, expect, it } from 'vitest';
import { lineOfStretch } from '../../src/lib/coverage/arc-line.ts';
import { isInside } from '../../src/lib/coverage/band-rings.ts';
import { runBands } from '../../src/lib/coverage/bands.ts';
import { noScenario, type Question, thresholds } from '../../src/lib/coverage/types.ts';
import { toDegrees } from '../../src/lib/network/grid.ts';
import { costWithin } from '../../src/lib/network/walker.ts';
import { coverageEngine } from '../../src/lib/server/coverage.ts';

const question: Question = {
	kinds: 'lisa',
	pace: 'adult',
	when: { kind: 'any' },
	scenario: noScenario
};

describe('the bands of LISA antennas', () => {
	it('hold as many residents as are counted: to 5 in 100 within 5 minutes, else to 2', () => {
		const engine = coverageEngine();
		const { network, population } = engine.ground;
		const costs = engine.costsTo(question);
		const run = runBands(engine, question);
		let next = run.next();
		while (!next.done) next = run.next();
		const outlines = next.value.bands.features.map(({ geometry }) => geometry.coordinates);
		const limits = thresholds.map((minutes) => costWithin(engine.walker('adult'), 60 * minutes));
		const counted = thresholds.map(() => 0);
		const drawn = thresholds.map(() => 0);
		// One door in 40; its point is the one on the street.
		for (let door = 0; door < costs.length; door += 40) {
			const along = population.doors.along[door]!;
			const [[x, y]] = lineOfStretch(network, population.doors.arc[door]!, [along, along]) as [
				[number, number]
			];
			const point = toDegrees(x, y);
			const band = outlines.findIndex((polygons) =>
				polygons.some(
					([outline, ...holes]) =>
						isInside(point, outline as [number, number][]) &&
						!holes.some((hole) => isInside(point, hole as [number, number][]))
				)
			);
			for (const [rank, limit] of limits.entries()) {
				if (costs[door]! <= limit) counted[rank]! += population.residents[door]!;
				if (band >= 0 && band <= rank) drawn[rank]! += population.residents[door]!;
			}
		}
		for (const [rank, residents] of counted.entries()) {
			expect(residents).toBeGreaterThan(1000);
			expect(Math.abs(drawn[rank]! - residents) / residents).toBeLessThan(rank === 0 ? 0.05 : 0.02);
		}
	});
});
