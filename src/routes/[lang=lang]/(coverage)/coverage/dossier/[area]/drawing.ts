type Point = readonly [x: number, y: number];

/** A rectangle of the earth in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where degrees come to lie on a drawing, in whole units. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly project: (lon: number, lat: number) => Point;
	readonly unitsPerMetre: number;
	readonly bounds: Bounds;
}

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

const polygonsOf = (area: Area): GeoJSON.Position[][][] =>
	area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

export function boundsOf(area: Area): Bounds {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon = 0, lat = 0] of polygonsOf(area).flat(2)) {
		west = Math.min(west, lon);
		south = Math.min(south, lat);
		east = Math.max(east, lon);
		north = Math.max(north, lat);
	}
	return [west, south, east, north];
}

const radian = Math.PI / 180;
/** Metres of a degree of latitude, near enough for a drawing of a city. */
const degreeMetres = 111_250;

/**
 * A drawing on which an area fills the width or the greatest height, with a margin. Both directions
 * have the same scale: degrees of longitude shrink with the cosine of the latitude.
 */
export function frameOf(
	[west, south, east, north]: Bounds,
	width: number,
	greatestHeight: number,
	margin: number
): Frame {
	const squeeze = Math.cos(((south + north) / 2) * radian);
	const [across, up] = [(east - west) * squeeze, north - south];
	const scale = Math.min((width - 2 * margin) / across, (greatestHeight - 2 * margin) / up);
	const height = Math.round(up * scale + 2 * margin);
	const left = (width - across * scale) / 2;
	const project = (lon: number, lat: number): Point => [
		Math.round(left + (lon - west) * squeeze * scale),
		Math.round(margin + (north - lat) * scale)
	];
	return {
		width,
		height,
		project,
		unitsPerMetre: scale / degreeMetres,
		bounds: [
			west - left / squeeze / scale,
			south - margin / scale,
			east + left / squeeze / scale,
			north + margin / scale
		]
	};
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const along = dx || dy ? ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy) : 0;
	const at = Math.max(0, Math.min(1, along));
	return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}

/** A line with fewer points (Douglas and Peucker, 1973), at most `tolerance` off. Both ends stay. */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
	const kept = new Set([0, line.length - 1]);
	const spans: [number, number][] = [[0, line.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [from, to] = span;
		let farthest = -1;
		let distance = tolerance;
		for (let i = from + 1; i < to; i++) {
			const here = distanceToSegment(line[i]!, line[from]!, line[to]!);
			if (here > distance) [farthest, distance] = [i, here];
		}
		if (farthest < 0) continue;
		kept.add(farthest);
		spans.push([from, farthest], [farthest, to]);
	}
	return line.filter((_, i) => kept.has(i));
}

/** A closed ring as a path of whole units: absolute to its start, then relative. */
function ringPath(ring: readonly Point[]): string {
	const [[startX, startY], ...rest] = ring.slice(0, -1) as [Point, ...Point[]];
	let [lastX, lastY] = [startX, startY];
	const steps = rest.map(([x, y]) => {
		const step = `${x - lastX} ${y - lastY}`;
		[lastX, lastY] = [x, y];
		return step;
	});
	// A minus sign parts two numbers as well as a space does.
	return `M${startX} ${startY}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

const apart = (one: Bounds, other: Bounds): boolean =>
	one[0] > other[2] || one[2] < other[0] || one[1] > other[3] || one[3] < other[1];

/**
 * An area as an SVG path with at most `tolerance` units of error; pieces outside the frame and rings
 * smaller than a few units are left out. Draw it with `fill-rule="evenodd"`.
 */
export function pathOf(area: Area, frame: Frame, tolerance: number): string {
	return polygonsOf(area)
		.filter((coordinates) => !apart(boundsOf({ type: 'Polygon', coordinates }), frame.bounds))
		.flat()
		.map((ring) =>
			simplified(
				ring.map(([lon = 0, lat = 0]) => frame.project(lon, lat)),
				tolerance
			)
		)
		.filter((ring) => ring.length > 4 || spanOf(ring) > 4 * tolerance)
		.map(ringPath)
		.join('');
}

function spanOf(ring: readonly Point[]): number {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
