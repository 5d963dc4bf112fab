import { openingDays, openingCalendarDays, type OpeningDay } from '$lib/calendar/opening-days';
import { addDays } from '$lib/hours/brussels';
import type { PlaceProperties } from '$lib/places/types';
import { places, schedules } from './geodata';
import { horizon } from './horizon';

/** A place of the opening calendar, with its dates. */
export interface OpeningCalendarPlace extends Pick<
	PlaceProperties,
	'id' | 'kind' | 'status' | 'name_nl' | 'name_fr' | 'name_en'
> {
	commune: string;
	zone: string | null;
	/** ISO date, month or year of the source of the hours; null = undated, or no hours known */
	hours_as_of: string | null;
	days: OpeningDay[];
}

/**
 * The opening calendar begins on the first day of the horizon (geodata/horizon.json), which moves with
 * each refresh of the data and not with the clock: the same data give the same files.
 */
export const openingCalendar = {
	from: horizon.from,
	to: addDays(horizon.from, openingCalendarDays - 1),
	timezone: 'Europe/Brussels',
	licence: 'ODbL-1.0',
	credit: '© OpenStreetMap contributors, safe.brussels',
	places: [...places.values()]
		.map(({ properties: place }): OpeningCalendarPlace => ({
			id: place.id,
			kind: place.kind,
			status: place.status,
			name_nl: place.name_nl,
			name_fr: place.name_fr,
			name_en: place.name_en,
			commune: place.commune,
			zone: place.zone,
			hours_as_of: place.provenance.opening_hours?.as_of ?? null,
			days: openingDays(place, schedules[place.id] ?? null, horizon.from)
		}))
		.sort((one, other) => (one.id < other.id ? -1 : 1))
};
