import type { CoverageEngine, Reach } from './engine.ts';
import { openInHours, openStates } from './open-at.ts';
import { scenarioPlaces } from './scenario-places.ts';
import { isAsked, leftOutAlways, standingOf } from './standing.ts';
import { hoursOfWeek, type ClockAnswer, type ClockQuestion, type ClockRow } from './types.ts';

/** A place that counts at some hour of the week. */
interface WeekPlace {
	/** its state at each hour: see `openStates` */
	readonly states: Uint8Array;
	readonly reach: Reach;
}

const certain = openStates.indexOf('certain');
const possible = openStates.indexOf('possible');

/**
 * Residents within a threshold of a place that counts, at each of the 168 hours of a week, by area.
 * Doors near each place are looked up once; hours at which the same places are open are counted once.
 * Yields the share that is done, and returns what `coverage` says of each hour.
 */
export function* runClock(
	engine: CoverageEngine,
	question: ClockQuestion
): Generator<number, ClockAnswer, void> {
	const start = engine.now();
	const counting = new Counting(engine);
	const places: WeekPlace[] = [];
	const candidates = candidatesOf(engine, question);
	for (const [done, { states, point }] of candidates.entries()) {
		yield done / (2 * candidates.length);
		const door = engine.doorOf(question.pace, point);
		if (door !== null)
			places.push({ states, reach: engine.reach(question.pace, door, question.minutes) });
	}
	const rows = emptyRows(engine);
	const known = new Map<string, CommuneCounts>();
	for (let hour = 0; hour < hoursOfWeek; hour++) {
		const key = places.map(({ states }) => states[hour]).join('');
		let counts = known.get(key);
		if (!counts) {
			yield 0.5 + hour / (2 * hoursOfWeek);
			counts = counting.count(
				places.filter(({ states }) => states[hour] === certain),
				places.filter(({ states }) => states[hour] === possible)
			);
			known.set(key, counts);
		}
		for (const state of ['certain', 'possible'] as const)
			counts[state].forEach((count, commune) => {
				const zone = engine.tally.zoneOf[commune]!;
				for (const row of [rows.region, rows.zones[zone]!, rows.communes[commune]!])
					row[state][hour]! += count;
			});
	}
	return { question, ...rows, milliseconds: engine.now() - start };
}

/** Places that are open at some hour of the week, with a state for each. */
function candidatesOf(
	{ ground }: CoverageEngine,
	{ kinds, scenario, weekOf }: ClockQuestion
): { states: Uint8Array; point: readonly [lon: number, lat: number] }[] {
	return scenarioPlaces(ground.places, scenario).flatMap((place) => {
		const { kind, status, schedule, point } = place;
		if (!isAsked(kinds, kind) || leftOutAlways(place) !== null || point === null) return [];
		const most = openStates.indexOf(standingOf(status));
		const states = openInHours(schedule, weekOf).map((state) => Math.min(state, most));
		return states.some((state) => state > 0) ? [{ states, point }] : [];
	});
}

/** Residents by commune, within reach of the places certainly open, and of all that may be. */
interface CommuneCounts {
	certain: Uint32Array;
	possible: Uint32Array;
}

/** Counts residents near any of several places, each once. */
class Counting {
	readonly #engine: CoverageEngine;
	/** the last round in which each door was counted */
	readonly #counted: Uint32Array;
	#round = 0;

	constructor(engine: CoverageEngine) {
		this.#engine = engine;
		this.#counted = new Uint32Array(engine.ground.population.residents.length);
	}

	count(open: readonly WeekPlace[], perhaps: readonly WeekPlace[]): CommuneCounts {
		this.#round++;
		const counts = new Uint32Array(this.#engine.tally.zoneOf.length);
		this.#add(open, counts);
		const more = counts.slice();
		this.#add(perhaps, more);
		return { certain: counts, possible: more };
	}

	#add(places: readonly WeekPlace[], counts: Uint32Array): void {
		const { residents, sector } = this.#engine.ground.population;
		const { communeOf } = this.#engine.tally;
		for (const { reach } of places)
			for (const door of reach.doors) {
				if (this.#counted[door] === this.#round) continue;
				this.#counted[door] = this.#round;
				counts[communeOf[sector[door]!]!]! += residents[door]!;
			}
	}
}

function emptyRows({
	ground,
	tally
}: CoverageEngine): Pick<ClockAnswer, 'region' | 'zones' | 'communes'> {
	const row = (id: string, residents: number): ClockRow => ({
		id,
		residents,
		certain: new Uint32Array(hoursOfWeek),
		possible: new Uint32Array(hoursOfWeek)
	});
	const rows = (level: 'zone' | 'commune'): ClockRow[] =>
		ground.areas.levels[level].map(({ id }, place) =>
			row(id, tally.residents.areas[level][place]!)
		);
	return {
		region: row('region', tally.residents.region),
		zones: rows('zone'),
		communes: rows('commune')
	};
}
