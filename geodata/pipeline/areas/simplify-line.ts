import type { Position } from 'geojson';
import { distanceToSegment, metresPerDegree } from './geodesy.ts';
import { toDegrees } from './grid.ts';

/** Points of the grid as metres in an equidistant plane around the first of them. */
export function toLocalMetres(line: readonly Position[], origin: Position = line[0]!): Position[] {
	const [originLongitude, originLatitude] = toDegrees(origin);
	const { east, north } = metresPerDegree(originLatitude!);
	return line.map((point) => {
		const [longitude, latitude] = toDegrees(point);
		return [(longitude! - originLongitude!) * east, (latitude! - originLatitude!) * north];
	});
}

/**
 * A line of grid points with fewer points: Douglas and Peucker (1973), with the distance to the
 * segment, not to its endless line, so that no removed point lies farther than the tolerance (in
 * metres) from the result. Both ends stay; a closed line is halved at the point farthest from them.
 */
export function simplifyLine(line: readonly Position[], toleranceMetres: number): Position[] {
	if (line.length < 3) return [...line];
	const metres = toLocalMetres(line);
	const kept = new Uint8Array(line.length);
	kept[0] = 1;
	kept[line.length - 1] = 1;
	const spans: [number, number][] = [[0, line.length - 1]];
	for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
		const [from, to] = span;
		let farthest = -1;
		let distance = toleranceMetres;
		for (let index = from + 1; index < to; index += 1) {
			const here = distanceToSegment(metres[index]!, metres[from]!, metres[to]!);
			if (here > distance) {
				distance = here;
				farthest = index;
			}
		}
		if (farthest < 0) continue;
		kept[farthest] = 1;
		spans.push([from, farthest], [farthest, to]);
	}
	return line.filter((_, index) => kept[index] === 1);
}
