import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { drawBitmap } from './marker-bitmaps.ts';
import type { Tokens } from './marker-drawing.ts';
import type { Picture } from './markers.ts';
import { drawPlaces, zoomStep, type Drawn, type Mark } from './marks.ts';
import { nearestMark } from './nearest-mark.ts';
import {
	anchorsExpression,
	areaFeatures,
	labelFeatures,
	markFeatures,
	positionFeatures
} from './place-features.ts';
import { labelLayerIds, positionPicture, sourceIds, type Content } from './places-layer.ts';
import type { MapPlace, MapPosition, MapTheme } from './types.ts';

/** What the marks show. */
export interface Shown {
	places: readonly MapPlace[];
	selected: string | null;
	position: MapPosition | null;
	/** the place under the pointer */
	pointed: string | null;
	/** the place under the keyboard's crosshair */
	aimed: string | null;
	/** the place that is being dragged, and where it is now */
	carried: { id: string; lon: number; lat: number } | null;
}

const nothing: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };

/** Draws the places into the map's sources and pictures, anew whenever the zoom asks for it. */
export class MarksOnMap {
	shown: Shown = {
		places: [],
		selected: null,
		position: null,
		pointed: null,
		aimed: null,
		carried: null
	};
	drawn: Drawn = { marks: [], doorsteps: [] };
	content: Content = {
		data: {
			'place-areas': nothing,
			'place-marks': nothing,
			'place-labels': nothing,
			position: nothing
		},
		anchors: anchorsExpression(nothing)
	};
	#map: MapLibreMap;
	#tokens: Tokens = {};
	#theme: MapTheme = 'light';
	/** pictures that the map has in the present colours */
	#pictures = new Set<string>();
	#live = false;
	#turn = 0;
	#step = Number.NaN;
	#onDrawn: (places: number) => void;
	#onRefused: () => void;

	constructor(map: MapLibreMap, onDrawn: (places: number) => void, onRefused: () => void) {
		this.#map = map;
		this.#onDrawn = onDrawn;
		this.#onRefused = onRefused;
	}

	/** Takes colours; every picture is drawn again in them. The map must have its style. */
	colour(tokens: Tokens, theme: MapTheme): void {
		this.#tokens = tokens;
		this.#theme = theme;
		this.#pictures.clear();
		this.#live = true;
		this.redraw();
	}

	/** Draws these places, position and rings. */
	show(changes: Partial<Shown>): void {
		this.shown = { ...this.shown, ...changes };
		this.redraw();
	}

	/** Draws again where the zoom has come to another step. */
	zoomed(): void {
		if (zoomStep(this.#map.getZoom()) !== this.#step) this.redraw();
	}

	/** Leaves the map alone: its style or its context is gone. */
	stop(): void {
		this.#live = false;
		this.#turn++;
	}

	redraw(): void {
		if (!this.#live) return;
		this.#draw().catch(() => this.#onRefused());
	}

	/** The mark nearest to a pixel of the map's box, within a reach in pixels. */
	near(pixel: { x: number; y: number }, reach: number): Mark | null {
		const onScreen = this.drawn.marks.map((mark) => {
			const { x, y } = this.#map.project([mark.lon, mark.lat]);
			return { mark, x, y };
		});
		return nearestMark(onScreen, pixel, reach);
	}

	async #draw(): Promise<void> {
		const turn = ++this.#turn;
		const { selected, position, pointed, aimed, carried } = this.shown;
		const places = this.shown.places.map((place) =>
			place.id === carried?.id ? { ...place, ...carried, accuracyMetres: 0 } : place
		);
		const step = zoomStep(this.#map.getZoom());
		this.#step = step;
		const drawn = drawPlaces(places, step, selected, aimed);
		await this.#addPictures([
			positionPicture,
			...drawn.marks.map(({ picture }) => picture),
			...drawn.doorsteps.map(({ picture }) => picture)
		]);
		// Something newer is being drawn, or the map is gone.
		if (turn !== this.#turn) return;
		this.drawn = drawn;
		const called = new Set([selected, pointed, aimed].filter((id) => id !== null));
		const labels = labelFeatures(drawn, step, called);
		this.#fill({
			data: {
				'place-areas': areaFeatures(places),
				'place-marks': markFeatures(drawn),
				'place-labels': labels,
				position: positionFeatures(position)
			},
			anchors: anchorsExpression(labels)
		});
		this.#onDrawn(places.length);
	}

	async #addPictures(pictures: Picture[]): Promise<void> {
		const tokens = this.#tokens;
		const missing = new Map(
			pictures.filter(({ id }) => !this.#pictures.has(id)).map((picture) => [picture.id, picture])
		);
		await Promise.all(
			[...missing.values()].map(async (picture) => {
				const { pixels, pixelRatio } = await drawBitmap(picture, tokens, this.#theme);
				// The colours may have changed meanwhile; then another turn draws this picture.
				if (!this.#live || tokens !== this.#tokens) return;
				if (this.#map.hasImage(picture.id)) this.#map.updateImage(picture.id, pixels);
				else this.#map.addImage(picture.id, pixels, { pixelRatio });
				this.#pictures.add(picture.id);
			})
		);
	}

	#fill(content: Content): void {
		const { data, anchors } = this.content;
		if (!isSame(content.anchors, anchors)) {
			for (const layer of labelLayerIds) {
				this.#map.setLayoutProperty(layer, 'text-variable-anchor-offset', content.anchors);
			}
		}
		for (const id of sourceIds) {
			if (isSame(content.data[id], data[id])) continue;
			// What goes wrong in it, the map reports as an error event.
			void this.#map.getSource<GeoJSONSource>(id)?.setData(content.data[id]);
		}
		this.content = content;
	}
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
