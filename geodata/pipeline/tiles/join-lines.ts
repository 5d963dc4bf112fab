import type { Position } from 'geojson';
import { turnDegrees } from './measure.ts';

/** An end of a piece: which piece, and whether its first or its last position. */
interface End {
	piece: number;
	last: boolean;
}

/**
 * Joins lines that meet end to end, at each meeting point the two that go on straightest, as long as
 * the turn stays under `mostTurnDegrees`. Every piece is used once; the order of the input decides
 * ties, so that the same input gives the same lines.
 */
export function joinLines(
	pieces: readonly (readonly Position[])[],
	mostTurnDegrees: number
): Position[][] {
	const partners = pairEnds(pieces, mostTurnDegrees);
	const used = new Set<number>();
	const joined: Position[][] = [];
	const follow = (start: End): Position[] => {
		const line: Position[] = [];
		for (let end: End | undefined = start; end !== undefined && !used.has(end.piece);) {
			used.add(end.piece);
			const piece = pieces[end.piece] ?? [];
			const forward = end.last ? [...piece].reverse() : piece;
			line.push(...(line.length === 0 ? forward : forward.slice(1)));
			end = partners.get(key({ piece: end.piece, last: !end.last }));
		}
		return line;
	};
	for (const loose of [true, false]) {
		pieces.forEach((_, piece) => {
			if (used.has(piece)) return;
			const free = [false, true].find((last) => !partners.has(key({ piece, last })));
			// Lines with a free end first; what is left then are closed loops, begun anywhere.
			if (loose && free === undefined) return;
			joined.push(follow({ piece, last: free ?? false }));
		});
	}
	return joined;
}

function key({ piece, last }: End): number {
	return piece * 2 + (last ? 1 : 0);
}

/** For each end that goes on, the end of another piece that it goes on with. */
function pairEnds(
	pieces: readonly (readonly Position[])[],
	mostTurnDegrees: number
): Map<number, End> {
	const meetings = new Map<string, End[]>();
	pieces.forEach((piece, index) => {
		for (const last of [false, true]) {
			const position = last ? piece.at(-1) : piece[0];
			const place = position?.join() ?? '';
			const ends = meetings.get(place);
			if (ends === undefined) meetings.set(place, [{ piece: index, last }]);
			else ends.push({ piece: index, last });
		}
	});
	const partners = new Map<number, End>();
	for (const ends of meetings.values()) {
		const pairs: { a: End; b: End; turn: number }[] = [];
		ends.forEach((a, index) => {
			for (const b of ends.slice(index + 1)) {
				if (a.piece === b.piece) continue;
				const turn = turnBetween(pieces, a, b);
				if (turn < mostTurnDegrees) pairs.push({ a, b, turn });
			}
		});
		pairs.sort((one, other) => one.turn - other.turn);
		for (const { a, b } of pairs) {
			if (partners.has(key(a)) || partners.has(key(b))) continue;
			partners.set(key(a), b);
			partners.set(key(b), a);
		}
	}
	return partners;
}

function turnBetween(pieces: readonly (readonly Position[])[], a: End, b: End): number {
	const inner = (end: End): Position => {
		const piece = pieces[end.piece] ?? [];
		return (end.last ? piece.at(-2) : piece[1]) ?? [];
	};
	const meeting = pieces[a.piece]?.at(a.last ? -1 : 0) ?? [];
	return turnDegrees(inner(a), meeting, inner(b));
}
