import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';

/** How far a walk is, in steps of the key: minutes of the bands from the nearest. */
export const bandMinutes = [5, 10, 15, 20] as const;
export type BandMinutes = (typeof bandMinutes)[number];

/** How many people live in an area that is beyond the chosen minutes: few, some, many. */
export const gapClasses = [1, 2, 3] as const;
export type GapClass = (typeof gapClasses)[number];

/** What the map draws of walking times to a service; null = nothing to draw (yet). */
export interface MapCoverage {
	/** areas by walk, each without the nearer ones */
	bands: FeatureCollection<MultiPolygon, { minutes: number }> | null;
	/** streets by walk, for a near view */
	streets: FeatureCollection<MultiLineString, { minutes: number }> | null;
	/** the minutes whose edge is drawn strongly */
	minutes: number;
	/** areas by walk to what a scenario adds, as `bands`: drawn as far as the minutes */
	gained: MapCoverage['bands'];
	/** sectors beyond the minutes, by id of `map/sectors.json`; null hides them */
	gaps: Readonly<Record<string, GapClass>> | null;
	/** sectors that are pointed at elsewhere on the page */
	highlight: readonly string[];
}

export const noCoverage: MapCoverage = {
	bands: null,
	streets: null,
	minutes: 15,
	gained: null,
	gaps: null,
	highlight: []
};

/** A part of the map that the reader sees: west, south, east, north in degrees. */
export interface MapWindow {
	bbox: [west: number, south: number, east: number, north: number];
	zoom: number;
}
