// Transitions of opening hours, asked of the library and of the engine, each in a process of its own:
// `tsx tests/hours-transitions.ts library|engine < strings.json` with any TZ writes them as JSON.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import OpeningHours from 'opening_hours';
import { compileHours } from '../geodata/pipeline/hours/compile.ts';
import { daysBetween } from '../src/lib/hours/brussels.ts';
import { stretches } from '../src/lib/hours/stretches.ts';
import type { Horizon } from '../src/lib/hours/types.ts';

/** A moment from which the state is another one. */
export type Transition = [at: string, state: 'open' | 'closed' | 'unknown'];

/** Three years, and for the engine two days more on both sides. */
export const years = { from: '2026-01-01', to: '2029-01-01' } as const;
const around: Horizon = { from: '2025-12-30', to: '2029-01-02' };

const brussels = {
	lat: 50.8467,
	lon: 4.3525,
	address: {
		country_code: 'be',
		state: 'Région de Bruxelles-Capitale - Brussels Hoofdstedelijk Gewest'
	}
};

/** What the library says from two days before, state by state; the process must run in the zone of Brussels. */
export function libraryTransitions(openingHours: string): Transition[] {
	const local = (date: string): Date => new Date(`${date}T00:00:00`);
	const iterator = new OpeningHours(openingHours, brussels).getIterator(local(around.from));
	const state = (): Transition[1] =>
		iterator.getState() ? 'open' : iterator.getUnknown() ? 'unknown' : 'closed';
	const transitions: Transition[] = [[local(around.from).toISOString(), state()]];
	while (iterator.advance(local(years.to)) && iterator.getDate() < local(years.to))
		// A change of the comment alone is no transition.
		if (state() !== transitions.at(-1)?.[1])
			transitions.push([iterator.getDate().toISOString(), state()]);
	return transitions;
}

/** What the engine says from a schedule whose horizon is all three years. */
export function engineTransitions(openingHours: string, horizon: Horizon = around): Transition[] {
	const schedule = compileHours(openingHours, horizon);
	const transitions: Transition[] = [];
	for (const { from, state } of stretches(schedule, years.from, daysBetween(years.from, years.to)))
		if (state !== transitions.at(-1)?.[1]) transitions.push([new Date(from).toISOString(), state]);
	return transitions;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const strings = JSON.parse(readFileSync(0, 'utf8')) as string[];
	const ask = process.argv[2] === 'library' ? libraryTransitions : engineTransitions;
	const answers = strings.map((openingHours) => [openingHours, ask(openingHours)] as const);
	process.stdout.write(JSON.stringify(Object.fromEntries(answers)));
}
