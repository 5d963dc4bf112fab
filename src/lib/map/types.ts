import { placeKinds } from '../places/types.ts';

export const placeStates = ['open', 'closed', 'unknown', 'planned', 'appointment'] as const;
export type PlaceState = (typeof placeStates)[number];

/** What the map draws: places, where an initiative is, and what a planner adds or is offered. */
export const mapKinds = [...placeKinds, 'initiative', 'scenario'] as const;
export type MapKind = (typeof mapKinds)[number];

/** A place as the map draws it. */
export interface MapPlace {
	id: string;
	kind: MapKind;
	state: PlaceState;
	/** "LISA Kuregem" */
	name: string;
	/** second line of the label, "tot 16 uur"; empty = no second line */
	note: string;
	/** accessible name, "LISA Kuregem, open" */
	label: string;
	lon: number;
	lat: number;
	/** above 150 the place is drawn as an area of this radius */
	accuracyMetres: number;
}

export type MapTheme = 'light' | 'dark' | 'contrast';

/** Parts of the base map that the reader may switch off. */
export interface MapLayers {
	zones: boolean;
	communes: boolean;
}

/** Where the reader is or leaves from. */
export interface MapPosition {
	lon: number;
	lat: number;
	accuracyMetres: number;
	/** what stands beside its mark, "Uw vertrekpunt"; without it `MapText.youAreHere` does */
	label?: string;
}

/** A walk as a line, from where it starts to where it ends. */
export interface MapRoute {
	line: readonly [lon: number, lat: number][];
}

/** Where to look: west, south, east, north, or a point. */
export type MapFocus =
	{ bbox: [number, number, number, number] } | { lon: number; lat: number; zoom: number };

/** Pixels of the map's box that the page covers. */
export interface MapPadding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** Every word that the map shows or says, in the reader's language. */
export interface MapText {
	/** accessible name of the map */
	title: string;
	/** how to use it by keyboard */
	help: string;
	zoomIn: string;
	zoomOut: string;
	pan: string;
	panLeft: string;
	panRight: string;
	panUp: string;
	panDown: string;
	wholeRegion: string;
	layers: string;
	zones: string;
	communes: string;
	legend: string;
	close: string;
	open: string;
	closed: string;
	unknown: string;
	planned: string;
	appointment: string;
	/** in the key, where the map shows any */
	initiative: string;
	/** beside the mark of the reader's position */
	youAreHere: string;
	/** said when Enter is pressed where there is nothing to choose */
	noPlaceHere: string;
	/** over the map while the reader points at a position on it; without it nothing is said */
	pickHint?: string;
	/** "3 plaatsen op één punt" */
	several: (count: number) => string;
	/** "5 min. te voet" */
	scaleMinutes: (minutes: number) => string;
	/** "1 uur te voet" */
	scaleHours: (hours: number) => string;
	/** "400 m" */
	scaleMetres: (metres: number) => string;
	/** "© OpenStreetMap-bijdragers · Statbel" */
	attribution: string;
	/** accessible name of the link to the map's sources */
	attributionLabel: string;
}

/** Why there is no map: no WebGL (or its context was lost), or the style was refused. */
export type MapFailure = 'webgl' | 'style';
