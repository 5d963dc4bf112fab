import { walkProfiles, type Pace } from '../finder/pace.ts';
import type { Network } from '../network/graph.ts';
import type { Doorway } from '../network/search.ts';
import { snap, type StreetPosition } from '../network/snap.ts';
import type { StreetIndex } from '../network/street-index.ts';
import { secondsToNodes, walkTimes } from '../network/walk-times.ts';
import { walkToEach } from '../network/walk-to-each.ts';
import { makeWalker, type Walker } from '../network/walker.ts';
import { runClock } from './clock.ts';
import type { Population } from './population.ts';
import { reachOf } from './reach.ts';
import { scenarioPlaces } from './scenario-places.ts';
import { doorsByArc, type DoorsByArc } from './siting/doors-near.ts';
import { countedPlaces, type Counted, type LocatedPlace } from './standing.ts';
import { AreaTally, type ByArea } from './tally.ts';
import {
	areaLevels,
	type AreaCoverage,
	type AreaLevel,
	type ClockAnswer,
	type ClockQuestion,
	type CoverageAnswer,
	type CoverageAreas,
	type CoveragePlace,
	type Question,
	type Reached
} from './types.ts';

/** All that the computation stands on; loaded once. */
export interface CoverageGround {
	readonly network: Network;
	readonly index: StreetIndex;
	readonly population: Population;
	readonly areas: CoverageAreas;
	readonly places: readonly CoveragePlace[];
}

/** A place with its door on a street. */
export interface ServingPlace {
	readonly id: string;
	readonly door: StreetPosition;
}

/** The doors that people walk to, and the places that count for nobody. */
export interface Serving {
	readonly certain: readonly ServingPlace[];
	/** those that may be open, without the certain ones */
	readonly possible: readonly ServingPlace[];
	readonly leftOut: CoverageAnswer['leftOut'];
}

/** Doors that a place reaches, by number in the population, and the cost of the walk to each. */
export interface Reach {
	readonly doors: Uint32Array;
	readonly costs: Int32Array;
}

/** The point of a place may stand in the middle of a large building or of a park. */
export const placeMetres = 400;
/** More than all places of the data and of the longest scenario, at a few thresholds. */
const reachesKept = 1000;

/**
 * Answers questions of coverage on one ground. Its walkers are shared: what one of them found holds
 * until the next question; all that the methods return may be kept. `now` (milliseconds) only times
 * the answers.
 */
export class CoverageEngine {
	readonly ground: CoverageGround;
	readonly tally: AreaTally;
	readonly now: () => number;
	readonly #walkers = new Map<Pace, Walker>();
	readonly #homes: DoorsByArc;
	readonly #reaches = new Map<string, Reach>();

	constructor(ground: CoverageGround, now: () => number = () => 0) {
		this.ground = ground;
		this.now = now;
		this.tally = new AreaTally(ground.population, ground.areas);
		this.#homes = doorsByArc(ground.population.doors, ground.network.arcCount);
	}

	/** The one walker of a pace. */
	walker(pace: Pace): Walker {
		let walker = this.#walkers.get(pace);
		if (!walker) {
			walker = makeWalker(this.ground.network, walkProfiles[pace]);
			this.#walkers.set(pace, walker);
		}
		return walker;
	}

	/** The door of a place on a street that this pace can walk; null where none is within 400 m. */
	doorOf(pace: Pace, [lon, lat]: LocatedPlace['point']): StreetPosition | null {
		const { stepFree } = walkProfiles[pace];
		const options = { maxMetres: placeMetres, stepFree, mainPartOnly: true };
		return snap(this.ground.index, lon, lat, options);
	}

	/** Which places count for a question, each with its door. */
	serving({ kinds, pace, when, scenario }: Question): Serving {
		const places = scenarioPlaces(this.ground.places, scenario);
		return this.withDoors(countedPlaces(places, kinds, when), pace);
	}

