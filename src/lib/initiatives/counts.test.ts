import { describe, expect, test } from 'vitest';
import { countRunning, runsCertainly } from './counts.ts';
import { periods, periodStates, themes, type PeriodState, type Theme } from './types.ts';

const initiative = (
	theme: Theme,
	...states: PeriodState[]
): { theme: Theme; states: PeriodState[] } => ({
	theme,
	states
});

/** Numbers from 0 to below 1 that are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

describe('counts of what ran', () => {
	test('stated, continued and inferred are certain, unclear is only possible', () => {
		const { rows, running } = countRunning([
			initiative('training', 'stated', 'inherited', 'inferred'),
			initiative('training', 'not-listed', 'stated', 'ambiguous'),
			initiative('research', 'ended', 'planned', 'unknown')
		]);
		expect(rows).toEqual([
			{
				theme: 'research',
				total: 1,
				running: [
					{ certain: 0, possible: 0 },
					{ certain: 0, possible: 0 },
					{ certain: 0, possible: 0 }
				]
			},
			{
				theme: 'training',
				total: 2,
				running: [
					{ certain: 1, possible: 0 },
					{ certain: 2, possible: 0 },
					{ certain: 1, possible: 1 }
				]
			}
		]);
		expect(running.map(({ certain }) => certain)).toEqual([1, 2, 1]);
		expect(running.map(({ possible }) => possible)).toEqual([0, 0, 1]);
	});

	test('of nothing there are no rows and only zeros', () => {
		expect(countRunning([])).toEqual({
			rows: [],
			total: 0,
			running: periods.map(() => ({ certain: 0, possible: 0 }))
		});
	});

	test('no state that is not running counts, and a missing one neither', () => {
		const certain = periodStates.filter((state) => runsCertainly(state));
		expect(certain).toEqual(['stated', 'inherited', 'inferred']);
		expect(runsCertainly(undefined)).toBe(false);
	});

	test('rows add up to the total, whatever the initiatives', () => {
		const random = seeded(20_260_304);
		const any = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
		for (let round = 0; round < 50; round++) {
			const list = Array.from({ length: Math.floor(random() * 40) }, () =>
				initiative(any(themes), any(periodStates), any(periodStates), any(periodStates))
			);
			const { rows, total, running } = countRunning(list);
			expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
			for (const at of periods.keys()) {
				let certain = 0;
				let possible = 0;
				for (const { states } of list) {
					const state = states[at]!;
					if (state === 'stated' || state === 'inherited' || state === 'inferred') certain++;
					if (state === 'ambiguous') possible++;
				}
				expect(running[at]).toEqual({ certain, possible });
				expect(rows.reduce((sum, row) => sum + row.running[at]!.certain, 0)).toBe(certain);
				expect(rows.reduce((sum, row) => sum + row.running[at]!.possible, 0)).toBe(possible);
			}
		}
	});
});
