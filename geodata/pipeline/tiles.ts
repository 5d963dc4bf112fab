import type { Problem } from './problems.ts';
import type { ReferenceFolder } from './reference.ts';
import { encodeTiles } from './tiles/encode.ts';

import { buildingLayer } from './tiles/layers/buildings.ts';
import { landLayers } from './tiles/layers/land.ts';
import { greenNameLayer, placeLayer, stopLayer } from './tiles/layers/points.ts';
import { sonianForest } from './tiles/layers/sonian-forest.ts';
import { railwayLayer } from './tiles/layers/railways.ts';
import { streetLayers } from './tiles/layers/streets.ts';
import { waterLayers } from './tiles/layers/water.ts';
import { regionOf } from './tiles/region.ts';
import { SourceFile } from './tiles/source-file.ts';
import type { OutputFile } from './write.ts';

/** Where the tiles go; the folder holds nothing else, so that the writer may clear it first. */
export const tileFolder = 'static/tiles';

/**
 * The vector tiles of the base map, zooms 9 to 14, from the reference folder. What is wrong with the
 * input is added to `problems`, and then no file comes back. Layers and what their features carry:
 *
 * - `land_use`, `water`, `squares`, `buildings`: areas, nothing
 * - `green`: areas, `kind` park | forest, `fade` 1 to 4 for woods away from the region
 * - `waterways`: lines, `kind` canal | stream
 * - `streets`: lines, `class` primary … path, `at` bridge | tunnel
 * - `railways`: lines, `kind` rail | subway | tram, `yard`, `at` bridge | tunnel
 * - `names` (lines, `class` major | tertiary | minor | path) and `water_names` (lines and points):
 *   `nl`, `fr` where it differs, on lines `fit_one`, `fit_both` and `fr_first`, on points `from`
 * - `green_names`, `square_names`: points, `nl`, `fr`, `from`
 * - `stops`: points, `nl`, `fr`, `mode` train | subway | tram
 * - `places`: points, `nl`, `fr`, `kind` quarter | locality | town
 */
export function buildTiles(
	reference: ReferenceFolder,
	problems: Problem[]
): { files: OutputFile[] } {
	const before = problems.length;
	const communes = new SourceFile(reference, 'geodata/communes.geojson', problems);
	const region = regionOf(communes.features('Polygon', 'MultiPolygon'));
	const parks = new SourceFile(reference, 'geodata/parks.geojson', problems);
	const parkFeatures = parks.features('Polygon', 'MultiPolygon');
	const layers = [
		...landLayers(reference, parkFeatures, parks, region.metresTo, problems),
		...waterLayers(reference, region.isInside, problems),
		buildingLayer(reference, problems),
		...streetLayers(reference, problems),
		railwayLayer(reference, problems),
		greenNameLayer(parks, parkFeatures, sonianForest(reference, problems), region.isInside),
		stopLayer(reference, region.isInside, problems),
		placeLayer(reference, region.isInside, problems)
	];
	return { files: problems.length > before ? [] : encodeTiles(layers, tileFolder) };
}
