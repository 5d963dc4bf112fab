import type { NearbyStops } from '../../src/lib/places/nearby-stops.ts';
import type { PlaceFeature } from '../../src/lib/places/types.ts';
import type { Network } from '../../src/lib/network/graph.ts';
import { readStreetRows } from './geocoder/street-rows.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { stopsOf } from './stops/modes.ts';
import { stopFinder } from './stops/nearest.ts';
import { readRailStops } from './stops/rail-stops.ts';
import { speller } from './stops/spelling.ts';
import { readStibStops } from './stops/stib-stops.ts';
import { readTracks } from './stops/tracks.ts';
import { jsonLinesFile, type OutputFile } from './write.ts';

export const stopsPath = 'geodata/nearby-stops.json';

/** A place that may lie farther off its point is an area. */
const pinMetres = 150;

/** What the nearest stops are worked out from, beside the stops themselves. */
export interface StopsContext {
	places: readonly PlaceFeature[];
	network: Network;
}

/**
 * The nearest stops of metro, train, tram and bus of each place whose location is known, with the walk
 * on the network. What is wrong with the input is added to `problems`, and then no file comes back.
 */
export function buildStops(
	reference: ReferenceFolder,
	problems: Problem[],
	{ places, network }: StopsContext
): OutputFile[] {
	const before = problems.length;
	const rail = readRailStops(reference, problems);
	const stib = readStibStops(reference, problems);
	const tracks = readTracks(reference, problems);
	const streets = readStreetRows(reference, problems);
	if (problems.length > before) return [];

	const spell = speller([...streets, ...rail].map(({ fr }) => fr));
	const { stops } = stopsOf(rail, stib, tracks, spell);
	const findStops = stopFinder(network, stops);
	const nearby: Record<string, NearbyStops> = {};
	const located = [...places].sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
	for (const { geometry, properties } of located) {
		if (geometry === null) continue;
		const [lon, lat] = geometry.coordinates;
		const found = findStops(lon, lat);
		if (found === null)
			problems.push({
				file: stopsPath,
				id: properties.id,
				field: null,
				found: 'no street of the network near it',
				expected: 'a place to which one can walk'
			});
		else
			nearby[properties.id] = {
				approximate: (properties.accuracy_m ?? 0) > pinMetres,
				stops: found
			};
	}
	return problems.length > before ? [] : [jsonLinesFile(stopsPath, nearby)];
}
