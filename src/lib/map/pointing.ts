import type { MapMouseEvent } from 'maplibre-gl';
import type { Mark } from './marks.ts';
import { placeOfMark } from './place-features.ts';
import { labelLayerIds } from './places-layer.ts';
import type { PlacesMap } from './places-map.ts';
import { communeHitLayer } from './style.ts';
import type { MapPlace } from './types.ts';

/** Pixels beside a body in which a tap still counts for it. */
const tapReach = 6;
/** Pixels from the crosshair in which Enter still finds a place. */
const aimReach = 40;

/** Several places at one spot, with the pixel of the box where they are. */
export interface StackAt {
	places: MapPlace[];
	x: number;
	y: number;
}

/** What the reader does on the map. */
export interface PointingReports {
	onselect: (id: string | null) => void;
	onopen: (id: string) => void;
	/** NIS code of a commune */
	onarea: (nis: string) => void;
	onstack: (stack: StackAt | null) => void;
	/** where the crosshair is in the box; null = the map is not used by keyboard */
	oncrosshair: (at: [x: number, y: number] | null) => void;
	/** what the crosshair has come to */
	onaim: (mark: Mark | null) => void;
	/** Enter was pressed where there is neither a place nor a commune */
	onnothing: () => void;
	/** a position was picked */
	onpick: (lon: number, lat: number) => void;
}

/** What a click or Enter on the map does can be changed. */
export interface Pointing {
	/** From now on a position is picked (true), or what is there is chosen (false, as at first). */
	pick: (picks: boolean) => void;
}

/** Listens to the pointer and the keyboard on the map. The listeners go when the map is removed. */
export function listenToReader(placesMap: PlacesMap, reports: PointingReports): Pointing {
	const { map, marks, camera } = placesMap;
	const canvas = map.getCanvas();
	let byKeyboard = false;
	let picking = false;
	/** the last click has opened a place or picked a position */
	let settled = false;

	map.on('click', (event) => {
		// The second click of a double click, of which the first has done what was wanted.
		if (event.originalEvent.detail > 1 && settled) return;
		settled = picking;
		if (picking) return reports.onpick(event.lngLat.lng, event.lngLat.lat);
		reports.onstack(null);
		const mark = marks.near(event.point, tapReach);
		if (mark) choose(mark);
		else chooseAt(event);
	});
	map.on('dblclick', (event) => {
		if (settled || marks.near(event.point, tapReach)) event.preventDefault();
	});
	map.on('mousemove', ({ point }) => {
		if (picking) return;
		const mark = marks.near(point, 0);
		canvas.style.cursor = mark ? 'pointer' : '';
		pointAt(placeOfMark(mark)?.id ?? null);
	});
	map.on('mouseout', () => pointAt(null));
	map.on('movestart', () => reports.onstack(null));
	map.on('moveend', () => aim());
	map.on('resize', () => aim());

	canvas.addEventListener('focus', () => {
		if (canvas.matches(':focus-visible')) useKeyboard(true);
	});
	canvas.addEventListener('blur', () => useKeyboard(false));
	canvas.addEventListener('pointerdown', () => useKeyboard(false));
	canvas.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key === 'Escape') {
			// While a position is picked, Escape ends that: on the whole page, not only here.
			if (!picking) reports.onselect(null);
			return;
		}
		if (event.key === 'Tab' || event.key === 'Shift') return;
		useKeyboard(true);
		if (event.key !== 'Enter') return;
		event.preventDefault();
		// A key held down since it pressed a button of the page asks nothing of the map.
		if (!event.repeat) enter();
	});

	return { pick };

	function pick(picks: boolean): void {
		if (picks === picking) return;
		picking = picks;
		canvas.style.cursor = picks ? 'crosshair' : '';
		if (picks) {
			reports.onstack(null);
			pointAt(null);
			// Where the reader's next key should go.
			canvas.focus({ preventScroll: true });
		}
		aim();
	}

	function choose(mark: Mark): void {
		const place = placeOfMark(mark);
		if (place) choosePlace(place.id);
		else reports.onstack({ places: mark.places, ...map.project([mark.lon, mark.lat]) });
	}

	function choosePlace(id: string): void {
		settled = marks.shown.selected === id;
		if (settled) reports.onopen(id);
		else reports.onselect(id);
	}

	/** A tap beside every mark: on a label, on a commune, or on nothing. */
	function chooseAt({ point }: Pick<MapMouseEvent, 'point'>): void {
		const [label] = map.queryRenderedFeatures(point, { layers: labelLayerIds });
		if (label) return choosePlace(String(label.properties['id']));
		const nis = communeAt([point.x, point.y]);
		if (nis) reports.onarea(nis);
		else reports.onselect(null);
	}

	function enter(): void {
		const [x, y] = camera.middle();
		if (picking) {
			const { lng, lat } = map.unproject([x, y]);
			return reports.onpick(lng, lat);
		}
		const mark = marks.near({ x, y }, aimReach);
		if (mark) return choose(mark);
		const nis = communeAt([x, y]);
		if (nis) reports.onarea(nis);
		else reports.onnothing();
	}

	function communeAt(pixel: [number, number]): string | null {
		const [commune] = map.queryRenderedFeatures(pixel, { layers: [communeHitLayer] });
		const nis: unknown = commune?.properties['id'];
		return typeof nis === 'string' || typeof nis === 'number' ? String(nis) : null;
	}

	function pointAt(id: string | null): void {
		if (marks.shown.pointed !== id) marks.show({ pointed: id });
	}

	function useKeyboard(used: boolean): void {
		if (used === byKeyboard) return;
		byKeyboard = used;
		aim();
	}

	function aim(): void {
		const [x, y] = camera.middle();
		reports.oncrosshair(byKeyboard ? [x, y] : null);
		const mark = byKeyboard && !picking ? marks.near({ x, y }, aimReach) : null;
		reports.onaim(mark);
		const aimed = placeOfMark(mark)?.id ?? null;
		if (marks.shown.aimed !== aimed) marks.show({ aimed });
	}
}
