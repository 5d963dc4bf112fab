import type { Problem } from '../../problems.ts';
import type { ReferenceFolder } from '../../reference.ts';
import { SourceFile } from '../source-file.ts';
import { stitchAtTileEdges } from '../stitch.ts';
import type { TileLayer } from '../tile-layer.ts';
import { type SizedArea, sizedAreas } from './areas.ts';

/** Square metres from which a building shows at zoom 12 and 13, and at 14 (below: garden sheds). */
const large = 1800;
const small = 8;

/** Building outlines: the large ones from zoom 12, all from 14. */
export function buildingLayer(reference: ReferenceFolder, problems: Problem[]): TileLayer {
	const file = new SourceFile(reference, 'geodata/buildings.geojson.gz', problems);
	const outlines = file.features('Polygon').map(({ geometry }) => geometry);
	const buildings: SizedArea[] = stitchAtTileEdges(outlines).flatMap((outline) =>
		sizedAreas(outline, {})
	);
	return {
		name: 'buildings',
		buffer: 16,
		tolerance: (zoom) => (zoom < 14 ? 4 : 0.8),
		at: (zoom) => {
			if (zoom < 12) return [];
			const least = zoom < 14 ? large : small;
			return buildings
				.filter(({ squareMetres }) => squareMetres >= least)
				.map(({ feature }) => feature);
		}
	};
}
