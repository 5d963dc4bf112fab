import type { Network } from './graph.ts';
import type { Route } from './route.ts';
import { bearingAfter, bearingBefore, type Line, turnDegrees } from './turns.ts';
import { arcFactor, secondsOf, type Walker } from './walker.ts';
import { type Way, wayOf } from './ways.ts';

/** What a walker sees of a way without a name; `street` for all that bear one. */
export type WayLook = 'street' | 'path' | 'service' | 'square' | 'stairs' | 'indoors' | 'lift';

/** A part of a route that a reader takes for one way. */
export interface Stretch {
	look: WayLook;
	/** number of the name, 0 for none */
	name: number;
	/** all of it runs beside the street whose name it has */
	beside: boolean;
	metres: number;
	seconds: number;
	stairsMetres: number;
	bridgeMetres: number;
	tunnelMetres: number;
	/** place in the route's line where the approach begins: short ways that lead onto this one */
	approach: number;
	/** place in the route's line where the way itself begins */
	start: number;
	/** numbers of the names of the streets that are crossed on foot on the approach, and later on */
	crossesFirst: number[];
	crossesLater: number[];
	/** whether there was a choice of ways where it begins */
	choice: boolean;
}

/** Ways without a name that are shorter are part of what they lead to: kerbs, crossings, corners. */
const shortPath = 30;
/** The same where the way goes on as before: a crossing of a wide boulevard. */
const shortGap = 45;
const shortStairs = 6;
/** A street that one leaves at once isn't worth a step: for the one before, or for another. */
const shortDetour = 20;
const shortStreet = 15;
/** So sharp a turn is worth a step, though the way keeps its name. */
const cornerDegrees = 55;

/** Takes a route apart into the ways that a reader would tell from each other. */
export function stretchesOf(walker: Walker, route: Route): Stretch[] {
	const single = route.legs.map((_, leg) => stretchOfLeg(walker, route, leg));
	const goesOn = goesOnAs(route.line);
	let stretches = joinAlike(single, goesOn);
	for (let before = Infinity; stretches.length < before;) {
		before = stretches.length;
		stretches = joinAlike(absorb(stretches, goesOn), goesOn);
	}
	return stretches;
}

function stretchOfLeg(walker: Walker, route: Route, leg: number): Stretch {
	const { network } = walker;
	const { arc, begin, end, forward } = route.legs[leg]!;
	const way = wayOf(network.arcWay[arc]!)!;
	const decimetres = Math.abs(end - begin);
	const look = lookOf(way, network.arcName[arc]!);
	const metres = decimetres / 10;
	const ends = [network.arcFrom[arc]!, network.arcTo[arc]!] as const;
	const [first, last] = forward ? ends : [ends[1], ends[0]];
	return {
		look,
		name: look === 'indoors' || look === 'lift' ? 0 : network.arcName[arc]!,
		beside: way.beside,
		metres,
		seconds: secondsOf(walker, decimetres * arcFactor(walker, arc)),
		stairsMetres: way.kind === 'steps' ? metres : 0,
		bridgeMetres: way.level === 'bridge' ? metres : 0,
		tunnelMetres: way.level === 'tunnel' ? metres : 0,
		approach: route.legStart[leg]!,
		start: route.legStart[leg]!,
		crossesFirst: [],
		crossesLater: streetsCrossed(network, last, arc, route.legs[leg + 1]?.arc),
		choice: leg > 0 && network.firstOut[first + 1]! - network.firstOut[first]! > 2
	};
}

function lookOf({ kind }: Way, name: number): WayLook {
	switch (kind) {
		case 'steps':
			return 'stairs';
		case 'corridor':
			return 'indoors';
		case 'lift':
			return 'lift';
		default:
			if (name > 0) return 'street';
			if (kind === 'service') return 'service';
			return kind === 'square' || kind === 'pedestrian' ? 'square' : 'path';
	}
}

/**
 * Streets whose roadway runs on both sides of a node that an unnamed foot path comes to, and that the
 * walk doesn't follow from there.
 */
function streetsCrossed(network: Network, node: number, arc: number, next?: number): number[] {
	const way = wayOf(network.arcWay[arc]!)!;
	if (next === undefined || network.arcName[arc]! > 0 || way.level !== 'ground') return [];
	if (way.kind !== 'footway' && way.kind !== 'path' && way.kind !== 'cycleway') return [];
	const followed = wayOf(network.arcWay[next]!)!.beside ? 0 : network.arcName[next]!;
	const found: number[] = [];
	const crossed = new Set<number>();
	for (let out = network.firstOut[node]!; out < network.firstOut[node + 1]!; out++) {
		const other = network.outArc[out]!;
		const { kind, beside } = wayOf(network.arcWay[other]!)!;
		const name = network.arcName[other]!;
		if (kind !== 'street' || beside || name === 0 || name === followed) continue;
		if (found.includes(name)) crossed.add(name);
		found.push(name);
	}
	return [...crossed];
}

