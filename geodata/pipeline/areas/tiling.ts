import type { Position } from 'geojson';
import type { CommuneProperties } from '../../../src/lib/places/types.ts';
import type { Problem } from '../problems.ts';
import { distanceToSegment } from './geodesy.ts';
import { spoken } from './grid.ts';
import { squareMetres } from './rings.ts';
import {
	dissolve,
	pointsOf,
	sidesOf,
	type GridArea,
	type SharedBorders
} from './shared-borders.ts';
import { toLocalMetres } from './simplify-line.ts';
import { communesFile } from './source-communes.ts';
import type { SourceArea } from './source-geometry.ts';
import { sectorsFile } from './source-sectors.ts';

/**
 * How far, in metres, a commune's outline may run from the outline of its sectors: the register
 * draws them alike, but each file is rounded to six decimals by itself.
 */
export const sourceGapMetres = 0.15;

/** The point of `line` farthest from any segment of `outlines`, and its distance in metres. */
function farthestFrom(
	line: readonly Position[],
	outlines: readonly (readonly Position[])[]
): { metres: number; point: Position } {
	const origin = line[0]!;
	const corners = new Set(outlines.flat().map((point) => point.join()));
	const segments = outlines.flatMap((outline) => {
		const points = toLocalMetres(outline, origin);
		return points.slice(1).map((end, index) => [points[index]!, end] as const);
	});
	let farthest = { metres: 0, point: origin };
	// nearly all points are corners of both, so that few are left to be measured
	for (const point of line.filter((one) => !corners.has(one.join()))) {
		const [here] = toLocalMetres([point], origin);
		let metres = Infinity;
		for (const [start, end] of segments)
			metres = Math.min(metres, distanceToSegment(here!, start, end));
		if (metres > farthest.metres) farthest = { metres, point };
	}
	return farthest;
}

/** Notes sectors that overlap or leave a gap between them. */
function checkNeighbours(borders: SharedBorders, problems: Problem[]): void {
	const sides = sidesOf(borders);
	const crowded = sides.filter((ids) => ids.length > 2);
	for (const ids of new Map(crowded.map((one) => [one.join(), one])).values())
		problems.push({
			file: sectorsFile,
			id: ids.join(', '),
			field: 'geometry',
			found: `${ids.length} sectors on one line`,
			expected: 'one sector on each side of a line'
		});
	for (const [outline, ...holes] of dissolve(borders, [...borders.areas.keys()])) {
		if (outline === undefined) continue;
		for (const hole of holes) {
			const points = pointsOf(borders.arcs, [[hole]]);
			const area = squareMetres(points);
			const around = new Set(hole.flatMap((arc) => sides[arc < 0 ? ~arc : arc]!));
			problems.push({
				file: sectorsFile,
				id: [...around].sort().join(', '),
				field: 'geometry',
				found: `a gap or an overlap of ${area.toFixed(1)} m2 at ${spoken(points[0]![0]![0]!)}`,
				expected: 'sectors that meet in one line'
			});
		}
	}
}

/** Notes communes whose outline is not the outline of their sectors, both ways. */
function checkCommunes(
	communes: readonly SourceArea<CommuneProperties>[],
	outlines: readonly GridArea[],
	problems: Problem[]
): void {
	for (const [index, { properties, polygons }] of communes.entries()) {
		const own = polygons.flat();
		const ofSectors = outlines[index]!.polygons.flat();
		const note = (found: string, expected: string): void => {
			problems.push({ file: communesFile, id: properties.id, field: 'geometry', found, expected });
		};
		if (ofSectors.length === 0) {
			note('no sector', 'at least one sector');
			continue;
		}
		const worst = [
			...own.map((ring) => farthestFrom(ring, ofSectors)),
			...ofSectors.map((ring) => farthestFrom(ring, own))
		].reduce((a, b) => (b.metres > a.metres ? b : a));
		if (worst.metres > sourceGapMetres)
			note(
				`an outline ${worst.metres.toFixed(2)} m from that of its sectors at ${spoken(worst.point)}`,
				`at most ${sourceGapMetres} m`
			);
	}
}

/**
 * Notes where sectors do not tile their communes: gaps, overlaps, and outlines that differ.
 * `outlines` are the unions of their sectors, in the order of the communes.
 */
export function checkTiling(
	borders: SharedBorders,
	communes: readonly SourceArea<CommuneProperties>[],
	outlines: readonly GridArea[],
	problems: Problem[]
): void {
	checkNeighbours(borders, problems);
	checkCommunes(communes, outlines, problems);
}
