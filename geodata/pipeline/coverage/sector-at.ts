import type { Position } from 'geojson';
import { isInside } from '../tiles/measure.ts';

/** An area by its place in a list, with its polygons on the grid of the areas. */
interface Part {
	area: number;
	rings: Position[][];
	west: number;
	south: number;
	east: number;
	north: number;
}

/** Cells of this many millionths of a degree: about 350 m from west to east, 550 m from south to north. */
const cellSize = 5000;
const cellOf = (value: number): number => Math.floor(value / cellSize);

/**
 * A function that says in which area a position lies (millionths of a degree, as `toGrid` makes them):
 * its place in `areas`, or -1 where none holds it. On a border the first of the two counts.
 */
export function areaAt(areas: readonly { polygons: Position[][][] }[]): (at: Position) => number {
	const cells = new Map<string, Part[]>();
	for (const [area, { polygons }] of areas.entries())
		for (const rings of polygons) {
			const xs = rings[0]!.map(([x]) => x!);
			const ys = rings[0]!.map(([, y]) => y!);
			const [west, east] = [Math.min(...xs), Math.max(...xs)];
			const [south, north] = [Math.min(...ys), Math.max(...ys)];
			const part = { area, rings, west, south, east, north };
			for (let column = cellOf(west); column <= cellOf(east); column++)
				for (let row = cellOf(south); row <= cellOf(north); row++) {
					const key = `${column} ${row}`;
					const cell = cells.get(key);
					if (cell) cell.push(part);
					else cells.set(key, [part]);
				}
		}
	return (at) => {
		const [x, y] = at as [number, number];
		const found = cells
			.get(`${cellOf(x)} ${cellOf(y)}`)
			?.find(
				({ rings, west, south, east, north }) =>
					x >= west && x <= east && y >= south && y <= north && isInside(at, rings)
			);
		return found?.area ?? -1;
	};
}
