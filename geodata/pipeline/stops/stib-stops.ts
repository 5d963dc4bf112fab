import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { SourceFile } from '../tiles/source-file.ts';

export const stibStopsFile = 'geodata/stib-stops-gtfs.geojson';
export const stibStopsSource = 'stib-2026';

/** A pole or platform of STIB-MIVB, of which the source does not say what stops there. */
export interface StibStop {
	/** as in the timetable: French, in capitals, without accents */
	name: string;
	lon: number;
	lat: number;
}

/** Kinds of location of the timetable format (GTFS): only the first is where one gets on. */
const locationTypes = { platform: 0, station: 1, entrance: 2 } as const;

/**
 * Reads the poles and platforms at which something stops: a location of another type is not one, and
 * one without trips a day has no service. What is wrong with one becomes a problem.
 */
export function readStibStops(reference: ReferenceFolder, problems: Problem[]): StibStop[] {
	const file = new SourceFile(reference, stibStopsFile, problems);
	return file.features('Point').flatMap((feature): StibStop[] => {
		const { location_type: type, freq_allday: trips } = feature.properties;
		const name = file.text(feature, 'stop_name');
		if (name === null) file.note(feature.id, 'stop_name', 'nothing', 'the name of the stop');
		if (!Object.values<unknown>(locationTypes).includes(type))
			file.note(feature.id, 'location_type', shown(type), '0, 1 or 2');
		if (trips !== null && !(typeof trips === 'number' && trips >= 0))
			file.note(
				feature.id,
				'freq_allday',
				shown(trips),
				'trips a day, or null where there are none'
			);
		if (name === null || type !== locationTypes.platform || !trips) return [];
		const [lon, lat] = feature.geometry.coordinates as [number, number];
		return [{ name, lon, lat }];
	});
}
