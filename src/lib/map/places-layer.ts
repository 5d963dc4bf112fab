import type { FeatureCollection, Point, Polygon } from 'geojson';
import type {
	ExpressionSpecification,
	FilterSpecification,
	SourceSpecification,
	StyleSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { FontName } from './fonts.ts';
import { selectedRank } from './drawing-order.ts';
import type { Tokens } from './marker-drawing.ts';
import { pictureOf } from './markers.ts';
import { countSize, labelSizes } from './place-features.ts';

type Layer = StyleSpecification['layers'][number];

export const sourceIds = ['place-areas', 'place-marks', 'place-labels', 'position'] as const;
export type SourceId = (typeof sourceIds)[number];

/** Layers whose text a reader may tap to choose the place. */
export const labelLayerIds = ['place-label-other', 'place-label-lisa', 'place-label-called'];

export const positionPicture = pictureOf('origin', 1, 'none');

const fonts: Record<'name' | 'note', Record<'lisa' | 'other', FontName>> = {
	name: { lisa: 'Fira Sans SemiBold', other: 'Fira Sans Condensed Medium' },
	note: { lisa: 'Fira Sans', other: 'Fira Sans Condensed' }
};

export type PlaceData = Record<SourceId, FeatureCollection<Point | Polygon>>;

/** All that changes with the places: what is in the sources, and where labels may stand. */
export interface Content {
	data: PlaceData;
	/** for `text-variable-anchor-offset` */
	anchors: ExpressionSpecification;
}

/** The sources of what is drawn on the base map, with what is in them. */
export function placeSources(data: PlaceData): Record<SourceId, SourceSpecification> {
	const source = (id: SourceId) => ({ type: 'geojson' as const, data: data[id] });
	return {
		'place-areas': source('place-areas'),
		'place-marks': source('place-marks'),
		'place-labels': source('place-labels'),
		position: source('position')
	};
}

/** Circles of uncertain places and of the reader's position: they lie under the map's own labels. */
export function areaLayers(tokens: Tokens, softArea: number): Layer[] {
	return [
		{
			id: 'place-area',
			type: 'fill',
			source: 'place-areas',
			paint: { 'fill-color': accentColour(tokens), 'fill-opacity': softArea }
		},
		{
			id: 'place-area-edge',
			type: 'line',
			source: 'place-areas',
			paint: {
				'line-color': accentColour(tokens),
				'line-width': 1.6,
				'line-dasharray': [3.4, 2.4]
			}
		},
		{
			id: 'position-accuracy',
			type: 'fill',
			source: 'position',
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: { 'fill-color': colour(tokens, '--ink'), 'fill-opacity': softArea }
		}
	];
}

/**
 * Labels and marks, in drawing order. The map places what lies on top first, so every label gives
 * way to every mark, police labels to LISA labels, and the base map's labels to both.
 */
export function markLayers(
	tokens: Tokens,
	anchors: ExpressionSpecification,
	youAreHere: string
): Layer[] {
	const { lisa, other } = labelSizes;
	const label = (shows: string, size: number, layout: SymbolLayerSpecification['layout']) =>
		labelLayer(shows, size, tokens, { 'text-variable-anchor-offset': anchors, ...layout });
	return [
		label('other', other, { 'text-max-width': 11 }),
		label('lisa', lisa, { 'text-max-width': 13 }),
		markLayer('place-marks-yielding', tokens, ['get', 'yields'], { 'icon-overlap': 'never' }),
		markLayer('place-marks', tokens, [
			'all',
			['!', ['get', 'yields']],
			['<', ['get', 'order'], selectedRank]
		]),
		positionLayer(tokens, youAreHere),
		markLayer('place-marks-selected', tokens, ['>=', ['get', 'order'], selectedRank]),
		label('called', lisa, { 'text-max-width': 13, 'text-overlap': 'always' })
	];
}

function markLayer(
	id: string,
	tokens: Tokens,
	filter: ExpressionSpecification,
	layout: SymbolLayerSpecification['layout'] = {}
): Layer {
	return {
		id,
		type: 'symbol',
		source: 'place-marks',
		filter: filter as FilterSpecification,
		layout: {
			'symbol-sort-key': ['get', 'order'],
			'icon-image': ['get', 'image'],
			'icon-offset': ['array', 'number', 2, ['get', 'shift']],
			'icon-overlap': 'always',
			'icon-padding': 0,
			'text-field': ['get', 'count'],
			'text-font': [fonts.name.lisa],
			'text-size': countSize,
			'text-offset': ['array', 'number', 2, ['get', 'countShift']],
			'text-overlap': 'always',
			...layout
		},
		paint: { 'text-color': colour(tokens, '--marker-paper') }
	};
}

function labelLayer(
	shows: string,
	size: number,
	tokens: Tokens,
	layout: SymbolLayerSpecification['layout']
): Layer {
	const lisa: ExpressionSpecification = ['==', ['get', 'accent'], 'lisa'];
	const font = ({
		lisa: ofLisa,
		other
	}: {
		lisa: string;
		other: string;
	}): ExpressionSpecification => ['case', lisa, ['literal', [ofLisa]], ['literal', [other]]];
	const factor = (scale: number): ExpressionSpecification => [
		'case',
		lisa,
		(scale * labelSizes.lisa) / size,
		(scale * labelSizes.other) / size
	];
	return {
		id: `place-label-${shows}`,
		type: 'symbol',
		source: 'place-labels',
		filter: ['==', ['get', 'layer'], shows],
		layout: {
			'symbol-sort-key': ['-', 0, ['get', 'order']],
			'text-field': [
				'format',
				['get', 'name'],
				{ 'text-font': font(fonts.name), 'font-scale': factor(1) },
				['case', ['==', ['get', 'note'], ''], '', '\n'],
				{},
				['get', 'note'],
				{ 'text-font': font(fonts.note), 'font-scale': factor(0.87) }
			],
			'text-font': [fonts.name.lisa],
			'text-size': size,
			'text-line-height': 1.15,
			'text-justify': 'auto',
			'text-padding': 1,
			...layout
		},
		paint: {
			'text-color': accentColour(tokens),
			'text-halo-color': colour(tokens, '--map-land'),
			'text-halo-width': 1.9
		}
	};
}

function positionLayer(tokens: Tokens, youAreHere: string): Layer {
	return {
		id: 'position',
		type: 'symbol',
		source: 'position',
		filter: ['==', ['geometry-type'], 'Point'],
		layout: {
			'icon-image': positionPicture.id,
			'icon-overlap': 'always',
			'icon-padding': 0,
			'text-field': ['coalesce', ['get', 'label'], youAreHere],
			'text-font': [fonts.name.other],
			'text-size': 14,
			'text-optional': true,
			'text-variable-anchor-offset': ['left', [1.5, 0], 'right', [-1.5, 0]]
		},
		paint: {
			'text-color': colour(tokens, '--ink'),
			'text-halo-color': colour(tokens, '--map-land'),
			'text-halo-width': 1.9
		}
	};
}

function accentColour(tokens: Tokens): ExpressionSpecification {
	return [
		'match',
		['get', 'accent'],
		'lisa',
		colour(tokens, '--lisa-line'),
		'victim',
		colour(tokens, '--victim-line'),
		'initiative',
		colour(tokens, '--initiative-line'),
		'scenario',
		colour(tokens, '--ink'),
		colour(tokens, '--station-line')
	];
}

function colour(tokens: Tokens, name: string): string {
	return tokens[name] || '#000000';
}
