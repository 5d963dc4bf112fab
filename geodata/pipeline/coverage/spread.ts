import type { Population } from '../../../src/lib/coverage/population.ts';
import type { Network } from '../../../src/lib/network/graph.ts';
import type { StreetPosition } from '../../../src/lib/network/snap.ts';

/** A place where residents of a sector live. */
export interface Home {
	position: Pick<StreetPosition, 'arc' | 'fraction' | 'metresToStreet'>;
	sector: number;
}

/** Homes nearer together than this along one street are one door: half a second on foot. */
const sameDoorDecimetres = 10;

const rounded = (decimetres: number): number =>
	Math.round(decimetres / sameDoorDecimetres) * sameDoorDecimetres;

/**
 * Spreads each sector's residents over its homes as evenly as whole numbers allow: of n homes each gets
 * the whole part of its n-th, and what is left goes to homes spread evenly along the order of the
 * streets. Homes that share a door (to the metre) become one; a door without residents is left out.
 * `residents` by sector; a RangeError where a sector has residents and no home.
 */
export function spreadResidents(
	homes: readonly Home[],
	residents: readonly number[],
	network: Network
): Omit<Population, 'total'> {
	const rows = homes
		.map(({ position: { arc, fraction, metresToStreet }, sector }) => ({
			arc,
			along: Math.min(network.arcDecimetres[arc]!, rounded(network.arcDecimetres[arc]! * fraction)),
			door: rounded(10 * metresToStreet),
			sector,
			residents: 0
		}))
		.sort(
			(one, other) =>
				one.arc - other.arc ||
				one.along - other.along ||
				one.sector - other.sector ||
				one.door - other.door
		);
	const bySector: (typeof rows)[] = residents.map(() => []);
	for (const row of rows) bySector[row.sector]!.push(row);
	for (const [sector, own] of bySector.entries()) {
		const people = residents[sector]!;
		if (people > 0 && own.length === 0)
			throw new RangeError(`sector ${sector} has ${people} residents and no home`);
		own.forEach((row, home) => {
			row.residents =
				Math.floor(((home + 1) * people) / own.length) - Math.floor((home * people) / own.length);
		});
	}
	const doors: typeof rows = [];
	for (const row of rows) {
		const last = doors.at(-1);
		const isSame =
			last?.arc === row.arc &&
			last.along === row.along &&
			last.sector === row.sector &&
			last.door === row.door;
		if (isSame) last.residents += row.residents;
		else doors.push({ ...row });
	}
	const lived = doors.filter((door) => door.residents > 0);
	return {
		doors: {
			arc: Uint32Array.from(lived, ({ arc }) => arc),
			along: Uint32Array.from(lived, ({ along }) => along),
			door: Uint16Array.from(lived, ({ door }) => door)
		},
		residents: Uint16Array.from(lived, (door) => door.residents),
		sector: Uint16Array.from(lived, ({ sector }) => sector),
		networkChecksum: network.checksum
	};
}
