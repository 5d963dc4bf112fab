import type { Schedule } from '../../../../src/lib/hours/types.ts';
import { compileHours, parseHours } from '../../hours.ts';
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

interface Compiled {
	schedule?: Schedule;
	error?: string;
}

// Compiling asks the library about whole weeks; the same strings come again and again.
const compiledByHours = new Map<string, Compiled>();

/** The schedule of a string of hours, or why there is none; whatever the library throws is a reason. */
function compile(openingHours: string): Compiled {
	const known = compiledByHours.get(openingHours);
	if (known !== undefined) return known;
	const compiled = attempt(() => {
		return { schedule: compileHours(openingHours) };
	});
	compiledByHours.set(openingHours, compiled);
	return compiled;
}

function attempt(work: () => Compiled): Compiled {
	try {
		return work();
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}

/**
 * Every string of opening hours parses, and schedules.json holds what each place's string compiles
 * to: an entry for every place with hours, and no other.
 */
export function hoursProblems(dataset: Dataset): Problem[] {
	const { schedules } = dataset;
	const problems: Problem[] = [];
	const scheduleById = byId(schedules);
	const withHours = new Set<string>();
	for (const { file, id, properties } of placesOf(dataset)) {
		const note = (field: string, found: string, expected: string): void => {
			problems.push({ file, id, field, found, expected });
		};
		for (const [index, { opening_hours }] of properties.permanences.entries()) {
			if (opening_hours === null) continue;
			const { error } = attempt(() => {
				parseHours(opening_hours);
				return {};
			});
			if (error !== undefined)
				note(
					`permanences.${index}.opening_hours`,
					`${shown(opening_hours)}: ${error}`,
					expectedHours
				);
		}
		const { opening_hours } = properties;
		if (opening_hours === null) continue;
		withHours.add(id);
		const { schedule: result, error } = compile(opening_hours);
		if (error !== undefined)
			note('opening_hours', `${shown(opening_hours)}: ${error}`, expectedHours);
		if (result === undefined || !schedules.read) continue;
		const schedule = scheduleById.get(id)?.properties;
		const compiled = `from ${shown(opening_hours)}`;
		if (schedule !== undefined)
			problems.push(...differences(schedules.file, id, schedule, result, compiled));
		else if (!schedules.ids.has(id))
			problems.push({
				file: schedules.file,
				id,
				field: null,
				found: 'nothing',
				expected: `the schedule compiled ${compiled}`
			});
	}
	if (!dataset.antennas.complete || !dataset.stations.complete) return problems;
	for (const { file, id } of schedules.sound)
		if (!withHours.has(id))
			problems.push({
				file,
				id,
				field: null,
				found: 'a schedule',
				expected: 'none: no place of this id has opening hours'
			});
	return problems;
}
