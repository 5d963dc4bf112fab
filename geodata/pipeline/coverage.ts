import { encodePopulation } from '../../src/lib/coverage/population-file.ts';
import type { CoverageAreas } from '../../src/lib/coverage/types.ts';
import type { Network } from '../../src/lib/network/graph.ts';
import { indexStreets } from '../../src/lib/network/street-index.ts';
import { toGrid } from './areas/grid.ts';
import { readSourceAreas } from './areas/source-areas.ts';
import { candidatesOf, readBuildings, type CandidateCounts } from './coverage/candidates.ts';
import { coverageAreas } from './coverage/coverage-areas.ts';
import { findHomes, type HomesReport } from './coverage/homes.ts';
import { sectorOutlines } from './coverage/outlines.ts';
import { areaAt } from './coverage/sector-at.ts';
import { spreadResidents } from './coverage/spread.ts';
import { readAddressPoints } from './geocoder/address-points.ts';
import { readStreetRows } from './geocoder/street-rows.ts';
import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { stopsOf } from './stops/modes.ts';
import { readRailStops } from './stops/rail-stops.ts';
import { speller } from './stops/spelling.ts';
import { readStibStops } from './stops/stib-stops.ts';
import { readTracks } from './stops/tracks.ts';
import { geojsonFile, gzip, jsonLinesFile, type OutputFile } from './write.ts';

export const populationPath = 'static/coverage/population.bin';
export const areasPath = 'static/coverage/areas.json';
export const candidatesPath = 'static/coverage/candidates.json';
export const outlinesPath = 'static/map/sectors.json';

/** What the step made, and what it has to report. */
export interface BuiltCoverage {
	files: OutputFile[];
	homes: HomesReport | null;
	candidates: CandidateCounts | null;
}

/**
 * What coverage is computed from, beside the network: the residents at their doors, the areas that it is
 * told for, their outlines, and where a new place could be. What is wrong with the input is added to
 * `problems`, and then no file comes back.
 */
export function buildCoverage(
	reference: ReferenceFolder,
	problems: Problem[],
	network: Network
): BuiltCoverage {
	const before = problems.length;
	const source = readSourceAreas(reference, problems);
	const { points } = readAddressPoints(reference, problems);
	const buildings = readBuildings(reference, problems);
	const rail = readRailStops(reference, problems);
	const stib = readStibStops(reference, problems);
	const tracks = readTracks(reference, problems);
	const streets = readStreetRows(reference, problems);
	if (source === undefined || problems.length > before)
		return { files: [], homes: null, candidates: null };

	const index = indexStreets(network);
	const { homes, report } = findHomes(points, source.sectors, index);
	const residents = source.sectors.map(({ properties }) => properties.population);
	const population = spreadResidents(homes, residents, network);
	const spell = speller([...streets, ...rail].map(({ fr }) => fr));
	const { stops } = stopsOf(rail, stib, tracks, spell);
	const communeAt = areaAt(source.communes);
	const { candidates, counts } = candidatesOf(
		[...buildings, ...stops.map((stop) => ({ ...stop, kind: 'stop' as const }))],
		(lon, lat) => source.communes[communeAt(toGrid([lon, lat]))]?.properties.id ?? null,
		index
	);
	return {
		files: [
			{ path: populationPath, bytes: gzip(encodePopulation(population)) },
			areasFile(
				coverageAreas(source, {
					sectors: report.withoutAddress.length,
					residents: report.withoutAddress.reduce((sum, each) => sum + each.residents, 0)
				})
			),
			jsonLinesFile(candidatesPath, candidates),
			geojsonFile(outlinesPath, sectorOutlines(source.sectors))
		],
		homes: report,
		candidates: counts
	};
}

/** One area a line. */
function areasFile({ region, levels }: CoverageAreas): OutputFile {
	const lists = Object.entries(levels).map(
		([level, areas]) =>
			`${JSON.stringify(level)}:[\n${areas.map((area) => JSON.stringify(area)).join(',\n')}\n]`
	);
	const text = `{"region":${JSON.stringify(region)},"levels":{\n${lists.join(',\n')}\n}}\n`;
	return { path: areasPath, bytes: new TextEncoder().encode(text) };
}
