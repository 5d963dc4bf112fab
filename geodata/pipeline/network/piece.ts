import type { StreetName } from '../../../src/lib/network/names.ts';
import type { Level, WayKind } from '../../../src/lib/network/ways.ts';

/** A position in whole units of the grid: see `gridSide`. */
export type GridPoint = readonly [x: number, y: number];

/** What holds all along a piece of way. */
export interface PieceWay {
	kind: WayKind;
	level: Level;
	/** the name is that of the street beside it */
	beside: boolean;
	name: StreetName | null;
	/** NIS code, or null outside the region */
	commune: string | null;
}

/** A piece of way as a line on the grid, no point twice in a row. */
export interface Piece extends PieceWay {
	line: readonly GridPoint[];
}

/** A number that only this point has. */
export function pointKey([x, y]: GridPoint): number {
	return x * 2 ** 26 + y;
}

/** A text that two ways share only when all is the same that a reader may ask of them. */
export function wayKey({ kind, level, beside, name, commune }: PieceWay): string {
	return [kind, level, beside, name?.nl ?? '', name?.fr ?? '', commune ?? ''].join('\n');
}

/** First and last point of a piece. */
export function endsOf({ line }: Piece): [first: GridPoint, last: GridPoint] {
	return [line[0]!, line.at(-1)!];
}

/** Whether a line ends where it begins. */
export function isRing(line: readonly GridPoint[]): boolean {
	return line.length > 3 && pointKey(line[0]!) === pointKey(line.at(-1)!);
}
