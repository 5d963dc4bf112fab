import type { Position } from 'geojson';
import { crossingLines } from './crossings.ts';
import { ringAreaSquareMetres } from './geodesy.ts';
import { toDegrees } from './grid.ts';
import { pointsOf, type ArcPolygons } from './shared-borders.ts';
import { simplifyLine } from './simplify-line.ts';

/** An area whose size has to stay what its source says, within a share of it. */
export interface AreaLimit {
	polygons: ArcPolygons;
	squareMetres: number;
	/** 0.0005 is 0.05 % */
	share: number;
}

export interface SimplifiedBorders {
	arcs: Position[][];
	/** the tolerance in metres that each arc ended with */
	tolerances: number[];
	/** arcs that cross another one even with all their points, as the source has them */
	crossing: number[];
}

/** Below this many metres an arc keeps all its points. */
const finestMetres = 0.05;

function signedSquareMetres(line: readonly Position[]): number {
	return ringAreaSquareMetres(line.map(toDegrees));
}

/** What is wrong with an area's size, in square metres: 0 where it is within its limit. */
function excess({ polygons, squareMetres, share }: AreaLimit, arcs: Position[][]): number {
	let area = 0;
	for (const ring of pointsOf(arcs, polygons).flat()) area += signedSquareMetres(ring);
	const difference = area - squareMetres;
	return Math.abs(difference) <= share * squareMetres ? 0 : difference;
}

/**
 * Simplifies the arcs of shared borders, each within its tolerance in metres, so that areas that
 * shared a border still share it. Where an area would change by more than its limit, the arc that
 * does most of it gets half its tolerance, and so do arcs that would cross; until all is right.
 */
export function simplifyBorders(
	sources: readonly Position[][],
	tolerancesMetres: readonly number[],
	limits: readonly AreaLimit[]
): SimplifiedBorders {
	const tolerances = [...tolerancesMetres];
	const arcs = sources.map((source, arc) => simplifyLine(source, tolerances[arc]!));
	const sourceAreas = sources.map(signedSquareMetres);
	const gained = arcs.map((line, arc) => signedSquareMetres(line) - sourceAreas[arc]!);

	for (;;) {
		const crossing = crossingLines(arcs);
		const tighten = new Set(crossing);
		for (const limit of limits) {
			const difference = excess(limit, arcs);
			if (difference === 0) continue;
			let worst = -1;
			let most = 0;
			for (const used of limit.polygons.flat(2)) {
				const arc = used < 0 ? ~used : used;
				const gain = (used < 0 ? -gained[arc]! : gained[arc]!) * Math.sign(difference);
				if (gain > most) {
					most = gain;
					worst = arc;
				}
			}
			if (worst >= 0) tighten.add(worst);
		}
		const movable = [...tighten].filter((arc) => tolerances[arc]! > 0);
		if (movable.length === 0) return { arcs, tolerances, crossing };
		for (const arc of movable) {
			const half = tolerances[arc]! / 2;
			tolerances[arc] = half < finestMetres ? 0 : half;
			arcs[arc] = simplifyLine(sources[arc]!, tolerances[arc]);
			gained[arc] = signedSquareMetres(arcs[arc]) - sourceAreas[arc]!;
		}
	}
}
