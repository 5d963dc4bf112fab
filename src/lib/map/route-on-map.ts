import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { routeSource } from './route-layer.ts';
import { routeBounds, routeFeatures, routeStep, type RouteData } from './route.ts';
import type { MapRoute } from './types.ts';

/** Draws the route into its source of the map, anew whenever the zoom asks for it. */
export class RouteOnMap {
	/** what the map has been given */
	content: RouteData = routeFeatures(null, 0);
	#map: Pick<MapLibreMap, 'getZoom' | 'getSource'>;
	#route: MapRoute | null = null;
	#drawn: MapRoute | null = null;
	#step = Number.NaN;
	#live = false;
	#shown = new WeakSet<MapRoute>();

	constructor(map: Pick<MapLibreMap, 'getZoom' | 'getSource'>) {
		this.#map = map;
	}

	/**
	 * Draws this route in the place of the one before. Gives the bounds to bring into view: once for
	 * each route, so that the reader may move away from it; null where there is nothing new to see.
	 */
	show(route: MapRoute | null): [number, number, number, number] | null {
		this.#route = route;
		this.#draw();
		if (!route || this.#shown.has(route)) return null;
		this.#shown.add(route);
		return routeBounds(route);
	}

	/** The map has its style, made with `content`. */
	start(): void {
		this.#live = true;
		this.#draw();
	}

	/** Leaves the map alone: its style or its context is gone. */
	stop(): void {
		this.#live = false;
	}

	/** Lays the dots out again where the zoom has come to another step. */
	zoomed(): void {
		this.#draw();
	}

	#draw(): void {
		if (!this.#live) return;
		const step = routeStep(this.#map.getZoom());
		if (this.#route === this.#drawn && (this.#route === null || step === this.#step)) return;
		this.#drawn = this.#route;
		this.#step = step;
		this.content = routeFeatures(this.#route, step);
		// What goes wrong in it, the map reports as an error event.
		void this.#map.getSource<GeoJSONSource>(routeSource)?.setData(this.content);
	}
}
