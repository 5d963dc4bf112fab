import type { StyleSpecification } from 'maplibre-gl';
import type { Language } from '../i18n/languages.ts';
import type { Tokens } from './marker-drawing.ts';
import { areaLayers, markLayers, placeSources, type Content } from './places-layer.ts';
import { baseStyle, layerAnchors, switchableLayers } from './style.ts';
import type { MapLayers, MapTheme } from './types.ts';

export interface MapLook {
	language: Language;
	theme: MapTheme;
	layers: MapLayers;
	youAreHere: string;
	/** path that the site is served under, without a slash at its end */
	base: string;
	/** "https://example.org" */
	origin: string;
}

/**
 * The whole style: the base map in a language and theme, with the places' sources and layers in
 * it. The data goes in too, so that a change of look keeps every mark.
 */
export function mapStyle(
	look: MapLook,
	tokens: Tokens,
	softArea: number,
	content: Content
): StyleSpecification {
	const base = baseStyle({
		...look,
		forced: { ground: tokens['--map-land'] ?? '#ffffff', text: tokens['--ink'] ?? '#000000' }
	});
	const sources = placeSources(content.data);
	const under = base.layers.findIndex(({ id }) => id === layerAnchors.areas);
	const layers = [...base.layers];
	layers.splice(under === -1 ? layers.length : under, 0, ...areaLayers(tokens, softArea));
	const hidden = new Set<string>([
		...(look.layers.zones ? [] : switchableLayers.zones),
		...(look.layers.communes ? [] : switchableLayers.communes)
	]);
	return {
		...base,
		sources: { ...base.sources, ...sources },
		layers: [...layers, ...markLayers(tokens, content.anchors, look.youAreHere)].map((layer) =>
			hidden.has(layer.id) ? { ...layer, layout: { ...layer.layout, visibility: 'none' } } : layer
		)
	};
}
