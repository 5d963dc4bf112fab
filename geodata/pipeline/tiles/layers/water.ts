import type { Position } from 'geojson';
import type { Problem } from '../../problems.ts';
import type { ReferenceFolder } from '../../reference.ts';
import { joinLines } from '../join-lines.ts';
import { largestPolygon } from '../label-point.ts';
import { areaSquareMetres, lengthMetres } from '../measure.ts';
import { officialNames, type OfficialNames } from '../names.ts';
import type { Region } from '../region.ts';
import { SourceFile } from '../source-file.ts';
import { halfPixel, squarePixel, type TileFeature, type TileLayer } from '../tile-layer.ts';
import { areaLayer, polygonsOf, type SizedArea, sizedAreas } from './areas.ts';
import { areaLabel, lineLabels } from './labels.ts';

/** Wetlands are mostly reeds: they are not drawn as open water. */
const waterKinds: Readonly<Record<string, 'water' | 'none'>> = {
	water: 'water',
	pond: 'water',
	river: 'water',
	basin: 'water',
	canal: 'water',
	reservoir: 'water',
	reflecting_pool: 'water',
	lake: 'water',
	lock: 'water',
	yes: 'water',
	wetland: 'none'
};

const waterwayKinds: Readonly<Record<string, 'canal' | 'stream'>> = {
	canal: 'canal',
	river: 'stream',
	stream: 'stream',
	ditch: 'stream',
	drain: 'stream'
};

/** A turn under which two pieces of one watercourse still make one label. */
const flowingOn = 57;

/** Water areas, canal and stream lines, and the names of both. */
export function waterLayers(
	reference: ReferenceFolder,
	isInRegion: Region['isInside'],
	problems: Problem[]
): TileLayer[] {
	const areas: SizedArea[] = [];
	const names: { squareMetres: number; feature: TileFeature }[] = [];
	const water = new SourceFile(reference, 'geodata/water.geojson', problems);
	for (const feature of water.features('Polygon', 'MultiPolygon')) {
		const kind = water.coded(feature, 'kind', waterKinds);
		if (kind !== 'water' || water.text(feature, 'tunnel') !== null) continue;
		areas.push(...sizedAreas(feature.geometry, {}));
		const official = officialNames(
			water.text(feature, 'name'),
			water.text(feature, 'nl'),
			water.text(feature, 'fr')
		);
		const largest = largestPolygon(polygonsOf(feature.geometry));
		if (official === null) continue;
		const label = areaLabel(official, largest);
		if (isInRegion(label.geometry.coordinates))
			names.push({ squareMetres: areaSquareMetres(largest), feature: label });
	}
	names.sort((a, b) => b.squareMetres - a.squareMetres);

	const courses: Record<'canal' | 'stream', Position[][]> = { canal: [], stream: [] };
	const named = new Map<string, { official: OfficialNames; lines: Position[][] }>();
	const waterways = new SourceFile(reference, 'geodata/waterways.geojson', problems);
	for (const feature of waterways.features('LineString', 'MultiLineString')) {
		const kind = waterways.coded(feature, 'kind', waterwayKinds);
		// Culverts and tunnels: most streams of Brussels run under the streets.
		if (kind === null || waterways.text(feature, 'tunnel') !== null) continue;
		const { geometry } = feature;
		const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		courses[kind].push(...lines);
		const official = officialNames(
			waterways.text(feature, 'name'),
			waterways.text(feature, 'nl'),
			waterways.text(feature, 'fr')
		);
		if (official === null) continue;
		const key = `${official.nl}\n${official.fr}`;
		const same = named.get(key);
		if (same === undefined) named.set(key, { official, lines: [...lines] });
		else same.lines.push(...lines);
	}
	const lines = (kind: 'canal' | 'stream'): TileFeature[] =>
		joinLines(courses[kind], 120).map((coordinates) => ({
			type: 'Feature',
			properties: { kind },
			geometry: { type: 'LineString', coordinates }
		}));
	const [canals, streams] = [lines('canal'), lines('stream')];
	const lineNames = [...named.values()].flatMap(({ official, lines: pieces }) =>
		joinLines(pieces, flowingOn)
			.filter((line) => line.some(isInRegion))
			.flatMap((line) => lineLabels(official, {}, line, lengthMetres(line)))
	);
	return [
		areaLayer('water', 9, areas),
		{
			name: 'waterways',
			buffer: 32,
			tolerance: halfPixel,
			at: (zoom) => (zoom < 9 ? [] : zoom < 13 ? canals : [...canals, ...streams])
		},
		{
			name: 'water_names',
			buffer: 0,
			tolerance: () => 3,
			at: (zoom) =>
				zoom < 12
					? []
					: [
							...names
								.filter(({ squareMetres }) => zoom >= 14 || squareMetres >= 900 * squarePixel(zoom))
								.map(({ feature }) => feature),
							...lineNames.filter(({ properties }) => Number(properties['fit_one']) <= reach(zoom))
						]
		}
	];
}

/** Up to which zoom a tile serves: the last ones as far as the map can be enlarged. */
function reach(zoom: number): number {
	return zoom < 14 ? zoom : 18;
}
