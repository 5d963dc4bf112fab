import type { CoverageEngine, Reach } from './engine.ts';
import { scenarioPlaces } from './scenario-places.ts';
import { countedPlaces, type LocatedPlace } from './standing.ts';
import type { Question, Threshold } from './types.ts';

/** Above this the site draws a place as an area instead of a point. */
export const doubtMetres = 150;
const bearings = 8;

export interface DoubtQuestion {
	readonly question: Question;
	readonly minutes: Threshold;
}

/** What one place's uncertain point may change. */
export interface PlaceDoubt {
	readonly id: string;
	readonly accuracyMetres: number;
	/** residents within the threshold of any place, with this one where it serves fewest and most */
	readonly lowest: number;
	readonly highest: number;
}

/** How much of an answer hangs on points that are known only roughly. */
export interface DoubtAnswer {
	readonly question: DoubtQuestion;
	/** residents within the threshold of a place certainly open, with all points as they are drawn */
	readonly within: number;
	/** the least and the most with any one of the places elsewhere */
	readonly lowest: number;
	readonly highest: number;
	readonly places: readonly PlaceDoubt[];
}

/**
 * Moves each place whose point is known to no better than 150 m, one at a time, to eight points on the
 * circle of its accuracy, and counts residents within the threshold each time. The point itself counts
 * too; where a point of the circle is far from any street, the place serves nobody from there.
 */
export function* runDoubt(
	engine: CoverageEngine,
	asked: DoubtQuestion
): Generator<number, DoubtAnswer, void> {
	const { question, minutes } = asked;
	const all = scenarioPlaces(engine.ground.places, question.scenario);
	const { certain } = countedPlaces(all, question.kinds, question.when);
	const reachAt = (point: LocatedPlace['point']): Reach['doors'] => {
		const door = engine.doorOf(question.pace, point);
		return door === null ? new Uint32Array(0) : engine.reach(question.pace, door, minutes).doors;
	};
	const { residents } = engine.ground.population;
	const times = new Uint16Array(residents.length);
	let within = 0;
	for (const { point } of certain)
		for (const door of reachAt(point)) if (times[door]!++ === 0) within += residents[door]!;
	const unsure = certain.filter(({ accuracyMetres }) => accuracyMetres > doubtMetres);
	const places: PlaceDoubt[] = [];
	for (const { id, point, accuracyMetres } of unsure) {
		yield places.length / unsure.length;
		const own = reachAt(point);
		let others = within;
		for (const door of own) if (--times[door]! === 0) others -= residents[door]!;
		const sums = [within];
		for (let bearing = 0; bearing < bearings; bearing++) {
			let sum = others;
			for (const door of reachAt(pointAround(point, accuracyMetres, bearing / bearings)))
				if (times[door] === 0) sum += residents[door]!;
			sums.push(sum);
		}
		for (const door of own) times[door]!++;
		places.push({
			id,
			accuracyMetres,
			lowest: Math.min(...sums),
			highest: Math.max(...sums)
		});
	}
	return {
		question: asked,
		within,
		lowest: Math.min(within, ...places.map(({ lowest }) => lowest)),
		highest: Math.max(within, ...places.map(({ highest }) => highest)),
		places
	};
}

/** A point so many metres away; `turn` is the share of a full turn from north, clockwise. */
function pointAround(
	[lon, lat]: LocatedPlace['point'],
	metres: number,
	turn: number
): LocatedPlace['point'] {
	const angle = 2 * Math.PI * turn;
	const degree = 111_320;
	return [
		lon + (metres * Math.sin(angle)) / (degree * Math.cos((lat * Math.PI) / 180)),
		lat + (metres * Math.cos(angle)) / degree
	];
}
