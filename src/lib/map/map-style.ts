import type { StyleSpecification } from 'maplibre-gl';
import type { Language } from '../i18n/languages.ts';
import { bandLayers, coverageLines, coverageSources, withGaps } from './coverage-layer.ts';
import type { MapCoverage } from './coverage-types.ts';
import type { Tokens } from './marker-drawing.ts';
import { areaLayers, markLayers, placeSources, type Content } from './places-layer.ts';
import { routeLayers, routeSources } from './route-layer.ts';
import type { RouteData } from './route.ts';
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
 * The whole style: the base map in a language and theme, with the sources and layers of the
 * places, the route and (where the page has them) walking times in it. The data goes in too, so that a change of look keeps every mark.
 */
export function mapStyle(
	look: MapLook,
	tokens: Tokens,
	softArea: number,
	content: Content,
	route: RouteData,
	coverage: MapCoverage | null = null
): StyleSpecification {
	const base = baseStyle({
		...look,
		forced: { ground: tokens['--map-land'] ?? '#ffffff', text: tokens['--ink'] ?? '#000000' }
	});
	const layers = [...base.layers];
	const insert = (anchor: string, inserted: StyleSpecification['layers']): void => {
		const above = layers.findIndex(({ id }) => id === anchor);
		layers.splice(above === -1 ? layers.length : above, 0, ...inserted);
	};
	if (coverage) {
		insert(layerAnchors.bands, withGaps(bandLayers(tokens, look.theme), coverage));
		insert(layerAnchors.areas, coverageLines(coverage, tokens, look.theme));
	}
	insert(layerAnchors.areas, areaLayers(tokens, softArea));
	insert(layerAnchors.routes, routeLayers(tokens));
	const hidden = new Set<string>([
		...(look.layers.zones ? [] : switchableLayers.zones),
		...(look.layers.communes ? [] : switchableLayers.communes)
	]);
	return {
		...base,
		sources: {
			...base.sources,
			...placeSources(content.data),
			...routeSources(route),
			...(coverage ? coverageSources(coverage, `${look.origin}${look.base}`) : {})
		},
		layers: [...layers, ...markLayers(tokens, content.anchors, look.youAreHere)].map((layer) =>
			hidden.has(layer.id) ? { ...layer, layout: { ...layer.layout, visibility: 'none' } } : layer
		)
	};
}
