import { pointCount, pointX, pointY } from '../../network/arc-shape.ts';
import type { Network } from '../../network/graph.ts';
import { toDegrees } from '../../network/grid.ts';
import type { Population } from '../population.ts';

/** Metres along a side of a square. */
const squareMetres = 250;

/**
 * The middle of the residents of each square of 250 m in which there are any, as WGS84 positions, from north
 * to south and west to east.
 */
export function residentSquares(
	network: Network,
	{ doors, residents }: Population
): [lon: number, lat: number][] {
	const units = Math.round(squareMetres / network.scale.east);
	const squares = new Map<number, { weight: number; x: number; y: number }>();
	for (let home = 0; home < residents.length; home++) {
		const arc = doors.arc[home]!;
		const [x, y] = alongDrawn(network, arc, doors.along[home]! / network.arcDecimetres[arc]!);
		const key = Math.floor(y / units) * 2 ** 20 + Math.floor(x / units);
		const square = squares.get(key) ?? { weight: 0, x: 0, y: 0 };
		square.weight += residents[home]!;
		square.x += residents[home]! * x;
		square.y += residents[home]! * y;
		squares.set(key, square);
	}
	return [...squares]
		.sort(([one], [other]) => one - other)
		.map(([, { weight, x, y }]) => toDegrees(x / weight, y / weight));
}

/** The position at a share of an arc's drawn line, in grid units; near enough to put it in a square. */
function alongDrawn(network: Network, arc: number, share: number): [x: number, y: number] {
	const count = pointCount(network, arc);
	const lengths = Array.from({ length: count - 1 }, (_, each) =>
		Math.hypot(
			pointX(network, arc, each + 1) - pointX(network, arc, each),
			pointY(network, arc, each + 1) - pointY(network, arc, each)
		)
	);
	let left = share * lengths.reduce((sum, length) => sum + length, 0);
	for (const [each, length] of lengths.entries()) {
		if (left > length && each < count - 2) {
			left -= length;
			continue;
		}
		const part = length === 0 ? 0 : Math.min(1, left / length);
		const [x, y] = [pointX(network, arc, each), pointY(network, arc, each)];
		return [
			x + part * (pointX(network, arc, each + 1) - x),
			y + part * (pointY(network, arc, each + 1) - y)
		];
	}
	return [pointX(network, arc, 0), pointY(network, arc, 0)];
}
