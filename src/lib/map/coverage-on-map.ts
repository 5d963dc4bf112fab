import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import {
	coverageData,
	coverageSourceIds,
	edgeWidth,
	gapFilter,
	sectorFilter
} from './coverage-layer.ts';
import { gapClasses, noCoverage, type MapCoverage } from './coverage-types.ts';

/** Draws walking times into their sources and layers of the map. */
export class CoverageOnMap {
	/** what the map has been given, or will be given with its style */
	content: MapCoverage = noCoverage;
	readonly #map: Pick<MapLibreMap, 'getSource' | 'setFilter' | 'setPaintProperty'>;
	#live = false;

	constructor(map: Pick<MapLibreMap, 'getSource' | 'setFilter' | 'setPaintProperty'>) {
		this.#map = map;
	}

	/** Draws this in the place of what was before. */
	show(coverage: MapCoverage): void {
		const before = this.content;
		this.content = coverage;
		if (this.#live) this.#draw(before);
	}

	/** The map has its style, made with `content`. */
	start(): void {
		this.#live = true;
	}

	/** Leaves the map alone: its style or its context is gone. */
	stop(): void {
		this.#live = false;
	}

	#draw(before: MapCoverage): void {
		const { content } = this;
		if (shapesOf(before).some((shapes, each) => shapes !== shapesOf(content)[each])) {
			const data = coverageData(content);
			// What goes wrong in it, the map reports as an error event.
			for (const id of coverageSourceIds)
				void this.#map.getSource<GeoJSONSource>(id)?.setData(data[id]);
		}
		if (before.gaps !== content.gaps)
			for (const one of gapClasses)
				this.#map.setFilter(`coverage-gap-${one}`, gapFilter(content, one));
		if (before.highlight !== content.highlight)
			this.#map.setFilter('coverage-highlight', sectorFilter(content.highlight));
		if (before.minutes !== content.minutes)
			this.#map.setPaintProperty('coverage-edge', 'line-width', edgeWidth(content));
	}
}

/** What the sources are made from. */
function shapesOf({ bands, streets, gained, minutes }: MapCoverage): unknown[] {
	return [bands, streets, gained, minutes];
}
