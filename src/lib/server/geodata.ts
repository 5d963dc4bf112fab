import antennasText from '../../../geodata/antennas.geojson?raw';
import communesText from '../../../geodata/communes.geojson?raw';
import contradictionsText from '../../../geodata/contradictions.json?raw';
import nearbyStopsText from '../../../geodata/nearby-stops.json?raw';
import policeStationsText from '../../../geodata/police-stations.geojson?raw';
import policeZonesText from '../../../geodata/police-zones.geojson?raw';
import schedulesText from '../../../geodata/schedules.json?raw';
import sourcesText from '../../../geodata/sources.json?raw';
import victimHelpText from '../../../geodata/victim-help.json?raw';
import type { VictimHelp } from '$lib/places/victim-help';
import type { Schedule } from '$lib/hours/types';
import type { Language } from '$lib/i18n/languages';
import type { NearbyStops } from '$lib/places/nearby-stops';
import { byName } from '$lib/places/sort';
import { summarise, type PlaceSummary } from '$lib/places/summary';
import type {
	CommuneProperties,
	Contradiction,
	PlaceCollection,
	PlaceFeature,
	PoliceZoneProperties,
	Source
} from '$lib/places/types';

// These files have passed every gate of the pipeline before they are read here, at build time.
interface AreaCollection<Properties> {
	features: { properties: Properties; geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon }[];
}

const parse = <Shape>(text: string): Shape => JSON.parse(text) as Shape;

const communeFeatures = parse<AreaCollection<CommuneProperties>>(communesText).features;
const zoneFeatures = parse<AreaCollection<PoliceZoneProperties>>(policeZonesText).features;

export const communes = new Map(
	communeFeatures.map(({ properties }) => [properties.id, properties])
);
export const zones = new Map(zoneFeatures.map(({ properties }) => [properties.id, properties]));
export const places = new Map<string, PlaceFeature>(
	[parse<PlaceCollection>(antennasText), parse<PlaceCollection>(policeStationsText)]
		.flatMap(({ features }) => features)
		.map((feature) => [feature.properties.id, feature])
);
export const schedules = parse<Record<string, Schedule>>(schedulesText);
/** By id of the place; none where its location is not known. */
export const nearbyStops = parse<Partial<Record<string, NearbyStops>>>(nearbyStopsText);
export const contradictions = parse<Contradiction[]>(contradictionsText);
export const victimHelp = parse<VictimHelp>(victimHelpText);
export const sources = new Map(parse<Source[]>(sourcesText).map((source) => [source.id, source]));

/** A bounding box in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

function boundsOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Bounds {
	const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
	const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon = 0, lat = 0] of rings.flat()) {
		bounds[0] = Math.min(bounds[0], lon);
		bounds[1] = Math.min(bounds[1], lat);
		bounds[2] = Math.max(bounds[2], lon);
		bounds[3] = Math.max(bounds[3], lat);
	}
	return bounds;
}

/** Where to look for each commune (by NIS code) and zone (by code). */
export const areaBounds = new Map<string, Bounds>(
	[...communeFeatures, ...zoneFeatures].map(({ properties, geometry }) => [
		properties.id,
		boundsOf(geometry)
	])
);

const summaries = new Map<Language, PlaceSummary[]>();

/** All places for lists and the map, by name. */
export function placeSummaries(language: Language): PlaceSummary[] {
	let list = summaries.get(language);
	if (!list) {
		list = [...places.values()]
			.map((place) => summarise(place, schedules[place.properties.id] ?? null, communes, language))
			.sort(byName(language));
		summaries.set(language, list);
	}
	return list;
}

/** A commune or zone as a link: its code and its name in one language. */
export interface AreaLink {
	id: string;
	name: string;
}

/** The communes by name in one language, with the zone of each. */
export function communeLinks(language: Language): (AreaLink & { zone: string })[] {
	return [...communes.values()]
		.map((commune) => ({ id: commune.id, name: commune[`name_${language}`], zone: commune.zone }))
		.sort((one, other) => one.name.localeCompare(other.name, language));
}

/** The zones by code, with their short name. */
export function zoneLinks(language: Language): AreaLink[] {
	return [...zones.values()].map((zone) => ({
		id: zone.id,
		name: zone[`short_name_${language}`]
	}));
}
