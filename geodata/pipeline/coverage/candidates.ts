import type { Candidate } from '../../../src/lib/coverage/types.ts';
import { snap } from '../../../src/lib/network/snap.ts';
import type { StreetIndex } from '../../../src/lib/network/street-index.ts';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { inMetres } from '../stops/tracks.ts';
import { SourceFile } from '../tiles/source-file.ts';
import { quarterId as slug } from './coverage-areas.ts';

export const buildingsFile = 'geodata/public-buildings.geojson';

/** A candidate before it has its id and commune. */
export type Found = Pick<Candidate, 'kind' | 'name_nl' | 'name_fr' | 'lon' | 'lat'>;

const kinds: Readonly<Record<string, Candidate['kind']>> = {
	townhall: 'townhall',
	library: 'library',
	community_centre: 'community_centre',
	post_office: 'post_office',
	school: 'school'
};
/** A candidate farther than this from any street is on none. */
const streetMetres = 250;
/** One building is drawn twice, as a point and as an outline, at most this far apart. */
const sameBuildingMetres = 50;
/** Poles of one stop lie on both sides of a crossing. */
const sameStopMetres = 200;

/** Public buildings: town halls, libraries, community centres, post offices, schools. */
export function readBuildings(reference: ReferenceFolder, problems: Problem[]): Found[] {
	const file = new SourceFile(reference, buildingsFile, problems);
	return file.features('Point').flatMap((feature): Found[] => {
		const kind = file.coded(feature, 'kind', kinds);
		if (kind === null) return [];
		const name = file.text(feature, 'name');
		const [lon, lat] = feature.geometry.coordinates as [number, number];
		return [
			{
				kind,
				name_nl: file.text(feature, 'name:nl') ?? name,
				name_fr: file.text(feature, 'name:fr') ?? name,
				lon,
				lat
			}
		];
	});
}

/** What became of those found. */
export interface CandidateCounts {
	found: number;
	outside: number;
	withoutStreet: number;
	repeated: number;
}

/**
 * Candidates in the region and on a street, each once and with an id of its own, sorted by id: kind,
 * name and, where several have one name, a number from south-west to north-east.
 */
export function candidatesOf(
	found: readonly Found[],
	communeOf: (lon: number, lat: number) => string | null,
	index: StreetIndex
): { candidates: Candidate[]; counts: CandidateCounts } {
	const counts: CandidateCounts = {
		found: found.length,
		outside: 0,
		withoutStreet: 0,
		repeated: 0
	};
	const byName = new Map<string, Candidate[]>();
	const ordered = [...found].sort((one, other) => one.lon - other.lon || one.lat - other.lat);
	for (const each of ordered) {
		const { kind, name_nl, name_fr, lon, lat } = each;
		const commune = communeOf(lon, lat);
		if (commune === null) {
			counts.outside += 1;
			continue;
		}
		if (snap(index, lon, lat, { maxMetres: streetMetres, mainPartOnly: true }) === null) {
			counts.withoutStreet += 1;
			continue;
		}
		const id = `${kind.replace('_', '-')}-${slug(name_fr ?? name_nl ?? '') || commune}`;
		const same = byName.get(id) ?? [];
		byName.set(id, same);
		const near = kind === 'stop' ? sameStopMetres : sameBuildingMetres;
		if (same.some((other) => metresApart(other, each) <= near)) {
			counts.repeated += 1;
			continue;
		}
		same.push({
			id: same.length === 0 ? id : `${id}-${same.length + 1}`,
			kind,
			name_nl,
			name_fr,
			lon: rounded(lon),
			lat: rounded(lat),
			commune
		});
	}
	const candidates = [...byName.values()].flat().sort((one, other) => (one.id < other.id ? -1 : 1));
	return { candidates, counts };
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function metresApart(one: { lon: number; lat: number }, other: typeof one): number {
	const [east, north] = inMetres(one.lon, one.lat);
	const [otherEast, otherNorth] = inMetres(other.lon, other.lat);
	return Math.hypot(east - otherEast, north - otherNorth);
}
