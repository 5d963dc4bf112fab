import type { Closure, Schedule } from '../../../src/lib/hours/types.ts';
import type {
	Figure,
	Initiative,
	OutlineRow,
	ReportContradiction,
	SiteProperties
} from '../../../src/lib/initiatives/types.ts';
import type { CodeName } from '../../../src/lib/initiatives/words.ts';
import type { NearbyStops } from '../../../src/lib/places/nearby-stops.ts';
import type {
	CommuneProperties,
	Contradiction,
	PlaceProperties,
	PoliceZoneProperties,
	Source
} from '../../../src/lib/places/types.ts';
import type { SectorProperties } from '../areas/source-sectors.ts';
import type { PublicName } from './public-files.ts';
import type { AreaGeometry, Position } from './region.ts';

/** A record that has passed the schema, so that its type can be trusted. */
export interface Sound<Properties, Geometry = undefined> {
	file: string;
	id: string;
	properties: Properties;
	/** undefined where the coordinates did not pass the format gate */
	geometry: Geometry | undefined;
}

/** One file as the relations see it. */
export interface Layer<Properties, Geometry = undefined> {
	/** its path, as the reader knows it */
	file: string;
	/** whether the file could be read at all: if not, nothing is held against it */
	read: boolean;
	/** whether every record is sound, so that sums over all of them mean something */
	complete: boolean;
	/** ids of all records, sound or not */
	ids: ReadonlySet<string>;
	sound: readonly Sound<Properties, Geometry>[];
}

export type AreaLayer<Properties> = Layer<Properties, AreaGeometry>;
export type PointGeometry = { type: 'Point'; coordinates: Position } | null;
export type Place = Sound<PlaceProperties, PointGeometry>;

/** A contradiction about places, or one of the report with its type and title. */
export type AnyContradiction = Contradiction & Partial<ReportContradiction>;

/** All files, as far as they could be read and their records passed the schema. */
export interface Dataset {
	communes: AreaLayer<CommuneProperties>;
	zones: AreaLayer<PoliceZoneProperties>;
	sectors: AreaLayer<SectorProperties>;
	antennas: Layer<PlaceProperties, PointGeometry>;
	stations: Layer<PlaceProperties, PointGeometry>;
	closures: Layer<Closure>;
	contradictions: Layer<AnyContradiction>;
	sources: Layer<Source>;
	schedules: Layer<Schedule>;
	nearbyStops: Layer<NearbyStops>;
	initiatives: Layer<Initiative>;
	figures: Layer<Figure>;
	sites: Layer<SiteProperties, PointGeometry>;
	outline: Layer<OutlineRow>;
	/** by group, of each code */
	words: Layer<Record<string, CodeName>>;
}

/** Which public file each layer of the dataset comes from. */
export const layerNames: Readonly<Record<keyof Dataset, PublicName>> = {
	communes: 'communes.geojson',
	zones: 'police-zones.geojson',
	sectors: 'sectors.geojson',
	antennas: 'antennas.geojson',
	stations: 'police-stations.geojson',
	closures: 'closures.json',
	contradictions: 'contradictions.json',
	sources: 'sources.json',
	schedules: 'schedules.json',
	nearbyStops: 'nearby-stops.json',
	initiatives: 'initiatives.json',
	figures: 'figures.json',
	sites: 'initiative-sites.geojson',
	outline: 'report-outline.json',
	words: 'initiative-words.json'
};

/** The places of both files. */
export function placesOf({ antennas, stations }: Dataset): Place[] {
	return [...antennas.sound, ...stations.sound];
}

/** Sound records by id; of records with the same id the first. */
export function byId<Properties, Geometry>(
	layer: Layer<Properties, Geometry>
): Map<string, Sound<Properties, Geometry>> {
	return new Map([...layer.sound].reverse().map((record) => [record.id, record]));
}
