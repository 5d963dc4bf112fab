import { describe, expect, it } from 'vitest';
import type { Closure } from '../../../src/lib/hours/types.ts';
import { smallRegion } from '../../../tests/fixtures/small-region.ts';
import { closuresOf, withClosures } from './closures.ts';
import { compileHours } from './compile.ts';
import { HoursError } from './library.ts';
import { schedulesOf } from './place-schedules.ts';

const closure = (change: Partial<Closure>): Closure => ({
	id: 'bridge-day',
	name_nl: 'brugdag',
	name_fr: 'pont',
	name_en: 'bridge day',
	places: [],
	communes: ['21001'],
	kinds: ['lisa'],
	date: '2027-05-07',
	date_end: '2027-05-07',
	opening_hours: 'off',
	source: 'website',
	locator: null,
	as_of: '2026-10',
	...change
});
const why = (id = 'bridge-day'): { kind: 'closure'; id: string } => ({ kind: 'closure', id });
const office = compileHours('Mo-Fr 09:00-17:00');

describe('closures', () => {
	it('are about places by name, or by their kind in a commune', () => {
		const lisa = { id: 'a-lisa', kind: 'lisa', commune: '21001' } as const;
		const all = [
			closure({}),
			closure({ id: 'other-kind', kinds: ['station'] }),
			closure({ id: 'other-commune', communes: ['21002'] }),
			closure({ id: 'by-name', places: ['a-lisa'], communes: [], kinds: [] })
		];
		expect(closuresOf(all, lisa).map(({ id }) => id)).toEqual(['bridge-day', 'by-name']);
	});

	it('close a door on their days, and leave the days alone on which it is closed anyway', () => {
		const weekend = closure({ date: '2027-05-07', date_end: '2027-05-10' });
		expect(withClosures(office, [weekend], 'door').exceptions).toEqual({
			'2027-05-07': { open: [], why: why() },
			'2027-05-10': { open: [], why: why() }
		});
		const sunday = closure({ date: '2027-05-09', date_end: '2027-05-09' });
		expect(withClosures(office, [sunday], 'door')).toBe(office);
	});

	it('end what is always open', () => {
		const schedule = withClosures(compileHours('24/7'), [closure({})], 'door');
		expect(schedule).toMatchObject({ always: false, exceptions: { '2027-05-07': { open: [] } } });
	});

	it('give other hours for a season, but say nothing of a legal holiday in it', () => {
		const summer = closure({
			id: 'summer',
			date: '2027-07-19',
			date_end: '2027-07-23',
			opening_hours: 'Mo-Th 08:00-13:00; Fr unknown'
		});
		const { exceptions } = withClosures(office, [summer], 'door');
		expect(Object.keys(exceptions ?? {})).toEqual([
			'2027-07-19',
			'2027-07-20',
			'2027-07-22',
			'2027-07-23'
		]);
		expect(exceptions?.['2027-07-19']).toEqual({
			open: [{ start: 480, end: 780 }],
			why: why('summer')
		});
		expect(exceptions?.['2027-07-23']).toEqual({
			open: [],
			uncertain: [{ start: 0, end: 1440 }],
			why: why('summer')
		});
	});

	it('give way to a shorter one within them, whatever their order', () => {
		const summer = closure({
			id: 'summer',
			date: '2027-07-01',
			date_end: '2027-07-30',
			opening_hours: 'Mo-Fr 08:00-13:00'
		});
		const day = closure({ id: 'day-off', date: '2027-07-05', date_end: '2027-07-05' });
		for (const closures of [
			[summer, day],
			[day, summer]
		]) {
			const { exceptions } = withClosures(office, closures, 'door');
			expect(exceptions?.['2027-07-05']).toEqual({ open: [], why: why('day-off') });
			expect(exceptions?.['2027-07-06']?.why).toEqual(why('summer'));
		}
	});

	it('stop at the horizon', () => {
		const long = closure({ date: '2026-01-01', date_end: '2029-01-01' });
		const dates = Object.keys(withClosures(office, [long], 'door').exceptions ?? {});
		expect([dates[0], dates.at(-1)]).toEqual(['2026-11-02', '2027-12-03']);
	});

	it('make a permanence uncertain where the door has other hours, and close it with the door', () => {
		const session = compileHours('Fr 10:00-11:00');
		const other = closure({ opening_hours: '13:00-14:00' });
		expect(withClosures(session, [other], 'permanence').exceptions).toEqual({
			'2027-05-07': { open: [], uncertain: [{ start: 600, end: 660 }], why: why() }
		});
		expect(withClosures(session, [closure({})], 'permanence').exceptions).toEqual({
			'2027-05-07': { open: [], why: why() }
		});
	});

	it('refuse hours that do not parse', () => {
		const nonsense = closure({ opening_hours: 'closed at noon' });
		expect(() => withClosures(office, [nonsense], 'door')).toThrow(HoursError);
	});
});

describe('the schedules of a place', () => {
	const lisa = () => smallRegion().antennas[0]!.properties;

	it('are those of its door and of each permanence whose days are known', () => {
		const place = lisa();
		place.permanences.push({ ...place.permanences[0]!, id: 'police', opening_hours: null });
		expect(schedulesOf(place, []).map(({ id, field }) => [id, field])).toEqual([
			['a-lisa', 'opening_hours'],
			['wardens', 'permanences.0.opening_hours']
		]);
	});

	it('say where their source is doubtful, unless the hours say themselves what is uncertain', () => {
		const place = lisa();
		place.provenance.opening_hours!.confidence = 'low';
		expect(schedulesOf(place, [])[0]?.schedule).toMatchObject({ uncertainSource: true });
		place.opening_hours = 'Mo-Su 07:00-22:00, Mo-Su 22:00-07:00 unknown';
		expect(schedulesOf(place, [])[0]?.schedule).not.toHaveProperty('uncertainSource');
	});

	it('say why hours cannot be compiled', () => {
		const place = { ...lisa(), opening_hours: 'Mo-Fr 25:00' };
		expect(schedulesOf(place, [])[0]).toMatchObject({ schedule: null, field: 'opening_hours' });
		expect(schedulesOf(place, [])[0]?.error).toBeTruthy();
	});
});
