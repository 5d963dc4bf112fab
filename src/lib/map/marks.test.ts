import { describe, expect, it } from 'vitest';
import { drawPlaces, zoomStep } from './marks.ts';
import type { MapKind, MapPlace } from './types.ts';

function place(id: string, kind: MapKind, lon: number, more: Partial<MapPlace> = {}): MapPlace {
	return {
		id,
		kind,
		state: 'open',
		name: id,
		note: '',
		label: id,
		lon,
		lat: 50.839,
		accuracyMetres: 15,
		...more
	};
}

const townHall = place('lisa', 'lisa', 4.32894);
const station = place('station', 'station', 4.32911);
const idsOf = (marks: { places: MapPlace[] }[]) =>
	marks.map(({ places }) => places.map(({ id }) => id).join('+'));

describe('what is drawn', () => {
	it('goes by half zooms, each as its lower end', () => {
		expect([12.99, 13, 13.49, 13.5].map(zoomStep)).toEqual([12.5, 13, 13, 13.5]);
	});

	it('stands apart below zoom 13 and on one doorstep above, on the true point of the first', () => {
		expect(drawPlaces([townHall, station], 12.5, null, null).doorsteps).toEqual([]);
		const { marks, doorsteps } = drawPlaces([townHall, station], 13, null, null);
		expect(doorsteps).toMatchObject([{ lon: townHall.lon, lat: townHall.lat }]);
		expect(idsOf(marks)).toEqual(['lisa', 'station']);
		const [left, right] = marks;
		expect([left?.lon, right?.lon]).toEqual([townHall.lon, townHall.lon]);
		// Six pixels between the bodies, and the point in the middle of both.
		expect((right?.body.left ?? 0) - (left?.body.right ?? 0)).toBeCloseTo(6, 6);
		expect((right?.body.right ?? 0) + (left?.body.left ?? 0)).toBeCloseTo(0, 6);
		// The tip of LISA is 3.5 pixels above the bar.
		expect(left?.frame.bottom).toBeCloseTo(4 - 3.5, 6);
	});

	it('stands apart again where the zoom has drawn the points apart', () => {
		// Twelve metres: 16 pixels at zoom 16, 32 at zoom 17.
		expect(drawPlaces([townHall, station], 16, null, null).doorsteps).toHaveLength(1);
		expect(drawPlaces([townHall, station], 17, null, null).doorsteps).toHaveLength(0);
	});

	it('puts the victim unit of a station in front of it, without a place of its own', () => {
		const unit = place('eva', 'victim-unit', 4.32911);
		const { marks } = drawPlaces([station, unit], 14, null, null);
		expect(idsOf(marks)).toEqual(['station', 'eva']);
		expect(marks[1]?.badge).toBe(true);
		expect(marks[1]?.order).toBeGreaterThan(marks[0]?.order ?? 0);
	});

	it('keeps three at one spot in a stack until one of them is selected', () => {
		const three = ['a', 'b', 'c'].map((id) => place(id, 'station', 4.33));
		expect(idsOf(drawPlaces(three, 14, null, null).marks)).toEqual(['a+b+c']);
		const chosen = drawPlaces(three, 14, 'b', null).marks;
		expect(idsOf(chosen)).toEqual(['b', 'a+c']);
		expect(chosen[0]?.picture.ring).toBe('selected');
	});

	it('gives the focus ring to the place under the crosshair, selected or not', () => {
		const [mark] = drawPlaces([townHall], 14, 'lisa', 'lisa').marks;
		expect(mark?.picture.ring).toBe('focus');
		expect(mark?.order).toBeGreaterThanOrEqual(100);
	});

	it.each(['meeting-place', 'initiative'] as const)(
		'lets a %s give way below zoom 16, unless selected',
		(kind) => {
			const meeting = place('park', kind, 4.36);
			const yields = (zoom: number, selected: string | null) =>
				drawPlaces([meeting, townHall], zoom, selected, null).marks.map((mark) => mark.yields);
			expect(yields(14, null)).toEqual([false, true]);
			expect(yields(16, null)).toEqual([false, false]);
			expect(yields(14, 'park')).toEqual([false, false]);
		}
	);

	it('never leaves out what shares a doorstep: it has its room there', () => {
		const project = place('project', 'initiative', 4.32911);
		const { marks, doorsteps } = drawPlaces([townHall, project], 14, null, null);
		expect(idsOf(marks)).toEqual(['lisa', 'project']);
		expect(marks.map((mark) => mark.yields)).toEqual([false, false]);
		expect(doorsteps).toHaveLength(1);
	});

	it('stacks initiatives at one site, and the stack gives way as they do', () => {
		const three = ['a', 'b', 'c'].map((id) => place(id, 'initiative', 4.36));
		const { marks } = drawPlaces([...three, townHall], 14, null, null);
		expect(idsOf(marks)).toEqual(['lisa', 'a+b+c']);
		expect(marks[1]?.yields).toBe(true);
	});
});
