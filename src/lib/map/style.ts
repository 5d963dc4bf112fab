import type { StyleSpecification } from 'maplibre-gl';
import type { Language } from '../i18n/languages.ts';
import { areaNameLayers } from './base-map/area-names.ts';
import { boundaryLayers } from './base-map/boundaries.ts';
import { landLayers } from './base-map/land.ts';
import type { BaseLayerId } from './base-map/layer-ids.ts';
import { placeNameLayers } from './base-map/place-names.ts';
import { railwayBridgeLayers, railwayLayers, railwayTunnelLayers } from './base-map/railways.ts';
import { stationLayers } from './base-map/stations.ts';
import { streetNameLayers } from './base-map/street-names.ts';
import { bridgeLayers, streetLayers } from './base-map/streets.ts';
import {
	blackOnWhite,
	contrastColours,
	darkColours,
	type ForcedColours,
	lightColours,
	type MapColours
} from './colours.ts';
import { fontFaces } from './fonts.ts';
import { tileScheme } from './tile-protocol.ts';
import type { MapTheme } from './types.ts';

export interface BaseLook {
	language: Language;
	theme: MapTheme;
	/** "https://example.org" */
	origin: string;
	/** path that the site is served under, without a slash at its end */
	base: string;
	/** the system's own two colours for the theme `contrast`; black on white where not given */
	forced?: ForcedColours;
}

/**
 * Layers before which an overlay goes, from the ground up: walking-time bands under the streets;
 * areas of uncertain places, walking lines and routes under all names. Marks and their labels go on
 * top of everything, with no layer before.
 */
export const layerAnchors = {
	bands: 'rail-tunnel',
	areas: 'name-path',
	routes: 'name-path'
} as const;

/** Layers that the reader may switch off together. */
export const switchableLayers = {
	zones: ['zone-border-band', 'zone-border', 'name-zone'],
	communes: ['commune-border', 'name-commune']
} as const satisfies Record<string, readonly BaseLayerId[]>;

/** Invisible: where a tap finds the commune (`properties.id`, `zone`, `name_nl`, `name_fr`). */
export const communeHitLayer: BaseLayerId = 'commune-hit';

/**
 * West, south, east, north of the tiles (zooms 9 to 14): within them each is there, beyond them none,
 * so that nothing asks for a tile that doesn't exist. The pipeline cuts the same bounds.
 */
export const tileBounds: [number, number, number, number] = [4.2392, 50.7607, 4.4868, 50.9169];

/**
 * The base map: two sources, `base` (vector tiles) and `areas` (communes, police zones, mask), and its
 * layers in drawing order. Needs `registerTiles`. Pure: the same look gives the same style.
 */
export function baseStyle(look: BaseLook): StyleSpecification {
	const { language, theme, origin, base } = look;
	const colours = coloursOf(theme, look.forced ?? blackOnWhite);
	return {
		version: 8,
		'font-faces': fontFaces(origin),
		// A change of theme is a switch, not a fade.
		transition: { duration: 0, delay: 0 },
		sources: {
			base: {
				type: 'vector',
				tiles: [`${tileScheme}://${origin}${base}/tiles/{z}/{x}/{y}.pbf`],
				bounds: tileBounds,
				minzoom: 9,
				maxzoom: 14
			},
			areas: {
				type: 'geojson',
				data: `${origin}${base}/map/areas.json`,
				promoteId: 'id',
				tolerance: 0.2
			}
		},
		layers: [
			...landLayers(colours),
			...railwayTunnelLayers(colours),
			...streetLayers(colours),
			...railwayLayers(colours),
			...bridgeLayers(colours),
			...railwayBridgeLayers(colours),
			...boundaryLayers(colours, theme),
			...streetNameLayers(language, colours),
			...placeNameLayers(language, colours),
			...stationLayers(language, colours),
			...areaNameLayers(language, colours)
		]
	};
}

function coloursOf(theme: MapTheme, forced: ForcedColours): MapColours {
	switch (theme) {
		case 'light':
			return lightColours;
		case 'dark':
			return darkColours;
		case 'contrast':
			return contrastColours(forced);
	}
}
