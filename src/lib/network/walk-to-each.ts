import { costAlongArc, type Doorway } from './search.ts';
import { unreached } from './walker.ts';
import type { WalkTimes } from './walk-times.ts';

/** Many doors as columns, such as all address points of the region. */
export interface DoorTable {
	readonly arc: Uint32Array;
	/** decimetres along the arc from its first node to the place in front of the door */
	readonly along: Uint32Array;
	/** decimetres from the door to the street */
	readonly door: Uint16Array;
}

/** Puts doors into columns. */
export function tableOfDoors(doors: readonly Doorway[], arcDecimetres: Uint32Array): DoorTable {
	return {
		arc: Uint32Array.from(doors, ({ arc }) => arc),
		along: Uint32Array.from(doors, ({ arc, fraction }) =>
			Math.round(arcDecimetres[arc]! * fraction)
		),
		door: Uint16Array.from(doors, ({ metresToStreet }) => Math.round(10 * metresToStreet))
	};
}

/**
 * Costs from the nearest source to each of many doors, in decimetres on the level, into `costs`;
 * `unreached` where a door isn't within the limit. The same as `walkTo` for each, without the source.
 */
export function walkToEach(
	{ walker, sources, limit, cost }: WalkTimes,
	{ arc: arcs, along, door }: DoorTable,
	costs: Int32Array
): Int32Array {
	const { arcFrom, arcTo, arcDecimetres, arcCount, arcWay } = walker.network;
	const { factor: factors } = walker;
	const sourcesOn = new Map<number, Doorway[]>();
	// Few arcs hold a source: a byte says so sooner than the map does.
	const holdsSource = new Uint8Array(arcCount);
	for (const source of sources) {
		sourcesOn.set(source.arc, [...(sourcesOn.get(source.arc) ?? []), source]);
		holdsSource[source.arc] = 1;
	}
	for (let index = 0; index < arcs.length; index++) {
		const arc = arcs[index]!;
		const factor = factors[arcWay[arc]!]!;
		let least = unreached;
		if (factor > 0) {
			const before = along[index]! * factor;
			const after = arcDecimetres[arc]! * factor - before;
			least = Math.min(cost[arcFrom[arc]!]! + before, cost[arcTo[arc]!]! + after);
			least += door[index]!;
			if (holdsSource[arc] === 1)
				for (const source of sourcesOn.get(arc)!) {
					const fraction = along[index]! / arcDecimetres[arc]!;
					const there = { arc, fraction, metresToStreet: door[index]! / 10 };
					least = Math.min(least, costAlongArc(walker, source, there));
				}
		}
		costs[index] = least > limit ? unreached : least;
	}
	return costs;
}
