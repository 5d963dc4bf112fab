import antennas from '../../schema/antennas.schema.json' with { type: 'json' };
import closures from '../../schema/closures.schema.json' with { type: 'json' };
import communes from '../../schema/communes.schema.json' with { type: 'json' };
import contradictions from '../../schema/contradictions.schema.json' with { type: 'json' };
import definitions from '../../schema/definitions.schema.json' with { type: 'json' };
import figures from '../../schema/figures.schema.json' with { type: 'json' };
import initiativeSites from '../../schema/initiative-sites.schema.json' with { type: 'json' };
import initiativeWords from '../../schema/initiative-words.schema.json' with { type: 'json' };
import initiatives from '../../schema/initiatives.schema.json' with { type: 'json' };
import nearbyStops from '../../schema/nearby-stops.schema.json' with { type: 'json' };
import place from '../../schema/place.schema.json' with { type: 'json' };
import policeStations from '../../schema/police-stations.schema.json' with { type: 'json' };
import policeZones from '../../schema/police-zones.schema.json' with { type: 'json' };
import reportOutline from '../../schema/report-outline.schema.json' with { type: 'json' };
import schedules from '../../schema/schedules.schema.json' with { type: 'json' };
import sectors from '../../schema/sectors.schema.json' with { type: 'json' };
import sources from '../../schema/sources.schema.json' with { type: 'json' };

/** A JSON Schema document, as far as the gates look into it themselves. */
export interface Schema {
	$id?: string;
	$ref?: string;
	$defs?: Record<string, Schema>;
	type?: string | string[];
	description?: string;
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: boolean | Schema;
	items?: Schema;
	enum?: unknown[];
	const?: unknown;
}

/** A file before the gates: its path, as the reader knows it, and its text. */
export interface CheckedFile {
	path: string;
	text: string;
	/** the public file that it is meant to be, where its path does not say so */
	name?: PublicName;
}

/** The names of the public files that the gates know. */
export const publicNames = [
	'communes.geojson',
	'police-zones.geojson',
	'sectors.geojson',
	'antennas.geojson',
	'police-stations.geojson',
	'closures.json',
	'contradictions.json',
	'sources.json',
	'schedules.json',
	'nearby-stops.json',
	'initiatives.json',
	'figures.json',
	'initiative-sites.geojson',
	'report-outline.json',
	'initiative-words.json'
] as const;
export type PublicName = (typeof publicNames)[number];

/** Whether the features of a public file are places. */
export function isPlaceFile(name: PublicName): boolean {
	return name === 'antennas.geojson' || name === 'police-stations.geojson';
}

/** What a file holds: GeoJSON features, an array of records, or an object of records by id. */
export type Shape = 'features' | 'records' | 'entries';

export interface PublicFile {
	name: PublicName;
	shape: Shape;
	schema: Schema;
}

export const publicFiles: Readonly<Record<PublicName, PublicFile>> = {
	'communes.geojson': { name: 'communes.geojson', shape: 'features', schema: communes },
	'police-zones.geojson': { name: 'police-zones.geojson', shape: 'features', schema: policeZones },
	'sectors.geojson': { name: 'sectors.geojson', shape: 'features', schema: sectors },
	'antennas.geojson': { name: 'antennas.geojson', shape: 'features', schema: antennas },
	'police-stations.geojson': {
		name: 'police-stations.geojson',
		shape: 'features',
		schema: policeStations
	},
	'closures.json': { name: 'closures.json', shape: 'records', schema: closures },
	'contradictions.json': { name: 'contradictions.json', shape: 'records', schema: contradictions },
	'sources.json': { name: 'sources.json', shape: 'records', schema: sources },
	'schedules.json': { name: 'schedules.json', shape: 'entries', schema: schedules },
	'nearby-stops.json': { name: 'nearby-stops.json', shape: 'entries', schema: nearbyStops },
	'initiatives.json': { name: 'initiatives.json', shape: 'records', schema: initiatives },
	'figures.json': { name: 'figures.json', shape: 'records', schema: figures },
	'initiative-sites.geojson': {
		name: 'initiative-sites.geojson',
		shape: 'features',
		schema: initiativeSites
	},
	'report-outline.json': { name: 'report-outline.json', shape: 'records', schema: reportOutline },
	'initiative-words.json': {
		name: 'initiative-words.json',
		shape: 'entries',
		schema: initiativeWords
	}
};

/** Schemas that the others refer to. */
export const sharedSchemas: readonly Schema[] = [definitions, place];

/** The public file that a path names, by its last part; undefined where it names none. */
export function publicNameOf(path: string): PublicName | undefined {
	const last = path.split('/').at(-1);
	return publicNames.find((name) => name === last);
}
