import { doorStatus, type DoorStatus } from '../hours/status.ts';
import type { PlaceSummary } from './summary.ts';

/** How a place is drawn: its door at the moment, or the place's own state where it has no door yet. */
export type PlaceState = 'open' | 'closed' | 'unknown' | 'planned' | 'appointment';

type Door = Pick<PlaceSummary, 'status' | 'schedule' | 'appointmentOnly'>;

/** Whether a place receives nobody, whatever its hours: not begun, or gone. */
export function withoutDoor({ status }: Pick<PlaceSummary, 'status'>): boolean {
	return status === 'starting' || status === 'planned' || status === 'closed';
}

/** The status of a place's door, or null where it has none (yet). */
export function doorOf(place: Door, now: Date): DoorStatus | null {
	if (withoutDoor(place)) return null;
	if (place.appointmentOnly) return { state: 'appointment' };
	return doorStatus(place.schedule, now);
}

/** How to draw a place at `now`; before the page is alive (`now` null) only what never changes. */
export function placeState(place: Door, now: Date | null): PlaceState {
	if (place.status === 'closed') return 'closed';
	if (withoutDoor(place)) return 'planned';
	if (place.appointmentOnly) return 'appointment';
	if (!place.schedule) return 'unknown';
	if (place.schedule.uncertainSource) return 'unknown';
	if (place.schedule.always) return 'open';
	return now ? doorStatus(place.schedule, now).state : 'closed';
}
