import { describe, expect, it } from 'vitest';
import { cutAtJunctions, joinThrough } from './edges.ts';
import { findJunctions } from './junctions.ts';
import type { GridPoint, Piece } from './piece.ts';

function piece(level: Piece['level'], ...line: GridPoint[]): Piece {
	return { kind: 'street', level, beside: false, name: null, commune: null, line };
}

const met = (one: Piece, other: Piece, point: GridPoint, more: Piece[] = []): boolean => {
	const pieces = [one, other, ...more];
	const { places } = findJunctions(pieces);
	const place = (index: number): number => {
		const at = pieces[index]!.line.findIndex(([x, y]) => x === point[0] && y === point[1]);
		return places[index]![at]!;
	};
	return place(0) === place(1);
};
const eastWest: GridPoint[] = [
	[0, 5],
	[5, 5],
	[9, 5]
];
const northSouth: GridPoint[] = [
	[5, 0],
	[5, 5],
	[5, 9]
];

describe('junctions', () => {
	it('join what shares a point on one level', () => {
		expect(met(piece('ground', ...eastWest), piece('ground', ...northSouth), [5, 5])).toBe(true);
		expect(met(piece('bridge', ...eastWest), piece('bridge', ...northSouth), [5, 5])).toBe(true);
	});

	it.each(['bridge', 'tunnel'] as const)(
		'do not join a street with a %s that it crosses',
		(level) => {
			expect(met(piece('ground', ...eastWest), piece(level, ...northSouth), [5, 5])).toBe(false);
		}
	);

	it('join a bridge and a tunnel with what begins at their ends', () => {
		const [start, middle] = northSouth;
		expect(met(piece('ground', ...eastWest), piece('bridge', start!, middle!), [5, 5])).toBe(true);
		expect(met(piece('tunnel', ...eastWest), piece('ground', start!, middle!), [5, 5])).toBe(true);
	});

	it('join what ends where two levels cross with its own level', () => {
		const stairs = piece('bridge', [9, 9], [5, 5]);
		const bridge = piece('bridge', ...northSouth);
		const street = piece('ground', ...eastWest);
		expect(met(stairs, bridge, [5, 5], [street])).toBe(true);
		expect(met(stairs, street, [5, 5], [bridge])).toBe(false);
	});
});

describe('edges', () => {
	const edgesOf = (...pieces: Piece[]): number[] => {
		const joined = joinThrough(cutAtJunctions(pieces, findJunctions(pieces)));
		return joined.map(({ places }) => places.length).sort((a, b) => a - b);
	};

	it('are cut where ways cross', () => {
		expect(edgesOf(piece('ground', ...eastWest), piece('ground', ...northSouth))).toEqual([
			2, 2, 2, 2
		]);
	});

	it('join pieces alike end to end, whichever way they are drawn', () => {
		const [a, b, c] = eastWest as [GridPoint, GridPoint, GridPoint];
		expect(edgesOf(piece('ground', a, b), piece('ground', c, b))).toEqual([3]);
		expect(edgesOf(piece('ground', a, b), { ...piece('ground', b, c), kind: 'steps' })).toEqual([
			2, 2
		]);
	});

	it('keep a ring that nothing joins, of one piece or of several', () => {
		const ring: GridPoint[] = [
			[0, 0],
			[5, 0],
			[5, 5],
			[0, 0]
		];
		expect(edgesOf(piece('ground', ...ring))).toEqual([4]);
		const parts = [0, 1, 2].map((side) => piece('ground', ring[side]!, ring[side + 1]!));
		expect(edgesOf(...parts)).toEqual([4]);
	});
});
