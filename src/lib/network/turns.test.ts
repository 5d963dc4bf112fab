import { describe, expect, it } from 'vitest';
import { bearingAfter, bearingBefore, headingOf, turnDegrees, turnOf } from './turns.ts';

/** A point so many metres east and north of the Grand-Place. */
const at = (east: number, north: number): [number, number] => [
	4.3527 + east / 70_430,
	50.8469 + north / 111_240
];

describe('turns', () => {
	it('look along twenty metres of the way, not at the kerb', () => {
		const line = [at(0, 0), at(0, 50), at(3, 50), at(3, 100)];
		const turn = turnDegrees(bearingBefore(line, 1), bearingAfter(line, 1));
		expect(turn).toBeCloseTo((Math.atan2(3, 17) * 180) / Math.PI, 0);
		expect(turnOf(turn)).toBe('straight');
	});

	it('go left and right', () => {
		const line = [at(0, 0), at(0, 50), at(-50, 50), at(-50, 0), at(-50, 40)];
		const turn = (point: number) =>
			turnOf(turnDegrees(bearingBefore(line, point), bearingAfter(line, point)));
		expect([turn(1), turn(2), turn(3)]).toEqual(['left', 'left', 'back']);
	});

	it.each([
		[0, 'straight'],
		[-24, 'straight'],
		[30, 'slight-right'],
		[-30, 'slight-left'],
		[90, 'right'],
		[-120, 'left'],
		[140, 'sharp-right'],
		[-180, 'back'],
		[NaN, 'straight']
	])('call %d degrees %s', (degrees, turn) => {
		expect(turnOf(degrees)).toBe(turn);
	});

	it('are counted the short way round', () => {
		expect(turnDegrees(350, 10)).toBe(20);
		expect(turnDegrees(10, 350)).toBe(-20);
		expect(turnDegrees(90, 90)).toBe(0);
	});

	it('have no direction where a line begins or ends', () => {
		const line = [at(0, 0), at(0, 50)];
		expect(bearingBefore(line, 0)).toBeNaN();
		expect(bearingAfter(line, 1)).toBeNaN();
	});

	it.each([
		[0, 'north'],
		[22, 'north'],
		[23, 'north-east'],
		[180, 'south'],
		[359, 'north'],
		[NaN, null]
	])('head, at %d degrees, %s', (degrees, heading) => {
		expect(headingOf(degrees)).toBe(heading);
	});
});
