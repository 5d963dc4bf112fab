import type { NetworkParts } from './graph.ts';
import { metresBetween } from './grid.ts';

/** The arrays that say where an arc runs. */
export type ArcShapes = Pick<
	NetworkParts,
	'scale' | 'nodeX' | 'nodeY' | 'arcFrom' | 'arcTo' | 'shapeStart' | 'shapeX' | 'shapeY'
>;

/** Points of an arc: its two nodes and the bends between them. */
export function pointCount({ shapeStart }: ArcShapes, arc: number): number {
	return shapeStart[arc + 1]! - shapeStart[arc]! + 2;
}

/** East of a point of an arc in grid units; point 0 is its first node, the last its other node. */
export function pointX(shapes: ArcShapes, arc: number, point: number): number {
	if (point === 0) return shapes.nodeX[shapes.arcFrom[arc]!]!;
	const bend = shapes.shapeStart[arc]! + point - 1;
	return bend < shapes.shapeStart[arc + 1]!
		? shapes.shapeX[bend]!
		: shapes.nodeX[shapes.arcTo[arc]!]!;
}

/** South of a point of an arc in grid units, as `pointX`. */
export function pointY(shapes: ArcShapes, arc: number, point: number): number {
	if (point === 0) return shapes.nodeY[shapes.arcFrom[arc]!]!;
	const bend = shapes.shapeStart[arc]! + point - 1;
	return bend < shapes.shapeStart[arc + 1]!
		? shapes.shapeY[bend]!
		: shapes.nodeY[shapes.arcTo[arc]!]!;
}

/** Metres along the drawn line of an arc, which leaves out bends of less than its tolerance. */
export function drawnMetres(shapes: ArcShapes, arc: number): number {
	let metres = 0;
	let x = pointX(shapes, arc, 0);
	let y = pointY(shapes, arc, 0);
	for (let point = 1; point < pointCount(shapes, arc); point++) {
		const nextX = pointX(shapes, arc, point);
		const nextY = pointY(shapes, arc, point);
		metres += metresBetween(shapes.scale, x, y, nextX, nextY);
		x = nextX;
		y = nextY;
	}
	return metres;
}
