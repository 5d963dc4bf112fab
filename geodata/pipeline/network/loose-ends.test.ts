import { describe, expect, it } from 'vitest';
import { scaleAround } from '../../../src/lib/network/grid.ts';
import { tieLooseEnds } from './loose-ends.ts';
import type { GridPoint, Piece } from './piece.ts';

const origin = [34_367_000, 22_514_000] as const;
const scale = scaleAround(origin[1]);

function piece(level: Piece['level'], ...line: [number, number][]): Piece {
	const points = line.map(([x, y]): GridPoint => [origin[0] + x, origin[1] + y]);
	return { kind: 'street', level, beside: false, name: null, commune: null, line: points };
}
const drawn = (pieces: readonly Piece[]) =>
	pieces.map(({ kind, line }) => [kind, line.map(([x, y]) => [x - origin[0], y - origin[1]])]);

const street = piece('ground', [0, 0], [1000, 0]);

describe('loose ends', () => {
	it('within 3 m of a street are tied to it, which gets a point there', () => {
		const stub = piece('ground', [400, -300], [400, -6]);
		expect(drawn(tieLooseEnds([street, stub], [], scale))).toEqual([
			[
				'street',
				[
					[0, 0],
					[400, 0],
					[1000, 0]
				]
			],
			[
				'street',
				[
					[400, -300],
					[400, -6]
				]
			],
			[
				'street',
				[
					[400, -6],
					[400, 0]
				]
			]
		]);
	});

	it('farther off are left as they are', () => {
		const stub = piece('ground', [400, -300], [400, -9]);
		expect(tieLooseEnds([street, stub], [], scale)).toEqual([street, stub]);
	});

	it('of streets gained since are tied within 20 m, by a link that says that it is one', () => {
		const gained = piece('ground', [400, -300], [400, -50]);
		const tied = tieLooseEnds([street], [gained], scale);
		expect(drawn(tied).at(-1)).toEqual([
			'link',
			[
				[400, -50],
				[400, 0]
			]
		]);
		expect(tied).toHaveLength(3);
		const far = piece('ground', [400, -300], [400, -60]);
		expect(tieLooseEnds([street], [far], scale)).toEqual([street, far]);
	});

	it('are tied to the point of a street that is near enough already', () => {
		const bent = piece('ground', [0, 0], [400, 0], [1000, 50]);
		const tied = tieLooseEnds([bent, piece('ground', [401, -300], [401, -5])], [], scale);
		expect(drawn(tied)[0]).toEqual([
			'street',
			[
				[0, 0],
				[400, 0],
				[1000, 50]
			]
		]);
		expect(drawn(tied).at(-1)).toEqual([
			'street',
			[
				[401, -5],
				[400, 0]
			]
		]);
	});

	it('are tied to nothing on another level, and not to what they begin on', () => {
		const tunnel = piece('tunnel', [400, -300], [400, -5]);
		expect(tieLooseEnds([street, tunnel], [], scale)).toHaveLength(2);
		const stub = piece('ground', [0, 0], [3, -5]);
		expect(tieLooseEnds([street, stub], [], scale)).toHaveLength(2);
	});

	it('that touch a street where it has no point are joined without a link', () => {
		const stub = piece('ground', [400, -300], [400, 0]);
		expect(drawn(tieLooseEnds([street, stub], [], scale))).toEqual([
			[
				'street',
				[
					[0, 0],
					[400, 0],
					[1000, 0]
				]
			],
			[
				'street',
				[
					[400, -300],
					[400, 0]
				]
			]
		]);
	});

	it('on one street are tied each in its place', () => {
		const stubs = [600, 200].map((x) => piece('ground', [x, -300], [x, -2]));
		expect(drawn(tieLooseEnds([street, ...stubs], [], scale))[0]).toEqual([
			'street',
			[
				[0, 0],
				[200, 0],
				[600, 0],
				[1000, 0]
			]
		]);
	});
});
