import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Problem } from '../../problems.ts';
import type { ReferenceFolder } from '../../reference.ts';
import { largestPolygon } from '../label-point.ts';
import { areaSquareMetres, metresBetween } from '../measure.ts';
import { officialNames, type OfficialNames } from '../names.ts';
import { type SourceFeature, SourceFile } from '../source-file.ts';
import type { Tags, TileFeature, TileLayer } from '../tile-layer.ts';
import type { Region } from '../region.ts';
import { polygonsOf } from './areas.ts';
import { areaLabel, pointLabel } from './labels.ts';

export function pointLayer(
	name: string,
	labels: readonly { fromZoom: number; feature: TileFeature }[]
): TileLayer {
	return {
		name,
		buffer: 0,
		tolerance: () => 0,
		at: (zoom) => labels.filter(({ fromZoom }) => zoom >= fromZoom).map(({ feature }) => feature)
	};
}

/** Labels of areas, the largest first, each from the zoom that it shows at. */
export function largestFirst(
	labels: readonly { feature: Feature<Point, Tags>; squareMetres: number }[]
): { fromZoom: number; feature: TileFeature }[] {
	return [...labels]
		.sort((a, b) => b.squareMetres - a.squareMetres)
		.map(({ feature }) => ({
			fromZoom: Math.min(14, Math.max(11, Number(feature.properties['from']))),
			feature
		}));
}

/** Names of parks and woods in the region, the largest first; private grounds stay unnamed. */
export function greenNameLayer(
	parks: SourceFile,
	features: readonly SourceFeature<Polygon | MultiPolygon>[],
	more: readonly { feature: Feature<Point, Tags>; squareMetres: number }[],
	isInRegion: Region['isInside']
): TileLayer {
	const sized = features.flatMap((feature) => {
		const access = parks.text(feature, 'access');
		const official = officialNames(
			parks.text(feature, 'name'),
			parks.text(feature, 'nl'),
			parks.text(feature, 'fr')
		);
		if (official === null || access === 'private' || access === 'no') return [];
		const polygon = largestPolygon(polygonsOf(feature.geometry));
		const label = areaLabel(official, polygon);
		if (!isInRegion(label.geometry.coordinates)) return [];
		return [{ feature: label, squareMetres: areaSquareMetres(polygon) }];
	});
	return pointLayer('green_names', largestFirst([...sized, ...more]));
}

const modes: Readonly<Record<string, 'train' | 'subway' | 'tram'>> = {
	train: 'train',
	subway: 'subway',
	tram: 'tram'
};
const modeRank = ['train', 'subway', 'tram'] as const;
/** Stops of one name within this distance are one place to a passenger: Simonis has three. */
const oneStation = 300;

/** Stations and stops, each name once where several modes share it, under the mode that goes farthest. */
export function stopLayer(
	reference: ReferenceFolder,
	isInRegion: Region['isInside'],
	problems: Problem[]
): TileLayer {
	const file = new SourceFile(reference, 'geodata/stops-rail.geojson', problems);
	const stops = file.features('Point').flatMap((feature) => {
		const mode = file.coded(feature, 'mode', modes);
		const official = officialNames(
			file.text(feature, 'name'),
			file.text(feature, 'nl'),
			file.text(feature, 'fr')
		);
		const at = feature.geometry.coordinates;
		return mode === null || official === null || !isInRegion(at) ? [] : [{ mode, official, at }];
	});
	const kept: typeof stops = [];
	for (const mode of modeRank)
		for (const stop of stops.filter((candidate) => candidate.mode === mode)) {
			const isThere = kept.some(
				({ official, at }) =>
					official.nl === stop.official.nl && metresBetween(at, stop.at) < oneStation
			);
			if (!isThere) kept.push(stop);
		}
	return pointLayer(
		'stops',
		kept.map(({ mode, official, at }) => ({
			fromZoom: mode === 'train' ? 12 : mode === 'subway' ? 13 : 14,
			feature: pointLabel(official, { mode }, at)
		}))
	);
}

/**
 * What each class of place is to the map: a quarter or a smaller locality inside the region, a town
 * outside it. Communes have labels of their own, squares are street names.
 */
const placeClasses: Readonly<
	Record<string, { inside: 'quarter' | 'locality' | 'none'; outside: 'town' | 'none' }>
> = {
	city: { inside: 'none', outside: 'none' },
	town: { inside: 'none', outside: 'town' },
	suburb: { inside: 'quarter', outside: 'none' },
	quarter: { inside: 'quarter', outside: 'none' },
	village: { inside: 'quarter', outside: 'town' },
	neighbourhood: { inside: 'quarter', outside: 'none' },
	hamlet: { inside: 'locality', outside: 'none' },
	locality: { inside: 'locality', outside: 'none' },
	square: { inside: 'none', outside: 'none' },
	farm: { inside: 'none', outside: 'none' }
};
const placeZoom = { town: 11, quarter: 12, locality: 14 } as const;

/** Quarters and localities of the region, and towns around it. */
export function placeLayer(
	reference: ReferenceFolder,
	isInRegion: Region['isInside'],
	problems: Problem[]
): TileLayer {
	const file = new SourceFile(reference, 'geodata/places.geojson', problems);
	const labels = file.features('Point').flatMap((feature) => {
		const kinds = file.coded(feature, 'class', placeClasses);
		const name = file.text(feature, 'name');
		if (kinds === null || name === null) return [];
		const at = feature.geometry.coordinates;
		const isInside = isInRegion(at);
		const kind = isInside ? kinds.inside : kinds.outside;
		if (kind === 'none') return [];
		// Around the region the one official name stands alone, in whatever language it is.
		const official: OfficialNames | null = isInside
			? officialNames(name, null, null)
			: { nl: name, fr: name };
		if (official === null) return [];
		return [{ fromZoom: placeZoom[kind], feature: pointLabel(official, { kind }, at) }];
	});
	labels.sort((a, b) => a.fromZoom - b.fromZoom);
	return pointLayer('places', labels);
}
