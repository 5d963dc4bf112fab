import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Language } from '../../i18n/languages.ts';
import type { MapColours } from '../colours.ts';
import { lettering, nameAlong, nameOnTwoLines, tileNames } from './names.ts';
import { atZoom, type Stops } from './widths.ts';

const { regular, medium, italic } = lettering;

/** Names of water, parks, squares, quarters and localities of the region, and towns around it. */
export function placeNameLayers(language: Language, colours: MapColours): LayerSpecification[] {
	const reached: ExpressionSpecification = ['<=', ['get', 'from'], ['zoom']];
	return [
		{
			id: 'name-waterway',
			type: 'symbol',
			source: 'base',
			'source-layer': 'water_names',
			minzoom: 12.6,
			filter: ['==', ['geometry-type'], 'LineString'],
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 500,
				'text-field': nameAlong(language),
				'text-font': [italic],
				'text-size': atZoom([
					[12, 11],
					[16, 13]
				]),
				'text-max-angle': 35
			},
			paint: {
				'text-color': colours.labelWater,
				'text-halo-color': colours.water,
				'text-halo-width': 1.2
			}
		},
		{
			id: 'name-water',
			type: 'symbol',
			source: 'base',
			'source-layer': 'water_names',
			minzoom: 13,
			filter: ['all', ['==', ['geometry-type'], 'Point'], reached],
			layout: {
				'text-field': nameOnTwoLines(language, tileNames, {
					first: italic,
					second: italic,
					scale: 0.88
				}),
				'text-font': [italic],
				'text-size': atZoom([
					[13, 11],
					[16, 12.5]
				]),
				'text-max-width': 7
			},
			paint: {
				'text-color': colours.labelWater,
				'text-halo-color': colours.water,
				'text-halo-width': 1.2
			}
		},
		{
			id: 'name-park',
			type: 'symbol',
			source: 'base',
			'source-layer': 'green_names',
			minzoom: 12.6,
			filter: reached,
			layout: {
				'text-field': nameOnTwoLines(language, tileNames, {
					first: italic,
					second: italic,
					scale: 0.88
				}),
				'text-font': [italic],
				'text-size': atZoom([
					[12, 11],
					[16, 13]
				]),
				'text-max-width': 7
			},
			paint: {
				'text-color': colours.labelPark,
				'text-halo-color': colours.park,
				'text-halo-width': 1.3
			}
		},
		{
			id: 'name-square',
			type: 'symbol',
			source: 'base',
			'source-layer': 'square_names',
			minzoom: 14.6,
			filter: reached,
			layout: {
				'text-field': nameOnTwoLines(language, tileNames, {
					first: regular,
					second: regular,
					scale: 0.9
				}),
				'text-font': [regular],
				'text-size': atZoom([
					[14, 11],
					[16, 12.5]
				]),
				'text-max-width': 7
			},
			paint: {
				'text-color': colours.label,
				'text-halo-color': colours.square,
				'text-halo-width': 1.4
			}
		},
		...quarterLayers(language, colours)
	];
}

function quarterLayers(language: Language, colours: MapColours): LayerSpecification[] {
	const layer = (
		kind: string,
		minzoom: number,
		maxzoom: number,
		size: Stops
	): SymbolLayerSpecification => ({
		id: `name-${kind}`,
		type: 'symbol',
		source: 'base',
		'source-layer': 'places',
		minzoom,
		maxzoom,
		filter: ['==', ['get', 'kind'], kind],
		layout: {
			'text-field': nameOnTwoLines(language, tileNames, {
				first: medium,
				second: regular,
				scale: 0.88
			}),
			'text-font': [medium],
			'text-size': atZoom(size),
			'text-max-width': 8,
			'text-padding': 6
		},
		paint: {
			'text-color': colours.label2,
			'text-halo-color': colours.land,
			'text-halo-width': 1.6
		}
	});
	return [
		layer('locality', 14.4, 17, [
			[14, 11],
			[16, 12.5]
		]),
		layer('quarter', 12.8, 16.4, [
			[12, 11],
			[16, 14]
		]),
		layer('town', 11, 16, [
			[11, 11],
			[14, 13]
		])
	];
}
