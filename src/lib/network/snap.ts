import { drawnMetres, pointCount, pointX, pointY } from './arc-shape.ts';
import { metresBetween, toGrid } from './grid.ts';
import type { StreetIndex } from './street-index.ts';
import { type Way, wayCodes, wayOf } from './ways.ts';

/** A place on a street: the door of a house, brought to the nearest point of the nearest way. */
export interface StreetPosition {
	readonly arc: number;
	/** share of the arc's length from its first node, 0 to 1 */
	readonly fraction: number;
	/** metres in a straight line from the asked position to the street */
	readonly metresToStreet: number;
	/** the point on the street and the asked one, in grid units, not whole */
	readonly x: number;
	readonly y: number;
	readonly askedX: number;
	readonly askedY: number;
}

export interface SnapOptions {
	/** nothing farther from the street counts */
	readonly maxMetres: number;
	/** leaves out stairs, for who can't take them */
	readonly stepFree?: boolean;
	/** leaves out what is cut off from the main part of the network */
	readonly mainPartOnly?: boolean;
	/** takes only streets of this name (its number), where an address says which street it is in */
	readonly name?: number;
}

/**
 * The nearest point of the nearest way to a WGS84 position, on a street and not at a crossing, or null
 * where none lies within `maxMetres`. Nobody's door is in a tunnel, in a lift or on a platform,
 * so those don't count, nor do the links that the network only assumes.
 */
export function snap(
	index: StreetIndex,
	lon: number,
	lat: number,
	options: SnapOptions
): StreetPosition | null {
	const [askedX, askedY] = toGrid(lon, lat);
	return Number.isFinite(askedX) && Number.isFinite(askedY)
		? snapOnGrid(index, askedX, askedY, options)
		: null;
}

/** For each code of a way: 1 where doors may open on it, 2 where it is stairs besides. */
const doors = Uint8Array.from({ length: wayCodes }, (_, code) => {
	const way = wayOf(code);
	if (way === null || !hasDoors(way)) return 0;
	return way.kind === 'steps' ? 2 : 1;
});

function hasDoors({ kind, level }: Way): boolean {
	if (level === 'tunnel') return false;
	return kind !== 'corridor' && kind !== 'lift' && kind !== 'platform' && kind !== 'link';
}

/** As `snap`, from a position in grid units. */
export function snapOnGrid(
	index: StreetIndex,
	askedX: number,
	askedY: number,
	{ maxMetres, stepFree = false, mainPartOnly = false, name = 0 }: SnapOptions
): StreetPosition | null {
	const { network, cellUnits, columns, rows, start, arcs } = index;
	const column = Math.floor(askedX / cellUnits) - index.west;
	const row = Math.floor(askedY / cellUnits) - index.north;
	const unit = Math.min(network.scale.east, network.scale.north) * 0.99;
	const best = { arc: network.arcCount, metres: maxMetres, before: 0, x: 0, y: 0 };
	const look = (cell: number): void => {
		for (let entry = start[cell]!; entry < start[cell + 1]!; entry++) {
			const arc = arcs[entry]!;
			const door = doors[network.arcWay[arc]!]!;
			if (door === 0 || (stepFree && door === 2)) continue;
			if (name > 0 && network.arcName[arc] !== name) continue;
			if (mainPartOnly && network.nodePart[network.arcFrom[arc]!] !== 0) continue;
			lookAlong(index, arc, askedX, askedY, best);
		}
	};
	// Rings of cells, until the next ring is farther than what was found.
	const across = Math.max(Math.abs(column), Math.abs(row), columns - column, rows - row);
	const farthest = Math.min(across, Math.ceil(maxMetres / unit / cellUnits) + 1);
	for (let ring = 0; ring <= farthest; ring++) {
		if ((ring - 1) * cellUnits * unit > best.metres) break;
		for (let y = Math.max(0, row - ring); y <= Math.min(rows - 1, row + ring); y++) {
			const isEdge = Math.abs(y - row) === ring;
			const step = isEdge || ring === 0 ? 1 : 2 * ring;
			for (let x = column - ring; x <= column + ring; x += step)
				if (x >= 0 && x < columns) look(y * columns + x);
		}
	}
	if (best.arc === network.arcCount) return null;
	const length = drawnMetres(network, best.arc);
	return {
		arc: best.arc,
		fraction: length === 0 ? 0 : Math.min(1, best.before / length),
		metresToStreet: best.metres,
		x: best.x,
		y: best.y,
		askedX,
		askedY
	};
}

interface Best {
	arc: number;
	metres: number;
	/** metres along the arc before the point */
	before: number;
	x: number;
	y: number;
}

function lookAlong(
	{ network }: StreetIndex,
	arc: number,
	askedX: number,
	askedY: number,
	best: Best
): void {
	const { scale } = network;
	const y = askedY - scale.y0;
	const [east, north] = [scale.east + y * scale.eastSlope, scale.north + y * scale.northSlope];
	let before = 0;
	let x1 = pointX(network, arc, 0);
	let y1 = pointY(network, arc, 0);
	for (let point = 1; point < pointCount(network, arc); point++) {
		const x2 = pointX(network, arc, point);
		const y2 = pointY(network, arc, point);
		const [dx, dy] = [(x2 - x1) * east, (y2 - y1) * north];
		const squared = dx * dx + dy * dy;
		const dot = (askedX - x1) * east * dx + (askedY - y1) * north * dy;
		const along = squared === 0 ? 0 : Math.min(1, Math.max(0, dot / squared));
		const [x, yHere] = [x1 + along * (x2 - x1), y1 + along * (y2 - y1)];
		const metres = Math.sqrt(((askedX - x) * east) ** 2 + ((askedY - yHere) * north) ** 2);
		const length = metresBetween(scale, x1, y1, x2, y2);
		const nearer = metres < best.metres || (metres === best.metres && arc < best.arc);
		if (nearer) {
			best.arc = arc;
			best.metres = metres;
			best.before = before + along * length;
			best.x = x;
			best.y = yHere;
		}
		before += length;
		x1 = x2;
		y1 = y2;
	}
}
