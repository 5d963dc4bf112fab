import type { AddressPoint } from '../address-points.ts';
import { toPlane } from '../plane.ts';
import type { StreetPiece } from '../street-pieces.ts';
import { Grid } from './grid.ts';

/** A street that an address point may belong to, and how far away it is. */
export interface Choice {
	/** number of the street */
	street: number;
	/** to its nearest piece, and more where it is no registered street */
	metres: number;
}

/** An address point on the plane, with the streets that it may belong to, the nearest first. */
export interface Door {
	x: number;
	y: number;
	value: number;
	suffix: string;
	nis: string;
	choices: Choice[];
}

/** Farther than this from its street is no address point (the park in front of a hospital is less). */
const reach = 120;
const mostChoices = 8;
/**
 * A path or park that the register of addresses does not know has no doors as a rule: it counts as
 * that much farther away.
 */
const unregisteredMetres = 10;

/**
 * The address points with all named streets around them. `streetOf` gives the number of a piece's street,
 * `isRegistered` says whether the register of addresses knows it.
 */
export function makeDoors(
	points: readonly (AddressPoint & { nis: string })[],
	pieces: readonly StreetPiece[],
	streetOf: (piece: StreetPiece) => number,
	isRegistered: (street: number) => boolean
): Door[] {
	const segments: [ax: number, ay: number, bx: number, by: number, street: number][] = [];
	const grid = new Grid(60);
	for (const piece of pieces) {
		const street = streetOf(piece);
		const line = piece.line.map(toPlane);
		line.slice(1).forEach((b, at) => {
			const a = line[at]!;
			const [west, east] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
			const [south, north] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
			grid.addBox(segments.length, west, south, east, north);
			segments.push([a.x, a.y, b.x, b.y, street]);
		});
	}
	return points.map(({ value, suffix, lon, lat, nis }) => {
		const { x, y } = toPlane([lon, lat]);
		const nearest = new Map<number, number>();
		grid.near(x, y, reach, (segment) => {
			const [ax, ay, bx, by, street] = segments[segment]!;
			const metres = distance(x, y, ax, ay, bx, by);
			if (metres <= reach && metres < (nearest.get(street) ?? Infinity))
				nearest.set(street, metres);
		});
		const choices = [...nearest]
			.sort((a, b) => a[1] - b[1] || a[0] - b[0])
			.slice(0, mostChoices)
			.map(([street, metres]) => {
				return { street, metres: metres + (isRegistered(street) ? 0 : unregisteredMetres) };
			})
			.sort((a, b) => a.metres - b.metres);
		return { x, y, value, suffix, nis, choices };
	});
}

function distance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
	const [dx, dy] = [bx - ax, by - ay];
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
	const t = Math.min(1, Math.max(0, share));
	return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
