import { describe, expect, it } from 'vitest';
import type { PlaceKind } from '../places/types.ts';
import { drawPlaces } from './marks.ts';
import { nearestMark } from './nearest-mark.ts';
import type { MapPlace } from './types.ts';

function onScreen(places: [id: string, kind: PlaceKind, x: number, y: number][], zoom = 14) {
	return places.map(([id, kind, x, y]) => {
		const place: MapPlace = {
			id,
			kind,
			state: 'open',
			name: id,
			note: '',
			label: id,
			lon: 4,
			lat: 50,
			accuracyMetres: 0
		};
		const [mark] = drawPlaces([place], zoom, null, null).marks;
		if (!mark) throw new Error('a place without a mark');
		return { mark, x, y };
	});
}

const idAt = (marks: ReturnType<typeof onScreen>, x: number, y: number, reach: number) =>
	nearestMark(marks, { x, y }, reach)?.places[0]?.id ?? null;

describe('the nearest mark', () => {
	it('is the one whose body is under the pointer, above its point', () => {
		const marks = onScreen([['a', 'lisa', 100, 100]]);
		expect(idAt(marks, 100, 80, 0)).toBe('a');
		expect(idAt(marks, 100, 110, 0)).toBeNull();
	});

	it('can be reached in a box of 24 pixels where the body is smaller', () => {
		const marks = onScreen([['far', 'station', 100, 100]], 11);
		expect(idAt(marks, 112, 112, 0)).toBe('far');
		expect(idAt(marks, 113, 100, 0)).toBeNull();
		expect(idAt(marks, 113, 100, 4)).toBe('far');
	});

	it('is nearer than all others, by the middle of the body where two lie over one another', () => {
		const marks = onScreen([
			['a', 'station', 100, 100],
			['b', 'station', 116, 100]
		]);
		expect(idAt(marks, 104, 85, 0)).toBe('a');
		expect(idAt(marks, 112, 85, 0)).toBe('b');
	});

	it('lies in front where two are equally near', () => {
		const marks = onScreen([
			['post', 'police-post', 100, 100],
			['same', 'police-post', 100, 100],
			['lisa', 'lisa', 300, 100]
		]);
		(marks[1] as (typeof marks)[number]).mark.order += 1;
		expect(idAt(marks, 100, 90, 0)).toBe('same');
		expect(idAt(marks.toReversed(), 100, 90, 0)).toBe('same');
	});

	it('is never one that may have given way when another is there too', () => {
		const marks = onScreen([
			['park', 'meeting-place', 100, 85],
			['station', 'station', 104, 100]
		]);
		expect(idAt(marks, 98, 85, 0)).toBe('station');
		expect(idAt(marks.slice(0, 1), 98, 85, 0)).toBe('park');
	});

	it('is nothing beyond the reach', () => {
		const marks = onScreen([['a', 'lisa', 100, 100]]);
		expect(idAt(marks, 152, 80, 40)).toBe('a');
		expect(idAt(marks, 154, 80, 40)).toBeNull();
	});
});
