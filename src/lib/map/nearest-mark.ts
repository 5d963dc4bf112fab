import type { Mark } from './marks.ts';

/** A mark with the pixel on the screen where its point is. */
export interface MarkOnScreen {
	mark: Mark;
	x: number;
	y: number;
}

/**
 * The mark nearest to a pixel, by the distance to its body, within a reach; a mark in front wins
 * where two are equally near. Bodies smaller than 24 pixels are reached for as if they had 24.
 */
export function nearestMark(
	onScreen: readonly MarkOnScreen[],
	pixel: { x: number; y: number },
	reach: number
): Mark | null {
	let nearest: Mark | null = null;
	let least = Infinity;
	for (const { mark, x, y } of onScreen) {
		const { left, top, right, bottom } = mark.body;
		const spareX = Math.max(0, (24 - (right - left)) / 2);
		const spareY = Math.max(0, (24 - (bottom - top)) / 2);
		const away = Math.hypot(
			outside(pixel.x - x, left - spareX, right + spareX),
			outside(pixel.y - y, top - spareY, bottom + spareY)
		);
		if (away > reach) continue;
		// A mark that may have given way to others is not chosen before them.
		const hidden = mark.yields ? 1 : 0;
		const distance = hidden + (away || bodyCentreDistance(mark, pixel.x - x, pixel.y - y) / 1000);
		const inFront = nearest !== null && mark.order > nearest.order;
		if (distance < least || (distance === least && inFront)) {
			nearest = mark;
			least = distance;
		}
	}
	return nearest;
}

function outside(value: number, low: number, high: number): number {
	return Math.max(low - value, 0, value - high);
}

function bodyCentreDistance(mark: Mark, x: number, y: number): number {
	const { left, top, right, bottom } = mark.body;
	return Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
}
