/** What stops at a stop; `bus-or-tram` where the source does not say which of the two. */
export const stopModes = ['metro', 'train', 'tram', 'bus', 'bus-or-tram'] as const;
export type StopMode = (typeof stopModes)[number];

/** A stop or station within a walk of a place. */
export interface NearbyStop {
	mode: StopMode;
	/** null where the source has no Dutch name of its own */
	name_nl: string | null;
	name_fr: string;
	/** metres walked along streets and paths between stop and door */
	metres: number;
	/** at 5 km/h, rounded up; stairs take twice as long as their length on the level */
	minutes: number;
	lon: number;
	lat: number;
	/** id in sources.json */
	source: string;
}

/** The nearest stop of each mode, the nearest first. */
export interface NearbyStops {
	/** whether the place is an area of which only the middle was measured */
	approximate: boolean;
	stops: NearbyStop[];
}