type GoesOn = (one: Stretch, other: Stretch) => boolean;

/** Whether a reader takes two stretches for one way: the same, and no corner to turn between them. */
function goesOnAs(line: Line): GoesOn {
	return (one, other) => {
		if (one.look !== other.look || one.name !== other.name) return false;
		if (!other.choice || !hasCorners.has(other.look)) return true;
		const turn = turnDegrees(bearingBefore(line, other.approach), bearingAfter(line, other.start));
		return !(Math.abs(turn) >= cornerDegrees);
	};
}

const hasCorners: ReadonlySet<WayLook> = new Set(['street', 'path', 'service']);

/** Two stretches walked one after the other as one: it is what the `main` one of them is. */
function joined(first: Stretch, second: Stretch, main: 'first' | 'second'): Stretch {
	const { look, name, beside } = main === 'first' ? first : second;
	return {
		look,
		name,
		beside: first.name === second.name ? first.beside && second.beside : beside,
		metres: first.metres + second.metres,
		seconds: first.seconds + second.seconds,
		stairsMetres: first.stairsMetres + second.stairsMetres,
		bridgeMetres: first.bridgeMetres + second.bridgeMetres,
		tunnelMetres: first.tunnelMetres + second.tunnelMetres,
		approach: first.approach,
		start: main === 'second' ? second.start : first.start,
		crossesFirst:
			main === 'first'
				? first.crossesFirst
				: distinct(first.crossesFirst, first.crossesLater, second.crossesFirst),
		crossesLater:
			main === 'second'
				? second.crossesLater
				: distinct(first.crossesLater, second.crossesFirst, second.crossesLater),
		choice: first.choice
	};
}

function distinct(...lists: readonly number[][]): number[] {
	return [...new Set(lists.flat())];
}

function joinAlike(stretches: readonly Stretch[], goesOn: GoesOn): Stretch[] {
	const result: Stretch[] = [];
	for (const stretch of stretches) {
		const last = result.at(-1);
		if (last === undefined || !goesOn(last, stretch)) result.push(stretch);
		else result[result.length - 1] = joined(last, stretch, 'first');
	}
	return result;
}

/** Joins the first stretch that is too short to be told to the one before or after it. */
function absorb(stretches: readonly Stretch[], goesOn: GoesOn): Stretch[] {
	const bridged = (index: number): boolean => {
		const [before, after] = [stretches[index - 1], stretches[index + 1]];
		if (before === undefined || after === undefined) return false;
		return goesOn(before, { ...after, approach: stretches[index]!.approach, choice: true });
	};
	const index = stretches.findIndex((stretch, place) => {
		if (stretches.length === 1) return false;
		if (isShort(stretch, bridged(place))) return true;
		if (isStub(stretches, place)) return true;
		if (stretch.look !== 'street' || place === 0 || place === stretches.length - 1) return false;
		return stretch.metres < (bridged(place) ? shortDetour : shortStreet);
	});
	if (index < 0) return [...stretches];
	const [before, stretch, after] = [stretches[index - 1], stretches[index]!, stretches[index + 1]];
	if (after === undefined)
		return [...stretches.slice(0, index - 1), joined(before!, stretch, 'first')];
	const rest = stretches.slice(index + 2);
	if (!bridged(index))
		return [...stretches.slice(0, index), joined(stretch, after, 'second'), ...rest];
	const both = joined(joined(before!, stretch, 'first'), after, 'first');
	return [...stretches.slice(0, index - 1), both, ...rest];
}

/** Whether a walk begins or ends with a few metres of the street that it is on anyway. */
function isStub(stretches: readonly Stretch[], place: number): boolean {
	const next = place === 0 ? 1 : place === stretches.length - 1 ? place - 1 : -1;
	const [stub, street] = [stretches[place]!, stretches[next]];
	if (street === undefined || stub.metres >= shortStreet) return false;
	return stub.look === street.look && stub.name === street.name;
}

function isShort({ look, metres }: Stretch, bridged: boolean): boolean {
	if (look === 'stairs') return metres < shortStairs;
	if (look !== 'path' && look !== 'square' && look !== 'service') return false;
	return metres < (bridged ? shortGap : shortPath);
}
