import type { LineString } from 'geojson';
import { toGrid } from '../../../src/lib/network/grid.ts';
import type { StreetName } from '../../../src/lib/network/names.ts';
import type { Level, WayKind } from '../../../src/lib/network/ways.ts';
import { shown, type Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { officialNames } from '../tiles/names.ts';
import { type SourceFeature, SourceFile } from '../tiles/source-file.ts';
import { type GridPoint, type Piece, pointKey } from './piece.ts';

export const streetsFile = 'geodata/streets.geojson';
export const newStreetsFile = 'geodata/streets-new.geojson';

/** Motorways and trunk roads aren't for walking; a foot path along them is a piece of its own. */
const kinds: Readonly<Record<string, WayKind | 'motor-road'>> = {
	motorway: 'motor-road',
	trunk: 'motor-road',
	primary: 'street',
	secondary: 'street',
	tertiary: 'street',
	minor: 'street',
	service: 'service',
	pedestrian: 'pedestrian',
	path: 'path',
	track: 'track',
	platform: 'platform',
	corridor: 'corridor',
	elevator: 'lift'
};

/** What a subclass says beyond the class; null where it adds nothing. */
const finerKinds: Readonly<Record<string, WayKind | null>> = {
	residential: null,
	unclassified: null,
	living_street: null,
	footway: 'footway',
	cycleway: 'cycleway',
	bridleway: 'bridleway',
	steps: 'steps'
};

const levelOf: Readonly<Record<string, Level>> = {
	bridge: 'bridge',
	tunnel: 'tunnel',
	/** a way through shallow water lies on the ground */
	ford: 'ground'
};

/** The pieces of both street files. */
export interface SourcePieces {
	walkable: Piece[];
	/** named motor roads on the ground, which only lend their names to the paths beside them */
	motorRoads: Piece[];
	/** what OpenStreetMap has gained since; its lines end up to 20 m short of the others */
	gained: Piece[];
}

/** Reads both street files; what is wrong with them goes to `problems`. */
export function readPieces(reference: ReferenceFolder, problems: Problem[]): SourcePieces {
	const walkable: Piece[] = [];
	const motorRoads: Piece[] = [];
	const streets = new SourceFile(reference, streetsFile, problems);
	for (const feature of streets.features('LineString')) {
		const kind = kindOf(streets, feature);
		const ramp = streets.flag(feature, 'ramp');
		const level =
			feature.properties.brunnel === undefined
				? 'ground'
				: streets.coded(feature, 'brunnel', levelOf);
		const name = officialNames(
			streets.text(feature, 'name'),
			streets.text(feature, 'nl'),
			streets.text(feature, 'fr')
		);
		const commune = communeOf(streets, feature);
		const line = lineOf(feature.geometry);
		if (kind === null || level === null || line.length < 2) continue;
		// A platform bears the name of its stop, and an allotment path its number: no streets.
		const own = kind === 'platform' || !/\p{L}/u.test(name?.nl ?? '') ? null : name;
		if (kind !== 'motor-road')
			walkable.push({ kind, level, beside: false, name: own, commune, line });
		else if (name !== null && level === 'ground' && !ramp)
			motorRoads.push({ kind: 'street', level, beside: false, name, commune, line });
	}
	const additions = new SourceFile(reference, newStreetsFile, problems);
	const gained = additions.features('LineString').flatMap((feature): Piece[] => {
		const name = officialNames(additions.text(feature, 'name'), null, null);
		if (name === null) additions.note(feature.id, 'name', 'nothing', 'the name of the street');
		const line = lineOf(feature.geometry);
		if (name === null || line.length < 2) return [];
		const kind = gainedKind(name);
		return [{ kind, level: 'ground', beside: false, name, commune: null, line }];
	});
	return { walkable, motorRoads, gained };
}

function kindOf(file: SourceFile, feature: SourceFeature): WayKind | 'motor-road' | null {
	const kind = file.coded(feature, 'class', kinds);
	if (feature.properties.subclass === undefined || kind === null) return kind;
	if (feature.properties.subclass === null) return kind;
	const known =
		typeof feature.properties.subclass === 'string' &&
		Object.hasOwn(finerKinds, feature.properties.subclass);
	const finer = file.coded(feature, 'subclass', finerKinds);
	return known ? (finer ?? kind) : null;
}

/** The file of gained streets says no class: a name tells stairs from streets. */
function gainedKind({ fr }: StreetName): WayKind {
	if (/^escaliers?\b/i.test(fr)) return 'steps';
	if (/^piste cavalière\b/i.test(fr)) return 'bridleway';
	return /^(chemin|sentier|promenade|passage|passerelle|galerie|liaison)\b/i.test(fr)
		? 'path'
		: 'street';
}

function communeOf(file: SourceFile, feature: SourceFeature): string | null {
	const nis = file.text(feature, 'nis');
	if (nis === null || /^210(0[1-9]|1\d)$/.test(nis)) return nis;
	file.note(feature.id, 'nis', shown(nis), 'the NIS code of a Brussels commune, 21001 to 21019');
	return null;
}

/** A line on the grid; points that fall together are one, so that a speck has fewer than two. */
function lineOf({ coordinates }: LineString): GridPoint[] {
	const points = coordinates.map(([lon, lat]): GridPoint => toGrid(lon!, lat!));
	return points.filter(
		(point, index) => index === 0 || pointKey(point) !== pointKey(points[index - 1]!)
	);
}
