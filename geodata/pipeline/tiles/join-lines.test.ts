import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import { lengthMetres } from './measure.ts';

/** A position some metres east and north of a corner of the region. */
const at = (east: number, north: number): Position => [
	Number((4.35 + east / 70_340).toFixed(6)),
	Number((50.85 + north / 111_200).toFixed(6))
];

/** Numbers from 0 to 1, the same on every run (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

describe('joining lines', () => {
	it('makes one of pieces that meet end to end, whichever way each runs', () => {
		const joined = joinLines(
			[
				[at(0, 0), at(100, 0)],
				[at(200, 10), at(100, 0)],
				[at(200, 10), at(300, 0)]
			],
			57
		);
		expect(joined).toEqual([[at(0, 0), at(100, 0), at(200, 10), at(300, 0)]]);
	});

	it('does not go round a corner of 57 degrees or more', () => {
		const around = (turn: number): Position[][] => [
			[at(0, 0), at(1000, 0)],
			[
				at(1000, 0),
				at(1000 + 1000 * Math.cos((turn * Math.PI) / 180), 1000 * Math.sin((turn * Math.PI) / 180))
			]
		];
		expect(joinLines(around(56), 57)).toHaveLength(1);
		expect(joinLines(around(58), 57)).toHaveLength(2);
	});

	it('goes straight on at a crossing', () => {
		const joined = joinLines(
			[
				[at(-100, 0), at(0, 0)],
				[at(0, 0), at(70, 70)],
				[at(0, 0), at(100, 0)]
			],
			57
		);
		expect(joined).toHaveLength(2);
		expect(joined[0]).toEqual([at(-100, 0), at(0, 0), at(100, 0)]);
	});

	it('leaves a ring closed', () => {
		const ring = [at(0, 0), at(100, 0), at(100, 100), at(0, 0)];
		expect(joinLines([ring], 180)).toEqual([ring]);
		const halves = [ring.slice(0, 3), ring.slice(2)];
		const [joined = []] = joinLines(halves, 180);
		expect(joined[0]).toEqual(joined.at(-1));
		expect(lengthMetres(joined)).toBeCloseTo(lengthMetres(ring), 6);
	});

	it('loses nothing and doubles nothing in random networks', () => {
		const random = randomFrom(2024);
		for (let run = 0; run < 50; run++) {
			const nodes = Array.from({ length: 20 }, () =>
				at(Math.round(random() * 1000), Math.round(random() * 1000))
			);
			const node = (): Position => nodes[Math.floor(random() * nodes.length)] ?? at(0, 0);
			const pieces = Array.from({ length: 40 }, () => [node(), node()]);
			const segments = (lines: readonly Position[][]): string[] =>
				lines
					.flatMap((line) =>
						line.slice(1).map((to, index) => [line[index]?.join(), to.join()].sort().join(' '))
					)
					.sort();
			expect(segments(joinLines(pieces, 90))).toEqual(segments(pieces));
		}
	});
});
