import { describe, expect, it } from 'vitest';
import type { GridPoint, Piece } from './piece.ts';
import { keepThroughPlatforms } from './platforms.ts';

function piece(kind: Piece['kind'], level: Piece['level'], ...line: GridPoint[]): Piece {
	return { kind, level, beside: false, name: null, commune: null, line };
}
const platform = piece('platform', 'ground', [0, 0], [0, 9]);
const kept = (...others: Piece[]) => keepThroughPlatforms([platform, ...others]).includes(platform);

describe('platforms', () => {
	const west = piece('footway', 'ground', [-9, 0], [0, 0]);
	const east = piece('footway', 'ground', [0, 9], [9, 9]);

	it('stay where they join two ways', () => {
		expect(kept(west, east)).toBe(true);
	});

	it('stay where they do so with other platforms that they touch', () => {
		const more = piece('platform', 'ground', [0, 9], [0, 20]);
		const far = piece('footway', 'bridge', [0, 20], [9, 20]);
		expect(keepThroughPlatforms([platform, more, west, far])).toHaveLength(4);
	});

	it('go where they join one way or none', () => {
		expect(kept()).toBe(false);
		expect(kept(west)).toBe(false);
	});

	it('go where they touch something underground or indoors, which is behind a gate', () => {
		expect(kept(west, east, piece('steps', 'tunnel', [0, 0], [3, 3]))).toBe(false);
		expect(kept(west, east, piece('corridor', 'ground', [0, 0], [3, 3]))).toBe(false);
		expect(kept(west, east, piece('lift', 'ground', [0, 0], [3, 3]))).toBe(false);
	});

	it('go underground', () => {
		const below = piece('platform', 'tunnel', [0, 0], [0, 9]);
		expect(keepThroughPlatforms([below, west, east])).toEqual([west, east]);
	});
});
