import { scenarioPlaces } from '$lib/coverage/scenario-places';
import { isAsked } from '$lib/coverage/standing';
import type { Gap } from '$lib/coverage/gaps';
import type { CoverageAnswer, CoverageAreas, CoveragePlace, Scenario } from '$lib/coverage/types';
import type { CoverageMessages } from '$lib/i18n/coverage';
import type { GapClass } from '$lib/map/coverage-types';
import type { MapPlace } from '$lib/map/types';
import { placeState } from '$lib/places/door';
import type { PlaceSummary } from '$lib/places/summary';

/** A site that somebody may choose, numbered from the best. */
export interface Proposal {
	readonly id: string;
	readonly lon: number;
	readonly lat: number;
	readonly label: string;
	readonly rank: number;
}

/** Whether a place counts in an answer; 'no' with the reason. */
function countOf(answer: CoverageAnswer, id: string) {
	if (answer.certain.includes(id)) return { counts: 'certain' as const };
	if (answer.possible.includes(id)) return { counts: 'possible' as const };
	const why = answer.leftOut.find((one) => one.id === id)?.why ?? ('status' as const);
	return { counts: 'no' as const, why };
}

/**
 * How a place is drawn. A light means open: at an hour that is asked about, those that certainly are; where
 * nothing is asked of the hours, the doors of this moment, as everywhere on the site.
 */
function stateOf(
	place: CoveragePlace,
	answer: CoverageAnswer,
	now: Date | null
): MapPlace['state'] {
	const count = countOf(answer, place.id);
	if (answer.question.when.kind === 'any')
		return count.counts === 'possible' ? 'unknown' : placeState(place, now);
	if (count.counts === 'certain') return 'open';
	if (count.counts === 'possible') return 'unknown';
	if (count.why === 'appointment') return 'appointment';
	return place.status === 'starting' || place.status === 'planned' ? 'planned' : 'closed';
}

/** The places of the asked kinds, where the scenario puts them, as the map draws them. */
export function drawnPlaces(
	places: readonly PlaceSummary[],
	answer: CoverageAnswer,
	now: Date | null,
	words: CoverageMessages
): MapPlace[] {
	const { kinds, scenario } = answer.question;
	const known = new Map(places.map((place) => [place.id, place]));
	return scenarioPlaces(places, scenario).flatMap((place): MapPlace[] => {
		const summary = known.get(place.id);
		if (!summary || !place.point || !isAsked(kinds, place.kind)) return [];
		const count = countOf(answer, place.id);
		const note =
			count.counts === 'no'
				? words.map.leftOut(words.lead.why[count.why])
				: words.map[count.counts];
		return [
			{
				id: place.id,
				kind: place.kind,
				state: stateOf(place, answer, now),
				name: summary.name,
				note: count.counts === 'certain' ? '' : note,
				label: `${summary.name}, ${note}`,
				lon: place.point[0],
				lat: place.point[1],
				accuracyMetres: place.accuracyMetres
			}
		];
	});
}

/** What a planner has added, as the map draws it. */
export function drawnSites(scenario: Scenario, words: CoverageMessages): MapPlace[] {
	return scenarioPlaces([], scenario).flatMap(({ id, point, status }) =>
		point && status !== 'closed'
			? [thoughtOf(id, words.lead.added(Number(id.slice('new-'.length))), point)]
			: []
	);
}

/** Sites that were computed, by their rank. */
export function drawnProposals(proposals: readonly Proposal[]): MapPlace[] {
	return proposals.map(({ id, lon, lat, label, rank }) =>
		thoughtOf(`proposal:${id}`, `${rank}. ${label}`, [lon, lat])
	);
}

function thoughtOf(
	id: string,
	name: string,
	[lon, lat]: readonly [lon: number, lat: number]
): MapPlace {
	const plain = { state: 'planned', note: '', accuracyMetres: 0 } as const;
	return { id, kind: 'scenario', name, label: name, lon, lat, ...plain };
}

/** From so many residents on an area is of the second and the third class. */
const manyResidents = [1000, 3000] as const;

/** Sectors beyond the threshold by how many residents live beyond. */
export function gapClassesOf(gaps: readonly Gap[]): Record<string, GapClass> {
	return Object.fromEntries(
		gaps.map(({ id, certain }): [string, GapClass] => {
			if (certain >= manyResidents[1]) return [id, 3];
			return [id, certain >= manyResidents[0] ? 2 : 1];
		})
	);
}

/** The sectors of an area that is a sector, or a quarter of several. */
export function sectorsOf(area: string | null, { levels }: CoverageAreas): string[] {
	return levels.sector
		.filter(({ id, quarter }) => id === area || quarter === area)
		.map(({ id }) => id);
}
