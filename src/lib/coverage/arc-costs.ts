import { costsToNodes, doorCost } from '../network/search.ts';
import type { WalkTimes } from '../network/walk-times.ts';
import { arcFactor, type Walker } from '../network/walker.ts';

/** A place in the middle of an arc from which walks begin. */
interface SourceOnArc {
	/** decimetres along the arc from its first node */
	readonly along: number;
	/** cost from the door to the street */
	readonly cost: number;
}

/** What a walk to any place along any arc costs: kept, whatever the walker is used for next. */
export interface ArcCosts {
	readonly walker: Walker;
	/** lowest cost to each node; `unreached` beyond the limit of the search */
	readonly node: Int32Array;
	/** only the arcs that hold a source */
	readonly sources: ReadonlyMap<number, readonly SourceOnArc[]>;
}

/** Keeps what a search has found. */
export function arcCosts({ walker, sources, cost }: WalkTimes): ArcCosts {
	const onArc = new Map<number, SourceOnArc[]>();
	for (const door of sources) {
		const ends = costsToNodes(walker, door);
		if (ends === null) continue;
		const along = ends.from / arcFactor(walker, door.arc);
		const others = onArc.get(door.arc) ?? [];
		onArc.set(door.arc, [...others, { along, cost: doorCost(door) }]);
	}
	return { walker, node: cost.slice(), sources: onArc };
}

/** Cost from the nearest source to a place so many decimetres along an arc that can be walked. */
export function costAlong({ walker, node, sources }: ArcCosts, arc: number, along: number): number {
	const { arcFrom, arcTo, arcDecimetres } = walker.network;
	const factor = arcFactor(walker, arc);
	const viaFirst = node[arcFrom[arc]!]! + along * factor;
	let least = Math.min(viaFirst, node[arcTo[arc]!]! + (arcDecimetres[arc]! - along) * factor);
	for (const source of sources.get(arc) ?? [])
		least = Math.min(least, source.cost + Math.abs(along - source.along) * factor);
	return least;
}

/** From where to where, in decimetres along an arc from its first node. */
export type Stretch = readonly [begin: number, end: number];

/**
 * The parts of an arc to which a walk costs at most so much (whole or not), in order and apart from
 * each other; exact, since costs rise evenly away from each node and source.
 */
export function stretchesWithin(
	{ walker, node, sources }: ArcCosts,
	arc: number,
	cost: number
): Stretch[] {
	const { arcFrom, arcTo, arcDecimetres } = walker.network;
	const factor = arcFactor(walker, arc);
	if (factor === 0) return [];
	const whole = arcDecimetres[arc]!;
	const parts: Stretch[] = [];
	const add = (along: number, start: number): void => {
		if (start > cost) return;
		const reach = (cost - start) / factor;
		parts.push([Math.max(0, along - reach), Math.min(whole, along + reach)]);
	};
	add(0, node[arcFrom[arc]!]!);
	for (const source of sources.get(arc) ?? []) add(source.along, source.cost);
	add(whole, node[arcTo[arc]!]!);
	return joined(parts);
}

/** Stretches that overlap or meet, made one. */
function joined(parts: Stretch[]): Stretch[] {
	parts.sort(([one], [other]) => one - other);
	const apart: Stretch[] = [];
	for (const [begin, end] of parts) {
		const last = apart.at(-1);
		if (last && begin <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
		else apart.push([begin, end]);
	}
	return apart;
}

/** What of some stretches lies in none of those within them, in order; no part of no length. */
export function stretchesBetween(all: readonly Stretch[], nearer: readonly Stretch[]): Stretch[] {
	return all.flatMap(([begin, end]) => {
		const parts: Stretch[] = [];
		let from = begin;
		for (const [nearBegin, nearEnd] of nearer) {
			if (nearEnd <= begin || nearBegin >= end) continue;
			if (nearBegin > from) parts.push([from, nearBegin]);
			from = Math.max(from, nearEnd);
		}
		if (end > from) parts.push([from, end]);
		return parts;
	});
}
