import * as v from 'valibot';
import committed from '../../horizon.json' with { type: 'json' };
import { addDays, daysBetween } from '../../../src/lib/hours/brussels.ts';
import type { Horizon } from '../../../src/lib/hours/types.ts';

const shape = v.strictObject({
	from: v.pipe(v.string(), v.isoDate()),
	days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1500))
});

/** A horizon from its first day and its number of days; throws where it is neither. */
export function readHorizon(value: unknown): Horizon {
	const { from, days } = v.parse(shape, value);
	return { from, to: addDays(from, days - 1) };
}

/**
 * The days for which hours are worked out. They stand in geodata/horizon.json and not on the clock of
 * the machine, so that the same input gives the same bytes; they move with each refresh of the data.
 */
export const horizon = readHorizon(committed);

/** The days before the end at which it is time for a refresh. */
const margin = 60;

/** One line where the horizon is near or behind at the ISO date `today`; null while it is far. */
export function horizonWarning({ to }: Horizon, today: string): string | null {
	const left = daysBetween(today, to);
	if (left >= margin) return null;
	const state = left < 0 ? `ended on ${to}` : `ends on ${to}, ${left} days from now`;
	return `geodata/horizon.json: the horizon of the opening hours ${state}; move it and run npm run geodata`;
}
