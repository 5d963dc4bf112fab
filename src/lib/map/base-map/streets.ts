import type {
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import type { MapColours } from '../colours.ts';
import { atZoom, atZoomByClass, casing, type Stops, withEdges } from './widths.ts';

interface StreetLook {
	id: string;
	/** the zoom from which it shows */
	from: number;
	/** the zoom from which it has edges */
	edgesFrom: number;
	isMajor: boolean;
	width: Stops;
}

const tertiaryWidth: Stops = [
	[12, 1],
	[13, 2],
	[14, 3.6],
	[15, 6.5],
	[16, 11.5],
	[17, 21]
];

/** From the narrowest to the widest, as they are drawn; slip roads are as wide as tertiary ones. */
const looks: readonly StreetLook[] = [
	{
		id: 'service',
		from: 14,
		edgesFrom: 14,
		isMajor: false,
		width: [
			[14, 0.5],
			[15, 1.6],
			[16, 3.4],
			[17, 6.5]
		]
	},
	{
		id: 'pedestrian',
		from: 13,
		edgesFrom: 13.2,
		isMajor: false,
		width: [
			[13, 0.5],
			[14, 1.4],
			[15, 3.2],
			[16, 6.5],
			[17, 12]
		]
	},
	{
		id: 'minor',
		from: 12,
		edgesFrom: 13.2,
		isMajor: false,
		width: [
			[12, 0.5],
			[13, 1],
			[14, 2.1],
			[15, 4.4],
			[16, 8.5],
			[17, 16]
		]
	},
	{ id: 'tertiary', from: 11.5, edgesFrom: 13.2, isMajor: false, width: tertiaryWidth },
	{ id: 'ramp', from: 12, edgesFrom: 12, isMajor: true, width: tertiaryWidth },
	{
		id: 'secondary',
		from: 10.8,
		edgesFrom: 10.8,
		isMajor: true,
		width: [
			[12, 1.7],
			[13, 2.8],
			[14, 4.8],
			[15, 8],
			[16, 14],
			[17, 25]
		]
	},
	{
		id: 'primary',
		from: 9,
		edgesFrom: 10,
		isMajor: true,
		width: [
			[10, 0.8],
			[12, 2.3],
			[13, 3.6],
			[14, 5.8],
			[15, 9.2],
			[16, 16],
			[17, 28]
		]
	}
];

/** Foot bridges are drawn as narrow service streets. */
const bridgeWidths: Readonly<Record<string, Stops>> = {
	...Object.fromEntries(looks.map(({ id, width }) => [id, width])),
	path: [
		[15, 0.8],
		[17, 3]
	]
};

const notInTunnel: ExpressionSpecification = ['!=', ['get', 'at'], 'tunnel'];
const bridge: ExpressionSpecification = ['==', ['get', 'at'], 'bridge'];
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
const butt = { 'line-cap': 'butt', 'line-join': 'round' } as const;

/** Streets: paths, tunnels, edges, then the streets themselves from narrow to wide. */
export function streetLayers(colours: MapColours): LayerSpecification[] {
	const layer = (
		id: string,
		rest: Omit<LineLayerSpecification, 'id' | 'type' | 'source' | 'source-layer'>
	): LayerSpecification => ({
		id,
		type: 'line',
		source: 'base',
		'source-layer': 'streets',
		...rest
	});
	const ofClass = (id: string): ExpressionSpecification => [
		'all',
		['==', ['get', 'class'], id],
		notInTunnel
	];
	return [
		layer('path', {
			minzoom: 15.2,
			filter: ofClass('path'),
			layout: butt,
			paint: {
				'line-color': colours.path,
				'line-width': atZoom([
					[15.2, 0.5],
					[17, 1.1]
				]),
				'line-dasharray': [1.5, 1.5]
			}
		}),
		layer('street-tunnel-edge', {
			minzoom: 13.2,
			filter: ['all', ['==', ['get', 'at'], 'tunnel'], ['!=', ['get', 'class'], 'path']],
			layout: butt,
			paint: {
				'line-color': colours.streetCase,
				'line-width': atZoomByClass(bridgeWidths, withEdges),
				'line-dasharray': [0.6, 0.4],
				'line-opacity': 0.6
			}
		}),
		layer('street-tunnel', {
			minzoom: 13.2,
			filter: ['all', ['==', ['get', 'at'], 'tunnel'], ['!=', ['get', 'class'], 'path']],
			layout: butt,
			paint: { 'line-color': colours.land, 'line-width': atZoomByClass(bridgeWidths) }
		}),
		...looks.map(({ id, edgesFrom, isMajor, width }) =>
			layer(`${id}-edge`, {
				minzoom: edgesFrom,
				filter: ofClass(id),
				layout: round,
				paint: {
					'line-color': isMajor ? colours.streetMajorCase : colours.streetCase,
					'line-width': atZoom(casing(width))
				}
			})
		),
		...looks.map(({ id, from, isMajor, width }) =>
			layer(id, {
				minzoom: from,
				filter: ofClass(id),
				layout: round,
				paint: {
					'line-color': isMajor ? colours.streetMajor : colours.street,
					'line-width': atZoom(width)
				}
			})
		)
	];
}

const isMajorClass: ExpressionSpecification = [
	'in',
	['get', 'class'],
	['literal', looks.filter(({ isMajor }) => isMajor).map(({ id }) => id)]
];

/** Bridges lie over streets and railways: their edges and they are drawn once more on top. */
export function bridgeLayers(colours: MapColours): LayerSpecification[] {
	const byClass = (major: string, minor: string): ExpressionSpecification => [
		'case',
		isMajorClass,
		major,
		minor
	];
	return [
		{
			id: 'bridge-edge',
			type: 'line',
			source: 'base',
			'source-layer': 'streets',
			minzoom: 13.2,
			filter: ['all', bridge, ['any', ['>=', ['zoom'], 15], ['!=', ['get', 'class'], 'path']]],
			layout: butt,
			paint: {
				'line-color': byClass(colours.streetMajorCase, colours.streetCase),
				'line-width': atZoomByClass(bridgeWidths, withEdges)
			}
		},
		{
			id: 'bridge',
			type: 'line',
			source: 'base',
			'source-layer': 'streets',
			minzoom: 13.2,
			filter: ['all', bridge, ['any', ['>=', ['zoom'], 15], ['!=', ['get', 'class'], 'path']]],
			layout: round,
			paint: {
				'line-color': byClass(colours.streetMajor, colours.street),
				'line-width': atZoomByClass(bridgeWidths)
			}
		}
	];
}
