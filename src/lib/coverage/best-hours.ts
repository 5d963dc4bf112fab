import type { CoverageEngine, Reach } from './engine.ts';
import { openInHours, openStates } from './open-at.ts';
import { scenarioPlaces } from './scenario-places.ts';
import { isAsked, leftOutAlways, standingOf } from './standing.ts';
import type { BlockKind, HoursAnswer, HoursQuestion, OpeningBlock } from './types.ts';

/** A block of full hours of a week that some place could add; `start` and `end` count from midnight. */
interface Block {
	readonly day: number;
	readonly start: number;
	readonly end: number;
}

/** Nobody proposes a desk that opens before or stays open after these hours. */
const [earliest, latest] = [7, 21];
const workingDays = [0, 1, 2, 3, 4];
const everyDay = [...workingDays, 5, 6];

/** The blocks of each kind, in full hours. */
const blocksOf: Record<BlockKind, readonly Block[]> = {
	'two-hours': everyDay.flatMap((day) =>
		Array.from({ length: latest - earliest - 1 }, (_, at) => ({
			day,
			start: earliest + at,
			end: earliest + at + 2
		}))
	),
	evening: workingDays.map((day) => ({ day, start: 17, end: 20 })),
	saturday: [{ day: 5, start: 9, end: 13 }]
};

/** A place that could open longer. */
interface WeekPlace {
	readonly id: string;
	/** its state at each hour of a normal week: see `openStates` */
	readonly states: Uint8Array;
	readonly reach: Reach;
	/** nothing, or nothing sure, is known of its hours */
	readonly unsure: boolean;
}

const certain = openStates.indexOf('certain');

/**
 * Which block each place could add to reach most residents who now have nothing within the threshold that is
 * certainly open: the mean over the hours of the block, one block a place, in a normal week. Only
 * places that certainly stand are asked, and only blocks in which the place is at no hour certainly open
 * already. A place whose own hours are not known may be open then: `atMost` says so.
 */
export function* runBestHours(
	engine: CoverageEngine,
	asked: HoursQuestion
): Generator<number, HoursAnswer, void> {
	const start = engine.now();
	const { question, minutes, block: kind, count } = asked;
	const places: WeekPlace[] = [];
	for (const place of scenarioPlaces(engine.ground.places, question.scenario)) {
		const { id, kind: placeKind, status, schedule, point } = place;
		if (!isAsked(question.kinds, placeKind) || leftOutAlways(place) !== null || point === null)
			continue;
		yield 0;
		const door = engine.doorOf(question.pace, point);
		if (door === null || standingOf(status) !== 'certain') continue;
		const states = openInHours(schedule, null);
		const reach = engine.reach(question.pace, door, minutes);
		const unsure = schedule === null || schedule.uncertainSource === true;
		places.push({ id, states, reach, unsure });
	}
	const counting = new Uncovered(engine, places);
	const best: OpeningBlock[] = [];
	for (const [index, place] of places.entries()) {
		yield index / places.length;
		const block = bestBlock(place, blocksOf[kind], counting);
		if (block) best.push(block);
	}
	best.sort((one, other) => other.gain - one.gain || (one.place < other.place ? -1 : 1));
	return { question: asked, blocks: best.slice(0, count), milliseconds: engine.now() - start };
}

/** The block that reaches most; null where none reaches anybody. */
function bestBlock(
	{ id, states, reach, unsure }: WeekPlace,
	blocks: readonly Block[],
	counting: Uncovered
): OpeningBlock | null {
	let best: OpeningBlock | null = null;
	const nearAt = counting.near(reach);
	for (const { day, start, end } of blocks) {
		const hours = Array.from({ length: end - start }, (_, each) => 24 * day + start + each);
		if (hours.some((hour) => states[hour] === certain)) continue;
		const gain = hours.reduce((sum, hour) => sum + nearAt(hour), 0) / hours.length;
		if (gain <= (best?.gain ?? 0)) continue;
		const atMost = unsure || hours.some((hour) => states[hour] !== 0);
		best = { place: id, day, start: 60 * start, end: 60 * end, gain, atMost };
	}
	return best;
}

/** Residents who have nothing certainly open within the threshold, by hour. */
class Uncovered {
	readonly #residents: Uint16Array;
	readonly #places: readonly WeekPlace[];
	readonly #covered = new Map<string, Uint8Array>();

	constructor({ ground }: CoverageEngine, places: readonly WeekPlace[]) {
		this.#residents = ground.population.residents;
		this.#places = places;
	}

	/** A function that says how many of them live near a place, at an hour of the week. */
	near({ doors }: Reach): (hour: number) => number {
		const sums = new Map<Uint8Array, number>();
		return (hour) => {
			const covered = this.#coveredAt(hour);
			let sum = sums.get(covered);
			if (sum === undefined) {
				sum = 0;
				for (const door of doors) if (covered[door] === 0) sum += this.#residents[door]!;
				sums.set(covered, sum);
			}
			return sum;
		};
	}

	/** Which doors have something open; hours at which the same places are open are worked out once. */
	#coveredAt(hour: number): Uint8Array {
		const open = this.#places.filter(({ states }) => states[hour] === certain);
		const key = open.map(({ id }) => id).join(' ');
		const known = this.#covered.get(key);
		if (known) return known;
		const covered = new Uint8Array(this.#residents.length);
		for (const { reach } of open) for (const door of reach.doors) covered[door] = 1;
		this.#covered.set(key, covered);
		return covered;
	}
}
