import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../colours.ts';
import { atZoom } from './widths.ts';

const track: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['rail', 'subway']]];
const at = (place: string): ExpressionSpecification => ['==', ['get', 'at'], place];
const isYard: ExpressionSpecification = ['has', 'yard'];

const trackWidth = atZoom([
	[10, 0.7],
	[15, 1.4]
]);

/** Tracks under ground, faint and under the streets; the metro fainter still. */
export function railwayTunnelLayers(colours: MapColours): LayerSpecification[] {
	return [
		{
			id: 'rail-tunnel',
			type: 'line',
			source: 'base',
			'source-layer': 'railways',
			minzoom: 12,
			filter: ['all', track, at('tunnel')],
			paint: {
				'line-color': colours.rail,
				'line-width': trackWidth,
				'line-dasharray': [3, 3],
				'line-opacity': ['case', ['==', ['get', 'kind'], 'rail'], 0.7, 0.45]
			}
		}
	];
}

/** Tracks on the ground, under the bridges of streets. */
export function railwayLayers(colours: MapColours): LayerSpecification[] {
	const shared = { type: 'line', source: 'base', 'source-layer': 'railways' } as const;
	const paint = { 'line-color': colours.rail, 'line-width': trackWidth };
	return [
		{
			...shared,
			id: 'rail-yard',
			minzoom: 13,
			filter: ['all', track, ['!', at('tunnel')], isYard],
			paint: {
				...paint,
				'line-width': atZoom([
					[13, 0.5],
					[16, 1]
				])
			}
		},
		{
			...shared,
			id: 'rail',
			filter: ['all', track, ['!', at('tunnel')], ['!', isYard]],
			layout: { 'line-join': 'round' },
			paint
		},
		{
			...shared,
			id: 'rail-sleepers',
			minzoom: 14.6,
			filter: ['all', track, ['!', at('tunnel')], ['!', isYard]],
			paint: {
				'line-color': colours.rail,
				'line-width': atZoom([
					[14.6, 3],
					[17, 5.5]
				]),
				'line-dasharray': [0.25, 3]
			}
		},
		{
			...shared,
			id: 'tram',
			minzoom: 14.5,
			filter: ['all', ['==', ['get', 'kind'], 'tram'], ['!', at('tunnel')]],
			paint: { 'line-color': colours.rail, 'line-width': 0.7 }
		}
	];
}

/** Tracks on bridges, over the streets. */
export function railwayBridgeLayers(colours: MapColours): LayerSpecification[] {
	return [
		{
			id: 'rail-bridge',
			type: 'line',
			source: 'base',
			'source-layer': 'railways',
			minzoom: 13,
			filter: ['all', track, at('bridge')],
			paint: { 'line-color': colours.rail, 'line-width': trackWidth }
		}
	];
}
