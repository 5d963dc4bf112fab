import type { LayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../colours.ts';
import { atZoom } from './widths.ts';

/** Ground, green, water, squares and buildings: all that lies under the streets. */
export function landLayers(colours: MapColours): LayerSpecification[] {
	return [
		// The ground is that of the surroundings: the region's own is drawn from its communes, so that
		// there is no edge where the mask ends.
		{ id: 'outside', type: 'background', paint: { 'background-color': colours.outside } },
		{
			id: 'land',
			type: 'fill',
			source: 'areas',
			filter: ['==', ['get', 'role'], 'commune'],
			paint: { 'fill-color': colours.land }
		},
		{
			id: 'land-use',
			type: 'fill',
			source: 'base',
			'source-layer': 'land_use',
			minzoom: 11,
			paint: { 'fill-color': colours.landUse }
		},
		{
			id: 'park',
			type: 'fill',
			source: 'base',
			'source-layer': 'green',
			filter: ['==', ['get', 'kind'], 'park'],
			paint: { 'fill-color': colours.park }
		},
		{
			id: 'forest',
			type: 'fill',
			source: 'base',
			'source-layer': 'green',
			filter: ['==', ['get', 'kind'], 'forest'],
			paint: {
				'fill-color': colours.forest,
				// Woods around the region fade out before the data ends.
				'fill-opacity': ['-', 1, ['*', 0.2, ['coalesce', ['get', 'fade'], 0]]]
			}
		},
		{
			id: 'water',
			type: 'fill',
			source: 'base',
			'source-layer': 'water',
			paint: { 'fill-color': colours.water }
		},
		{
			id: 'canal',
			type: 'line',
			source: 'base',
			'source-layer': 'waterways',
			filter: ['==', ['get', 'kind'], 'canal'],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': colours.water,
				'line-width': atZoom([
					[10, 0.8],
					[14, 3]
				])
			}
		},
		{
			id: 'stream',
			type: 'line',
			source: 'base',
			'source-layer': 'waterways',
			minzoom: 13,
			filter: ['==', ['get', 'kind'], 'stream'],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': colours.water,
				'line-width': atZoom([
					[13, 0.6],
					[16, 2]
				])
			}
		},
		{
			id: 'square',
			type: 'fill',
			source: 'base',
			'source-layer': 'squares',
			minzoom: 13,
			paint: { 'fill-color': colours.square }
		},
		{
			id: 'building',
			type: 'fill',
			source: 'base',
			'source-layer': 'buildings',
			minzoom: 12,
			paint: {
				'fill-color': colours.building,
				'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12, 0.5, 15, 1]
			}
		},
		{
			id: 'building-outline',
			type: 'line',
			source: 'base',
			'source-layer': 'buildings',
			minzoom: 15,
			paint: {
				'line-color': colours.buildingLine,
				'line-width': atZoom([
					[15, 0.4],
					[17, 0.8]
				])
			}
		}
	];
}
