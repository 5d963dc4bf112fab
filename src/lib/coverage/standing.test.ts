import { describe, expect, test } from 'vitest';
import { placeKinds, type PlaceStatus } from '../places/types.ts';
import { testPlace } from './lattice-ground.ts';
import { readWeek } from './scenario-link.ts';
import { countedPlaces, isAsked, leftOutAlways, standingOf } from './standing.ts';
import { kindSets, type CoveragePlace, type When } from './types.ts';

const any: When = { kind: 'any' };
const place = (id: string, change: Partial<CoveragePlace> = {}): CoveragePlace => ({
	...testPlace(id, 0, 0),
	...change
});

describe('places that count', () => {
	test('are antennas, or the desks of the police where anybody may walk in, or both', () => {
		const asked = kindSets.map((kinds) => placeKinds.filter((kind) => isAsked(kinds, kind)));
		expect(asked.map((kinds) => [...kinds].sort())).toEqual([
			['lisa'],
			['police-post', 'station', 'station-main'],
			['lisa', 'police-post', 'station', 'station-main']
		]);
	});

	test('are there, perhaps there, or not there, by their status', () => {
		const statuses: PlaceStatus[] = [
			'open',
			'temporary',
			'closing',
			'unclear',
			'starting',
			'planned',
			'closed'
		];
		expect(statuses.map(standingOf)).toEqual([
			'certain',
			'certain',
			'certain',
			'possible',
			'no',
			'no',
			'no'
		]);
	});

	test('are sorted into certain, possible and left out, each asked place in one of them', () => {
		const week = readWeek('0900-1700......')!;
		const schedule = {
			week,
			always: false,
			holidays: 'closed',
			appointment: false,
			horizon: { from: '2026-01-01', to: '2027-12-31' }
		} as const;
		const places = [
			place('hours', { schedule }),
			place('unknown'),
			place('unclear', { status: 'unclear', schedule }),
			place('planned', { status: 'planned' }),
			place('nowhere', { point: null }),
			place('asked', { appointmentOnly: true }),
			place('written', { schedule: { ...schedule, appointment: true } }),
			place('station', { kind: 'station' })
		];
		const sorted = (when: When) => {
			const { certain, possible, leftOut } = countedPlaces(places, 'lisa', when);
			return {
				certain: certain.map(({ id }) => id),
				possible: possible.map(({ id }) => id),
				leftOut: leftOut.map(({ id, why }) => `${id}: ${why}`)
			};
		};
		const never = [
			'planned: status',
			'nowhere: no-point',
			'asked: appointment',
			'written: appointment'
		];
		expect(sorted(any)).toEqual({
			certain: ['hours', 'unknown'],
			possible: ['unclear'],
			leftOut: never
		});
		expect(sorted({ kind: 'hour', hour: 10 })).toEqual({
			certain: ['hours'],
			possible: ['unknown', 'unclear'],
			leftOut: never
		});
		expect(sorted({ kind: 'hour', hour: 20 })).toEqual({
			certain: [],
			possible: [],
			leftOut: ['hours: closed', 'unknown: closed', 'unclear: closed', ...never]
		});
	});

	test('say first that a place is not there, then that nobody knows where it is', () => {
		expect(leftOutAlways(place('x', { status: 'closed', point: null }))).toBe('status');
		expect(leftOutAlways(place('x', { point: null, appointmentOnly: true }))).toBe('no-point');
		expect(leftOutAlways(place('x'))).toBe(null);
	});
});
