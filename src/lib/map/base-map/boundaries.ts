import type { LayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../colours.ts';
import type { MapTheme } from '../types.ts';
import { atZoom } from './widths.ts';

/** The band is fainter on light paper; in forced colours it must tell a boundary from a street. */
const bandOpacity: Readonly<Record<MapTheme, number>> = { light: 0.1, dark: 0.17, contrast: 0.3 };

/** The mask over the surroundings, the boundaries, and a surface that a tap on a commune finds. */
export function boundaryLayers(colours: MapColours, theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'mask',
			type: 'fill',
			source: 'areas',
			filter: ['==', ['get', 'role'], 'mask'],
			paint: { 'fill-color': colours.outside, 'fill-opacity': 0.86 }
		},
		{
			id: 'commune-hit',
			type: 'fill',
			source: 'areas',
			filter: ['==', ['get', 'role'], 'commune'],
			paint: { 'fill-color': colours.land, 'fill-opacity': 0 }
		},
		{
			id: 'commune-border',
			type: 'line',
			source: 'areas',
			filter: ['==', ['get', 'role'], 'commune-border'],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': colours.commune,
				'line-width': atZoom([
					[10, 1.5],
					[16, 2.8]
				]),
				'line-dasharray': [0.01, 2.1]
			}
		},
		{
			id: 'zone-border-band',
			type: 'line',
			source: 'areas',
			filter: ['==', ['get', 'role'], 'zone-border'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colours.zone,
				'line-width': atZoom([
					[10, 4],
					[16, 14]
				]),
				'line-opacity': bandOpacity[theme]
			}
		},
		{
			id: 'zone-border',
			type: 'line',
			source: 'areas',
			filter: ['==', ['get', 'role'], 'zone-border'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colours.zone,
				'line-width': atZoom([
					[10, 0.9],
					[16, 1.8]
				]),
				'line-dasharray': [7, 2, 1.2, 2]
			}
		}
	];
}
