import { distanceMetres } from '../places/distance.ts';
import type { Language } from '../i18n/languages.ts';
import { decodeNetwork } from '../network/decode.ts';
import { directions, type DirectionStep } from '../network/directions.ts';
import type { Network } from '../network/graph.ts';
import { decodeNames, type StreetName } from '../network/names.ts';
import { route } from '../network/route.ts';
import { snap, type StreetPosition } from '../network/snap.ts';
import { indexStreets, type StreetIndex } from '../network/street-index.ts';
import { unpack } from '../network/unpack.ts';
import { walkTimes, walkTo } from '../network/walk-times.ts';
import { makeWalker, secondsOf, type Walker } from '../network/walker.ts';
import { walkProfiles, type Pace } from './pace.ts';

type Point = readonly [lon: number, lat: number];

/** The walk to a place from door to door. */
export interface Walk {
	seconds: number;
	/** metres on the level: stairs count twice */
	metres: number;
}

/**
 * Walks from a start, by the id of the place; null where nobody can walk there. `no-street` where no
 * street lies near the start: outside the region, or in the middle of a wood.
 */
export type Walks =
	{ from: 'street'; to: ReadonlyMap<string, Walk | null> } | { from: 'no-street' };

/** A walk with its line and its steps. */
export interface WalkRoute extends Walk {
	/** from door to door */
	line: [lon: number, lat: number][];
	steps: DirectionStep[];
}

/** The walking network, ready for questions; every answer is made on the spot. */
export interface Walking {
	walksFrom: (
		from: Point,
		places: readonly { id: string; point: Point | null }[],
		pace: Pace
	) => Walks;
	/** null where nobody can walk it; `names` come from `loadStreetNames` */
	routeTo: (
		from: Point,
		to: Point,
		pace: Pace,
		names: readonly StreetName[],
		language: Language
	) => WalkRoute | null;
	/** the names of the streets, from the bytes of names.bin */
	readNames: (bytes: Uint8Array<ArrayBuffer>) => Promise<StreetName[]>;
	/** what the nearest street is called, to tell where a point on the map is; null where it has no name */
	streetAt: (point: Point, names: readonly StreetName[]) => StreetName | null;
}

/** A start farther than this from any street is not in a street. */
const startMetres = 250;
/** The point of a place may stand in the middle of a large building or of a park. */
const placeMetres = 400;
/** Straight from the door to a start this near, one does not go round by the street. */
const sameSpotMetres = 15;

class StreetWalking implements Walking {
	readonly #network: Network;
	readonly #index: StreetIndex;
	readonly #walkers = new Map<Pace, Walker>();

	constructor(file: Uint8Array) {
		this.#network = decodeNetwork(file);
		this.#index = indexStreets(this.#network);
	}

	walksFrom: Walking['walksFrom'] = (from, places, pace) => {
		const start = this.#street(from, startMetres, pace);
		if (!start) return { from: 'no-street' };
		const walker = this.#walker(pace);
		const times = walkTimes(walker, [start]);
		const walks = places.map(({ id, point }): [string, Walk | null] => {
			if (!point) return [id, null];
			const straight = distanceMetres(from, point);
			const door = this.#street(point, placeMetres, pace);
			const walk = door && walkTo(times, door);
			if (straight <= sameSpotMetres)
				return [id, { seconds: secondsOf(walker, Math.round(straight * 10)), metres: straight }];
			return [id, walk && { seconds: walk.seconds, metres: walk.cost / 10 }];
		});
		return { from: 'street', to: new Map(walks) };
	};

	routeTo: Walking['routeTo'] = (from, to, pace, names, language) => {
		const start = this.#street(from, startMetres, pace);
		const door = this.#street(to, placeMetres, pace);
		if (!start || !door) return null;
		const walker = this.#walker(pace);
		const found = route(walker, start, door);
		if (!found) return null;
		const steps = directions(walker, names, found, language);
		return {
			seconds: steps.reduce((sum, step) => sum + step.seconds, 0),
			metres: steps.reduce((sum, step) => sum + step.metres, 0),
			line: [[from[0], from[1]], ...found.line, [to[0], to[1]]],
			steps
		};
	};

	readNames: Walking['readNames'] = async (bytes) =>
		decodeNames(await unpack(bytes), this.#network.checksum);

	streetAt: Walking['streetAt'] = (point, names) => {
		const street = this.#street(point, startMetres, 'adult');
		if (!street) return null;
		return names[(this.#network.arcName[street.arc] ?? 0) - 1] ?? null;
	};

	/** Islands are left out: from there one would walk nowhere. */
	#street([lon, lat]: Point, maxMetres: number, pace: Pace): StreetPosition | null {
		const { stepFree } = walkProfiles[pace];
		return snap(this.#index, lon, lat, { maxMetres, stepFree, mainPartOnly: true });
	}

	#walker(pace: Pace): Walker {
		const known = this.#walkers.get(pace);
		if (known) return known;
		const walker = makeWalker(this.#network, walkProfiles[pace]);
		this.#walkers.set(pace, walker);
		return walker;
	}
}

/** Opens the walking network from the bytes of streets.bin; a NetworkFileError where they are damaged. */
export async function openWalking(bytes: Uint8Array<ArrayBuffer>): Promise<Walking> {
	return new StreetWalking(await unpack(bytes));
}
