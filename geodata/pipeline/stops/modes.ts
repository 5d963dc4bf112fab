import type { StopMode } from '../../../src/lib/places/nearby-stops.ts';
import { railStopsSource, type RailStop } from './rail-stops.ts';
import { isShortFor } from './same-name.ts';
import { stibStopsSource, type StibStop } from './stib-stops.ts';
import { inMetres, isNearTrack, type Tracks } from './tracks.ts';

/** A stop that can be shown, with what stops there. */
export interface Stop {
	mode: StopMode;
	name_nl: string | null;
	name_fr: string;
	lon: number;
	lat: number;
	source: string;
}

/** No platform of tram or metro lies farther from its track. */
const metresToTrack = 50;
/** Nor farther than this from the middle of its stop: metro platforms are 100 m long, some end to end. */
const metresToOwnStop = 300;
/** Stops of one name this near each other are one stop to the rider, and named alike. */
const metresToNamesake = 500;

/** What became of the stops of STIB-MIVB. */
export interface ModeCounts {
	bus: number;
	/** parts of a stop of metro or tram that stands in the list already */
	partOfRailStop: number;
	/** beside a tram track, and of no known stop: the source does not say what stops there */
	busOrTram: number;
}

/**
 * All stops with their mode. The source of STIB-MIVB has none, so that it follows from where a stop is:
 *
 * 1. within 50 m of a track of tram or metro, and 300 m of a stop of tram or metro of the same name:
 *    a part of that stop, which stands in the list already;
 * 2. else within 50 m of a tram track: a stop of bus or tram;
 * 3. else a bus stop, since trams stop on their track and a metro platform has its station's name.
 *
 * A stop has the names of its nearest namesake on rails within 500 m, else its own as `spell` writes
 * it, in French alone.
 */
export function stopsOf(
	rail: readonly RailStop[],
	stib: readonly StibStop[],
	tracks: Tracks,
	spell: (capitals: string) => string
): { stops: Stop[]; counts: ModeCounts } {
	const counts: ModeCounts = { bus: 0, partOfRailStop: 0, busOrTram: 0 };
	const stops = rail.map(({ mode, nl, fr, lon, lat }): Stop => {
		return {
			mode,
			name_nl: typographic(nl),
			name_fr: typographic(fr),
			lon,
			lat,
			source: railStopsSource
		};
	});
	for (const { name, lon, lat } of stib) {
		const namesakes = namesakesOf(name, lon, lat, rail);
		const isBesideTram = isNearTrack(tracks.tram, lon, lat, metresToTrack);
		const isBesideTrack = isBesideTram || isNearTrack(tracks.metro, lon, lat, metresToTrack);
		const isPart = namesakes.some(
			({ stop, metres }) => stop.mode !== 'train' && metres <= metresToOwnStop
		);
		if (isBesideTrack && isPart) {
			counts.partOfRailStop += 1;
			continue;
		}
		counts[isBesideTram ? 'busOrTram' : 'bus'] += 1;
		const namesake = namesakes[0]?.stop;
		stops.push({
			mode: isBesideTram ? 'bus-or-tram' : 'bus',
			name_nl: namesake === undefined ? null : typographic(namesake.nl),
			name_fr: typographic(namesake?.fr ?? spell(name)),
			lon,
			lat,
			source: stibStopsSource
		});
	}
	return { stops, counts };
}

/** Stops on rails whose name a name of the timetable is short for, the nearest first. */
function namesakesOf(
	name: string,
	lon: number,
	lat: number,
	rail: readonly RailStop[]
): { stop: RailStop; metres: number }[] {
	const [east, north] = inMetres(lon, lat);
	return rail
		.map((stop) => {
			const [otherEast, otherNorth] = inMetres(stop.lon, stop.lat);
			return { stop, metres: Math.hypot(otherEast - east, otherNorth - north) };
		})
		.filter(({ stop, metres }) => metres <= metresToNamesake && isShortFor(name, stop.fr))
		.sort((one, other) => one.metres - other.metres);
}

/** Typographic apostrophes, as everywhere on the page. */
function typographic(name: string): string {
	return name.replaceAll("'", '’');
}
