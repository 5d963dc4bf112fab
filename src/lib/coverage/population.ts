import type { DoorTable } from '../network/walk-to-each.ts';

/**
 * Where the residents live: doors on the walking network, in the order of their arcs, each with some
 * residents of one sector.
 */
export interface Population {
	readonly doors: DoorTable;
	/** residents behind each door, at least 1 */
	readonly residents: Uint16Array;
	/** the sector of each door: its place in `CoverageAreas.levels.sector` */
	readonly sector: Uint16Array;
	/** all residents */
	readonly total: number;
	/** the network on whose arcs the doors are */
	readonly networkChecksum: number;
}
