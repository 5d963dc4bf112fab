import type { Position } from 'geojson';
import { toGrid } from '../../../src/lib/network/grid.ts';
import type { Problem } from '../problems.ts';
import type { ReferenceFolder } from '../reference.ts';
import { SourceFile } from '../tiles/source-file.ts';
import type { GridPoint, Piece } from './piece.ts';
import { SegmentGrid } from './segment-grid.ts';

/** Outlines of buildings and water near the given pieces, which nobody walks across. */
export function readObstacles(
	reference: ReferenceFolder,
	near: readonly Piece[],
	problems: Problem[]
): SegmentGrid {
	const boxes = near.map(({ line }) => boxOf(line));
	const buildings = new SourceFile(reference, 'geodata/buildings.geojson.gz', problems);
	const water = new SourceFile(reference, 'geodata/water.geojson', problems);
	const rings = [
		...buildings.features('Polygon'),
		...water.features('Polygon', 'MultiPolygon')
	].flatMap(({ geometry }) =>
		geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
	);
	return new SegmentGrid(
		rings.flatMap((ring): Piece[] => {
			const line = ring.map(([lon, lat]: Position): GridPoint => toGrid(lon!, lat!));
			const box = boxOf(line);
			if (!boxes.some((other) => overlap(box, other))) return [];
			return [{ kind: 'square', level: 'ground', beside: false, name: null, commune: null, line }];
		})
	);
}

type Box = readonly [west: number, north: number, east: number, south: number];

function boxOf(line: readonly GridPoint[]): Box {
	const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function overlap(one: Box, other: Box): boolean {
	return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
