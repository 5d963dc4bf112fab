import { drawnMetres, pointCount, pointX, pointY } from './arc-shape.ts';
import { metresBetween, toDegrees } from './grid.ts';
import { costAlongArc, costsToNodes, costVia, type Doorway, search } from './search.ts';
import type { StreetPosition } from './snap.ts';
import { arcFactor, secondsOf, unreached, type Walker } from './walker.ts';

/** A stretch of a route along one arc. */
export interface RouteLeg {
	readonly arc: number;
	/** whether the arc is walked from its first node to its other */
	readonly forward: boolean;
	/** decimetres along the arc, from its first node, where the leg begins and ends */
	readonly begin: number;
	readonly end: number;
}

/** A walk from door to door. */
export interface Path {
	readonly seconds: number;
	/** metres walked, those to and from the street included */
	readonly metres: number;
	/** in the order of walking */
	readonly legs: readonly RouteLeg[];
}

/** The shortest walk between two doors, or null where there is none. */
export function walkBetween(walker: Walker, from: Doorway, to: Doorway): Path | null {
	search(walker, [from], unreached - 1, to);
	const { arcFrom, arcTo } = walker.network;
	const direct = costAlongArc(walker, from, to);
	const viaFirst = costVia(walker, to, arcFrom[to.arc]!);
	const viaOther = costVia(walker, to, arcTo[to.arc]!);
	const cost = Math.min(direct, viaFirst, viaOther);
	if (cost >= unreached) return null;
	const legs =
		cost === direct
			? [legBetween(walker, from, to)]
			: legsTo(walker, from, to, viaFirst <= viaOther ? arcFrom[to.arc]! : arcTo[to.arc]!);
	const alongStreets = legs.reduce((sum, { begin, end }) => sum + Math.abs(end - begin), 0);
	return {
		seconds: secondsOf(walker, cost),
		metres: alongStreets / 10 + from.metresToStreet + to.metresToStreet,
		legs: legs.filter(({ begin, end }) => begin !== end)
	};
}

/** Decimetres along its arc from the first node to the place in front of a door. */
function along(walker: Walker, door: Doorway): number {
	const ends = costsToNodes(walker, door);
	return ends === null ? 0 : ends.from / arcFactor(walker, door.arc);
}

function legBetween(walker: Walker, from: Doorway, to: Doorway): RouteLeg {
	const [begin, end] = [along(walker, from), along(walker, to)];
	return { arc: from.arc, forward: begin <= end, begin, end };
}

/** The legs from a door to another by way of `node`, one of the ends of the other's arc. */
function legsTo(walker: Walker, from: Doorway, to: Doorway, node: number): RouteLeg[] {
	const { arrival, network } = walker;
	const { arcFrom, arcTo, arcDecimetres } = network;
	const legs: RouteLeg[] = [lastLeg(walker, to, node)];
	for (let arc = arrival[node]!; arc >= 0; arc = arrival[node]!) {
		const forward = arcTo[arc] === node;
		const whole = arcDecimetres[arc]!;
		legs.push(
			forward ? { arc, forward, begin: 0, end: whole } : { arc, forward, begin: whole, end: 0 }
		);
		node = forward ? arcFrom[arc]! : arcTo[arc]!;
	}
	const last = lastLeg(walker, from, node);
	legs.push({ ...last, forward: !last.forward, begin: last.end, end: last.begin });
	return legs.reverse();
}

/** The leg from a node to a door on an arc that ends there; of a ring, the shorter way round. */
function lastLeg(walker: Walker, door: Doorway, node: number): RouteLeg {
	const { arcFrom, arcTo, arcDecimetres } = walker.network;
	const { arc } = door;
	const end = along(walker, door);
	const whole = arcDecimetres[arc]!;
	const isRing = arcFrom[arc] === arcTo[arc];
	const forward = isRing ? end <= whole - end : arcFrom[arc] === node;
	return { arc, forward, begin: forward ? 0 : whole, end };
}

/** A walk from door to door and the line that it draws. */
export interface Route extends Path {
	readonly from: StreetPosition;
	readonly to: StreetPosition;
	/** WGS84 longitude and latitude, from street to street: the doors themselves are off it */
	readonly line: readonly [lon: number, lat: number][];
	/** for each leg the place in `line` where it begins */
	readonly legStart: readonly number[];
}

/** The shortest walk between two doors with its line, or null where there is none. */
export function route(walker: Walker, from: StreetPosition, to: StreetPosition): Route | null {
	const path = walkBetween(walker, from, to);
	if (path === null) return null;
	const line: [number, number][] = [toDegrees(from.x, from.y)];
	const legStart: number[] = [];
	path.legs.forEach((leg, index) => {
		legStart.push(line.length - 1);
		line.push(...bendsOf(walker, leg).map(([x, y]) => toDegrees(x, y)));
		if (index + 1 < path.legs.length) line.push(toDegrees(...endOf(walker, leg)));
	});
	line.push(toDegrees(to.x, to.y));
	return { ...path, from, to, line, legStart };
}

/** The bends of a leg's arc that lie between where the leg begins and ends, in the order of walking. */
function bendsOf({ network }: Walker, { arc, forward, begin, end }: RouteLeg): [number, number][] {
	const [first, last] = forward ? [begin, end] : [end, begin];
	const perMetre = network.arcDecimetres[arc]! / (drawnMetres(network, arc) || 1);
	const bends: [number, number][] = [];
	let metres = 0;
	for (let point = 1; point < pointCount(network, arc) - 1; point++) {
		const [x, y] = [pointX(network, arc, point), pointY(network, arc, point)];
		const [lastX, lastY] = [pointX(network, arc, point - 1), pointY(network, arc, point - 1)];
		metres += metresBetween(network.scale, lastX, lastY, x, y);
		if (metres * perMetre > first && metres * perMetre < last) bends.push([x, y]);
	}
	return forward ? bends : bends.reverse();
}

function endOf({ network }: Walker, { arc, forward }: RouteLeg): [x: number, y: number] {
	const point = forward ? pointCount(network, arc) - 1 : 0;
	return [pointX(network, arc, point), pointY(network, arc, point)];
}
