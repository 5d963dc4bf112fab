import type { CommuneProperties, PoliceZoneProperties } from '../../../src/lib/places/types.ts';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { readNames, type AreaNames } from './names.ts';
import { readCommunes } from './source-communes.ts';
import type { SourceArea } from './source-geometry.ts';
import { readSectors, type SectorProperties } from './source-sectors.ts';
import { readZoneWebsites } from './zone-websites.ts';

/** Communes, sectors and police zones of the reference folder, in the order of their ids. */
export interface SourceAreas {
	communes: SourceArea<CommuneProperties>[];
	sectors: SourceArea<SectorProperties>[];
	policeZones: PoliceZoneProperties[];
}

function byId(a: SourceArea<{ id: string }>, b: SourceArea<{ id: string }>): number {
	const [one, other] = [a.properties.id, b.properties.id];
	return one < other ? -1 : one > other ? 1 : 0;
}

function policeZone(
	id: string,
	communes: readonly CommuneProperties[],
	names: AreaNames['policeZones'],
	websites: ReadonlyMap<string, string>
): PoliceZoneProperties[] {
	const named = names.get(id);
	if (named === undefined) return [];
	const own = communes.filter(({ zone }) => zone === id);
	return [
		{
			id,
			...named,
			communes: own.map((commune) => commune.id),
			population: own.reduce((sum, { population }) => sum + population, 0),
			valid_from: null,
			valid_to: null,
			website: websites.get(id) ?? null
		}
	];
}

/** Reads all areas and their names; after a problem, all of them noted, the answer is undefined. */
export function readSourceAreas(
	reference: ReferenceFolder,
	problems: Problem[]
): SourceAreas | undefined {
	const before = problems.length;
	const names = readNames(reference, problems) ?? null;
	const websites = readZoneWebsites(reference, problems);
	const { areas: communes, register } = readCommunes(reference, names, problems);
	const sectors = readSectors(reference, names, register.size > 0 ? register : null, problems);
	// a file that could not be read has its problem from the reference folder
	if (names === null || register.size === 0 || sectors.length === 0) return undefined;
	if (problems.length > before) return undefined;
	communes.sort(byId);
	sectors.sort(byId);
	const properties = communes.map((commune) => commune.properties);
	const codes = [...new Set(properties.map(({ zone }) => zone))].sort();
	return {
		communes,
		sectors,
		policeZones: codes.flatMap((code) => policeZone(code, properties, names.policeZones, websites))
	};
}
