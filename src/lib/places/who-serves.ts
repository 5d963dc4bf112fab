import { distanceMetres } from './distance.ts';
import { withoutDoor } from './door.ts';
import type { PlaceSummary } from './summary.ts';

/** What the status line of a place needs, with its name and telephone. */
export interface ServingPlace extends Pick<
	PlaceSummary,
	'id' | 'name' | 'status' | 'schedule' | 'appointmentOnly' | 'reachable' | 'communeName'
> {
	/** "+32 2 412 12 12"; null = not known */
	phone: string | null;
}

/** Why a station is named: it is the main one, it never closes, it is in the commune, or it can be called. */
export type StationRole = 'main' | 'always' | 'here' | 'phone';

export interface ServingStation {
	role: StationRole;
	place: PlaceSummary;
}

/** How many stations that never close are named where no main one is known. */
const mostAlways = 2;

/**
 * Which stations answer for a zone: its main station; where no source says which that is, those that are
 * open day and night; one in the commune asked about; and one that can be called, where none of these has a
 * known telephone.
 */
export function servingStations(
	places: readonly PlaceSummary[],
	zone: string,
	commune: string | null = null
): ServingStation[] {
	const stations = places.filter(
		(place) =>
			place.zone === zone &&
			(place.kind === 'station-main' || place.kind === 'station') &&
			!withoutDoor(place) &&
			place.status !== 'unclear'
	);
	const here = (place: PlaceSummary): boolean => place.commune === commune;
	const rank = (place: PlaceSummary): number =>
		(here(place) ? 4 : 0) + (place.schedule?.always ? 2 : 0) + (place.reachable ? 1 : 0);
	// Not by name: the choice is the same in every language.
	const sorted = stations.toSorted(
		(one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1)
	);
	const main = sorted.find(({ kind }) => kind === 'station-main');
	const named: ServingStation[] = main
		? [{ role: 'main', place: main }]
		: sorted
				.filter(({ schedule }) => schedule?.always)
				.slice(0, mostAlways)
				.map((place) => ({ role: 'always', place }));
	const add = (role: StationRole, isOne: (place: PlaceSummary) => boolean): void => {
		const place = sorted.find(isOne);
		if (place && !named.some((station) => isOne(station.place))) named.push({ role, place });
	};
	add('here', here);
	add('phone', ({ reachable }) => reachable);
	return named;
}

/** Whether an antenna receives people, as far as its sources say: a project or an unclear one does not count. */
export function receives(place: PlaceSummary): boolean {
	return place.group === 'lisa' && !withoutDoor(place) && place.status !== 'unclear';
}

/** An antenna with its distance in a straight line. */
export interface NearbyAntenna {
	place: PlaceSummary;
	straightMetres: number;
}

/** The antennas of an area that receive people, from near to far of a point; without a location they are left out. */
export function nearestAntennas(
	places: readonly PlaceSummary[],
	from: readonly [lon: number, lat: number],
	isNear: (place: PlaceSummary) => boolean
): NearbyAntenna[] {
	return places
		.filter((place) => receives(place) && isNear(place))
		.flatMap((place) =>
			place.point ? [{ place, straightMetres: distanceMetres(from, place.point) }] : []
		)
		.sort(
			(one, other) =>
				one.straightMetres - other.straightMetres || (one.place.id < other.place.id ? -1 : 1)
		);
}
