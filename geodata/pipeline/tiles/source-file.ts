import type { Geometry, Position } from 'geojson';
import { type Problem, shown } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';

/** A feature of a reference file after its geometry was found sound. */
export interface SourceFeature<G extends Geometry = Geometry> {
	/** place in its file, `feature 12`, since the reference files carry no ids */
	id: string;
	properties: Readonly<Record<string, unknown>>;
	geometry: G;
}

/** West, south, east, north: nothing in the reference files about Brussels lies outside this box. */
const around = [4, 50.6, 4.7, 51.1] as const;
/** After so many problems of one file the rest is counted, so that the report stays readable. */
const mostProblems = 40;

type Note = (id: string | null, field: string | null, found: string, expected: string) => void;

/** One GeoJSON file of the reference folder, and the list that its problems go to. */
export class SourceFile {
	readonly #reference: ReferenceFolder;
	readonly #problems: Problem[];
	readonly #file: string;
	#count = 0;
	#overflow: Problem | undefined;

	constructor(reference: ReferenceFolder, file: string, problems: Problem[]) {
		this.#reference = reference;
		this.#file = file;
		this.#problems = problems;
	}

	/** Notes one problem of this file; after the first forty they are only counted. */
	note: Note = (id, field, found, expected) => {
		this.#count += 1;
		if (this.#count <= mostProblems) {
			this.#problems.push({ file: this.#file, id, field, found, expected });
			return;
		}
		if (this.#overflow === undefined) {
			this.#overflow = { file: this.#file, id: null, field: null, found: '', expected: 'none' };
			this.#problems.push(this.#overflow);
		}
		this.#overflow.found = `${this.#count - mostProblems} more problems in this file`;
	};

	/** The sound features of the file whose geometry is of one of the `types`; others are problems. */
	features<T extends Geometry['type']>(
		...types: readonly T[]
	): SourceFeature<Extract<Geometry, { type: T }>>[] {
		const collection = this.#reference.readJson(this.#file);
		if (collection === undefined) return [];
		if (!isRecord(collection) || collection.type !== 'FeatureCollection') {
			const found = isRecord(collection) ? shown(collection.type) : shown(collection);
			this.note(null, 'type', found, '"FeatureCollection"');
			return [];
		}
		if (!Array.isArray(collection.features)) {
			this.note(null, 'features', shown(collection.features), 'a list of features');
			return [];
		}
		const sound: SourceFeature<Extract<Geometry, { type: T }>>[] = [];
		collection.features.forEach((feature: unknown, index) => {
			const id = `feature ${index}`;
			if (!isRecord(feature) || feature.type !== 'Feature')
				return this.note(
					id,
					'type',
					shown(isRecord(feature) ? feature.type : feature),
					'"Feature"'
				);
			const { geometry, properties } = feature;
			if (!isRecord(geometry) || !types.some((type) => type === geometry.type)) {
				const found = shown(isRecord(geometry) ? geometry.type : geometry);
				return this.note(id, 'geometry.type', found, types.join(' or '));
			}
			const broken = brokenGeometry(geometry as unknown as Geometry);
			if (broken !== null)
				return this.note(id, 'geometry.coordinates', broken.found, broken.expected);
			sound.push({
				id,
				properties: isRecord(properties) ? properties : {},
				geometry: geometry as unknown as Extract<Geometry, { type: T }>
			});
		});
		return sound;
	}

	/** A text field, or null where it is absent or empty; any other type is a problem. */
	text(feature: SourceFeature, field: string): string | null {
		const value = feature.properties[field];
		if (value === undefined || value === null) return null;
		if (typeof value !== 'string') {
			this.note(feature.id, field, shown(value), 'text or null');
			return null;
		}
		return value.trim() === '' ? null : value.trim();
	}

	/** A field that is 1 where something holds, and absent or 0 where it doesn't. */
	flag(feature: SourceFeature, field: string): boolean {
		const value = feature.properties[field] ?? 0;
		if (value !== 0 && value !== 1) this.note(feature.id, field, shown(value), '1, 0 or nothing');
		return value === 1;
	}

	/** What `table` says for the code in `field`; a code that the table doesn't know is a problem. */
	coded<T>(feature: SourceFeature, field: string, table: Readonly<Record<string, T>>): T | null {
		const value = feature.properties[field];
		if (typeof value === 'string' && Object.hasOwn(table, value)) return table[value] ?? null;
		this.note(feature.id, field, shown(value), `one of ${Object.keys(table).join(', ')}`);
		return null;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with a geometry, or null where it is sound. */
function brokenGeometry(geometry: Geometry): { found: string; expected: string } | null {
	switch (geometry.type) {
		case 'Point':
			return brokenPosition(geometry.coordinates);
		case 'LineString':
			return brokenLine(geometry.coordinates);
		case 'MultiLineString':
			return firstBroken(geometry.coordinates, brokenLine);
		case 'Polygon':
			return firstBroken(geometry.coordinates, brokenRing);
		case 'MultiPolygon':
			return firstBroken(geometry.coordinates, (polygon) => firstBroken(polygon, brokenRing));
		case 'MultiPoint':
		case 'GeometryCollection':
			return { found: geometry.type, expected: 'points, lines or areas' };
	}
}

type Broken = { found: string; expected: string } | null;

function firstBroken(parts: unknown, broken: (part: never) => Broken): Broken {
	if (!Array.isArray(parts) || parts.length === 0)
		return { found: shown(parts), expected: 'at least one part' };
	for (const part of parts) {
		const found = broken(part as never);
		if (found !== null) return found;
	}
	return null;
}

function brokenPosition(position: unknown): Broken {
	const expected = `longitude, latitude between ${around[0]}, ${around[1]} and ${around[2]}, ${around[3]}`;
	if (!Array.isArray(position)) return { found: shown(position), expected };
	const [lon, lat] = position as unknown[];
	const sound =
		typeof lon === 'number' &&
		typeof lat === 'number' &&
		lon >= around[0] &&
		lon <= around[2] &&
		lat >= around[1] &&
		lat <= around[3];
	return sound ? null : { found: shown(position), expected };
}

function brokenLine(line: unknown): Broken {
	if (!Array.isArray(line) || line.length < 2)
		return { found: shown(line), expected: 'a line of at least 2 positions' };
	return firstBroken(line, brokenPosition);
}

function brokenRing(ring: unknown): Broken {
	if (!Array.isArray(ring) || ring.length < 4)
		return { found: shown(ring), expected: 'a ring of at least 4 positions' };
	const broken = firstBroken(ring, brokenPosition);
	if (broken !== null) return broken;
	const [first, last] = [ring[0], ring.at(-1)] as [Position, Position];
	if (first[0] === last[0] && first[1] === last[1]) return null;
	return { found: `ends at ${shown(last)}`, expected: `the ring closed at ${shown(first)}` };
}
