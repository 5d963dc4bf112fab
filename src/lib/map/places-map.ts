import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { CoverageOnMap } from './coverage-on-map.ts';
import { heldNear, regionBounds } from './camera.ts';
import { MapCamera, regionMargin } from './map-camera.ts';
import { mapStyle, type MapLook } from './map-style.ts';
import { pictureAddress, readSoftArea, readTokens } from './marker-bitmaps.ts';
import type { Tokens } from './marker-drawing.ts';
import type { Picture } from './markers.ts';
import { MarksOnMap } from './marks-on-map.ts';
import { metresPerPixel } from './projection.ts';
import { RouteOnMap } from './route-on-map.ts';
import { registerTiles } from './tile-protocol.ts';
import type { MapFailure, MapRoute } from './types.ts';

maplibregl.setWorkerUrl(workerUrl);
registerTiles(maplibregl.addProtocol);

/** What the map tells the one who made it. */
export interface MapReports {
	/** everything is drawn; told again when the map comes back after a failure */
	onready: () => void;
	onfail: (reason: MapFailure) => void;
	/** how many places have been drawn */
	ondrawn: (places: number) => void;
	/** metres that a pixel spans in the middle of the view */
	onscale: (metres: number) => void;
	/** the colours of the theme have been read */
	oncolours: () => void;
	/** asked: how much of the lower edge the map's own furniture takes, in pixels */
	footHeight: () => number;
}

/** Why a map could not be made, from what its constructor threw. */
export function failureOf(error: unknown): MapFailure {
	return error instanceof maplibregl.GPUInitializationError ? 'webgl' : 'style';
}

/**
 * The MapLibre map with its places: one instance for the life of the layout. It draws what it is
 * given and moves where it is told; what the reader does with it is up to `pointing.ts`.
 */
export class PlacesMap {
	readonly map: maplibregl.Map;
	readonly marks: MarksOnMap;
	readonly route: RouteOnMap;
	/** walking times; null on pages without them, whose style has no layers for them */
	readonly coverage: CoverageOnMap | null;
	readonly camera: MapCamera;
	readonly #reports: MapReports;
	#look: MapLook;
	/** the look that the map's style was made with */
	#styledLook: MapLook;
	#tokens: Tokens;
	#softArea: number;
	#styled = false;
	#drawn = false;
	#ready = false;

	/** Throws where the browser has no WebGL. */
	constructor(container: HTMLElement, look: MapLook, reports: MapReports, withCoverage = false) {
		this.#reports = reports;
		this.#look = look;
		this.#styledLook = look;
		this.#tokens = readTokens(look.theme);
		this.#softArea = readSoftArea();
		this.map = new maplibregl.Map({
			container,
			bounds: regionBounds,
			fitBoundsOptions: { padding: regionMargin },
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			maxPitch: 0,
			renderWorldCopies: false,
			// A light neither fades in nor blinks.
			fadeDuration: 0,
			transformConstrain: (centre, zoom) => {
				const held = heldNear(centre, zoom);
				return { center: new maplibregl.LngLat(held.lon, held.lat), zoom: held.zoom };
			}
		});
		this.map.touchZoomRotate.disableRotation();
		this.map.keyboard.disableRotation();
		this.camera = new MapCamera(this.map, reports.footHeight);
		this.route = new RouteOnMap(this.map);
		this.coverage = withCoverage ? new CoverageOnMap(this.map) : null;
		this.marks = new MarksOnMap(
			this.map,
			(places) => {
				this.#drawn = true;
				reports.ondrawn(places);
			},
			() => reports.onfail('style')
		);
		this.#listen();
		this.map.setStyle(this.#style());
	}

	/** Changes the language, the theme, the words or the visible layers; the marks stay. */
	restyle(look: MapLook): void {
		if (JSON.stringify(look) === JSON.stringify(this.#look)) return;
		this.#look = look;
		// The page may set its theme later in the same turn: its tokens are read after that.
		queueMicrotask(() => {
			if (look === this.#look && this.#styled) this.#restyle();
		});
	}

	/** Moves to a place where it is out of view or covered. */
	reveal(id: string): void {
		const place = this.marks.shown.places.find((shown) => shown.id === id);
		const mark = this.marks.drawn.marks.find(({ places }) => places.some((one) => one.id === id));
		if (place) this.camera.reveal(place, mark?.body ?? { left: 0, top: 0, right: 0, bottom: 0 });
	}

	/** Draws a route, or none; the view shows the whole of it when it is new. */
	showRoute(route: MapRoute | null): void {
		const bounds = this.route.show(route);
		if (bounds) this.camera.lookAtRoute(bounds, this.#ready);
	}

	/** The address of a picture in the present colours, for an `<img>`. */
	pictureAddress(picture: Picture): string {
		return pictureAddress(picture, this.#tokens, this.#look.theme);
	}

	destroy(): void {
		this.#styled = false;
		this.marks.stop();
		this.route.stop();
		this.coverage?.stop();
		this.map.remove();
	}

	#listen(): void {
		const { map } = this;
		map.on('style.load', () => {
			this.#styled = true;
			if (this.#look === this.#styledLook) this.#colour();
			else this.#restyle();
		});
		map.on('zoom', () => {
			this.marks.zoomed();
			this.route.zoomed();
			this.#reportScale();
		});
		map.on('moveend', () => this.#reportScale());
		map.on('idle', () => {
			if (this.#ready || !this.#drawn) return;
			this.#ready = true;
			this.#reportScale();
			this.#reports.onready();
		});
		map.on('error', (event) => {
			// A tile that did not come leaves a gap; a refused style leaves nothing.
			if (!this.#styled && !('sourceId' in event)) this.#reports.onfail('style');
		});
		map.on('webglcontextlost', ({ originalEvent }) => {
			this.#styled = false;
			this.#drawn = false;
			this.#ready = false;
			this.marks.stop();
			this.route.stop();
			this.coverage?.stop();
			// MapLibre also tells of a loss, without a target, when it restarts its own workers.
			if (originalEvent?.target) this.#reports.onfail('webgl');
		});
	}

	#restyle(): void {
		this.#tokens = readTokens(this.#look.theme);
		this.#softArea = readSoftArea();
		this.map.setStyle(this.#style(), { diff: true });
		this.#colour();
	}

	#colour(): void {
		this.marks.colour(this.#tokens, this.#look.theme);
		this.route.start();
		this.coverage?.start();
		this.#reports.oncolours();
	}

	#style(): maplibregl.StyleSpecification {
		this.#styledLook = this.#look;
		return mapStyle(
			this.#look,
			this.#tokens,
			this.#softArea,
			this.marks.content,
			this.route.content,
			this.coverage?.content ?? null
		);
	}

	#reportScale(): void {
		const { lat } = this.map.getCenter();
		this.#reports.onscale(metresPerPixel(lat, this.map.getZoom()));
	}
}
