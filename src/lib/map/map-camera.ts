import type { Map as MapLibreMap } from 'maplibre-gl';
import {
	areaBounds,
	fittingMargins,
	isInside,
	openBox,
	regionBounds,
	routeMargins,
	type Margins
} from './camera.ts';
import { isUncertain, type Edges } from './markers.ts';
import { metresPerPixel } from './projection.ts';
import type { MapFocus, MapPadding, MapPlace } from './types.ts';

const easeMilliseconds = 300;
/** Space around the Region and around an area when they are fitted into view, in pixels. */
export const regionMargin = 12;
const areaMargin = 40;
/** A circle with a smaller radius on the screen says too little. */
const leastAreaPixels = 40;
/** What the map's own buttons, key and credits take of its edges, in pixels. */
const furniture: Margins = { left: 20, top: 20, right: 72, bottom: 72 };
const bare: Margins = { left: 4, top: 4, right: 4, bottom: 4 };

/** Moves the map's view. Where the reader wants no motion, MapLibre jumps instead of easing. */
export class MapCamera {
	#map: MapLibreMap;
	#footHeight: () => number;
	#padding: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };
	/** a move that waits for the box to have a size */
	#waiting: (() => void) | null = null;

	/** `footHeight` gives what stands along the lower edge of the uncovered part, in pixels. */
	constructor(map: MapLibreMap, footHeight: () => number) {
		this.#map = map;
		this.#footHeight = footHeight;
		map.on('resize', () => {
			if (!this.#hasSize()) return;
			this.#waiting?.();
			this.#waiting = null;
		});
	}

	/** Says which edges of the box the page covers; what is on the screen stays where it is. */
	cover(padding: MapPadding): void {
		if (JSON.stringify(padding) === JSON.stringify(this.#padding)) return;
		this.#padding = padding;
		if (!this.#hasSize()) this.#map.jumpTo({ padding });
		else this.#map.jumpTo({ center: this.#map.unproject(this.middle()), padding });
	}

	/** The middle of the uncovered part, in pixels of the box. */
	middle(): [x: number, y: number] {
		const open = this.#openBox();
		return [(open.left + open.right) / 2, (open.top + open.bottom) / 2];
	}

	/** Goes to a point, an area, or (null) the whole Region. */
	lookAt(focus: MapFocus | null, animate: boolean): void {
		const duration = animate ? easeMilliseconds : 0;
		this.#whenSized(() => {
			if (focus && 'zoom' in focus) {
				const { lon, lat, zoom } = focus;
				this.#map.easeTo({ center: [lon, lat], zoom, duration });
			} else if (focus) this.#fit(focus.bbox, around(areaMargin), duration);
			else this.#fit(regionBounds, this.#aboveFoot(around(regionMargin)), duration);
		});
	}

	/** Brings the whole of a route into view: west, south, east, north. */
	lookAtRoute(bounds: [number, number, number, number], animate: boolean): void {
		const duration = animate ? easeMilliseconds : 0;
		this.#whenSized(() => {
			const { left, right } = this.#openBox();
			this.#fit(bounds, this.#aboveFoot(routeMargins(right - left)), duration);
		});
	}

	/**
	 * Goes to a place that is out of view or covered; `body` is what is drawn of it, from its point.
	 * The circle of an uncertain place is brought into view as a whole.
	 */
	reveal(place: MapPlace, body: Edges): void {
		this.#whenSized(() => {
			const { x, y } = this.#map.project([place.lon, place.lat]);
			if (isUncertain(place)) {
				const radius = place.accuracyMetres / metresPerPixel(place.lat, this.#map.getZoom());
				const circle = moved({ left: -radius, top: -radius, right: radius, bottom: radius }, x, y);
				if (radius >= leastAreaPixels && isInside(circle, this.#openBox(), bare)) return;
				this.#fit(areaBounds(place), around(areaMargin), easeMilliseconds);
				return;
			}
			if (isInside(moved(body, x, y), this.#openBox(), furniture)) return;
			this.#map.easeTo({ center: [place.lon, place.lat], duration: easeMilliseconds });
		});
	}

	/** Zooms by whole steps around the middle of what is visible. */
	zoom(steps: number): void {
		this.#map.zoomTo(this.#map.getZoom() + steps, { duration: easeMilliseconds });
	}

	/** Moves the view by a part of what is visible: 1 = a whole width or height. */
	pan(partX: number, partY: number): void {
		const { left, top, right, bottom } = this.#openBox();
		this.#map.panBy([partX * (right - left), partY * (bottom - top)], {
			duration: easeMilliseconds
		});
	}

	#fit(bounds: [number, number, number, number], margins: Margins, duration: number): void {
		const padding = fittingMargins(margins, this.#openBox());
		this.#map.fitBounds(bounds, { padding, maxZoom: 15.5, linear: true, duration });
	}

	#aboveFoot(margins: Margins): Margins {
		return { ...margins, bottom: Math.max(margins.bottom, this.#footHeight() + regionMargin) };
	}

	#openBox(): Edges {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		return openBox(clientWidth, clientHeight, this.#padding);
	}

	#hasSize(): boolean {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		return clientWidth > 0 && clientHeight > 0;
	}

	#whenSized(move: () => void): void {
		if (this.#hasSize()) move();
		else this.#waiting = move;
	}
}

function around(margin: number): Margins {
	return { left: margin, top: margin, right: margin, bottom: margin };
}

function moved({ left, top, right, bottom }: Edges, x: number, y: number): Edges {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
