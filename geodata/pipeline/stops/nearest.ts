import { stopModes, type NearbyStop } from '../../../src/lib/places/nearby-stops.ts';
import type { Network } from '../../../src/lib/network/graph.ts';
import { walkBetween } from '../../../src/lib/network/route.ts';
import { snap, type StreetPosition } from '../../../src/lib/network/snap.ts';
import { indexStreets } from '../../../src/lib/network/street-index.ts';
import { walkTimes, walkTo } from '../../../src/lib/network/walk-times.ts';
import { makeWalker } from '../../../src/lib/network/walker.ts';
import { round6 } from '../write.ts';
import type { Stop } from './modes.ts';

/** The farthest walk that is shown, and the speed at which it is taken. */
export const farthestMetres = 1200;
const kmPerHour = 5;
/** A stop or door farther than this from any street is on none of ours. */
const metresToStreet = 150;

/** Finds the nearest stops from a position; null where no street is near it. */
export type FindStops = (lon: number, lat: number) => NearbyStop[] | null;

/**
 * Makes a finder of the nearest stop of each mode within 1,200 m on the network, the nearest first,
 * walked by an adult who takes stairs. A stop of bus or tram, one does not know which, is left out where
 * both a bus stop and a tram stop are nearer.
 */
export function stopFinder(network: Network, stops: readonly Stop[]): FindStops {
	const index = indexStreets(network);
	const walker = makeWalker(network, { kmPerHour, stepFree: false });
	const toStreet = (lon: number, lat: number): StreetPosition | null =>
		snap(index, lon, lat, { maxMetres: metresToStreet, mainPartOnly: true });
	const reachable = stops.flatMap((stop) => {
		const position = toStreet(stop.lon, stop.lat);
		return position === null ? [] : [{ stop, position }];
	});

	return (lon, lat) => {
		const door = toStreet(lon, lat);
		if (door === null) return null;
		const times = walkTimes(walker, [door], { maxSeconds: (farthestMetres * 3.6) / kmPerHour });
		const near = reachable
			.flatMap(({ stop, position }) => {
				const walk = walkTo(times, position);
				return walk === null ? [] : [{ stop, position, cost: walk.cost }];
			})
			.sort((one, other) => one.cost - other.cost);
		const nearest = stopModes
			.flatMap((mode) => near.find(({ stop }) => stop.mode === mode) ?? [])
			.sort((one, other) => one.cost - other.cost);
		const modes = nearest.map(({ stop }) => stop.mode);
		const open = modes.indexOf('bus-or-tram');
		const isBeaten = (['bus', 'tram'] as const).every((mode) =>
			modes.slice(0, Math.max(0, open)).includes(mode)
		);
		return nearest
			.filter((_, place) => !(isBeaten && place === open))
			.flatMap(({ stop, position }): NearbyStop[] => {
				const walk = walkBetween(walker, position, door);
				if (walk === null) return [];
				const { mode, name_nl, name_fr, source } = stop;
				return [
					{
						mode,
						name_nl,
						name_fr,
						metres: Math.round(walk.metres),
						minutes: Math.max(1, Math.ceil(walk.seconds / 60)),
						lon: round6(stop.lon),
						lat: round6(stop.lat),
						source
					}
				];
			});
	};
}
