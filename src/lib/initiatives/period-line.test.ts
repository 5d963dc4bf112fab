import { describe, expect, it } from 'vitest';
import { periodLine } from './period-line.ts';
import { periodStates } from './types.ts';

const tracksOf = (...states: Parameters<typeof periodLine>[0]) =>
	periodLine(states).tracks.map(({ from, to, broken }) => [from, to, broken]);

describe('the period line', () => {
	it('has its three stops at 16, 48 and 80 of 96 pixels', () => {
		const { width, stops } = periodLine(['stated', 'inherited', 'inferred']);
		expect(width).toBe(96);
		expect(stops).toEqual([
			{ x: 16, shape: 'disc' },
			{ x: 48, shape: 'ring' },
			{ x: 80, shape: 'half' }
		]);
	});

	it('joins what ran from one period into the next, and runs into the bar where it ended', () => {
		expect(tracksOf('stated', 'inherited', 'ended')).toEqual([
			[21, 43, false],
			[53, 80, false]
		]);
	});

	it('is broken towards what is unclear or planned', () => {
		expect(tracksOf('stated', 'inherited', 'ambiguous')).toEqual([
			[21, 43, false],
			[53, 72, true]
		]);
	});

	it('joins nothing to a period that the report does not list', () => {
		expect(tracksOf('stated', 'not-relisted', 'stated')).toEqual([]);
		expect(tracksOf('not-started', 'not-listed', 'stated')).toEqual([]);
		expect(tracksOf('planned', 'planned', 'unknown')).toEqual([]);
	});

	it('tells what runs, ended, is unsure and is not known apart by shape', () => {
		const shape = (state: (typeof periodStates)[number]) => periodLine([state]).stops[0]?.shape;
		const different = [
			'stated',
			'inherited',
			'inferred',
			'ambiguous',
			'not-relisted',
			'ended',
			'planned',
			'not-started',
			'unknown'
		] as const;
		expect(new Set(different.map(shape)).size).toBe(different.length);
		for (const state of periodStates) expect(shape(state)).toBeDefined();
	});
});
