import type { Closure, Schedule } from '../../../../src/lib/hours/types.ts';
import { hoursError } from '../../hours/library.ts';
import { schedulesOf } from '../../hours/place-schedules.ts';
import { shown, type Problem } from '../../problems.ts';
import { byId, placesOf, type Dataset } from '../dataset.ts';

const expectedHours = "hours in OpenStreetMap's syntax that the library can parse for Brussels";

/** A value with the keys of its objects in order, so that equal values are equal texts. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}

/** Fields in which a schedule is not what its hours compile to. */
function differences(
	file: string,
	id: string,
	schedule: Schedule,
	result: Schedule,
	compiled: string
): Problem[] {
	const fields = new Set([...Object.keys(result), ...Object.keys(schedule)]);
	return [...fields].flatMap((field) => {
		const [found, expected] = [schedule, result].map((one) => one[field as keyof Schedule]);
		if (canonical(found) === canonical(expected)) return [];
		return { file, id, field, found: shown(found), expected: `${shown(expected)}, ${compiled}` };
	});
}

/** What is wrong with the id of each permanence: it is a key of schedules.json beside those of places. */
function idProblems(dataset: Dataset): Problem[] {
	const taken = new Set([...dataset.antennas.ids, ...dataset.stations.ids]);
	return placesOf(dataset).flatMap(({ file, id, properties }) =>
		properties.permanences.flatMap((permanence, index): Problem[] => {
			const field = `permanences.${index}.id`;
			const found = shown(permanence.id);
			if (taken.has(permanence.id))
				return [
					{ file, id, field, found, expected: 'an id that no place or other permanence has' }
				];
			taken.add(permanence.id);
			return [];
		})
	);
}

/** Closures that can be applied, or null where one of them cannot, so that no schedule is known. */
function usableClosures({ closures }: Dataset): Closure[] | null {
	if (!closures.complete) return null;
	const usable = closures.sound.map(({ properties }) => properties);
	return usable.every(({ opening_hours }) => hoursError(opening_hours) === null) ? usable : null;
}

/**
 * Every string of opening hours compiles, and schedules.json holds what the string of each place and
 * of each permanence compiles to, with the closures about the place: one entry for each, and no other.
 */
export function hoursProblems(dataset: Dataset): Problem[] {
	const { schedules } = dataset;
	const problems = idProblems(dataset);
	const closures = usableClosures(dataset);
	const scheduleById = byId(schedules);
	const withHours = new Set<string>();
	for (const { file, id: placeId, properties } of placesOf(dataset)) {
		for (const compiled of schedulesOf(properties, closures ?? [])) {
			const { id, field, openingHours, schedule: result, error } = compiled;
			withHours.add(id);
			if (error !== null)
				problems.push({
					file,
					id: placeId,
					field,
					found: `${shown(openingHours)}: ${error}`,
					expected: expectedHours
				});
			if (result === null || !schedules.read) continue;
			const schedule = scheduleById.get(id)?.properties;
			const from = `from ${shown(openingHours)}`;
			if (schedule !== undefined && closures !== null)
				problems.push(...differences(schedules.file, id, schedule, result, from));
			else if (!schedules.ids.has(id))
				problems.push({
					file: schedules.file,
					id,
					field: null,
					found: 'nothing',
					expected: `the schedule compiled ${from}`
				});
		}
	}
	if (!dataset.antennas.complete || !dataset.stations.complete) return problems;
	for (const { file, id } of schedules.sound)
		if (!withHours.has(id))
			problems.push({
				file,
				id,
				field: null,
				found: 'a schedule',
				expected: 'none: no place or permanence of this id has opening hours'
			});
	return problems;
}
