import { describe, expect, it } from 'vitest';
import { groupSpots, reachPixels, type Spot } from './together.ts';
import type { MapKind } from './types.ts';

const ranks: Record<MapKind, number> = {
	lisa: 60,
	'station-main': 50,
	station: 40,
	'police-post': 30,
	'victim-unit': 20,
	'meeting-place': 10,
	initiative: 5,
	scenario: 70
};

function spot(id: string, kind: MapKind, x: number, y = 0, more: Partial<Spot> = {}): Spot {
	return {
		id,
		kind,
		x,
		y,
		rank: ranks[kind],
		visible: kind === 'lisa',
		uncertain: false,
		...more
	};
}

const stands = (spots: Spot[]) => groupSpots(spots).map((group) => group.stands);

describe('places at one spot', () => {
	it('leaves a place alone when nothing is near', () => {
		expect(stands([spot('a', 'station', 0), spot('b', 'station', 31)])).toEqual([
			[{ ids: ['a'], badge: null }],
			[{ ids: ['b'], badge: null }]
		]);
	});

	it('puts two within 30 pixels on one doorstep, LISA on the left and with the dot', () => {
		expect(groupSpots([spot('station', 'station', 0), spot('lisa', 'lisa', 30)])).toEqual([
			{
				at: 'lisa',
				stands: [
					{ ids: ['lisa'], badge: null },
					{ ids: ['station'], badge: null }
				]
			}
		]);
	});

	it('shows a victim unit in a station as its badge, one a station', () => {
		expect(stands([spot('eva', 'victim-unit', 3), spot('station', 'station', 0)])).toEqual([
			[{ ids: ['station'], badge: 'eva' }]
		]);
		expect(
			stands([
				spot('eva', 'victim-unit', 3),
				spot('other-eva', 'victim-unit', 4),
				spot('station', 'station', 0)
			])
		).toEqual([
			[
				{ ids: ['station'], badge: 'eva' },
				{ ids: ['other-eva'], badge: null }
			]
		]);
	});

	it('stacks three or more, victim units included', () => {
		expect(
			stands([
				spot('a', 'station', 0),
				spot('b', 'police-post', 5),
				spot('c', 'meeting-place', 9),
				spot('eva', 'victim-unit', 2)
			])
		).toEqual([[{ ids: ['a', 'eva', 'b', 'c'], badge: null }]]);
	});

	it('never stacks a LISA antenna: it shares the doorstep with the stack of the others', () => {
		expect(
			stands([spot('a', 'station', 0), spot('b', 'police-post', 5), spot('lisa', 'lisa', 9)])
		).toEqual([
			[
				{ ids: ['lisa'], badge: null },
				{ ids: ['a', 'b'], badge: null }
			]
		]);
	});

	it('takes the selected place out of its stack and leaves LISA where it stood', () => {
		const spots = [
			spot('lisa', 'lisa', 9),
			spot('a', 'station', 0),
			spot('b', 'police-post', 5, 0, { visible: true })
		];
		expect(groupSpots(spots)).toEqual([
			{
				at: 'lisa',
				stands: [
					{ ids: ['lisa'], badge: null },
					{ ids: ['a'], badge: null },
					{ ids: ['b'], badge: null }
				]
			}
		]);
	});

	it('does not swallow a selected place of low rank into a stack', () => {
		const spots = [
			spot('a', 'station-main', 0),
			spot('b', 'station', 1),
			spot('c', 'police-post', 2, 0, { visible: true })
		];
		expect(stands(spots)).toEqual([
			[
				{ ids: ['c'], badge: null },
				{ ids: ['a', 'b'], badge: null }
			]
		]);
	});

	it('leaves a place without an exact point out of every group', () => {
		expect(
			stands([spot('lisa', 'lisa', 0, 0, { uncertain: true }), spot('a', 'station', 0)])
		).toHaveLength(2);
	});
});

describe('places at random spots', () => {
	// A linear congruential generator (Numerical Recipes), so that every run has the same places.
	let state = 20260516;
	const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
	const kinds = Object.keys(ranks) as MapKind[];
	const worlds = Array.from({ length: 200 }, () =>
		Array.from({ length: 1 + Math.floor(random() * 25) }, (_, index) => {
			const kind = kinds[Math.floor(random() * kinds.length)] as MapKind;
			return spot(`p${index}`, kind, random() * 200, random() * 200, {
				uncertain: random() < 0.1,
				visible: kind === 'lisa' || random() < 0.05
			});
		})
	);

	it('shows each place exactly once, keeps the visible apart, and joins only what is near', () => {
		for (const spots of worlds) {
			const byId = new Map(spots.map((each) => [each.id, each]));
			const groups = groupSpots(spots);
			const shown = groups.flatMap((group) =>
				group.stands.flatMap(({ ids, badge }) => (badge ? [...ids, badge] : ids))
			);
			expect(shown.toSorted()).toEqual(spots.map(({ id }) => id).toSorted());
			for (const group of groups) {
				const members = group.stands.flatMap(({ ids, badge }) => (badge ? [...ids, badge] : ids));
				for (const { ids, badge } of group.stands) {
					const visible = ids.filter((id) => byId.get(id)?.visible);
					expect(visible.length === 0 || ids.length === 1).toBe(true);
					if (badge) expect(byId.get(badge)).toMatchObject({ kind: 'victim-unit', visible: false });
				}
				expect(group.stands.filter(({ ids }) => ids.length > 1).length).toBeLessThanOrEqual(1);
				for (const [index, id] of members.entries()) {
					for (const other of members.slice(index + 1)) {
						const [a, b] = [byId.get(id) as Spot, byId.get(other) as Spot];
						expect(a.uncertain || b.uncertain).toBe(false);
						// Both lie within reach of one and the same place.
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThanOrEqual(2 * reachPixels);
					}
				}
			}
		}
	});

	it('does not depend on the order in which places come', () => {
		for (const spots of worlds.slice(0, 50)) {
			expect(groupSpots(spots.toReversed())).toEqual(groupSpots(spots));
		}
	});
});
