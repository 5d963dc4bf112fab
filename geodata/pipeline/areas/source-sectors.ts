import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import type { AreaNames } from './names.ts';
import { communesFile, type CommuneReading } from './source-communes.ts';
import * as source from './source-features.ts';
import { readPolygons, type SourceArea } from './source-geometry.ts';

export const sectorsFile = 'geodata/sectors.geojson';

/** Properties of a feature of sectors.geojson. */
export interface SectorProperties {
	id: string;
	/** in capitals and without accents, as the register prints them */
	name_nl: string;
	name_fr: string;
	quarter_nl: string;
	quarter_fr: string;
	/** NIS code */
	commune: string;
	zone: string;
	population: number;
}

const sectorRecord = source.recordOf({
	sector: source.code(/^\d{5}[A-Z]\d[0-9A-Z][0-9A-Z-]$/, 'a sector code such as "21001A00K"'),
	name_fr: source.text,
	name_nl: source.text,
	nis: source.nisCode,
	commune_fr: source.text,
	commune_nl: source.text,
	quartier: source.count,
	quartier_fr: source.text,
	quartier_nl: source.text,
	zp: source.zoneCode,
	pop_2025: source.count,
	area_ha: source.size
});

/**
 * Reads the sectors that are whole, and holds each against the commune that it names: its code,
 * its zone, and the sum of the populations, unless there are none (null). Each fault becomes a
 * problem.
 */
export function readSectors(
	reference: ReferenceFolder,
	names: AreaNames | null,
	communes: CommuneReading['register'] | null,
	problems: Problem[]
): SourceArea<SectorProperties>[] {
	const file = sectorsFile;
	const areas: SourceArea<SectorProperties>[] = [];
	const located = new Map<string, number>();
	const features = source.readFeatures(reference, file, 'sector', problems) ?? [];
	let complete = features.length > 0;
	for (const feature of features) {
		const { id } = feature;
		const note = (field: string, found: unknown, expected: string): void => {
			problems.push({ file, id, field: `properties.${field}`, found: shown(found), expected });
		};
		const polygons = readPolygons(feature.geometry, { file, id }, problems);
		const where = { file, id, field: 'properties' };
		const record = source.checked(sectorRecord, feature.properties, where, problems);
		if (record === undefined) {
			complete = false;
			continue;
		}
		const { sector, name_nl, name_fr, nis, quartier, zp, pop_2025 } = record;
		const commune = communes?.get(nis);
		if (communes !== null && commune === undefined)
			note('nis', nis, `a commune of ${communesFile}`);
		else if (commune && commune.zone !== zp)
			note('zp', zp, `the zone of its commune, ${commune.zone}`);
		if (!sector.startsWith(nis)) note('sector', sector, `a code that begins with ${nis}`);
		located.set(nis, (located.get(nis) ?? 0) + pop_2025);
		const quarter = names?.quarters.get(quartier);
		if (names !== null && quarter === undefined)
			note('quartier', quartier, 'a quarter of the glossary');
		if (polygons === undefined || quarter === undefined) continue;
		areas.push({
			polygons,
			properties: {
				id: sector,
				name_nl,
				name_fr,
				...quarter,
				commune: nis,
				zone: zp,
				population: pop_2025
			}
		});
	}
	// with a sector missing, every sum would be a fault of its own
	for (const [id, commune] of (complete && communes) || [])
		if (commune !== null && commune.located !== (located.get(id) ?? 0))
			problems.push({
				file: communesFile,
				id,
				field: 'properties.pop_2025_located',
				found: shown(commune.located),
				expected: `the sum of its sectors, ${located.get(id) ?? 0}`
			});
	return areas;
}
