import type { FeatureCollection } from 'geojson';
import { bandEdges } from './band-edges.ts';
import type {
	ExpressionSpecification,
	FilterSpecification,
	SourceSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { bandMinutes, gapClasses, type MapCoverage } from './coverage-types.ts';
import type { Tokens } from './marker-drawing.ts';
import type { MapTheme } from './types.ts';

type Layer = StyleSpecification['layers'][number];

export const coverageSourceIds = [
	'coverage-bands',
	'coverage-edges',
	'coverage-streets',
	'coverage-gained',
	'coverage-gained-edges'
] as const;
export type CoverageSourceId = (typeof coverageSourceIds)[number];
/** Outlines of the sectors, which the map fetches by itself. */
export const sectorSource = 'coverage-sectors';

/** From here on the streets tell the walk, and the bands under them are gone half a zoom later. */
const streetsFrom = 14;
const bandsUntil = 14.6;
/** How strongly a sector is shaded by its class, and a band is filled. */
const gapOpacity = [0.12, 0.24, 0.38] as const;
const bandOpacity = 0.9;

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What is in each source. */
export function coverageData({
	bands,
	streets,
	gained,
	minutes
}: MapCoverage): Record<CoverageSourceId, FeatureCollection> {
	const within = (gained?.features ?? []).filter(({ properties }) => properties.minutes <= minutes);
	const edges = bandEdges(within);
	return {
		'coverage-bands': bands ?? empty,
		'coverage-edges': bandEdges(bands?.features ?? []),
		'coverage-streets': streets ?? empty,
		'coverage-gained': { type: 'FeatureCollection', features: within },
		'coverage-gained-edges': { ...edges, features: edges.features.slice(-1) }
	};
}

/** The sources of walking times, with what is in them. `site` is "https://example.org/path". */
export function coverageSources(
	coverage: MapCoverage,
	site: string
): Record<string, SourceSpecification> {
	const data = coverageData(coverage);
	return {
		...Object.fromEntries(
			coverageSourceIds.map((id) => [id, { type: 'geojson' as const, data: data[id] }])
		),
		[sectorSource]: {
			type: 'geojson',
			data: `${site}/map/sectors.json`,
			promoteId: 'id',
			tolerance: 0.3
		}
	};
}

/** Which sectors a layer draws. */
export function sectorFilter(ids: readonly string[]): FilterSpecification {
	return ['in', ['get', 'id'], ['literal', [...ids]]];
}

/** The sectors of one class. */
export function gapFilter({ gaps }: MapCoverage, gapClass: number): FilterSpecification {
	const ids = Object.entries(gaps ?? {}).flatMap(([id, one]) => (one === gapClass ? [id] : []));
	return sectorFilter(ids);
}

/** The edge of the chosen minutes is drawn strongly. */
export function edgeWidth({ minutes }: MapCoverage): ExpressionSpecification {
	return ['match', ['get', 'minutes'], minutes, 2, 0.8];
}

function colour(tokens: Tokens, name: string): string {
	return tokens[name] || '#000000';
}

function byMinutes(tokens: Tokens): ExpressionSpecification {
	const [near, ...farther] = bandMinutes.map((minutes, rank) => [
		minutes,
		colour(tokens, `--near-${rank + 1}`)
	]);
	const far = farther.pop()!;
	return [
		'match',
		['get', 'minutes'],
		...near!,
		...farther.flat(),
		far[1]
	] as unknown as ExpressionSpecification;
}

/** Areas by walk: above parks and buildings, below the streets. */
export function bandLayers(tokens: Tokens, theme: MapTheme): Layer[] {
	const fading = (opacity: number): ExpressionSpecification => [
		'interpolate',
		['linear'],
		['zoom'],
		streetsFrom,
		opacity,
		bandsUntil,
		0.35 * opacity
	];
	return [
		{
			id: 'coverage-band',
			type: 'fill',
			source: 'coverage-bands',
			paint: {
				'fill-color': byMinutes(tokens),
				// In forced colours the edges tell, with their minutes.
				'fill-opacity': theme === 'contrast' ? 0 : fading(bandOpacity),
				'fill-antialias': false
			}
		},
		...gapClasses.map((gapClass, rank): Layer => ({
			id: `coverage-gap-${gapClass}`,
			type: 'fill',
			source: sectorSource,
			filter: sectorFilter([]),
			paint: {
				'fill-color': colour(tokens, '--unknown'),
				'fill-opacity': gapOpacity[rank] ?? 0
			}
		}))
	];
}

/** Edges of the bands, coloured streets, and what a scenario adds: above the streets, below all names. */
export function coverageLines(coverage: MapCoverage, tokens: Tokens, theme: MapTheme): Layer[] {
	const line = colour(tokens, '--lisa-line');
	return [
		{
			id: 'coverage-street',
			type: 'line',
			source: 'coverage-streets',
			minzoom: streetsFrom,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': byMinutes(tokens),
				'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 14, 1.6, 15, 3.2, 17, 12],
				'line-opacity': theme === 'contrast' ? 0 : 1
			}
		},
		{
			id: 'coverage-gained',
			type: 'fill',
			source: 'coverage-gained',
			paint: {
				'fill-color': colour(tokens, '--lamp'),
				'fill-opacity': theme === 'light' ? 0.42 : 0.28
			}
		},
		{
			id: 'coverage-gained-edge',
			type: 'line',
			source: 'coverage-gained-edges',
			paint: {
				'line-color': theme === 'light' ? '#7A5600' : colour(tokens, '--lamp'),
				'line-width': 1.8,
				'line-dasharray': [2.4, 1.6]
			}
		},
		{
			id: 'coverage-edge',
			type: 'line',
			source: 'coverage-edges',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': line, 'line-width': edgeWidth(coverage), 'line-opacity': 0.75 }
		},
		{
			id: 'coverage-edge-minutes',
			type: 'symbol',
			source: 'coverage-edges',
			minzoom: theme === 'contrast' ? 10 : 13,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-field': ['concat', ['to-string', ['get', 'minutes']], ' min'],
				'text-font': ['Fira Sans Condensed Medium'],
				'text-size': 12,
				'text-max-angle': 30
			},
			paint: {
				'text-color': line,
				'text-halo-color': colour(tokens, '--map-land'),
				'text-halo-width': 1.6
			}
		},
		{
			id: 'coverage-highlight',
			type: 'line',
			source: sectorSource,
			filter: sectorFilter(coverage.highlight),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour(tokens, '--ink'), 'line-width': 2.5 }
		}
	];
}

/** The layers as they are when the style is made anew, with the sectors that they draw. */
export function withGaps(layers: Layer[], coverage: MapCoverage): Layer[] {
	return layers.map((layer) => {
		const gapClass = gapClasses.find((one) => layer.id === `coverage-gap-${one}`);
		return gapClass === undefined || layer.type !== 'fill'
			? layer
			: { ...layer, filter: gapFilter(coverage, gapClass) };
	});
}
