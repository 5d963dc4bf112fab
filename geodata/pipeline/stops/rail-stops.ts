import type { StopMode } from '../../../src/lib/places/nearby-stops.ts';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { SourceFile } from '../tiles/source-file.ts';

export const railStopsFile = 'geodata/stops-rail.geojson';
export const railStopsSource = 'osm-2026-05';

/** A station, or a stop of metro or tram, at its middle. */
export interface RailStop {
	mode: Extract<StopMode, 'metro' | 'train' | 'tram'>;
	nl: string;
	fr: string;
	lon: number;
	lat: number;
}

const modes: Readonly<Record<string, RailStop['mode']>> = {
	subway: 'metro',
	train: 'train',
	tram: 'tram'
};

/** Reads stations and stops of metro, train and tram; what is wrong with one becomes a problem. */
export function readRailStops(reference: ReferenceFolder, problems: Problem[]): RailStop[] {
	const file = new SourceFile(reference, railStopsFile, problems);
	return file.features('Point').flatMap((feature): RailStop[] => {
		const mode = file.coded(feature, 'mode', modes);
		const [nl, fr] = (['nl', 'fr'] as const).map((field) => {
			const name = file.text(feature, field);
			if (name === null) file.note(feature.id, field, 'nothing', 'the name of the stop');
			return name;
		});
		if (mode === null || !nl || !fr) return [];
		const [lon, lat] = feature.geometry.coordinates as [number, number];
		return [{ mode, nl, fr, lon, lat }];
	});
}
