import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../i18n/languages.ts';
import type { MapColours } from '../colours.ts';
import { areaNames, lettering, nameOnTwoLines } from './names.ts';
import { atZoom } from './widths.ts';

const { regular, semiBold } = lettering;

/** From this zoom on commune names have given way to those of quarters and streets. */
const communesUntil = 14.6;

/** Names of police zones, and over all others those of communes. */
export function areaNameLayers(language: Language, colours: MapColours): LayerSpecification[] {
	return [
		{
			id: 'name-zone',
			type: 'symbol',
			source: 'areas',
			minzoom: 11.4,
			maxzoom: 13.4,
			filter: ['==', ['get', 'role'], 'zone-label'],
			layout: {
				'text-field': zoneName(language),
				'text-font': [regular],
				'text-size': 12,
				'text-max-width': 9,
				'text-padding': 8
			},
			paint: {
				'text-color': colours.zone,
				'text-halo-color': colours.land,
				'text-halo-width': 1.6
			}
		},
		{
			id: 'name-commune',
			type: 'symbol',
			source: 'areas',
			maxzoom: communesUntil,
			filter: ['==', ['get', 'role'], 'commune-label'],
			layout: {
				'text-field': nameOnTwoLines(language, areaNames, {
					first: semiBold,
					second: regular,
					scale: 0.88
				}),
				'text-font': [semiBold],
				'text-size': atZoom([
					[10, 11],
					[14, 16]
				]),
				'text-max-width': 7,
				'text-line-height': 1.1,
				// Neighbours make room for each other: a name may stand a little above or below its place.
				'text-variable-anchor-offset': ['center', [0, 0], 'bottom', [0, 0.6], 'top', [0, -0.6]]
			},
			paint: {
				'text-color': colours.labelCommune,
				'text-halo-color': colours.land,
				'text-halo-width': 1.6
			}
		}
	];
}

/** The short name of a police zone with the word for what it is, as each language orders them. */
function zoneName(language: Language): ExpressionSpecification {
	switch (language) {
		case 'nl':
			return ['concat', 'politiezone ', ['get', 'short_name_nl']];
		case 'fr':
			return ['concat', 'zone de police ', ['get', 'short_name_fr']];
		case 'en':
			return ['concat', ['get', 'short_name_en'], ' police zone'];
	}
}
