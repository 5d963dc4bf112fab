import type { Network } from './graph.ts';
import { wayCodes, wayOf } from './ways.ts';

/** How somebody walks. */
export interface WalkProfile {
	readonly kmPerHour: number;
	/** with a wheelchair or a pram: never over stairs */
	readonly stepFree: boolean;
}

/** The speeds that readers choose from, in km/h: an adult, and two slower. */
export const walkingSpeeds = [5, 3.6, 3] as const;

/**
 * Stairs take as long as this many times their length on the level: people on stairs go forward at
 * about half their speed on the flat (Fruin 1971, Pedestrian planning and design).
 */
export const stairsFactor = 2;

/** More than any walk costs, and added to one still below 2^31. */
export const unreached = 0x3fffffff;

/**
 * Somebody who walks a network, with all that searches need, so that they allocate nothing. Costs are
 * decimetres on the level: whole numbers, so that sums are exact, whatever the speed.
 */
export interface Walker {
	readonly network: Network;
	readonly profile: WalkProfile;
	/** cost of each way out of a node, in the order of `outNode` */
	readonly outCost: Int32Array;
	/** what a decimetre costs on ways of each code, 0 where the walker can't go */
	readonly factor: Uint8Array;
	/** cost of the dearest arc */
	readonly dearest: number;
	/** lowest cost found to each node */
	readonly cost: Int32Array;
	/** the arc by which each node was reached, or -1 */
	readonly arrival: Int32Array;
	/** the source from which each node was reached, or -1 */
	readonly source: Int32Array;
	/** nodes in the order in which they were reached */
	readonly reached: Uint32Array;
	/** the first entry of each bucket, or -1; for each entry its node and the next of its bucket */
	bucket: Int32Array;
	entryNode: Int32Array;
	entryNext: Int32Array;
}

/** Makes a walker; a RangeError where the speed is no positive number. */
export function makeWalker(network: Network, profile: WalkProfile): Walker {
	if (!(profile.kmPerHour > 0 && Number.isFinite(profile.kmPerHour)))
		throw new RangeError(`${profile.kmPerHour} km/h is no walking speed`);
	const factor = factorsOf(profile);
	const { nodeCount, outArc, arcDecimetres, arcWay } = network;
	let dearest = 0;
	const outCost = new Int32Array(outArc.length);
	for (let out = 0; out < outArc.length; out++) {
		const arc = outArc[out]!;
		const times = factor[arcWay[arc]!]!;
		const cost = times === 0 ? unreached : arcDecimetres[arc]! * times;
		outCost[out] = cost;
		if (times > 0 && cost > dearest) dearest = cost;
	}
	return {
		network,
		profile,
		outCost,
		factor,
		dearest,
		cost: new Int32Array(nodeCount).fill(unreached),
		arrival: new Int32Array(nodeCount),
		source: new Int32Array(nodeCount).fill(-1),
		reached: new Uint32Array(nodeCount),
		bucket: new Int32Array(bucketsFor(dearest)).fill(-1),
		entryNode: new Int32Array(outArc.length),
		entryNext: new Int32Array(outArc.length)
	};
}

/** What a decimetre of an arc costs: 0 where the walker can't go. */
export function arcFactor({ factor, network }: Walker, arc: number): number {
	return factor[network.arcWay[arc]!]!;
}

function factorsOf({ stepFree }: WalkProfile): Uint8Array {
	return Uint8Array.from({ length: wayCodes }, (_, code) => {
		if (wayOf(code)?.kind !== 'steps') return 1;
		return stepFree ? 0 : stairsFactor;
	});
}

/** The lowest power of two above the highest cost that a step of a search adds. */
export function bucketsFor(cost: number): number {
	return 2 ** Math.ceil(Math.log2(cost + 2));
}

/** Seconds that a cost takes the walker. */
export function secondsOf({ profile }: Walker, cost: number): number {
	return (cost * 0.36) / profile.kmPerHour;
}

/** The highest cost that the walker can bear within some seconds. */
export function costWithin({ profile }: Walker, seconds: number): number {
	const cost = Math.floor((seconds * profile.kmPerHour) / 0.36 + 1e-9);
	return Math.min(unreached - 1, Math.max(-1, cost));
}
