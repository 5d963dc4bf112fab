import { describe, expect, it } from 'vitest';
import type { Schedule } from '../hours/types.ts';
import type { PlaceSummary } from '../places/summary.ts';
import { answerAt, groupsAt, unknownNearer, walkMinutes, type Reached } from './rank.ts';

const week = (start: number, end: number): Schedule['week'] => {
	const day = [{ start: start * 60, end: end * 60 }];
	return [day, day, day, day, day, [], []];
};
const hours = (start: number, end: number): Schedule => ({
	week: week(start, end),
	always: false,
	holidays: 'closed',
	appointment: false,
	horizon: { from: '2026-11-01', to: '2027-12-05' }
});

function at(id: string, minutes: number | null, schedule: Schedule | null): Reached {
	const place: PlaceSummary = {
		id,
		kind: 'lisa',
		group: 'lisa',
		status: 'open',
		name: id,
		address: null,
		locality: null,
		commune: '21001',
		communeName: 'Anderlecht',
		zone: '5341',
		point: minutes === null ? null : [4.33, 50.84],
		accuracyMetres: 10,
		schedule,
		appointmentOnly: false,
		reachable: true,
		police: null,
		services: [],
		words: id
	};
	const seconds = (minutes ?? 0) * 60;
	const metres = (seconds * 5) / 3.6;
	return minutes === null
		? { place, walk: null, straightMetres: null }
		: { place, walk: { seconds, metres }, straightMetres: metres * 0.8 };
}

const tuesday = new Date('2026-11-24T14:35:00+01:00');
const near = at('near', 4, null);
const office = at('office', 9, hours(8, 16));
const post = at('post', 12, hours(7, 22));

describe('the answer', () => {
	it('is the nearest place that is open, and says when to leave', () => {
		const answer = answerAt([post, office, near], tuesday);
		expect(answer).toMatchObject({
			kind: 'open',
			reached: { place: { id: 'office' } },
			closes: { minutes: 16 * 60 },
			// closing minus nine minutes on foot minus two to spare
			leaveBy: { minutes: 15 * 60 + 49 }
		});
	});
	it('passes over a place that closes before one gets there', () => {
		const answer = answerAt([post, office], new Date('2026-11-24T15:50:00+01:00'));
		expect(answer).toMatchObject({ kind: 'open', reached: { place: { id: 'post' } } });
	});
	it('is the next to open when none is', () => {
		const answer = answerAt([post, office, near], new Date('2026-11-24T23:00:00+01:00'));
		expect(answer).toMatchObject({
			kind: 'later',
			reached: { place: { id: 'post' } },
			opens: { minutes: 7 * 60, date: '2026-11-25' },
			daysAhead: 1
		});
	});
	it('takes the nearer of two that open at the same time', () => {
		const twin = at('twin', 30, hours(8, 16));
		const answer = answerAt([twin, office], new Date('2026-11-24T23:00:00+01:00'));
		expect(answer).toMatchObject({ kind: 'later', reached: { place: { id: 'office' } } });
	});
	it('prefers a near place to a far one that opens sooner', () => {
		const far = at('far', 80, hours(6, 16));
		const answer = answerAt([far, office], new Date('2026-11-24T23:00:00+01:00'));
		expect(answer).toMatchObject({ kind: 'later', reached: { place: { id: 'office' } } });
	});
	it('has nothing to say where no hours are known', () => {
		expect(answerAt([near], tuesday)).toEqual({ kind: 'none' });
		expect(answerAt([], tuesday)).toEqual({ kind: 'none' });
	});
	it('never sends anybody to a place that has not begun or sees people by appointment only', () => {
		const starting = { ...office, place: { ...office.place, status: 'starting' as const } };
		const asked = { ...office, place: { ...office.place, appointmentOnly: true } };
		expect(answerAt([starting, asked], tuesday)).toEqual({ kind: 'none' });
	});
	it('knows no last moment to leave for a door that never closes', () => {
		const always = at('always', 5, { ...hours(0, 24), always: true });
		expect(answerAt([always], tuesday)).toMatchObject({
			kind: 'open',
			closes: null,
			leaveBy: null
		});
	});
});

describe('places with unknown hours', () => {
	it('are offered where they are nearer than the answer', () => {
		const answer = answerAt([post, office, near], tuesday);
		expect(unknownNearer([post, office, near], answer, tuesday)).toEqual([near]);
		expect(unknownNearer([office, at('far', 20, null)], answer, tuesday)).toEqual([]);
	});
	it('stand in a group of their own, never under closed', () => {
		const shut = at('shut', 2, hours(8, 10));
		const nowhere = at('nowhere', null, null);
		expect(
			groupsAt([nowhere, near, shut, post, office], tuesday).map(({ standing, members }) => [
				standing,
				members.map(({ place }) => place.id)
			])
		).toEqual([
			['open', ['office', 'post']],
			['unknown', ['near']],
			['closed', ['shut']],
			['unlocated', ['nowhere']]
		]);
	});
});

it('minutes count once begun', () => {
	expect([0, 1, 60, 61, 540].map((seconds) => walkMinutes({ seconds }))).toEqual([1, 1, 1, 2, 9]);
});