	/** Brings places to their doors; those far from any street are left out. */
	withDoors({ certain, possible, leftOut }: Counted, pace: Pace): Serving {
		const out = [...leftOut];
		const toDoors = (places: readonly LocatedPlace[]): ServingPlace[] =>
			places.flatMap(({ id, point }) => {
				const door = this.doorOf(pace, point);
				if (door === null) out.push({ id, why: 'no-street' });
				return door === null ? [] : [{ id, door }];
			});
		return { certain: toDoors(certain), possible: toDoors(possible), leftOut: out };
	}

	/** Cost from each door of the population to the nearest of some doors; `unreached` where no way is. */
	costsFrom(pace: Pace, doors: readonly Doorway[]): Int32Array {
		const { population } = this.ground;
		const costs = new Int32Array(population.residents.length);
		return walkToEach(walkTimes(this.walker(pace), doors), population.doors, costs);
	}

	/** The same to the places that certainly count for a question. */
	costsTo(question: Question): Int32Array {
		return this.costsFrom(question.pace, doorsOf(this.serving(question).certain));
	}

	/** Seconds from each node to the nearest place that certainly counts, Infinity where no way is. */
	nodeSeconds(question: Question): Float32Array<ArrayBuffer> {
		const doors = doorsOf(this.serving(question).certain);
		return secondsToNodes(walkTimes(this.walker(question.pace), doors));
	}

	/** The doors within some minutes of one door, and the cost to each. */
	reach(pace: Pace, door: Doorway, minutes: number): Reach {
		const key = [pace, minutes, door.arc, door.fraction, door.metresToStreet].join(' ');
		const known = this.#reaches.get(key);
		if (known) return known;
		const times = walkTimes(this.walker(pace), [door], { maxSeconds: 60 * minutes });
		const reach = reachOf(this.#homes, times);
		if (this.#reaches.size >= reachesKept) this.#reaches.clear();
		this.#reaches.set(key, reach);
		return reach;
	}

	/** Who reaches a place that counts, by area. */
	coverage(question: Question): CoverageAnswer {
		const start = this.now();
		const { certain, possible, leftOut } = this.serving(question);
		const walker = this.walker(question.pace);
		const costs = this.costsFrom(question.pace, doorsOf(certain));
		const byCertain = this.tally.reached(costs, walker);
		let byPossible = byCertain;
		if (possible.length > 0) {
			const others = this.costsFrom(question.pace, doorsOf(possible));
			for (let door = 0; door < costs.length; door++)
				if (costs[door]! < others[door]!) others[door] = costs[door]!;
			byPossible = this.tally.reached(others, walker);
		}
		return {
			question,
			...this.#byArea(byCertain, byPossible),
			certain: idsOf(certain),
			possible: idsOf(possible),
			leftOut,
			milliseconds: this.now() - start
		};
	}

	/** Residents within a threshold at each hour of a week; `onprogress` hears the share that is done. */
	clock(question: ClockQuestion, onprogress?: (share: number) => void): ClockAnswer {
		const run = runClock(this, question);
		for (;;) {
			const { done, value } = run.next();
			if (done) return value;
			onprogress?.(value);
		}
	}

	#byArea(
		certain: ByArea<Reached>,
		possible: ByArea<Reached>
	): Pick<CoverageAnswer, 'region' | 'areas'> {
		const { residents } = this.tally;
		const { levels } = this.ground.areas;
		const each = (level: AreaLevel): AreaCoverage[] =>
			levels[level].map(({ id }, place) => ({
				id,
				residents: residents.areas[level][place]!,
				certain: certain.areas[level][place]!,
				possible: possible.areas[level][place]!
			}));
		return {
			region: {
				id: 'region',
				residents: residents.region,
				certain: certain.region,
				possible: possible.region
			},
			areas: Object.fromEntries(
				areaLevels.map((level) => [level, each(level)])
			) as unknown as CoverageAnswer['areas']
		};
	}
}

const doorsOf = (places: readonly ServingPlace[]): Doorway[] => places.map(({ door }) => door);
const idsOf = (places: readonly ServingPlace[]): string[] => places.map(({ id }) => id);
