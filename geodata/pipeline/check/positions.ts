import { shown, type Problem } from '../problems.ts';
import type { PointGeometry } from './dataset.ts';
import { ringAreaSquareMetres } from '../areas/geodesy.ts';
import { round6 } from '../write.ts';
import { crossingOf } from './crossings.ts';
import {
	inRegion,
	polygonsOf,
	region,
	type AreaGeometry,
	type Position,
	type Ring
} from './region.ts';

/** What is wrong with one feature, without its file and id. */
type Finding = Pick<Problem, 'field' | 'found' | 'expected'>;
export type Geometry = AreaGeometry | PointGeometry;

const box = `${region.west} to ${region.east} E, ${region.south} to ${region.north} N`;

function positionFindings(position: Position, field: string): Finding[] {
	const found = shown(position);
	const [lon, lat] = position;
	if (!Number.isFinite(lon) || !Number.isFinite(lat))
		return [{ field, found: `[${lon},${lat}]`, expected: 'two finite numbers' }];
	const findings: Finding[] = [];
	if (!inRegion(position))
		findings.push({
			field,
			found,
			expected: inRegion([lat, lon])
				? 'longitude first, then latitude (the two are swapped)'
				: `a position in the region (${box})`
		});
	if (position.some((degrees) => round6(degrees) !== degrees))
		findings.push({ field, found, expected: 'at most six decimals' });
	return findings;
}

function ringFindings(ring: Ring, field: string, hole: boolean): Finding[] {
	const first = ring[0];
	const last = ring.at(-1);
	if (first === undefined || last === undefined) return [];
	if (first[0] !== last[0] || first[1] !== last[1])
		return [
			{
				field,
				found: `first ${shown(first)}, last ${shown(last)}`,
				expected: 'a closed ring: the last position the same as the first'
			}
		];
	const doubled = ring.findIndex(
		([lon, lat], index) => index > 0 && lon === ring[index - 1]?.[0] && lat === ring[index - 1]?.[1]
	);
	if (doubled > 0)
		return [
			{
				field: `${field}.${doubled}`,
				found: `${shown(ring[doubled])} twice in a row`,
				expected: 'positions that differ from the one before'
			}
		];
	const crossing = crossingOf(ring);
	if (crossing !== undefined)
		return [
			{
				field,
				found: `segments ${crossing.join(' and ')} cross`,
				expected: 'a ring that does not cross itself'
			}
		];
	const area = ringAreaSquareMetres(ring.map(([lon, lat]) => [lon, lat]));
	if (area === 0) return [{ field, found: 'area 0', expected: 'a ring that encloses an area' }];
	if (area < 0 === hole) return [];
	return [
		{
			field,
			found: hole ? 'a hole that runs anticlockwise' : 'an outer ring that runs clockwise',
			expected: 'the right-hand rule: outer rings anticlockwise, holes clockwise'
		}
	];
}

/** One finding for each kind of fault: the first, with how many more there are. */
function summed(findings: readonly Finding[]): Finding[] {
	const kinds = new Map<string, Finding[]>();
	for (const finding of findings)
		kinds.set(finding.expected, [...(kinds.get(finding.expected) ?? []), finding]);
	return [...kinds.values()].flatMap(([first, ...more]) => {
		if (first === undefined) return [];
		if (more.length === 0) return [first];
		return [{ ...first, found: `${first.found}, and ${more.length} more of this kind` }];
	});
}

/**
 * What is wrong with the coordinates of a geometry that has passed the schema: not finite, outside
 * the region, swapped, too many decimals, rings open, doubled, crossing or wound the wrong way.
 */
export function geometryFindings(geometry: Geometry): Finding[] {
	const start = 'geometry.coordinates';
	if (geometry === null) return [];
	if (geometry.type === 'Point') return positionFindings(geometry.coordinates, start);
	const findings: Finding[] = [];
	for (const [polygonIndex, polygon] of polygonsOf(geometry).entries())
		for (const [ringIndex, ring] of polygon.entries()) {
			const inPolygon = geometry.type === 'Polygon' ? start : `${start}.${polygonIndex}`;
			const field = `${inPolygon}.${ringIndex}`;
			for (const [index, position] of ring.entries())
				findings.push(...positionFindings(position, `${field}.${index}`));
			findings.push(...ringFindings(ring, field, ringIndex > 0));
		}
	return summed(findings);
}
