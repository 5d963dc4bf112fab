import { pointCount, pointX, pointY } from '../network/arc-shape.ts';
import type { Network } from '../network/graph.ts';
import { metresBetween } from '../network/grid.ts';
import type { Stretch } from './arc-costs.ts';

/** A stretch of an arc as it is drawn, in grid units. */
export function lineOfStretch(
	network: Network,
	arc: number,
	[begin, end]: Stretch
): [x: number, y: number][] {
	const whole = network.arcDecimetres[arc]!;
	const count = pointCount(network, arc);
	const point = (place: number): [number, number] => [
		pointX(network, arc, place),
		pointY(network, arc, place)
	];
	const points = Array.from({ length: count }, (_, place) => point(place));
	if (begin <= 0 && end >= whole) return points;
	const metres = new Float64Array(count);
	for (let place = 1; place < count; place++)
		metres[place] =
			metres[place - 1]! + metresBetween(network.scale, ...points[place - 1]!, ...points[place]!);
	// The drawn line leaves out small bends: shares of its length stand for shares of the arc's.
	const share = metres[count - 1]! / whole;
	const [first, last] = [begin * share, end * share];
	const line = [pointAt(points, metres, first)];
	for (let place = 1; place < count - 1; place++)
		if (metres[place]! > first && metres[place]! < last) line.push(points[place]!);
	line.push(pointAt(points, metres, last));
	return line;
}

function pointAt(
	points: readonly (readonly [x: number, y: number])[],
	metres: Float64Array,
	at: number
): [x: number, y: number] {
	let place = 1;
	while (place < points.length - 1 && metres[place]! < at) place++;
	const length = metres[place]! - metres[place - 1]!;
	const share = length === 0 ? 0 : Math.min(1, (at - metres[place - 1]!) / length);
	const [[x1, y1], [x2, y2]] = [points[place - 1]!, points[place]!];
	return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
}
