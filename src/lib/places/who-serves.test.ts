import { describe, expect, test } from 'vitest';
import type { Schedule } from '../hours/types.ts';
import type { PlaceSummary } from './summary.ts';
import { nearestAntennas, receives, servingStations } from './who-serves.ts';

const always: Schedule = {
	week: [[], [], [], [], [], [], []],
	always: true,
	holidays: 'open',
	appointment: false,
	horizon: { from: '2026-11-01', to: '2027-12-05' }
};

const place = (id: string, change: Partial<PlaceSummary> = {}): PlaceSummary => ({
	id,
	kind: 'station',
	group: 'police',
	status: 'open',
	name: id,
	address: null,
	locality: null,
	commune: '21001',
	communeName: 'Anderlecht',
	zone: '5341',
	point: [4.3, 50.8],
	accuracyMetres: 10,
	schedule: null,
	appointmentOnly: false,
	reachable: false,
	police: null,
	services: [],
	words: '',
	...change
});
const antenna = (id: string, change: Partial<PlaceSummary> = {}): PlaceSummary =>
	place(id, { kind: 'lisa', group: 'lisa', ...change });

describe('the stations that answer for a zone', () => {
	const named = (list: readonly PlaceSummary[], commune?: string): string[] =>
		servingStations(list, '5341', commune).map(({ role, place: { id } }) => `${role} ${id}`);

	test('are its main station, and not those of another zone or without a public', () => {
		expect(
			named([
				place('here', { schedule: always, reachable: true }),
				place('head', { kind: 'station-main', reachable: true }),
				place('other-zone', { kind: 'station-main', zone: '5340' }),
				place('post', { kind: 'police-post', schedule: always })
			])
		).toEqual(['main head']);
	});

	test('without a known main station they are those that never close, the own commune first', () => {
		const list = [
			place('elsewhere', { schedule: always, commune: '21013', reachable: true }),
			place('here', { schedule: always }),
			place('office-hours', { reachable: true })
		];
		expect(named(list, '21001')).toEqual(['always here', 'always elsewhere']);
		expect(named(list, '21013')).toEqual(['always elsewhere', 'always here']);
	});

	test('a station of the commune itself is added where none of them is there', () => {
		const head = place('head', { kind: 'station-main', reachable: true });
		const there = place('there', { commune: '21013' });
		expect(named([head, there], '21013')).toEqual(['main head', 'here there']);
		expect(named([head, there], '21001')).toEqual(['main head']);
		expect(named([head, there], '21007')).toEqual(['main head']);
	});

	test('where none of them can be called, one that can is added, of the commune first', () => {
		const head = place('head', { kind: 'station-main' });
		const far = place('far', { commune: '21013', reachable: true });
		const near = place('near', { reachable: true });
		expect(named([head, far, near], '21001')).toEqual(['main head', 'phone near']);
		expect(named([head, near, far], '21013')).toEqual(['main head', 'here far']);
		expect(named([far])).toEqual(['phone far']);
	});

	test('a station that is gone or unclear answers for nobody', () => {
		for (const status of ['closed', 'planned', 'unclear'] as const)
			expect(named([place('gone', { kind: 'station-main', status, reachable: true })])).toEqual([]);
	});
});

describe('the nearest antennas', () => {
	test('a project, an announced antenna and a police station are no antenna that receives', () => {
		expect(receives(antenna('open'))).toBe(true);
		expect(receives(antenna('temporary', { status: 'temporary' }))).toBe(true);
		for (const status of ['unclear', 'planned', 'starting', 'closed'] as const)
			expect(receives(antenna(status, { status }))).toBe(false);
		expect(receives(place('station'))).toBe(false);
	});

	test('come from near to far, and one without a location is left out', () => {
		const found = nearestAntennas(
			[
				antenna('far', { point: [4.4, 50.8] }),
				antenna('near', { point: [4.31, 50.8] }),
				antenna('unlocated', { point: null }),
				antenna('elsewhere', { commune: '21019' })
			],
			[4.3, 50.8],
			({ commune }) => commune === '21001'
		);
		expect(found.map(({ place: { id } }) => id)).toEqual(['near', 'far']);
		expect(found[0]?.straightMetres).toBeCloseTo(702.8, 0);
	});
});
