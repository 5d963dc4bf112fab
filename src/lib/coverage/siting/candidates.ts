import { toDegrees } from '../../network/grid.ts';
import { snap, type StreetPosition } from '../../network/snap.ts';
import type { StreetIndex } from '../../network/street-index.ts';
import type { WalkProfile } from '../../network/walker.ts';
import type { Population } from '../population.ts';
import type { Candidate, CandidateKind, Site } from '../types.ts';
import { residentSquares } from './resident-squares.ts';

/** Somewhere that a site may be, with its door on the street. */
export interface PlacedCandidate extends Omit<Site, 'gain'> {
	readonly door: StreetPosition;
}

/** Farther from any street a candidate is left out, as a place is. */
const maxMetres = 400;

/**
 * The candidates of a kind whose door is on a street of the main part of the network: public buildings
 * and stops out of `candidates.json`, or, for anywhere, a street position in each square of
 * 250 m in which there are residents, nearest to the middle of them. In a fixed order.
 */
export function placedCandidates(
	index: StreetIndex,
	population: Population,
	candidates: readonly Candidate[],
	kind: CandidateKind,
	{ stepFree }: WalkProfile
): PlacedCandidate[] {
	const options = { maxMetres, stepFree, mainPartOnly: true };
	if (kind === 'anywhere') {
		const { network } = index;
		return residentSquares(network, population).flatMap(([lon, lat]) => {
			const door = snap(index, lon, lat, options);
			const commune = door && communeOf(index, door);
			// The middle of the residents is the same for everybody; the street depends on who walks.
			const id = `${lon.toFixed(5)},${lat.toFixed(5)}`;
			return door && commune ? [onStreet(id, door, commune)] : [];
		});
	}
	return candidates
		.filter((candidate) => (candidate.kind === 'stop') === (kind === 'stops'))
		.flatMap(({ id, lon, lat, commune }) => {
			const door = snap(index, lon, lat, options);
			return door ? [{ id, lon, lat, commune, door }] : [];
		});
}

/** The commune of the street on which a door is; null outside the region. */
export function communeOf(
	{ network }: StreetIndex,
	{ arc }: Pick<StreetPosition, 'arc'>
): string | null {
	return network.communes[network.arcCommune[arc]! - 1] ?? null;
}

/** A candidate that is a place on a street itself. */
function onStreet(id: string, position: StreetPosition, commune: string): PlacedCandidate {
	const [lon, lat] = toDegrees(position.x, position.y);
	const door = { ...position, metresToStreet: 0, askedX: position.x, askedY: position.y };
	return { id, lon, lat, commune, door };
}
