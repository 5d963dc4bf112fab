import { lineOfStretch } from '../../../src/lib/coverage/arc-line.ts';
import { drawnMetres } from '../../../src/lib/network/arc-shape.ts';
import { toDegrees as toLonLat } from '../../../src/lib/network/grid.ts';
import { snap } from '../../../src/lib/network/snap.ts';
import type { StreetIndex } from '../../../src/lib/network/street-index.ts';
import { toDegrees, toGrid } from '../areas/grid.ts';
import type { SourceArea } from '../areas/source-geometry.ts';
import type { SectorProperties } from '../areas/source-sectors.ts';
import { labelPoint } from '../areas/label-point.ts';
import { areaAt } from './sector-at.ts';
import type { Home } from './spread.ts';

/** An address point farther than this from any street that leads anywhere is nobody's door. */
const doorMetres = 200;
/** Where a sector has no address point: a home every so many metres along its streets, or the nearest street. */
const stepMetres = 20;
const nearestStreetMetres = 2000;

/** What became of the address points, and of the sectors without any. */
export interface HomesReport {
	addressPoints: number;
	/** in no sector: outside the region */
	outside: number;
	/** with no street near */
	withoutStreet: number;
	/** ids of sectors with residents and no address point, and how many live there */
	withoutAddress: { id: string; residents: number; homes: 'own streets' | 'nearest street' }[];
}

/**
 * A home for every address point in its sector, brought to the nearest street of the main part of the
 * network. A sector with residents and without address points has homes along its own streets, and
 * where it has no street either, one at the street that is nearest to its middle.
 */
export function findHomes(
	points: readonly { lon: number; lat: number }[],
	sectors: readonly SourceArea<SectorProperties>[],
	index: StreetIndex
): { homes: Home[]; report: HomesReport } {
	const sectorAt = areaAt(sectors);
	const homes: Home[] = [];
	const has = new Uint32Array(sectors.length);
	const report: HomesReport = {
		addressPoints: points.length,
		outside: 0,
		withoutStreet: 0,
		withoutAddress: []
	};
	for (const { lon, lat } of points) {
		const sector = sectorAt(toGrid([lon, lat]));
		if (sector < 0) {
			report.outside += 1;
			continue;
		}
		const position = snap(index, lon, lat, { maxMetres: doorMetres, mainPartOnly: true });
		if (position === null) {
			report.withoutStreet += 1;
			continue;
		}
		homes.push({ position, sector });
		has[sector]!++;
	}
	const empty = sectors.flatMap(({ properties }, sector) =>
		properties.population > 0 && has[sector] === 0 ? [sector] : []
	);
	const along = homesAlongStreets(index, sectorAt, new Set(empty));
	for (const sector of empty) {
		const { id, population } = sectors[sector]!.properties;
		const own = along.get(sector) ?? [];
		homes.push(...(own.length > 0 ? own : [nearestHome(sectors[sector]!, sector, index)]));
		report.withoutAddress.push({
			id,
			residents: population,
			homes: own.length > 0 ? 'own streets' : 'nearest street'
		});
	}
	return { homes, report };
}

/** Homes every 20 m along the streets in some sectors, in front of which nobody has to cross a yard. */
function homesAlongStreets(
	index: StreetIndex,
	sectorAt: (at: [number, number]) => number,
	wanted: ReadonlySet<number>
): Map<number, Home[]> {
	const found = new Map<number, Home[]>();
	if (wanted.size === 0) return found;
	const { network } = index;
	for (let arc = 0; arc < network.arcCount; arc++) {
		const length = drawnMetres(network, arc);
		const steps = Math.max(1, Math.round(length / stepMetres));
		for (let step = 0; step < steps; step++) {
			const [lon, lat] = pointAlong(index, arc, (step + 0.5) / steps);
			const sector = sectorAt(toGrid([lon, lat]) as [number, number]);
			if (!wanted.has(sector)) continue;
			const position = snap(index, lon, lat, { maxMetres: 1, mainPartOnly: true });
			if (position === null) continue;
			const own = found.get(sector);
			if (own) own.push({ position, sector });
			else found.set(sector, [{ position, sector }]);
		}
	}
	return found;
}

/** The position at a share of the way along an arc, in degrees. */
function pointAlong({ network }: StreetIndex, arc: number, share: number): [number, number] {
	const at = share * network.arcDecimetres[arc]!;
	return toLonLat(...lineOfStretch(network, arc, [at, at])[0]!);
}

function nearestHome(
	{ polygons, properties }: SourceArea<SectorProperties>,
	sector: number,
	index: StreetIndex
): Home {
	const { point } = labelPoint(polygons[0]!.map((ring) => ring.map(toDegrees)));
	const [lon, lat] = point as [number, number];
	const position = snap(index, lon, lat, { maxMetres: nearestStreetMetres, mainPartOnly: true });
	if (position === null)
		throw new RangeError(`sector ${properties.id} has residents and no street within 2 km`);
	// The street stands for homes that nobody has drawn: the way from them to it is not known.
	return { position: { ...position, metresToStreet: 0 }, sector };
}
