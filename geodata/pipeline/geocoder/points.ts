import type { Position } from 'geojson';
import { fold } from '../../../src/lib/geocoder/fold.ts';
import type { Category } from '../../../src/lib/geocoder/types.ts';
import { metresBetween } from '../tiles/measure.ts';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { labelPoint } from '../tiles/label-point.ts';
import { officialNames } from '../tiles/names.ts';
import { SourceFile } from '../tiles/source-file.ts';
import { stationAliases } from './commune-names.ts';
import type { EntryDraft } from './entry-draft.ts';
import { tidy } from './street-rows.ts';

type CommuneAt = (position: Position) => string | null;

const modes: Readonly<Record<string, { category: Category; weight: number }>> = {
	train: { category: 'train', weight: 10 },
	subway: { category: 'subway', weight: 8 },
	tram: { category: 'tram', weight: 5 }
};
/** Stops of one name within this distance are one station to a passenger: Simonis has three. */
const oneStation = 400;
/** Parts of one park lie no farther apart. */
const onePark = 1500;
/** Landmarks of one name within this distance are one. */
const oneLandmark = 150;

/** The stations and tram stops of the region, each name once, under the mode that goes farthest. */
export function readStations(
	reference: ReferenceFolder,
	communeAt: CommuneAt,
	problems: Problem[]
): EntryDraft[] {
	const source = new SourceFile(reference, 'geodata/stops-rail.geojson', problems);
	const drafts = source.features('Point').flatMap((feature): EntryDraft[] => {
		const mode = source.coded(feature, 'mode', modes);
		const names = officialNames(
			source.text(feature, 'name'),
			source.text(feature, 'nl'),
			source.text(feature, 'fr')
		);
		const position = feature.geometry.coordinates;
		const nis = communeAt(position);
		if (mode === null || names === null || nis === null) return [];
		const aliases = stationAliases[names.fr] ?? [];
		return [{ kind: 'station', ...tidied(names), aliases, nis, ...at(position), ...mode }];
	});
	return once(drafts, oneStation);
}

const kinds: Readonly<Record<string, { category: Category; weight: number }>> = {
	attraction: { category: 'attraction', weight: 6 },
	cinema: { category: 'cinema', weight: 3 },
	clinic: { category: 'clinic', weight: 2 },
	community_centre: { category: 'community_centre', weight: 2 },
	courthouse: { category: 'courthouse', weight: 4 },
	fire_station: { category: 'fire_station', weight: 3 },
	hospital: { category: 'hospital', weight: 6 },
	kindergarten: { category: 'kindergarten', weight: 1 },
	library: { category: 'library', weight: 3 },
	museum: { category: 'museum', weight: 4 },
	place_of_worship: { category: 'place_of_worship', weight: 2 },
	playground: { category: 'playground', weight: 1 },
	post_office: { category: 'post_office', weight: 1 },
	school: { category: 'school', weight: 2 },
	theatre: { category: 'theatre', weight: 3 },
	townhall: { category: 'townhall', weight: 7 },
	university: { category: 'university', weight: 5 }
};

/** The named landmarks of the region. */
export function readLandmarks(
	reference: ReferenceFolder,
	communeAt: CommuneAt,
	problems: Problem[]
): EntryDraft[] {
	const source = new SourceFile(reference, 'geodata/landmarks.geojson', problems);
	const drafts = source.features('Point').flatMap((feature): EntryDraft[] => {
		const kind = source.coded(feature, 'kind', kinds);
		const names = officialNames(
			source.text(feature, 'name'),
			source.text(feature, 'name_nl'),
			source.text(feature, 'name_fr')
		);
		const position = feature.geometry.coordinates;
		const nis = communeAt(position);
		if (kind === null || names === null || nis === null) return [];
		return [{ kind: 'landmark', ...tidied(names), nis, ...at(position), ...kind }];
	});
	return once(drafts, oneLandmark);
}

/** The named parks and woods that are open to the public, each where it has most room. */
export function readParks(
	reference: ReferenceFolder,
	communeAt: CommuneAt,
	problems: Problem[]
): EntryDraft[] {
	const source = new SourceFile(reference, 'geodata/parks.geojson', problems);
	const drafts = source.features('Polygon', 'MultiPolygon').flatMap((feature): EntryDraft[] => {
		const access = source.text(feature, 'access');
		const names = officialNames(
			source.text(feature, 'name'),
			source.text(feature, 'nl'),
			source.text(feature, 'fr')
		);
		const { geometry } = feature;
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const largest = polygons.reduce((a, b) => (b[0]!.length > a[0]!.length ? b : a));
		const position = labelPoint(largest);
		const nis = communeAt(position);
		if (names === null || nis === null || access === 'private' || access === 'no') return [];
		const own = { category: 'park' as const, weight: 5 };
		return [{ kind: 'landmark', ...tidied(names), nis, ...at(position), ...own }];
	});
	return once(drafts, onePark);
}

/** What OpenStreetMap calls a part of a town; squares are streets and towns are communes. */
const localities: ReadonlySet<string> = new Set([
	'neighbourhood',
	'locality',
	'quarter',
	'suburb',
	'village',
	'hamlet'
]);

/** Neighbourhoods and localities of the region by the names on the map. */
export function readLocalities(
	reference: ReferenceFolder,
	communeAt: CommuneAt,
	problems: Problem[]
): EntryDraft[] {
	const source = new SourceFile(reference, 'geodata/places.geojson', problems);
	const drafts = source.features('Point').flatMap((feature): EntryDraft[] => {
		const names = officialNames(source.text(feature, 'name'), null, null);
		const position = feature.geometry.coordinates;
		const nis = communeAt(position);
		const isLocality = localities.has(source.text(feature, 'class') ?? '');
		if (!isLocality || names === null || nis === null) return [];
		return [{ kind: 'quarter', ...tidied(names), nis, ...at(position), weight: 5 }];
	});
	return once(drafts, oneStation);
}

function tidied({ fr, nl }: { fr: string; nl: string }): { fr: string; nl: string } {
	return { fr: tidy(fr), nl: tidy(nl) };
}

function at(position: Position): { lon: number; lat: number } {
	return { lon: position[0]!, lat: position[1]! };
}

/** Of drafts with one name that stand close together the one with the most weight. */
function once(drafts: readonly EntryDraft[], metres: number): EntryDraft[] {
	const kept = new Map<string, EntryDraft[]>();
	const heaviestFirst = [...drafts].sort((a, b) => b.weight - a.weight);
	for (const draft of heaviestFirst) {
		const key = `${fold(draft.fr)}/${fold(draft.nl)}`;
		const others = kept.get(key) ?? [];
		const isNear = (other: EntryDraft): boolean =>
			metresBetween([other.lon!, other.lat!], [draft.lon!, draft.lat!]) <= metres;
		if (!others.some(isNear)) kept.set(key, [...others, draft]);
	}
	return [...kept.values()].flat();
}
