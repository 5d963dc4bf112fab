import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../../i18n/languages.ts';
import type { MapColours } from '../colours.ts';
import type { FontName } from '../fonts.ts';
import { lettering, nameAlong } from './names.ts';
import { atZoom, type Stops } from './widths.ts';

const { regular, medium } = lettering;

/** Street names from paths to main streets: what comes later is placed first. */
export function streetNameLayers(language: Language, colours: MapColours): LayerSpecification[] {
	const quiet: Stops = [
		[14, 11],
		[16, 12.5]
	];
	const loud: Stops = [
		[12, 11],
		[16, 13.5]
	];
	const layer = (
		id: string,
		minzoom: number,
		font: FontName,
		size: Stops,
		halo: string
	): SymbolLayerSpecification => ({
		id: `name-${id}`,
		type: 'symbol',
		source: 'base',
		'source-layer': 'names',
		minzoom,
		filter: ['==', ['get', 'class'], id],
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 420,
			'text-field': nameAlong(language),
			'text-font': [font],
			'text-size': atZoom(size),
			'text-max-angle': 40
		},
		paint: {
			'text-color': colours.label,
			'text-halo-color': halo,
			'text-halo-width': 1.4
		}
	});
	return [
		layer('path', 16.4, regular, quiet, colours.land),
		layer('minor', 14.2, regular, quiet, colours.street),
		layer('tertiary', 13.6, regular, quiet, colours.street),
		layer('major', 12.4, medium, loud, colours.streetMajor)
	];
}
