import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { CommuneProperties } from '../../../src/lib/places/types.ts';
import { shown, type Problem } from '../problems.ts';
import { addCitations } from './citing.ts';
import type { PlaceDraft } from './draft.ts';
import type { PlaceFacts } from './facts.ts';

export type CommuneFeature = Feature<Polygon | MultiPolygon, CommuneProperties>;

/** The Region with a margin, in degrees: a point outside it is not a place of ours. */
const region = { west: 4.2, south: 50.7, east: 4.5, north: 50.95 };

function inRegion(lon: number, lat: number): boolean {
	return lon >= region.west && lon <= region.east && lat >= region.south && lat <= region.north;
}

/** The facts use the short name of the City of Brussels, the map its full one. */
const fullNames = new Map([
	['Brussel', 'Stad Brussel'],
	['Bruxelles', 'Ville de Bruxelles']
]);

/** Lines of the report that name the communes of a zone. */
const zoneLines: Readonly<Record<string, string>> = {
	'5339': '1844',
	'5340': '1842',
	'5341': '1920',
	'5342': '2050',
	'5343': '950',
	'5344': '996'
};

/** Whether a position lies within an area (even-odd rule over all its rings). */
export function contains(area: Polygon | MultiPolygon, [lon = 0, lat = 0]: Position): boolean {
	const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
	let within = false;
	for (const ring of rings)
		for (let index = 1; index < ring.length; index += 1) {
			const [lonA = 0, latA = 0] = ring[index - 1] ?? [];
			const [lonB = 0, latB = 0] = ring[index] ?? [];
			if (latA > lat !== latB > lat && lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA))
				within = !within;
		}
	return within;
}

/**
 * Puts a place in its commune by the name that the facts give, and checks the point, the police zone
 * and the postcode against it.
 */
export function placeInCommune(
	draft: PlaceDraft,
	facts: PlaceFacts,
	names: readonly string[],
	communes: readonly CommuneFeature[],
	problems: Problem[]
): void {
	const { properties, geometry } = draft;
	const note = (field: string, found: unknown, expected: string): void => {
		problems.push({ file: facts.file, id: properties.id, field, found: shown(found), expected });
	};
	const commune = communes.find(({ properties: { name_nl, name_fr } }) =>
		names
			.map((name) => fullNames.get(name) ?? name)
			.some((name) => name === name_nl || name === name_fr)
	);
	if (commune === undefined) {
		note('commune', names, 'the name of one of the 19 communes');
		return;
	}
	const { id, zone, postcodes, name_nl: communeName } = commune.properties;
	properties.commune = id;
	if (facts.zone.value !== null && facts.zone.value !== zone)
		note('zone', facts.zone.value, `the zone of ${communeName}, ${zone}`);
	if (properties.postcode !== null && !postcodes.includes(properties.postcode))
		note('postcode', properties.postcode, `a postcode of ${communeName}: ${postcodes.join(', ')}`);
	if (properties.zone !== null)
		properties.provenance.zone ??= {
			source: 'report-2024',
			locator: zoneLines[zone] ?? null,
			also: [{ source: 'derived', locator: null }],
			as_of: '2024-12',
			confidence: 'high'
		};
	if (geometry === null) return;

	const [lon, lat] = geometry.coordinates;
	if (!inRegion(lon, lat))
		note(
			'location',
			{ lon, lat },
			inRegion(lat, lon)
				? 'lon and lat, which seem swapped'
				: 'a point in the Brussels-Capital Region'
		);
	else if (!contains(commune.geometry, geometry.coordinates)) {
		const there = communes.find((other) => contains(other.geometry, geometry.coordinates));
		note(
			'location',
			{ lon, lat, commune: there?.properties.name_nl ?? 'none' },
			`a point in ${communeName}`
		);
	}
	if (properties.accuracy_m === null)
		note('accuracy_m', null, 'a radius in metres beside each location');
	const { provenance } = properties;
	if (provenance.commune?.source === 'derived')
		provenance.commune = addCitations(provenance.commune, [
			{ source: 'statbel-2025', locator: null }
		]);
}
