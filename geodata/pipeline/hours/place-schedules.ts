import type { Closure, Horizon, Schedule } from '../../../src/lib/hours/types.ts';
import type { Confidence, PlaceProperties } from '../../../src/lib/places/types.ts';
import { closuresOf, withClosures } from './closures.ts';
import { compileHours } from './compile.ts';
import { horizon as committed } from './horizon.ts';
import { HoursError } from './library.ts';

/** The hours of a place or of one of its permanences, compiled, or why they cannot be. */
export interface CompiledHours {
	/** id of the place or of the permanence: the key in schedules.json */
	id: string;
	/** the field of the place that has the hours */
	field: string;
	openingHours: string;
	schedule: Schedule | null;
	error: string | null;
}

// Compiling asks the library about some 400 dates, and many places have the same hours.
const compiled = new Map<string, Schedule | HoursError>();

function compileOnce(openingHours: string, horizon: Horizon): Schedule | HoursError {
	const key = JSON.stringify([openingHours, horizon]);
	let result = compiled.get(key);
	if (result === undefined) {
		try {
			result = compileHours(openingHours, horizon);
		} catch (error) {
			if (!(error instanceof HoursError)) throw error;
			result = error;
		}
		compiled.set(key, result);
	}
	return result;
}

/**
 * A schedule whose source is doubtful. Where the hours themselves say which part is uncertain, the
 * doubt is written into them, and the rest stands.
 */
function doubted(schedule: Schedule, confidence: Confidence | undefined): Schedule {
	const doubtful = confidence === 'low' || confidence === 'estimated' || confidence === 'unknown';
	if (!doubtful || schedule.uncertain) return schedule;
	const { week, always, holidays, appointment, ...rest } = schedule;
	return { week, always, holidays, appointment, uncertainSource: true, ...rest };
}

/**
 * The schedules of a place: of its door and of each permanence with hours, with the closures that are
 * about the place. A permanence without hours has none: its days are not known.
 */
export function schedulesOf(
	place: PlaceProperties,
	closures: readonly Closure[],
	horizon: Horizon = committed
): CompiledHours[] {
	const own = closuresOf(closures, place);
	const compile = (
		id: string,
		field: string,
		openingHours: string | null,
		confidence: Confidence | undefined
	): CompiledHours[] => {
		if (openingHours === null) return [];
		const failed = ({ message }: HoursError): CompiledHours[] => [
			{ id, field, openingHours, schedule: null, error: message }
		];
		const result = compileOnce(openingHours, horizon);
		if (result instanceof HoursError) return failed(result);
		try {
			const of = id === place.id ? 'door' : 'permanence';
			const schedule = withClosures(doubted(result, confidence), own, of);
			return [{ id, field, openingHours, schedule, error: null }];
		} catch (error) {
			if (error instanceof HoursError) return failed(error);
			throw error;
		}
	};
	return [
		...compile(
			place.id,
			'opening_hours',
			place.opening_hours,
			place.provenance.opening_hours?.confidence
		),
		...place.permanences.flatMap(({ id, opening_hours, provenance }, index) =>
			compile(id, `permanences.${index}.opening_hours`, opening_hours, provenance.confidence)
		)
	];
}
