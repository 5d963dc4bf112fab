import { describe, expect, it } from 'vitest';
import { scaleAround } from '../../../src/lib/network/grid.ts';
import type { GridPoint, Piece } from './piece.ts';
import { SegmentGrid } from './segment-grid.ts';
import { linesAcrossSquares } from './squares.ts';

/** Far from the edge of a tile. */
const origin = [34_367_000, 22_514_000] as const;
const scale = scaleAround(origin[1]);

function piece(kind: Piece['kind'], ...line: [number, number][]): Piece {
	const name = { nl: 'Grote Markt', fr: 'Grand-Place' };
	const points = line.map(([x, y]): GridPoint => [origin[0] + x, origin[1] + y]);
	return { kind, level: 'ground', beside: false, name, commune: null, line: points };
}

/** A square of 100 units with a street from each of its corners. */
const ring = piece('pedestrian', [0, 0], [100, 0], [100, 100], [0, 100], [0, 0]);
const streets = [
	piece('street', [-50, -50], [0, 0]),
	piece('street', [150, -50], [100, 0]),
	piece('street', [150, 150], [100, 100]),
	piece('street', [-50, 150], [0, 100])
];
const across = (pieces: readonly Piece[], obstacles: readonly Piece[] = []): [number, number][][] =>
	linesAcrossSquares(pieces, new SegmentGrid(obstacles), scale).map(({ line }) =>
		line.map(([x, y]) => [x - origin[0], y - origin[1]])
	);

describe('lines across pedestrian squares', () => {
	it('join the corners where streets come in, both ways across', () => {
		expect(across([ring, ...streets])).toEqual([
			[
				[100, 0],
				[0, 100]
			],
			[
				[100, 100],
				[0, 0]
			]
		]);
	});

	it('bear the name of the square', () => {
		const [line] = linesAcrossSquares([ring, ...streets], new SegmentGrid([]), scale);
		expect(line).toMatchObject({ kind: 'square', level: 'ground', name: ring.name });
	});

	it('begin only where another way meets the square', () => {
		expect(across([ring])).toEqual([]);
		expect(across([ring, streets[0]!])).toEqual([]);
		expect(across([ring, streets[0]!, streets[2]!])).toHaveLength(1);
	});

	it('lead round a building and round water', () => {
		const statue = piece('square', [40, 40], [60, 40], [60, 60], [40, 60], [40, 40]);
		expect(across([ring, ...streets], [statue])).toEqual([]);
		const beside = piece('square', [60, 45], [70, 45], [70, 55], [60, 55], [60, 45]);
		expect(across([ring, ...streets], [beside])).toHaveLength(2);
	});

	it('stay within a square of any shape', () => {
		// A horseshoe: from tip to tip one has to go round.
		const shape: [number, number][] = [
			[0, 0],
			[30, 0],
			[30, 70],
			[70, 70],
			[70, 0],
			[100, 0],
			[100, 100],
			[0, 100],
			[0, 0]
		];
		const tips = [piece('street', [15, -50], [30, 0]), piece('street', [85, -50], [70, 0])];
		expect(across([piece('pedestrian', ...shape), ...tips])).toEqual([]);
	});

	it('are left out where they save next to nothing', () => {
		const blunt = piece('pedestrian', [0, 0], [50, -4], [100, 0], [100, 100], [0, 100], [0, 0]);
		expect(across([blunt, streets[0]!, streets[1]!])).toEqual([]);
	});

	it('cross no street that only goes round a block', () => {
		expect(across([{ ...ring, kind: 'street' }, ...streets])).toEqual([]);
	});

	it('cross a square that the edge of a tile has cut in two', () => {
		// 8390 tiles of 4,096 units from the west.
		const edge = 8390 * 4096 - origin[0];
		const halves = [
			piece('pedestrian', [edge, 0], [edge - 50, 0], [edge - 50, 100], [edge, 100]),
			piece('pedestrian', [edge, 100], [edge + 50, 100], [edge + 50, 0], [edge, 0])
		];
		const corners = [
			piece('street', [edge - 90, 0], [edge - 50, 0]),
			piece('street', [edge + 90, 100], [edge + 50, 100])
		];
		expect(across([...halves, ...corners])).toEqual([
			[
				[edge + 50, 100],
				[edge - 50, 0]
			]
		]);
	});
});
