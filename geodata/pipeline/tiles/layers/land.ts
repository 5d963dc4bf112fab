import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Problem } from '../../problems.ts';
import type { ReferenceFolder } from '../../reference.ts';
import { type SourceFeature, SourceFile } from '../source-file.ts';
import type { TileLayer } from '../tile-layer.ts';
import { areaLayer, type SizedArea, sizedAreas } from './areas.ts';
import { fadeOut } from './fade-out.ts';

/** What the map makes of each kind of land use: nothing for those that it doesn't tell apart. */
const landUses: Readonly<Record<string, 'use' | 'park' | 'forest' | 'none'>> = {
	commercial: 'use',
	industrial: 'use',
	retail: 'use',
	education: 'use',
	railway: 'use',
	residential: 'none',
	construction: 'none',
	brownfield: 'none',
	greenfield: 'none',
	landfill: 'none',
	forest: 'forest',
	grass: 'park'
};

export const parkKinds: Readonly<Record<string, 'park' | 'forest'>> = {
	park: 'park',
	garden: 'park',
	meadow: 'park',
	grass: 'park',
	scrub: 'park',
	nature_reserve: 'park',
	forest: 'forest',
	wood: 'forest'
};

type AreaFeature = SourceFeature<Polygon | MultiPolygon>;

/** Industry, shops, campuses and railway yards; parks and woods from three files. */
export function landLayers(
	reference: ReferenceFolder,
	parkFeatures: readonly AreaFeature[],
	parks: SourceFile,
	toRegion: (position: Position) => number,
	problems: Problem[]
): TileLayer[] {
	const used: SizedArea[] = [];
	const green: SizedArea[] = [];
	for (const feature of parkFeatures) {
		const kind = parks.coded(feature, 'kind', parkKinds);
		if (kind !== null) green.push(...sizedAreas(feature.geometry, { kind }));
	}
	const landUse = new SourceFile(reference, 'geodata/landuse.geojson', problems);
	for (const feature of landUse.features('Polygon', 'MultiPolygon')) {
		const kind = landUse.coded(feature, 'kind', landUses);
		if (kind === 'use') used.push(...sizedAreas(feature.geometry, {}));
		else if (kind === 'park' || kind === 'forest')
			green.push(...sizedAreas(feature.geometry, { kind }));
	}
	const forest = new SourceFile(reference, 'geodata/forest.geojson', problems);
	for (const feature of forest.features('Polygon', 'MultiPolygon')) {
		if (forest.coded(feature, 'kind', { wood: 'forest' }) === null) continue;
		for (const area of sizedAreas(feature.geometry, { kind: 'forest' })) {
			green.push(...fadeOut(area, toRegion));
		}
	}
	return [areaLayer('land_use', 11, used), areaLayer('green', 9, green)];
}
