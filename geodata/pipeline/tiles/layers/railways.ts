import type { Position } from 'geojson';
import type { Problem } from '../../problems.ts';
import type { ReferenceFolder } from '../../reference.ts';
import { joinLines } from '../join-lines.ts';
import { lengthMetres } from '../measure.ts';
import { SourceFile } from '../source-file.ts';
import {
	halfPixel,
	squarePixel,
	type Tags,
	type TileFeature,
	type TileLayer
} from '../tile-layer.ts';

const kinds: Readonly<Record<string, 'rail' | 'tram' | 'subway'>> = {
	rail: 'rail',
	tram: 'tram',
	subway: 'subway'
};
const tunnels: Readonly<Record<string, boolean>> = { yes: true, building_passage: false };
const bridges: Readonly<Record<string, boolean>> = { yes: true, viaduct: true };

interface Track {
	tags: Tags;
	fromZoom: number;
	pieces: Position[][];
}

/**
 * Railway, tram and metro tracks. Below zoom 13 only running lines, not yards and sidings; trams and
 * the metro from 14.
 */
export function railwayLayer(reference: ReferenceFolder, problems: Problem[]): TileLayer {
	const file = new SourceFile(reference, 'geodata/railways.geojson', problems);
	const tracks = new Map<string, Track>();
	for (const feature of file.features('LineString', 'MultiLineString')) {
		const kind = file.coded(feature, 'kind', kinds);
		const has = (field: string, table: Readonly<Record<string, boolean>>): boolean =>
			file.text(feature, field) !== null && file.coded(feature, field, table) === true;
		const isTunnel = has('tunnel', tunnels);
		const isBridge = has('bridge', bridges);
		if (kind === null) continue;
		const isYard = file.text(feature, 'service') !== null;
		const tags: Tags = {
			kind,
			...(isYard ? { yard: true } : {}),
			...(isTunnel ? { at: 'tunnel' } : isBridge ? { at: 'bridge' } : {})
		};
		const fromZoom = kind === 'rail' ? (isYard ? 13 : isTunnel ? 12 : 9) : 14;
		const key = JSON.stringify(tags);
		const track = tracks.get(key) ?? { tags, fromZoom, pieces: [] };
		tracks.set(key, track);
		const { geometry } = feature;
		track.pieces.push(
			...(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)
		);
	}
	const joined = [...tracks.values()].flatMap(({ tags, fromZoom, pieces }) =>
		joinLines(pieces, 60).map((coordinates) => ({
			fromZoom,
			metres: lengthMetres(coordinates),
			feature: {
				type: 'Feature',
				properties: tags,
				geometry: { type: 'LineString', coordinates }
			} satisfies TileFeature
		}))
	);
	return {
		name: 'railways',
		buffer: 32,
		tolerance: halfPixel,
		at: (zoom) =>
			joined
				.filter(({ fromZoom }) => zoom >= fromZoom)
				.filter(({ metres }) => zoom >= 14 || metres >= 4 * Math.sqrt(squarePixel(zoom)))
				.map(({ feature }) => feature)
	};
}
