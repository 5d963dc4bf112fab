import type { PlaceKind, PlaceStatus } from '../places/types.ts';
import { openAt, type OpenState } from './open-at.ts';
import type { CoveragePlace, KindSet, LeftOut, When } from './types.ts';

/** Where anybody may walk in: victim units and meeting places are no desk of that kind. */
const kindsOf: Record<KindSet, readonly PlaceKind[]> = {
	lisa: ['lisa'],
	police: ['station-main', 'station', 'police-post'],
	both: ['lisa', 'station-main', 'station', 'police-post']
};

/** Whether places of a kind are asked for. */
export function isAsked(kinds: KindSet, kind: PlaceKind): boolean {
	return kindsOf[kinds].includes(kind);
}

/** Whether a place of a status is there: one that is about to close still is, one to come is not yet. */
export function standingOf(status: PlaceStatus): OpenState {
	switch (status) {
		case 'open':
		case 'temporary':
		case 'closing':
			return 'certain';
		case 'unclear':
			return 'possible';
		case 'starting':
		case 'planned':
		case 'closed':
			return 'no';
	}
}

/** A place that has a point. */
export type LocatedPlace = CoveragePlace & { readonly point: NonNullable<CoveragePlace['point']> };

/** Which places count at a moment, and why the others of the asked kinds don't. */
export interface Counted {
	readonly certain: readonly LocatedPlace[];
	/** those that may count, without the certain ones */
	readonly possible: readonly LocatedPlace[];
	readonly leftOut: readonly { readonly id: string; readonly why: LeftOut }[];
}

/** Why a place never counts, whatever the hour; null where it may. */
export function leftOutAlways(place: CoveragePlace): LeftOut | null {
	if (standingOf(place.status) === 'no') return 'status';
	if (place.point === null) return 'no-point';
	return place.appointmentOnly || place.schedule?.appointment ? 'appointment' : null;
}

/** Sorts places (a scenario's, if there is one) by whether they count for a question. */
export function countedPlaces(
	places: readonly CoveragePlace[],
	kinds: KindSet,
	when: When
): Counted {
	const certain: LocatedPlace[] = [];
	const possible: LocatedPlace[] = [];
	const leftOut: { id: string; why: LeftOut }[] = [];
	for (const place of places) {
		if (!isAsked(kinds, place.kind)) continue;
		const { id, point } = place;
		const always = leftOutAlways(place);
		const open = openAt(place.schedule, when);
		const why = always ?? (open === 'no' ? 'closed' : null);
		if (why !== null || point === null) leftOut.push({ id, why: why ?? 'no-point' });
		else {
			const isCertain = open === 'certain' && standingOf(place.status) === 'certain';
			(isCertain ? certain : possible).push({ ...place, point });
		}
	}
	return { certain, possible, leftOut };
}
