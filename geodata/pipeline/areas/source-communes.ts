import * as v from 'valibot';
import type { CommuneProperties } from '../../../src/lib/places/types.ts';
import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { communeKey, type AreaNames } from './names.ts';
import * as source from './source-features.ts';
import { readPolygons, type SourceArea } from './source-geometry.ts';

export const communesFile = 'geodata/communes.geojson';

/** The year of the register's population figures, on 1 January: the fields say it in their name. */
const populationYear = 2025;

const communeRecord = source.recordOf({
	nis: source.nisCode,
	name_fr: source.text,
	name_nl: source.text,
	zp: source.zoneCode,
	postcodes: v.pipe(
		v.array(source.code(/^1\d{3}$/, 'a postcode of Brussels'), 'a list of postcodes'),
		v.minLength(1, 'at least one postcode')
	),
	pop_2025: source.count,
	pop_2025_located: source.count,
	area_km2: source.size
});

export interface CommuneReading {
	/** the communes that are whole */
	areas: SourceArea<CommuneProperties>[];
	/** every id in the file, also of communes that are not whole: zone and located population */
	register: Map<string, { zone: string; located: number } | null>;
}

/** Reads the communes; each fault becomes a problem. Without names (null), no commune is whole. */
export function readCommunes(
	reference: ReferenceFolder,
	names: AreaNames | null,
	problems: Problem[]
): CommuneReading {
	const file = communesFile;
	const reading: CommuneReading = { areas: [], register: new Map() };
	for (const feature of source.readFeatures(reference, file, 'nis', problems) ?? []) {
		const { id } = feature;
		const note = (field: string, found: unknown, expected: string): void => {
			problems.push({ file, id, field: `properties.${field}`, found: shown(found), expected });
		};
		const polygons = readPolygons(feature.geometry, { file, id }, problems);
		const where = { file, id, field: 'properties' };
		const record = source.checked(communeRecord, feature.properties, where, problems);
		reading.register.set(id, record ? { zone: record.zp, located: record.pop_2025_located } : null);
		if (record === undefined) continue;
		const { nis, name_nl, name_fr, zp, pop_2025, pop_2025_located } = record;
		if (pop_2025_located > pop_2025)
			note('pop_2025_located', pop_2025_located, `at most pop_2025, ${pop_2025}`);
		if (names === null) continue;
		if (!names.policeZones.has(zp)) note('zp', zp, 'a police zone of the glossary');
		const key = communeKey(name_nl, name_fr);
		const named = names.communes.get(key);
		if (named === undefined) note('name_nl', key, 'a commune of the glossary, Dutch / French');
		if (polygons === undefined || named === undefined) continue;
		reading.areas.push({
			polygons,
			properties: {
				id: nis,
				...named,
				zone: zp,
				postcodes: [...record.postcodes].sort(),
				population: pop_2025,
				population_year: populationYear,
				population_unlocated: pop_2025 - pop_2025_located,
				area_km2: record.area_km2
			}
		});
	}
	return reading;
}
