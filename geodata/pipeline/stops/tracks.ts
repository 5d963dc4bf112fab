import type { Position } from 'geojson';
import { distanceToSegment, metresPerDegree } from '../areas/geodesy.ts';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { SourceFile } from '../tiles/source-file.ts';

export const tracksFile = 'geodata/railways.geojson';

const degree = metresPerDegree(50.85);

/** Metres east and north, right to one in a thousand in the region. */
export function inMetres(lon: number, lat: number): [east: number, north: number] {
	return [lon * degree.east, lat * degree.north];
}

export interface Track {
	line: [east: number, north: number][];
	west: number;
	east: number;
	south: number;
	north: number;
}

/** Tracks of tram and metro, in metres. */
export interface Tracks {
	tram: Track[];
	metro: Track[];
}

/** Reads the tracks of tram and metro, also in tunnels and depots; those of trains do not count. */
export function readTracks(reference: ReferenceFolder, problems: Problem[]): Tracks {
	const file = new SourceFile(reference, tracksFile, problems);
	const tracks: Tracks = { tram: [], metro: [] };
	for (const feature of file.features('LineString', 'MultiLineString')) {
		const kind = file.text(feature, 'kind');
		if (kind === null) file.note(feature.id, 'kind', 'nothing', 'the kind of railway');
		if (kind !== 'tram' && kind !== 'subway') continue;
		const { geometry } = feature;
		const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		tracks[kind === 'tram' ? 'tram' : 'metro'].push(...lines.map(trackOf));
	}
	return tracks;
}

function trackOf(positions: readonly Position[]): Track {
	const line = positions.map(([lon, lat]) => inMetres(lon!, lat!));
	const [easts, norths] = [line.map(([east]) => east), line.map(([, north]) => north)];
	return {
		line,
		west: Math.min(...easts),
		east: Math.max(...easts),
		south: Math.min(...norths),
		north: Math.max(...norths)
	};
}

/** Whether a track lies within some metres of a position. */
export function isNearTrack(
	tracks: readonly Track[],
	lon: number,
	lat: number,
	metres: number
): boolean {
	const point = inMetres(lon, lat);
	const [east, north] = point;
	return tracks.some(
		(track) =>
			east >= track.west - metres &&
			east <= track.east + metres &&
			north >= track.south - metres &&
			north <= track.north + metres &&
			track.line.some(
				(end, index) => index > 0 && distanceToSegment(point, track.line[index - 1]!, end) <= metres
			)
	);
}
