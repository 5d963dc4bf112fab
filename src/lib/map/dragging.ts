import type { MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { placeOfMark } from './place-features.ts';
import type { PlacesMap } from './places-map.ts';

/** Pixels beside a mark in which a finger still takes hold of it. */
const holdReach = 8;
/** A shorter way is a click. */
const leastPixels = 4;

/** What may be dragged can be changed. */
export interface Dragging {
	allow: (ids: readonly string[]) => void;
}

/**
 * Lets the reader drag marks with a mouse or a finger; Escape puts one back. The listeners go when the
 * map is removed. By keyboard a place is moved by picking a position.
 */
export function letDrag(
	{ map, marks }: PlacesMap,
	ondrop: (id: string, lon: number, lat: number) => void
): Dragging {
	let movable: readonly string[] = [];
	let held: { id: string; x: number; y: number; moved: boolean } | null = null;

	const take = (event: MapMouseEvent | MapTouchEvent): void => {
		const { point } = event;
		const place = placeOfMark(marks.near(point, holdReach));
		if (!place || !movable.includes(place.id)) return;
		// The map stays where it is.
		event.preventDefault();
		held = { id: place.id, x: point.x, y: point.y, moved: false };
	};
	const carry = ({ point, lngLat }: MapMouseEvent | MapTouchEvent): void => {
		if (!held) return;
		held.moved ||= Math.hypot(point.x - held.x, point.y - held.y) >= leastPixels;
		if (!held.moved) return;
		map.getCanvas().style.cursor = 'grabbing';
		marks.show({ carried: { id: held.id, lon: lngLat.lng, lat: lngLat.lat } });
	};
	const drop = ({ lngLat }: MapMouseEvent | MapTouchEvent): void => {
		const last = held;
		held = null;
		if (!last?.moved) return;
		map.getCanvas().style.cursor = '';
		marks.show({ carried: null });
		ondrop(last.id, lngLat.lng, lngLat.lat);
	};
	const putBack = ({ key }: KeyboardEvent): void => {
		if (key !== 'Escape' || !held) return;
		held = null;
		map.getCanvas().style.cursor = '';
		marks.show({ carried: null });
	};

	map.on('mousedown', take);
	map.on('touchstart', (event) => {
		if (event.points.length === 1) take(event);
		else held = null;
	});
	map.on('mousemove', carry);
	map.on('touchmove', carry);
	map.on('mouseup', drop);
	map.on('touchend', drop);
	document.addEventListener('keydown', putBack);
	map.on('remove', () => document.removeEventListener('keydown', putBack));
	return { allow: (ids) => (movable = ids) };
}
