import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';

type Point = [number, number];
type Shape = Point[][];

/** Names have to stay features of their own: each is a label. */
const isLabel = (feature: GeoJSONVTFeature): boolean =>
	feature.type === 1 || feature.tags?.['nl'] !== undefined;

/**
 * Tidies the features of one layer of one tile and makes a single one of all that carry the same tags:
 * a third less to send and far fewer to draw. Shapes that rounding has flattened are left out. Within
 * a feature the shapes follow a curve through the tile, so that the steps from one to the next are small.
 */
export function mergeAlike(
	features: readonly GeoJSONVTFeature[],
	zoom: number
): GeoJSONVTFeature[] {
	const merged = new Map<string, { feature: GeoJSONVTFeature; shapes: Shape[] }>();
	const labels: GeoJSONVTFeature[] = [];
	for (const feature of features) {
		if (feature.type === 1) {
			labels.push(feature);
			continue;
		}
		const shapes =
			feature.type === 3
				? polygonsOf(feature.geometry, zoom)
				: feature.geometry.map((line) => [tidyLine(line as Point[])]).filter(isDrawn);
		if (shapes.length === 0) continue;
		if (isLabel(feature)) {
			labels.push({ ...feature, geometry: shapes.flat() });
			continue;
		}
		const tags = JSON.stringify([feature.type, feature.tags]);
		const same = merged.get(tags);
		if (same === undefined) merged.set(tags, { feature, shapes });
		else same.shapes.push(...shapes);
	}
	const areasAndLines = [...merged.values()].map(({ feature, shapes }) => ({
		...feature,
		geometry: sortAlongCurve(shapes).flat()
	}));
	return [...(areasAndLines as GeoJSONVTFeature[]), ...labels];
}

const isDrawn = ([line = []]: Shape): boolean => line.length > 1;

/** A line without repeated points and without points that lie on the straight between others. */
function tidyLine(line: readonly Point[]): Point[] {
	const tidy: Point[] = [];
	for (const point of line) {
		const last = tidy.at(-1);
		if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue;
		const before = tidy.at(-2);
		if (before !== undefined && last !== undefined && isStraight(before, last, point)) tidy.pop();
		tidy.push(point);
	}
	return tidy;
}

/** Whether b lies on the straight way from a to c, not behind either. */
function isStraight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
	const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
	const onward = (bx - ax) * (cx - bx) + (by - ay) * (cy - by);
	return cross === 0 && onward > 0;
}

/** Splits the rings of a feature, outer rings each followed by its holes, into polygons. */
function polygonsOf(rings: readonly Point[][], zoom: number): Shape[] {
	// Four units are half a pixel: below the last zoom what covers less than a pixel doesn't show.
	const leastTwice = zoom < 14 ? 2 * 64 : 2;
	const polygons: Shape[] = [];
	let keep = false;
	for (const ring of rings) {
		const tidy = tidyLine(ring);
		const twice = twiceArea(tidy);
		// The tile format has outer rings turn clockwise on screen and holes the other way.
		const isOuter = twice >= 0;
		const isSeen = tidy.length > 3 && Math.abs(twice) >= leastTwice;
		if (isOuter) {
			keep = isSeen;
			if (keep) polygons.push([tidy]);
		} else if (keep && isSeen) polygons.at(-1)?.push(tidy);
	}
	return polygons;
}

function twiceArea(ring: readonly Point[]): number {
	let twice = 0;
	for (let index = 1; index < ring.length; index++) {
		const [[ax, ay], [bx, by]] = [ring[index - 1] as Point, ring[index] as Point];
		twice += ax * by - bx * ay;
	}
	return twice;
}

/** Sorts shapes by their first point along a Z-order curve of 64 by 64 cells, then by row. */
function sortAlongCurve(shapes: readonly Shape[]): Shape[] {
	return shapes
		.map((shape, index) => ({ shape, index, place: curvePlace(shape[0]?.[0] ?? [0, 0]) }))
		.sort((a, b) => a.place - b.place || a.index - b.index)
		.map(({ shape }) => shape);
}

function curvePlace([x, y]: Point): number {
	return spread((x + 256) >> 3) + 2 * spread((y + 256) >> 3);
}

/** Puts a zero between the bits of a number under 1,024. */
function spread(value: number): number {
	let bits = value & 0x3ff;
	bits = (bits | (bits << 8)) & 0x00ff00ff;
	bits = (bits | (bits << 4)) & 0x0f0f0f0f;
	bits = (bits | (bits << 2)) & 0x33333333;
	return (bits | (bits << 1)) & 0x55555555;
}
