import type { MapKind, MapPlace, PlaceState } from './types.ts';

const kindRank: Record<MapKind, number> = {
	initiative: 5,
	'meeting-place': 10,
	'victim-unit': 20,
	'police-post': 30,
	station: 40,
	'station-main': 50,
	lisa: 60,
	scenario: 70
};

const lisaStateRank: Record<PlaceState, number> = {
	planned: 0,
	unknown: 1,
	closed: 2,
	appointment: 3,
	open: 4
};

/** From this rank on, a mark lies above the reader's position. */
export const selectedRank = 100;

/**
 * Where a place lies in the pile of marks, low to high: initiatives, meeting places, victim units, police,
 * LISA antennas with unknown hours, closed, open; the selected place on top of all.
 */
export function drawingRank(place: MapPlace, selected: boolean): number {
	if (selected) return selectedRank;
	return kindRank[place.kind] + (place.kind === 'lisa' ? lisaStateRank[place.state] : 0);
}

/** Sort key for the map: the rank, and within a rank the southern place lies in front. */
export function drawingOrder(rank: number, lat: number): number {
	return rank + (90 - lat) / 180;
}
