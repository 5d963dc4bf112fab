import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Tokens } from './marker-drawing.ts';
import type { RouteData } from './route.ts';

export const routeSource = 'route';
const dotDiameter = 4.5;
const paperWidth = 8;

/** The source of the route, with what is in it. */
export function routeSources(data: RouteData): Record<typeof routeSource, SourceSpecification> {
	return { [routeSource]: { type: 'geojson', data } };
}

/** Dots of ink on a strip of paper: above the streets, under every name and mark. */
export function routeLayers(tokens: Tokens): StyleSpecification['layers'] {
	return [
		{
			id: 'route-paper',
			type: 'line',
			source: routeSource,
			filter: ['==', ['get', 'part'], 'line'],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: { 'line-color': tokens['--paper'] || '#ffffff', 'line-width': paperWidth }
		},
		{
			id: 'route-dots',
			type: 'circle',
			source: routeSource,
			filter: ['==', ['get', 'part'], 'dots'],
			paint: { 'circle-color': tokens['--ink'] || '#000000', 'circle-radius': dotDiameter / 2 }
		}
	];
}
