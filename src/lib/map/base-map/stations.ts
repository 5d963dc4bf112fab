import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../i18n/languages.ts';
import type { MapColours } from '../colours.ts';
import { lettering, nameOnTwoLines, tileNames } from './names.ts';
import { atZoom, type Stops } from './widths.ts';

const { regular, medium } = lettering;

/** Stations are rings, metro stations dots, tram stops small dots; their names go round them. */
export function stationLayers(language: Language, colours: MapColours): LayerSpecification[] {
	const source = { source: 'base', 'source-layer': 'stops' } as const;
	const isMode = (mode: string): ExpressionSpecification => ['==', ['get', 'mode'], mode];
	const dot = (mode: string, minzoom: number, radius: Stops): LayerSpecification => ({
		...source,
		id: `stop-${mode}`,
		type: 'circle',
		minzoom,
		filter: isMode(mode),
		paint: {
			'circle-color': mode === 'train' ? colours.land : colours.label2,
			'circle-stroke-color': mode === 'train' ? colours.label2 : colours.land,
			'circle-stroke-width': 1.4,
			'circle-radius': atZoom(radius)
		}
	});
	const name = (mode: string, minzoom: number, size: Stops): LayerSpecification => ({
		...source,
		id: `name-${mode}`,
		type: 'symbol',
		minzoom,
		filter: isMode(mode),
		layout: {
			'text-field': nameOnTwoLines(language, tileNames, {
				first: mode === 'tram' ? regular : medium,
				second: regular,
				scale: 0.88
			}),
			'text-font': [medium],
			'text-size': atZoom(size),
			'text-max-width': 8,
			'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
			'text-radial-offset': 0.6,
			'text-justify': 'auto'
		},
		paint: {
			'text-color': colours.label,
			'text-halo-color': colours.land,
			'text-halo-width': 1.5
		}
	});
	const small: Stops = [
		[14, 10.5],
		[17, 12]
	];
	return [
		dot('tram', 15.2, [
			[15, 1.5],
			[17, 2.2]
		]),
		dot('subway', 13.6, [
			[13, 1.8],
			[16, 2.8]
		]),
		dot('train', 12.4, [
			[12, 2],
			[16, 4]
		]),
		name('tram', 16.2, small),
		name('subway', 14.6, small),
		name('train', 13, [
			[13, 11],
			[16, 12.5]
		])
	];
}
