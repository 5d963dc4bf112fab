import type { Closure, Schedule } from '../../../src/lib/hours/types.ts';
import type { PlaceFeature } from '../../../src/lib/places/types.ts';
import { compileHours } from '../hours/compile.ts';
import { HoursError } from '../hours/library.ts';
import { schedulesOf } from '../hours/place-schedules.ts';
import type { Problem } from '../problems.ts';
import type { KnownContradictions } from './contradictions.ts';
import type { PlaceDraft } from './draft.ts';
import type { PlaceFacts } from './facts.ts';

/** Whether two strings of opening hours mean the same; nonsense means nothing. */
export function sameHours(one: string, other: string | null): boolean {
	if (other === null) return false;
	try {
		return JSON.stringify(compileHours(one)) === JSON.stringify(compileHours(other));
	} catch (error) {
		if (error instanceof HoursError) return false;
		throw error;
	}
}

/** A table of hours by day as one string: "Mo 09:00-16:30; We 12:30-18:30". */
function stringOf(table: readonly string[]): string {
	return ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
		.map((day, index) => `${day} ${table[index] === 'closed' ? 'off' : table[index]}`)
		.join('; ');
}

/**
 * Checks the hours of a place: the string of the facts against their own table, what is shown against
 * the tags of the map that the facts kept, and the facts against the house that the place is in.
 * Where two sources differ, there must be a contradiction about the hours.
 */
export function checkHours(
	{ properties }: PlaceDraft,
	facts: PlaceFacts,
	house: PlaceDraft | undefined,
	contradictions: KnownContradictions,
	problems: Problem[]
): void {
	const { id, opening_hours: shownHours } = properties;
	const compare = (
		hours: string | null | undefined,
		other: string | null,
		check: 'tagged-hours' | 'house-hours',
		field: string
	): void => {
		if (typeof hours !== 'string' || sameHours(hours, other)) return;
		if (!contradictions.explains(id, 'opening_hours', check))
			problems.push({
				file: facts.file,
				id,
				field,
				found: hours,
				expected: `${other ?? 'no hours'}, as it is shown, or a contradiction about the hours`
			});
	};
	const { hoursTable: table, openingHours } = facts;
	if (table && !sameHours(stringOf(table), openingHours.value))
		problems.push({
			file: facts.file,
			id,
			field: 'opening_hours.osm',
			found: openingHours.value ?? 'nothing',
			expected: `what the table says: ${stringOf(table)}`
		});
	compare(facts.taggedHours, shownHours, 'tagged-hours', 'osm_tags.opening_hours');
	if (openingHours.value !== null)
		compare(house?.properties.opening_hours, openingHours.value, 'house-hours', 'opening_hours');
}

/**
 * The schedules of the places and permanences with hours, sorted by id; hours that cannot be compiled
 * become problems.
 */
export function compileSchedules(
	places: readonly PlaceFeature[],
	closures: readonly Closure[],
	problems: Problem[]
): Record<string, Schedule> {
	const schedules: [id: string, schedule: Schedule][] = [];
	for (const { properties: place } of places)
		for (const { id, field, openingHours, schedule, error } of schedulesOf(place, closures)) {
			if (schedule) schedules.push([id, schedule]);
			else
				problems.push({
					file: 'the places',
					id: place.id,
					field,
					found: openingHours,
					expected: `opening hours that can be compiled (${error ?? 'no reason'})`
				});
		}
	return Object.fromEntries(schedules.sort(([one], [other]) => (one < other ? -1 : 1)));
}
