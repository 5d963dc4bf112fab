import { bboxClip } from '@turf/turf';
import type { Position } from 'geojson';
import { type SizedArea, sizedAreas } from './areas.ts';

/** Metres beyond the region after which woods grow one step fainter, and how many steps there are. */
const fadeMetres = 600;
const fadeSteps = 5;
/** Large woods are cut into cells of about 600 m for it, in degrees of longitude and latitude. */
const cell = [0.0085, 0.0054] as const;

/**
 * A wood as the tiles hold it: whole in the region and near it; farther out in cells with a `fade` from
 * 1 to 4, one more for every 600 m, and then not at all. The data ends at a straight line some 3 km
 * off, which would show if the woods were simply drawn that far.
 */
export function fadeOut(wood: SizedArea, toRegion: (position: Position) => number): SizedArea[] {
	const { geometry, properties } = wood.feature;
	if (geometry.type !== 'Polygon') return [wood];
	const ring = geometry.coordinates[0] ?? [];
	if (cornersOf(ring).every((corner) => toRegion(corner) < fadeMetres)) return [wood];
	const [column, row] = cell;
	const columns = range(ring, 0, column);
	const rows = range(ring, 1, row);
	return columns.flatMap((x) =>
		rows.flatMap((y) => {
			const middle = [(x + 0.5) * column, (y + 0.5) * row];
			const fade = Math.floor(toRegion(middle) / fadeMetres);
			if (fade >= fadeSteps) return [];
			const clipped = bboxClip(geometry, [
				x * column,
				y * row,
				(x + 1) * column,
				(y + 1) * row
			]).geometry;
			const isLeft = clipped.coordinates.flat(2).length > 0;
			if (!isLeft || (clipped.type !== 'Polygon' && clipped.type !== 'MultiPolygon')) return [];
			return sizedAreas(clipped, fade === 0 ? properties : { ...properties, fade });
		})
	);
}

/** The corners of the box around a ring. */
function cornersOf(ring: readonly Position[]): Position[] {
	const lons = ring.map(([lon = NaN]) => lon);
	const lats = ring.map(([, lat = NaN]) => lat);
	const [west, east] = [Math.min(...lons), Math.max(...lons)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north]
	];
}

/** The cells that a ring spans along one axis. */
function range(ring: readonly Position[], axis: 0 | 1, size: number): number[] {
	const values = ring.map((position) => position[axis] ?? NaN);
	const first = Math.floor(Math.min(...values) / size);
	const last = Math.floor(Math.max(...values) / size);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
